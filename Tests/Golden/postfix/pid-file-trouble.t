pid files that lead nowhere

  $ echo 4000000 > /var/spool/postfix/pid/master.pid; postfix reload; echo $?
  postfix/postfix-script: refreshing the Postfix mail system
  /usr/lib/postfix/sbin/postfix-script: 225: kill: No such process
  
  PID
  $ postfix status
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ : > /var/spool/postfix/pid/master.pid; postfix reload; echo $?
  postfix/postfix-script: refreshing the Postfix mail system
  /usr/lib/postfix/sbin/postfix-script: 225: kill: Usage: kill [-s sigspec | -signum | -sigspec] [pid | job]... or
  kill -l [exitstatus]
  PID
  $ postfix status
  postfix/postfix-script: the Postfix mail system is running: PID:
  $ echo 4000000 > /var/spool/postfix/pid/master.pid; postfix abort; echo $?
  postfix/postfix-script: aborting the Postfix mail system
  /usr/lib/postfix/sbin/postfix-script: 214: kill: No such process
  
  PID
  $ echo "  $(pgrep -x master) " > /var/spool/postfix/pid/master.pid; postfix status; postfix reload; echo $?
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  postfix/postfix-script: refreshing the Postfix mail system
  PID
  $ echo 4000000 > /var/spool/postfix/pid/master.pid; postfix stop; echo $?
  postfix/postfix-script: stopping the Postfix mail system
  /usr/lib/postfix/sbin/postfix-script: 195: kill: No such process
  
  postfix/postfix-script: warning: stopping the Postfix mail system with force
  PID
  $ postfix status
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ echo $(pgrep -x master) > /var/spool/postfix/pid/master.pid; postfix stop; echo $?
  postfix/postfix-script: stopping the Postfix mail system
  PID
  $ postfix drain; echo $?
  postfix/postfix-script: fatal: the Postfix mail system is not running
  1
  $ postfix start; sleep 1; postfix drain; echo $?; sleep 1; postfix status; tail -3 /var/log/mail.log | cut -d' ' -f3-
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script: stopping the Postfix mail system
  0
  postfix/postfix-script: the Postfix mail system is not running
  postfix/master[PID]: daemon started -- version 3.7.11, configuration /etc/postfix
  postfix/postfix-script[PID]: stopping the Postfix mail system
  postfix/postfix-script[PID]: the Postfix mail system is not running
  $ postfix start; postfix quick-stop; echo $?; ls /var/spool/postfix/quick-start; postfix start; ls /var/spool/postfix/quick-start
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script: stopping the Postfix mail system
  0
  /var/spool/postfix/quick-start
  postfix/postfix-script: starting the Postfix mail system
  ls: cannot access '/var/spool/postfix/quick-start': No such file or directory
  [2]
  $ ln /var/spool/postfix/pid/master.pid /root/pidlink; postfix stop; postfix start; postfix status
  postfix/postfix-script: stopping the Postfix mail system
  postfix/postfix-script: warning: stopping the Postfix mail system with force
  postfix/postfix-script: fatal: the Postfix mail system is already running
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ tail -3 /var/log/mail.log | cut -d' ' -f3-
  postfix/postfix-script[PID]: warning: stopping the Postfix mail system with force
  postfix/postfix-script[PID]: fatal: the Postfix mail system is already running
  postfix/postfix-script[PID]: the Postfix mail system is running: PID: PID
  $ rm /root/pidlink /var/spool/postfix/pid/master.pid; mkdir /var/spool/postfix/pid/master.pid; postfix start; postfix status
  postfix/postfix-script: fatal: the Postfix mail system is already running
  sed: read error on pid/master.pid: Is a directory
  postfix/postfix-script: the Postfix mail system is running: PID:
  $ tail -3 /var/log/mail.log | cut -d' ' -f3-
  postfix/postfix-script[PID]: the Postfix mail system is running: PID: PID
  postfix/postfix-script[PID]: fatal: the Postfix mail system is already running
  postfix/postfix-script[PID]: the Postfix mail system is running: PID:
  $ rmdir /var/spool/postfix/pid/master.pid; ln -s /root/x /var/spool/postfix/pid/master.pid; postfix start; postfix status
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script: fatal: mail system startup failed
  postfix/postfix-script: the Postfix mail system is not running
  [1]
  $ tail -3 /var/log/mail.log | cut -d' ' -f3-
  postfix/master[PID]: fatal: daemon initialization failure -- see logs for details
  postfix/postfix-script[PID]: fatal: mail system startup failed
  postfix/postfix-script[PID]: the Postfix mail system is not running
  $ rm /var/spool/postfix/pid/master.pid; chmod 0 /var/lib/postfix; postfix start
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script: fatal: mail system startup failed
  [1]
  $ chmod 700 /var/lib/postfix; chown root /var/lib/postfix; postfix start
  postfix/postfix-script: warning: not owned by postfix: /var/lib/postfix/.
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script: fatal: mail system startup failed
  [1]
  $ tail -5 /var/log/mail.log | cut -d' ' -f3-
  postfix/postfix-script[PID]: warning: not owned by postfix: /var/lib/postfix/.
  postfix/postfix-script[PID]: starting the Postfix mail system
  postfix/master[PID]: fatal: open lock file /var/lib/postfix/master.lock: cannot open file: Permission denied
  postfix/master[PID]: fatal: daemon initialization failure -- see logs for details
  postfix/postfix-script[PID]: fatal: mail system startup failed
  $ chown postfix /var/lib/postfix; postfix start
  postfix/postfix-script: starting the Postfix mail system
