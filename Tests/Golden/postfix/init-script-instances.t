The init script with instances

  $ postmulti -e init; postmulti -e create -I postfix-m; postmulti -i m -e enable
  $ service postfix status; echo $?
  some postfix instances are running.
  0
  $ service postfix start; echo $?
  postfix-m/postfix-script: starting the Postfix mail system
  .
  0
  $ service postfix status; echo $?
  postfix is running.
  0
  $ service postfix reload; echo $?
  postfix/postfix-script: refreshing the Postfix mail system
  postfix-m/postfix-script: refreshing the Postfix mail system
  0
  $ service postfix stop; echo $?
  postfix/postfix-script: stopping the Postfix mail system
  postfix-m/postfix-script: stopping the Postfix mail system
  .
  0
  $ service postfix status; echo $?
  postfix is not running.
  3
  $ service postfix restart; sleep 1; ps -eo args | grep -c '[s]bin/master'
  .
  postfix/postfix-script: starting the Postfix mail system
  postfix-m/postfix-script: starting the Postfix mail system
  .
  2
  $ /etc/init.d/postfix check
  $ /etc/init.d/postfix flush
  $ /etc/init.d/postfix abort; sleep 1; ps -eo args | grep -c '[s]bin/master'
  postfix-m/postfix-script: aborting the Postfix mail system
  postfix/postfix-script: aborting the Postfix mail system
  0
  [1]
  $ ls /var/spool/postfix-m/etc /var/spool/postfix-m/lib 2>&1 | head -5
  /var/spool/postfix-m/etc:
  host.conf
  hosts
  localtime
  nsswitch.conf
  $ cat /var/log/mail.log | cut -d' ' -f3- | head -60
  postfix-m/postfix-script[PID]: starting the Postfix mail system
  postfix-m/master[PID]: daemon started -- version 3.7.11, configuration /etc/postfix-m
  postfix/postfix-script[PID]: refreshing the Postfix mail system
  postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  postfix-m/postfix-script[PID]: refreshing the Postfix mail system
  postfix-m/master[PID]: reload -- version 3.7.11, configuration /etc/postfix-m
  postfix/postfix-script[PID]: stopping the Postfix mail system
  postfix/master[PID]: terminating on signal 15
  postfix-m/postfix-script[PID]: stopping the Postfix mail system
  postfix-m/master[PID]: terminating on signal 15
  postfix/postfix-script[PID]: starting the Postfix mail system
  postfix/master[PID]: daemon started -- version 3.7.11, configuration /etc/postfix
  postfix-m/postfix-script[PID]: starting the Postfix mail system
  postfix-m/master[PID]: daemon started -- version 3.7.11, configuration /etc/postfix-m
  postfix-m/postfix-script[PID]: aborting the Postfix mail system
  postfix-m/master[PID]: terminating on signal 15
  postfix/postfix-script[PID]: aborting the Postfix mail system
  postfix/master[PID]: terminating on signal 15
