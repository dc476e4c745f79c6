  $ sudo id
  uid=0(root) gid=0(root) groups=0(root)
  $ sudo -u student id
  uid=1000(student) gid=1000(student) groups=1000(student),27(sudo)
  $ sudo -u student env | sort
  HOME=/home/student
  LC_ALL=C.UTF-8
  LOGNAME=student
  MAIL=/var/mail/student
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  SHELL=/bin/bash
  SUDO_COMMAND=/usr/bin/env
  SUDO_GID=0
  SUDO_UID=0
  SUDO_USER=root
  TERM=dumb
  TZ=UTC
  USER=student
  $ sudo -i
  root@mail:~# 
  < pwd; echo $0
  /root
  -bash
  root@mail:~# 
  < exit
  logout
  $ sudo -i -u student pwd
  /home/student
  $ sudo -s -u student
  student@mail:/root$ 
  < pwd; echo $0 $HOME
  /root
  /bin/bash /home/student
  student@mail:/root$ 
  < exit
  exit
  $ sudo -l
  Matching Defaults entries for root on mail:
      env_reset, mail_badpass,
      secure_path=/usr/local/sbin\:/usr/local/bin\:/usr/sbin\:/usr/bin\:/sbin\:/bin,
      use_pty
  
  User root may run the following commands on mail:
      (ALL : ALL) ALL
  $ sudo -ll
  Matching Defaults entries for root on mail:
      env_reset, mail_badpass,
      secure_path=/usr/local/sbin\:/usr/local/bin\:/usr/sbin\:/usr/bin\:/sbin\:/bin,
      use_pty
  
  User root may run the following commands on mail:
  
  Sudoers entry:
      RunAsUsers: ALL
      RunAsGroups: ALL
      Commands:
  	ALL
  $ sudo -l -U student
  Matching Defaults entries for student on mail:
      env_reset, mail_badpass,
      secure_path=/usr/local/sbin\:/usr/local/bin\:/usr/sbin\:/usr/bin\:/sbin\:/bin,
      use_pty
  
  User student may run the following commands on mail:
      (ALL : ALL) ALL
  $ sudo -l -U john
  User john is not allowed to run sudo on mail.
  $ sudo -l id
  /usr/bin/id
  $ sudo -v; echo $?
  0
  $ sudo
  usage: sudo -h | -K | -k | -V
  usage: sudo -v [-ABkNnS] [-g group] [-h host] [-p prompt] [-u user]
  usage: sudo -l [-ABkNnS] [-g group] [-h host] [-p prompt] [-U user] [-u user]
              [command [arg ...]]
  usage: sudo [-ABbEHkNnPS] [-r role] [-t type] [-C num] [-D directory] [-g
              group] [-h host] [-p prompt] [-R directory] [-T timeout] [-u user]
              [VAR=value] [-i | -s] [command [arg ...]]
  usage: sudo -e [-ABkNnS] [-r role] [-t type] [-C num] [-D directory] [-g group]
              [-h host] [-p prompt] [-R directory] [-T timeout] [-u user] file ...
  [1]
  $ sudo -u nosuch id
  sudo: unknown user nosuch
  sudo: error initializing audit plugin sudoers_audit
  [1]
  $ sudo -g mail id
  uid=0(root) gid=8(mail) groups=8(mail),0(root)
  $ sudo -u '#1001' id
  uid=1001(john) gid=1001(john) groups=1001(john)
  $ sudo -u '#9999' id
  sudo: unknown user #9999
  [1]
  $ sudo nosuchcommand
  sudo: nosuchcommand: command not found
  [1]
  $ sudo FOO=bar env | grep FOO
  FOO=bar
  $ sudo -x
  sudo: invalid option -- 'x'
  usage: sudo -h | -K | -k | -V
  usage: sudo -v [-ABkNnS] [-g group] [-h host] [-p prompt] [-u user]
  usage: sudo -l [-ABkNnS] [-g group] [-h host] [-p prompt] [-U user] [-u user]
              [command [arg ...]]
  usage: sudo [-ABbEHkNnPS] [-r role] [-t type] [-C num] [-D directory] [-g
              group] [-h host] [-p prompt] [-R directory] [-T timeout] [-u user]
              [VAR=value] [-i | -s] [command [arg ...]]
  usage: sudo -e [-ABkNnS] [-r role] [-t type] [-C num] [-D directory] [-g group]
              [-h host] [-p prompt] [-R directory] [-T timeout] [-u user] file ...
  [1]
  $ su - john -c 'sudo -n id'
  sudo: a password is required
  [1]
  $ su - student -c 'sudo -n id'
  sudo: a password is required
  [1]
  $ visudo -c
  /etc/sudoers: parsed OK
  /etc/sudoers.d/README: parsed OK
  $ echo 'john ALL=(root) NOPASSWD: /usr/sbin/postfix, /usr/bin/mailq' > /etc/sudoers.d/john; chmod 440 /etc/sudoers.d/john; visudo -c
  /etc/sudoers: parsed OK
  /etc/sudoers.d/README: parsed OK
  /etc/sudoers.d/john: parsed OK
  $ sudo -l -U john
  Matching Defaults entries for john on mail:
      env_reset, mail_badpass,
      secure_path=/usr/local/sbin\:/usr/local/bin\:/usr/sbin\:/usr/bin\:/sbin\:/bin,
      use_pty
  
  User john may run the following commands on mail:
      (root) NOPASSWD: /usr/sbin/postfix, /usr/bin/mailq
  $ echo 'bad line here' > /etc/sudoers.d/bad; visudo -c; echo $?
  /etc/sudoers.d/bad:1:10: syntax error
  bad line here
           ^~~~
  1
  $ sudo id
  /etc/sudoers.d/bad:1:10: syntax error
  bad line here
           ^~~~
  uid=0(root) gid=0(root) groups=0(root)
  $ rm /etc/sudoers.d/bad
  $ echo 'student ALL=(ALL) NOPASSWD: ALL' > /etc/sudoers.d/s; chmod 440 /etc/sudoers.d/s
  $ su student -c 'sudo id; sudo -l'
  uid=0(root) gid=0(root) groups=0(root)
  Matching Defaults entries for student on mail:
      env_reset, mail_badpass,
      secure_path=/usr/local/sbin\:/usr/local/bin\:/usr/sbin\:/usr/bin\:/sbin\:/bin,
      use_pty
  
  User student may run the following commands on mail:
      (ALL : ALL) ALL
      (ALL) NOPASSWD: ALL
  $ sudo -i echo '$HOME a  b' "c d"
  /root a  b c d
  $ sudo cd /root
  sudo: cd: command not found
  sudo: "cd" is a shell built-in command, it cannot be run directly.
  sudo: the -s option may be used to run a privileged shell.
  sudo: the -D option may be used to run a command in a specific directory.
  [1]
