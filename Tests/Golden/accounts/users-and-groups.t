  $ useradd bob; echo $?
  0
  $ grep bob /etc/passwd /etc/group /etc/gshadow /etc/subuid /etc/subgid
  /etc/passwd:bob:x:1007:1007::/home/bob:/bin/sh
  /etc/group:bob:x:1007:
  /etc/gshadow:bob:!::
  /etc/subuid:bob:558752:65536
  /etc/subgid:bob:558752:65536
  $ useradd bob
  useradd: user 'bob' already exists
  [9]
  $ useradd -m -s /bin/bash -c 'Carol C' carol; tail -1 /etc/passwd; ls -A /home/carol; id carol
  carol:x:1008:1008:Carol C:/home/carol:/bin/bash
  .bash_logout  .bashrc  .profile
  uid=1008(carol) gid=1008(carol) groups=1008(carol)
  $ useradd -m -g mail -G sudo,adm -u 2000 dave; id dave
  uid=2000(dave) gid=8(mail) groups=8(mail),4(adm),27(sudo)
  $ useradd -u 2000 eve; echo $?
  useradd: UID 2000 is not unique
  4
  $ useradd -g nosuch eve; echo $?
  useradd: group 'nosuch' does not exist
  6
  $ useradd -r sys1; grep sys1 /etc/passwd /etc/group
  /etc/passwd:sys1:x:999:999::/home/sys1:/bin/sh
  /etc/group:sys1:x:999:
  $ useradd 'bad name'; echo $?
  useradd: invalid user name 'bad name': use --badname to ignore
  3
  $ useradd -D
  GROUP=100
  HOME=/home
  INACTIVE=-1
  EXPIRE=
  SHELL=/bin/sh
  SKEL=/etc/skel
  CREATE_MAIL_SPOOL=no
  LOG_INIT=yes
  $ groupadd -g 5000 vmail; useradd -m -u 5000 -g vmail -d /var/vmail -s /usr/sbin/nologin vmail; id vmail; ls -ld /var/vmail
  uid=5000(vmail) gid=5000(vmail) groups=5000(vmail)
  drwxr-xr-x 2 vmail vmail 4096 Mon DD HH:MM /var/vmail
  $ useradd -m -d /home/student frank
  useradd: warning: the home directory /home/student already exists.
  useradd: Not copying any file from skel directory into it.
  $ groupadd staff2; grep staff2 /etc/group /etc/gshadow
  /etc/group:staff2:x:5002:
  /etc/gshadow:staff2:!::
  $ groupadd staff2; echo $?
  groupadd: group 'staff2' already exists
  9
  $ groupadd -g 5000 other; echo $?
  groupadd: GID '5000' already exists
  4
  $ groupadd -r sysg; grep sysg /etc/group
  sysg:x:998:
  $ groupadd 'a b'
  groupadd: 'a b' is not a valid group name
  [3]
  $ groupmod -n staff3 staff2; grep staff /etc/group
  staff:x:50:
  staff3:x:5002:
  $ groupmod -n x nosuch; echo $?
  groupmod: group 'nosuch' does not exist
  6
  $ usermod -aG staff3 bob; id bob
  uid=1007(bob) gid=1007(bob) groups=1007(bob),5002(staff3)
  $ usermod -G adm bob; id bob
  uid=1007(bob) gid=1007(bob) groups=1007(bob),4(adm)
  $ usermod -aG nosuch bob; echo $?
  usermod: group 'nosuch' does not exist
  6
  $ usermod -c 'Bob B' -s /bin/sh -d /home/bobby bob; grep bob /etc/passwd
  bob:x:1007:1007:Bob B:/home/bobby:/bin/sh
  $ usermod -l robert bob; grep -E 'bob|robert' /etc/passwd /etc/group
  /etc/passwd:robert:x:1007:1007:Bob B:/home/bobby:/bin/sh
  /etc/group:adm:x:4:dave,robert
  /etc/group:bob:x:1007:
  $ usermod -u 3000 robert; id robert
  uid=3000(robert) gid=1007(bob) groups=1007(bob),4(adm)
  $ usermod -m -d /home/rob carol; ls /home; grep carol /etc/passwd
  dave  gerda  jim  john	mary  peter  petra  rob  student
  carol:x:1008:1008:Carol C:/home/rob:/bin/bash
  $ usermod nosuch; echo $?
  usermod: user 'nosuch' does not exist
  6
  $ usermod -s /bin/bash student; echo $?
  usermod: no changes
  0
  $ usermod -l mary john; echo $?
  usermod: user 'mary' already exists
  9
  $ userdel robert; echo $?
  0
  $ userdel -r carol; echo $?; ls /home
  userdel: carol mail spool (/var/mail/carol) not found
  0
  dave  gerda  jim  john	mary  peter  petra  student
  $ userdel nosuch; echo $?
  userdel: user 'nosuch' does not exist
  6
  $ groupdel staff3; echo $?
  0
  $ groupdel nosuch; echo $?
  groupdel: group 'nosuch' does not exist
  6
  $ groupdel student; echo $?
  groupdel: cannot remove the primary group of user 'student'
  8
  $ gpasswd -a john mail; grep ^mail /etc/group /etc/gshadow
  Adding user john to group mail
  /etc/group:mail:x:8:john
  /etc/gshadow:mail:*::john
  $ gpasswd -d john mail; grep ^mail /etc/group
  Removing user john from group mail
  mail:x:8:
  $ gpasswd -d john mail; echo $?
  Removing user john from group mail
  gpasswd: user 'john' is not a member of 'mail'
  3
  $ gpasswd -a nosuch mail; echo $?
  gpasswd: user 'nosuch' does not exist
  3
  $ passwd student
  New password: 
  < secret
  
  Retype new password: 
  < secret
  
  passwd: password updated successfully
  $ passwd student
  New password: 
  < a
  
  Retype new password: 
  < b
  
  Sorry, passwords do not match.
  passwd: Authentication token manipulation error
  passwd: password unchanged
  [10]
  $ passwd nosuch; echo $?
  passwd: user 'nosuch' does not exist
  1
  $ su jim -c 'passwd peter'
  passwd: You may not view or modify password information for peter.
  [1]
  $ echo 'nocolon' | chpasswd
  chpasswd: line 1: missing new password
  [1]
  $ chage -l nosuch; echo $?
  chage: user 'nosuch' does not exist in /etc/passwd
  1
  $ su student -c 'chage -l john'
  chage: Permission denied.
  [1]
  $ chsh -s /bin/sh john; grep john /etc/passwd
  john:x:1001:1001::/home/john:/bin/sh
  $ chsh -s /bin/nonexistent john; grep john /etc/passwd
  chsh: Warning: /bin/nonexistent does not exist
  john:x:1001:1001::/home/john:/bin/nonexistent
  $ adduser --disabled-password --gecos '' bert
  Adding user `bert' ...
  Adding new group `bert' (1008) ...
  Adding new user `bert' (1008) with group `bert (1008)' ...
  Creating home directory `/home/bert' ...
  Copying files from `/etc/skel' ...
  Adding new user `bert' to supplemental / extra groups `users' ...
  Adding user `bert' to group `users' ...
  $ grep bert /etc/passwd /etc/group; id bert; ls -ld /home/bert
  /etc/passwd:bert:x:1008:1008:,,,:/home/bert:/bin/bash
  /etc/group:users:x:100:bert
  /etc/group:bert:x:1008:
  uid=1008(bert) gid=1008(bert) groups=1008(bert),100(users)
  drwx------ 2 bert bert 4096 Mon DD HH:MM /home/bert
  $ adduser bert
  adduser: The user `bert' already exists.
  [1]
  $ adduser --system --group --home /var/vm2 --no-create-home vm2; grep vm2 /etc/passwd /etc/group
  adduser: Warning: The home dir /var/vm2 you specified can't be accessed: No such file or directory
  Adding system user `vm2' (UID 101) ...
  Adding new group `vm2' (GID 104) ...
  Adding new user `vm2' (UID 101) with group `vm2' ...
  Not creating home directory `/var/vm2'.
  /etc/passwd:vm2:x:101:104::/var/vm2:/usr/sbin/nologin
  /etc/group:vm2:x:104:
  $ adduser bert sudo; adduser bert sudo
  Adding user `bert' to group `sudo' ...
  Done.
  adduser: The user `bert' is already a member of `sudo'.
  $ adduser bert nosuch; echo $?
  adduser: The group `nosuch' does not exist.
  1
  $ addgroup staff4; addgroup staff4
  Adding group `staff4' (GID 1009) ...
  Done.
  addgroup: The group `staff4' already exists.
  [1]
  $ deluser bert staff4; echo $?
  deluser: The user `bert' is not a member of group `staff4'.
  6
  $ deluser --remove-home bert; ls /home
  Looking for files to backup/remove ...
  Removing files ...
  deluser: `/usr/bin/crontab' not executed. Skipping crontab removal. Package `cron' required.
  Removing user `bert' ...
  Done.
  dave  gerda  jim  john	mary  peter  petra  student
  $ delgroup staff4; delgroup nosuch; echo $?
  Removing group `staff4' ...
  Done.
  delgroup: The group `nosuch' does not exist.
  3
  $ su student -c '/usr/sbin/useradd x'; echo $?
  useradd: Permission denied.
  useradd: cannot lock /etc/passwd; try again later.
  1
  $ newgrp mail
  root@mail:~# 
  < id
  uid=0(root) gid=8(mail) groups=8(mail)
  root@mail:~# 
  < exit
  exit
  $ sg nosuch -c id; sg mail -c 'id -gn'
  sg: group 'nosuch' does not exist
  mail
