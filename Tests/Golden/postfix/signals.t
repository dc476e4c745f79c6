Signals to master and daemons

  $ postfix status
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ kill -HUP $(cat /var/spool/postfix/pid/master.pid); sleep 1; tail -1 /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  $ kill -USR1 $(cat /var/spool/postfix/pid/master.pid); sleep 1; postfix status; tail -2 /var/log/mail.log
  postfix/postfix-script: the Postfix mail system is not running
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: the Postfix mail system is not running
  $ postfix start 2>/dev/null; postfix status
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ kill -ALRM $(cat /var/spool/postfix/pid/master.pid); sleep 1; postfix status; tail -2 /var/log/mail.log
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: the Postfix mail system is running: PID: PID
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: the Postfix mail system is running: PID: PID
  $ kill -PIPE $(cat /var/spool/postfix/pid/master.pid); sleep 1; postfix status
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ kill -USR2 $(cat /var/spool/postfix/pid/master.pid); sleep 1; postfix status; tail -2 /var/log/mail.log
  postfix/postfix-script: the Postfix mail system is not running
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: the Postfix mail system is running: PID: PID
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: the Postfix mail system is not running
  $ postfix start 2>/dev/null; kill -QUIT $(cat /var/spool/postfix/pid/master.pid); sleep 1; postfix status; tail -2 /var/log/mail.log
  postfix/postfix-script: the Postfix mail system is not running
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: terminating on signal 3
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: the Postfix mail system is not running
  $ postfix start; kill -SEGV $(cat /var/spool/postfix/pid/master.pid); sleep 1; postfix status; tail -2 /var/log/mail.log
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script: the Postfix mail system is not running
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: terminating on signal 11
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: the Postfix mail system is not running
