Commands for all mail systems

  $ postmulti -e init; postmulti -e create -I postfix-a -G east; postmulti -e create -I postfix-b -G east
  $ postmulti -l
  -               -               y         /etc/postfix
  postfix-a       east            n         /etc/postfix-a
  postfix-b       east            n         /etc/postfix-b
  $ postmulti -l -a -R
  postfix-b       east            n         /etc/postfix-b
  postfix-a       east            n         /etc/postfix-a
  -               -               y         /etc/postfix
  $ postmulti -g east -l
  postfix-a       east            n         /etc/postfix-a
  postfix-b       east            n         /etc/postfix-b
  $ postmulti -i a -l
  postfix-a       east            n         /etc/postfix-a
  $ postmulti -i postfix-a -e enable; postmulti -i postfix-b -e enable
  $ postfix status
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  postfix-a/postfix-script: the Postfix mail system is not running
  postfix-b/postfix-script: the Postfix mail system is not running
  [1]
  $ postfix start
  postfix/postfix-script: fatal: the Postfix mail system is already running
  postfix-a/postfix-script: starting the Postfix mail system
  postfix-b/postfix-script: starting the Postfix mail system
  [1]
  $ postfix reload
  postfix/postfix-script: refreshing the Postfix mail system
  postfix-a/postfix-script: refreshing the Postfix mail system
  postfix-b/postfix-script: refreshing the Postfix mail system
  $ sleep 1; postfix status
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  postfix-a/postfix-script: the Postfix mail system is running: PID: PID
  postfix-b/postfix-script: the Postfix mail system is running: PID: PID
  $ postfix flush
  $ postfix stop
  postfix-b/postfix-script: stopping the Postfix mail system
  postfix-a/postfix-script: stopping the Postfix mail system
  postfix/postfix-script: stopping the Postfix mail system
  $ postfix status; echo $?
  postfix/postfix-script: the Postfix mail system is not running
  postfix-a/postfix-script: the Postfix mail system is not running
  postfix-b/postfix-script: the Postfix mail system is not running
  1
  $ postfix start; sleep 1; ps -eo args | grep '[s]bin/master'
  postfix/postfix-script: starting the Postfix mail system
  postfix-a/postfix-script: starting the Postfix mail system
  postfix-b/postfix-script: starting the Postfix mail system
  /usr/lib/postfix/sbin/master -w
  /usr/lib/postfix/sbin/master -w
  /usr/lib/postfix/sbin/master -w
  $ postmulti -g east -p stop
  postfix-b/postfix-script: stopping the Postfix mail system
  postfix-a/postfix-script: stopping the Postfix mail system
  $ postmulti -p status
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  postfix-a/postfix-script: the Postfix mail system is not running
  postfix-b/postfix-script: the Postfix mail system is not running
  [1]
  $ postmulti -i postfix-a -e disable
  $ postfix stop
  postfix-b/postfix-script: fatal: the Postfix mail system is not running
  postfix/postfix-script: stopping the Postfix mail system
  [1]
  $ postfix start
  postfix/postfix-script: starting the Postfix mail system
  postfix-b/postfix-script: starting the Postfix mail system
  $ postmulti -p status
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  postfix-a/postfix-script: the Postfix mail system is not running
  postfix-b/postfix-script: the Postfix mail system is running: PID: PID
  [1]
  $ postfix abort; sleep 1
  postfix-b/postfix-script: aborting the Postfix mail system
  postfix/postfix-script: aborting the Postfix mail system
  $ postmulti -p status
  postfix/postfix-script: the Postfix mail system is not running
  postfix-a/postfix-script: the Postfix mail system is not running
  postfix-b/postfix-script: the Postfix mail system is not running
  [1]
  $ cat /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: the Postfix mail system is running: PID: PID
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-a/postfix-script[PID]: the Postfix mail system is not running
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-b/postfix-script[PID]: the Postfix mail system is not running
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: the Postfix mail system is already running
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-a/postfix-script[PID]: starting the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-a/master[PID]: daemon started -- version 3.7.11, configuration /etc/postfix-a
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-b/postfix-script[PID]: starting the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-b/master[PID]: daemon started -- version 3.7.11, configuration /etc/postfix-b
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-a/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-a/master[PID]: reload -- version 3.7.11, configuration /etc/postfix-a
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-b/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-b/master[PID]: reload -- version 3.7.11, configuration /etc/postfix-b
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: the Postfix mail system is running: PID: PID
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-a/postfix-script[PID]: the Postfix mail system is running: PID: PID
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-b/postfix-script[PID]: the Postfix mail system is running: PID: PID
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-b/postfix-script[PID]: stopping the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-b/master[PID]: terminating on signal 15
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-a/postfix-script[PID]: stopping the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-a/master[PID]: terminating on signal 15
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: stopping the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: terminating on signal 15
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: the Postfix mail system is not running
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-a/postfix-script[PID]: the Postfix mail system is not running
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-b/postfix-script[PID]: the Postfix mail system is not running
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: starting the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: daemon started -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-a/postfix-script[PID]: starting the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-a/master[PID]: daemon started -- version 3.7.11, configuration /etc/postfix-a
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-b/postfix-script[PID]: starting the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-b/master[PID]: daemon started -- version 3.7.11, configuration /etc/postfix-b
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-b/postfix-script[PID]: stopping the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-b/master[PID]: terminating on signal 15
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-a/postfix-script[PID]: stopping the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-a/master[PID]: terminating on signal 15
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: the Postfix mail system is running: PID: PID
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-a/postfix-script[PID]: the Postfix mail system is not running
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-b/postfix-script[PID]: the Postfix mail system is not running
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-b/postfix-script[PID]: fatal: the Postfix mail system is not running
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: stopping the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: terminating on signal 15
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: starting the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: daemon started -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-b/postfix-script[PID]: starting the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-b/master[PID]: daemon started -- version 3.7.11, configuration /etc/postfix-b
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: the Postfix mail system is running: PID: PID
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-a/postfix-script[PID]: the Postfix mail system is not running
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-b/postfix-script[PID]: the Postfix mail system is running: PID: PID
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-b/postfix-script[PID]: aborting the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-b/master[PID]: terminating on signal 15
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: aborting the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: terminating on signal 15
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: the Postfix mail system is not running
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-a/postfix-script[PID]: the Postfix mail system is not running
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-b/postfix-script[PID]: the Postfix mail system is not running
