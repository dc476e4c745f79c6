A stopped master

  $ kill -STOP $(cat /var/spool/postfix/pid/master.pid); sleep 1; ps -C master -o stat=
  Ts
  $ postfix status
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ postfix stop
  postfix/postfix-script: stopping the Postfix mail system
  postfix/postfix-script: warning: stopping the Postfix mail system with force
  [1]
  $ sleep 1; postfix status
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ tail -9 /var/log/mail.log | cut -d' ' -f3-
  postfix/postfix-script[PID]: the Postfix mail system is running: PID: PID
  postfix/postfix-script[PID]: stopping the Postfix mail system
  postfix/postfix-script[PID]: waiting for the Postfix mail system to terminate
  postfix/postfix-script[PID]: waiting for the Postfix mail system to terminate
  postfix/postfix-script[PID]: waiting for the Postfix mail system to terminate
  postfix/postfix-script[PID]: waiting for the Postfix mail system to terminate
  postfix/postfix-script[PID]: waiting for the Postfix mail system to terminate
  postfix/postfix-script[PID]: warning: stopping the Postfix mail system with force
  postfix/postfix-script[PID]: the Postfix mail system is running: PID: PID
  $ pgrep -c qmgr
  PID
