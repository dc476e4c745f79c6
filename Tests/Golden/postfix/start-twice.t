Start twice, stale files, no rights

  $ postfix start; echo $?
  postfix/postfix-script: fatal: the Postfix mail system is already running
  1
  $ cat /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: the Postfix mail system is already running
  $ su - john -c 'postfix start'; echo $?
  -bash: line 1: postfix: command not found
  127
  $ su - john -c '/usr/sbin/postfix status'
  postfix: error: to submit mail, use the Postfix sendmail command
  postfix: fatal: the postfix command is reserved for the superuser
  [1]
  $ su - john -c '/usr/sbin/postfix stop' 2>&1 | cat
  $ kill -9 $(cat /var/spool/postfix/pid/master.pid); sleep 1; cat /var/spool/postfix/pid/master.pid | wc -c
  PID
  $ postfix status; postfix stop; postfix reload
  postfix/postfix-script: the Postfix mail system is not running
  postfix/postfix-script: fatal: the Postfix mail system is not running
  postfix/postfix-script: fatal: the Postfix mail system is not running
  [1]
  $ pgrep -l -f 'qmgr|pickup'; sleep 1
  $ postfix start; postfix status
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ postfix stop; echo 1 > /var/spool/postfix/pid/master.pid; postfix status; postfix start; postfix status
  postfix/postfix-script: stopping the Postfix mail system
  postfix/postfix-script: the Postfix mail system is not running
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ postfix stop; rm /var/spool/postfix/pid/master.pid; postfix start; ls -l /var/spool/postfix/pid/master.pid | awk '{print $1,$3,$4,$5}'
  postfix/postfix-script: stopping the Postfix mail system
  postfix/postfix-script: starting the Postfix mail system
  -rw------- root root 33
  $ rm /var/spool/postfix/pid/master.pid; postfix status; postfix start; postfix stop
  postfix/postfix-script: the Postfix mail system is not running
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script: fatal: mail system startup failed
  postfix/postfix-script: fatal: the Postfix mail system is not running
  [1]
  $ tail -5 /var/log/mail.log | cut -d' ' -f3-
  postfix/postfix-script[PID]: starting the Postfix mail system
  postfix/master[PID]: fatal: open lock file /var/lib/postfix/master.lock: unable to set exclusive lock: Resource temporarily unavailable
  postfix/master[PID]: fatal: daemon initialization failure -- see logs for details
  postfix/postfix-script[PID]: fatal: mail system startup failed
  postfix/postfix-script[PID]: fatal: the Postfix mail system is not running
  $ pgrep -c -x master
  PID
  $ kill $(pgrep -x master); sleep 1; postfix start; postfix status
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ postfix stop; rm -r /var/spool/postfix/pid; postfix start; ls -ld /var/spool/postfix/pid | awk '{print $1,$3,$4}'
  postfix/postfix-script: stopping the Postfix mail system
  postfix/postfix-script: starting the Postfix mail system
  drwxr-xr-x root root
  $ postfix stop; rm /var/lib/postfix/master.lock; postfix start; ls -l /var/lib/postfix/master.lock | awk '{print $1,$3,$4,$5}'
  postfix/postfix-script: stopping the Postfix mail system
  postfix/postfix-script: starting the Postfix mail system
  -rw------- postfix postfix 33
