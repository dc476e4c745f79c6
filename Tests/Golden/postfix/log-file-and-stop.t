maillog_file and stop

  $ postconf maillog_file=/var/log/pf.log; sleep 2; postfix stop; cat /var/log/pf.log | wc -l; tail -2 /var/log/mail.log | cut -d' ' -f3-
  postfix/postfix-script: stopping the Postfix mail system
  0
  postfix/master[PID]: terminating on signal 15
  $ postfix start; sleep 1; sed 's/.*mail postfix/postfix/' /var/log/pf.log
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script[PID]: starting the Postfix mail system
  postfix/master[PID]: daemon started -- version 3.7.11, configuration /etc/postfix
  $ postlog hello; sleep 1; postfix stop; sed 's/.*mail postfix/postfix/' /var/log/pf.log
  postfix/postlog: hello
  postfix/postfix-script: stopping the Postfix mail system
  postfix/postfix-script[PID]: starting the Postfix mail system
  postfix/master[PID]: daemon started -- version 3.7.11, configuration /etc/postfix
  postfix/postlog[PID]: hello
  postfix/postfix-script[PID]: stopping the Postfix mail system
  $ postfix status; postfix start; sleep 1; postfix stop; sleep 1; sed 's/.*mail postfix/postfix/' /var/log/pf.log
  postfix/postfix-script: the Postfix mail system is not running
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script: stopping the Postfix mail system
  postfix/postfix-script[PID]: starting the Postfix mail system
  postfix/master[PID]: daemon started -- version 3.7.11, configuration /etc/postfix
  postfix/postlog[PID]: hello
  postfix/postfix-script[PID]: stopping the Postfix mail system
  postfix/postfix-script[PID]: the Postfix mail system is not running
  postfix/postfix-script[PID]: starting the Postfix mail system
  postfix/master[PID]: daemon started -- version 3.7.11, configuration /etc/postfix
  postfix/postfix-script[PID]: stopping the Postfix mail system
  $ postfix start; sleep 1; postfix reload; sleep 1; postfix stop; sed 's/.*mail postfix/postfix/' /var/log/pf.log | tail -6
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script: refreshing the Postfix mail system
  postfix/postfix-script: stopping the Postfix mail system
  postfix/master[PID]: daemon started -- version 3.7.11, configuration /etc/postfix
  postfix/postfix-script[PID]: stopping the Postfix mail system
  postfix/postfix-script[PID]: starting the Postfix mail system
  postfix/master[PID]: daemon started -- version 3.7.11, configuration /etc/postfix
  postfix/postfix-script[PID]: refreshing the Postfix mail system
  postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  $ echo x | sendmail student; sed 's/.*mail postfix/postfix/' /var/log/pf.log | tail -2
  postfix/postfix-script[PID]: refreshing the Postfix mail system
  postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  $ kill -9 $(cat /var/spool/postfix/pid/master.pid) 2>/dev/null; postfix start; sleep 2; kill $(cat /var/spool/postfix/pid/master.pid); sleep 1; sed 's/.*mail postfix/postfix/' /var/log/pf.log | tail -6
  postfix/postfix-script: starting the Postfix mail system
  postfix/master[PID]: daemon started -- version 3.7.11, configuration /etc/postfix
  postfix/pickup[PID]: QUEUEID001: uid=0 from=<root>
  postfix/cleanup[PID]: QUEUEID001: message-id=<YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  postfix/qmgr[PID]: QUEUEID001: from=<root@example.com>, size=250, nrcpt=1 (queue active)
  postfix/local[PID]: QUEUEID001: to=<student@example.com>, orig_to=<student>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  postfix/qmgr[PID]: QUEUEID001: removed
