postlog, postlock and postkick

  $ postlog hello world
  postfix/postlog: hello world
  $ postlog -p warn -t tag hello
  tag: warning: hello
  $ postlog -p nosuch hello
  postfix/postlog: fatal: bad severity: "nosuch"
  [1]
  $ postlog -i -p error -t foo/bar x y z
  foo/bar: error: x y z
  $ printf 'a\nb  \n\n c' | postlog -p fatal -t q
  q: fatal: a
  q: fatal: b  
  q: fatal: 
  q: fatal:  c
  $ postlog -z
  postlog: invalid option -- 'z'
  postfix/postlog: fatal: usage: postlog [-c config_dir] [-i] [-p priority] [-t tag] [-v] [text]
  [1]
  $ postlog -c /nowhere x
  postfix/postlog: fatal: open /nowhere/main.cf: No such file or directory
  [1]
  $ postlog -p info x 2>&1 | cat
  $ postlog -v hi
  postfix/postlog: name_mask: all
  postfix/postlog: inet_addr_local: configured 2 IPv4 addresses
  postfix/postlog: inet_addr_local: configured 1 IPv6 addresses
  postfix/postlog: hi
  $ cut -d' ' -f3- /var/log/mail.log
  postfix/postlog[PID]: hello world
  tag[PID]: warning: hello
  postfix/postlog[PID]: fatal: bad severity: "nosuch"
  foo/bar[PID]: error: x y z
  q[PID]: fatal: a
  q[PID]: fatal: b  
  q[PID]: fatal: 
  q[PID]: fatal:  c
  postfix/postlog[PID]: fatal: usage: postlog [-c config_dir] [-i] [-p priority] [-t tag] [-v] [text]
  postfix/postlog[PID]: fatal: open /nowhere/main.cf: No such file or directory
  postfix/postlog[PID]: x
  postfix/postlog[PID]: name_mask: all
  postfix/postlog[PID]: inet_addr_local: configured 2 IPv4 addresses
  postfix/postlog[PID]: inet_addr_local: configured 1 IPv6 addresses
  postfix/postlog[PID]: hi
  $ postkick
  postkick: fatal: usage: postkick [-c config_dir] [-v] class service request
  [1]
  $ postkick public
  postkick: fatal: usage: postkick [-c config_dir] [-v] class service request
  [1]
  $ postkick public pickup W; echo $?
  0
  $ postkick private nosuch W; echo $?
  postkick: warning: unable to look up private/nosuch: No such file or directory
  postkick: warning: Cannot contact class private service nosuch - perhaps the mail system is down
  1
  $ postkick -c /etc/postfix public qmgr D; echo $?
  0
  $ postkick foo qmgr D; echo $?
  postkick: warning: unable to look up foo/qmgr: No such file or directory
  postkick: warning: Cannot contact class foo service qmgr - perhaps the mail system is down
  1
  $ postlock
  postlock: fatal: usage: postlock [-c config_dir] [-l lock_style] [-v] folder command...
  [75]
  $ postlock /tmp/lock echo hi
  hi
  $ ls -l /tmp/lock* | cut -c1-20
  -rw------- 1 root ro
  $ touch /tmp/lock
  $ postlock /tmp/lock echo hi
  hi
  $ postlock -l fcntl /tmp/lock sh -c 'exit 7'; echo $?
  7
  $ postlock -l nosuch /tmp/lock echo hi
  postlock: fatal: unknown mailbox_delivery_lock value "nosuch" in "nosuch"
  [75]
  $ postlock /tmp/lock nosuchcommand; echo $?
  postlock: fatal: execvp nosuchcommand: No such file or directory
  1
  $ postlock /nowhere/file true; echo $?
  postlock: fatal: open file /nowhere/file: unable to create lock file /nowhere/file.lock: No such file or directory
  75
  $ postfix stop
  postfix/postfix-script: stopping the Postfix mail system
  $ postkick public pickup W; echo $?
  postkick: warning: Cannot contact class public service pickup - perhaps the mail system is down
  1
