  $ su - student -c 'id; pwd; env | sort'
  uid=1000(student) gid=1000(student) groups=1000(student),27(sudo)
  /home/student
  HOME=/home/student
  LOGNAME=student
  MAIL=/var/mail/student
  PATH=/usr/local/bin:/usr/bin:/bin:/usr/local/games:/usr/games
  PWD=/home/student
  SHELL=/bin/bash
  SHLVL=1
  TERM=dumb
  USER=student
  _=/usr/bin/env
  $ su student -c 'id; pwd; echo $HOME $SHELL $USER $LOGNAME $MAIL $PATH'
  uid=1000(student) gid=1000(student) groups=1000(student),27(sudo)
  /root
  /home/student /bin/bash student student /var/mail/student /usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  $ su -c 'echo $0 $1 $#' student a b
  a b 1
  $ su -l student -c 'echo $0 $-; shopt login_shell'
  -bash hBc
  login_shell    	on
  $ su -s /bin/sh student -c 'echo $0; echo $SHELL'
  sh
  /bin/sh
  $ su - student -s /usr/sbin/nologin -c 'echo hi'
  This account is currently not available.
  [1]
  $ su -s /nonexistent student -c 'echo hi'
  su: failed to execute /nonexistent: No such file or directory
  [127]
  $ su -s /etc/passwd student -c 'echo hi'
  su: failed to execute /etc/passwd: Permission denied
  [126]
  $ su nosuchuser
  su: user nosuchuser does not exist or the user entry does not contain all the required fields
  [1]
  $ su postfix -c id
  This account is currently not available.
  [1]
  $ su -s /bin/bash - postfix -c 'pwd; id'
  /var/spool/postfix
  uid=100(postfix) gid=102(postfix) groups=102(postfix)
  $ su -p student -c 'echo $HOME $SHELL $USER'
  /root /bin/bash root
  $ FOO=bar su - student -c 'echo "<$FOO>"'
  <>
  $ FOO=bar su student -c 'echo "<$FOO>"'
  <bar>
  $ FOO=bar BAZ=x su -w FOO - student -c 'echo "<$FOO> <$BAZ>"'
  <bar> <>
  $ su -m - student -c 'echo $HOME'
  su: ignoring --preserve-environment, it's mutually exclusive with --login
  /home/student
  $ su -g mail student -c id
  uid=1000(student) gid=8(mail) groups=8(mail)
  $ su -g nosuch -c id
  su: group nosuch does not exist
  [1]
  $ su -G mail -G adm student -c id
  uid=1000(student) gid=8(mail) groups=8(mail),4(adm)
  $ su -x
  su: invalid option -- 'x'
  Try 'su --help' for more information.
  [1]
  $ su -V
  su from util-linux 2.38.1
  $ su -c 'exit 7' student
  [7]
  $ su student -c 'kill -TERM $$'
  Terminated
  [143]
  $ su student -c 'kill -SEGV $$'
  Segmentation fault
  [139]
  $ su -c
  su: option requires an argument -- 'c'
  Try 'su --help' for more information.
  [1]
  $ su student -c 'su - -c id < /dev/null'
  Password: su: Authentication failure
  [1]
  $ su - student
  student@mail:~$ 
  < id -un; pwd; echo $0
  student
  /home/student
  -bash
  student@mail:~$ 
  < echo $PATH; echo $MAIL
  /usr/local/bin:/usr/bin:/bin:/usr/local/games:/usr/games
  /var/mail/student
  student@mail:~$ 
  < exit
  logout
  $ su student
  student@mail:/root$ 
  < pwd; echo $0 $HOME
  /root
  bash /home/student
  student@mail:/root$ 
  < exit 3
  exit
  [3]
  $ echo $?
  3
  $ su -
  root@mail:~# 
  < echo $0 $SHLVL; exit
  -bash 1
  logout
  $ echo 'id -un; pwd' | su - student
  student
  /home/student
  $ su 1000 -c id
  su: user 1000 does not exist or the user entry does not contain all the required fields
  [1]
  $ su student -- -c id
  uid=1000(student) gid=1000(student) groups=1000(student),27(sudo)
  $ su - student -c
  su: option requires an argument -- 'c'
  Try 'su --help' for more information.
  [1]
  $ su student -c 'ls /root; cat /etc/shadow; echo $?'
  ls: cannot open directory '/root': Permission denied
  cat: /etc/shadow: Permission denied
  1
  $ runuser -u student id
  uid=1000(student) gid=1000(student) groups=1000(student),27(sudo)
  $ runuser - student -c 'pwd; env|sort'
  /home/student
  HOME=/home/student
  LOGNAME=student
  PATH=/usr/local/bin:/usr/bin:/bin:/usr/local/games:/usr/games
  PWD=/home/student
  SHELL=/bin/bash
  SHLVL=1
  TERM=dumb
  USER=student
  _=/usr/bin/env
  $ runuser -u nosuch id
  runuser: user nosuch does not exist or the user entry does not contain all the required fields
  [1]
  $ runuser -u student
  runuser: no command was specified
  [1]
  $ su student -c 'runuser -u john id'
  runuser: may not be used by non-root users
  [1]
  $ grep 'su.*pam_unix' /var/log/auth.log | tail -6
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail su[PID]: pam_unix(su:session): session opened for user student(uid=1000) by (uid=0)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail su[PID]: pam_unix(su:session): session closed for user student
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail su[PID]: pam_unix(su:session): session opened for user student(uid=1000) by (uid=0)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail su[PID]: pam_unix(su:session): session closed for user student
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail su[PID]: pam_unix(su:session): session opened for user student(uid=1000) by (uid=0)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail su[PID]: pam_unix(su:session): session closed for user student
