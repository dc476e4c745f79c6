pid file

  $ postfix stop; echo 1 > /var/spool/postfix/pid/master.pid; postfix status; echo $?; postfix stop; echo $?
  postfix/postfix-script: stopping the Postfix mail system
  postfix/postfix-script: the Postfix mail system is not running
  PID
  postfix/postfix-script: fatal: the Postfix mail system is not running
  PID
  $ echo 999999 > /var/spool/postfix/pid/master.pid; postfix status; postfix start; echo $?
  postfix/postfix-script: the Postfix mail system is not running
  postfix/postfix-script: starting the Postfix mail system
  PID
  $ sleep 1; tail -5 /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: the Postfix mail system is not running
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: the Postfix mail system is not running
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: the Postfix mail system is not running
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: starting the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: daemon started -- version 3.7.11, configuration /etc/postfix
  $ rm /var/spool/postfix/pid/master.pid; postfix status; echo $?; ls -l /var/spool/postfix/pid
  postfix/postfix-script: the Postfix mail system is not running
  PID
  total 0
  -rw------- 1 root root 0 Mon DD HH:MM inet.smtp
  $ postfix start; echo $?
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script: fatal: mail system startup failed
  1
  $ sleep 1; tail -5 /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: the Postfix mail system is not running
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: starting the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: fatal: open lock file /var/lib/postfix/master.lock: unable to set exclusive lock: Resource temporarily unavailable
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: fatal: daemon initialization failure -- see logs for details
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: mail system startup failed
  $ postfix reload; echo $?
  postfix/postfix-script: fatal: the Postfix mail system is not running
  1
  $ postfix stop; echo $?
  postfix/postfix-script: fatal: the Postfix mail system is not running
  1
  $ pgrep -c master
  PID
