pid file odd

  $ echo garbage > /var/spool/postfix/pid/master.pid; postfix status; echo $?
  postfix/postfix-script: the Postfix mail system is running: PID: garbage
  PID
  $ postfix reload; echo $?
  postfix/postfix-script: refreshing the Postfix mail system
  /usr/lib/postfix/sbin/postfix-script: 225: kill: Illegal number: garbage
  0
  $ postfix abort; echo $?; kill $(pgrep -x master); sleep 1
  postfix/postfix-script: aborting the Postfix mail system
  /usr/lib/postfix/sbin/postfix-script: 214: kill: Illegal number: garbage
  PID
  $ : > /var/spool/postfix/pid/master.pid; postfix start; postfix status; echo $?
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  PID
  $ chmod 000 /var/spool/postfix/pid/master.pid; postfix status; echo $?
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  PID
  $ kill -INT $(cat /var/spool/postfix/pid/master.pid); sleep 1; postfix status
  postfix/postfix-script: the Postfix mail system is not running
  [1]
