kill children

  $ ps -ef | grep -c '[p]ostfix/sbin/master'
  1
  $ kill $(pgrep -x qmgr); sleep 1; pgrep -c qmgr; postfix status; sleep 1; tail -3 /var/log/mail.log
  PID
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: process /usr/lib/postfix/sbin/qmgr pid PID killed by signal 15
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: the Postfix mail system is running: PID: PID
  $ kill -9 $(pgrep -x pickup); sleep 1; pgrep -c pickup; tail -3 /var/log/mail.log
  PID
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: process /usr/lib/postfix/sbin/qmgr pid PID killed by signal 15
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: the Postfix mail system is running: PID: PID
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: process /usr/lib/postfix/sbin/pickup pid PID killed by signal 9
  $ kill -HUP $(cat /var/spool/postfix/pid/master.pid); sleep 1; tail -2 /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: process /usr/lib/postfix/sbin/pickup pid PID killed by signal 9
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  $ kill $(cat /var/spool/postfix/pid/master.pid); sleep 1; postfix status; tail -2 /var/log/mail.log
  postfix/postfix-script: the Postfix mail system is not running
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: terminating on signal 15
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: the Postfix mail system is not running
  $ pgrep -l 'qmgr|pickup|master'; ls /var/spool/postfix/pid
  pgrep: pattern that searches for process name longer than 15 characters will result in zero matches
  Try `pgrep -f' option to match against the complete command line.
  inet.smtp  master.pid
  $ postfix start; sleep 1; kill -9 $(cat /var/spool/postfix/pid/master.pid); sleep 1; postfix status; echo $?
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script: the Postfix mail system is not running
  PID
  $ pgrep -l 'qmgr|pickup|master'; cat /var/spool/postfix/pid/master.pid | wc -c
  pgrep: pattern that searches for process name longer than 15 characters will result in zero matches
  Try `pgrep -f' option to match against the complete command line.
  PID
  $ postfix stop; echo $?; postfix start; echo $?
  postfix/postfix-script: fatal: the Postfix mail system is not running
  1
  postfix/postfix-script: starting the Postfix mail system
  0
  $ postfix status; sleep 1; tail -4 /var/log/mail.log
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: the Postfix mail system is not running
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: starting the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: daemon started -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: the Postfix mail system is running: PID: PID
