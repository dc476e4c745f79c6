start logs

  $ postfix stop; cat /var/log/mail.log; : > /var/log/mail.log
  postfix/postfix-script: stopping the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: stopping the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: terminating on signal 15
  $ postfix start; sleep 1; cat /var/log/mail.log
  postfix/postfix-script: starting the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: starting the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: daemon started -- version 3.7.11, configuration /etc/postfix
  $ postfix reload; sleep 1; tail -1 /var/log/mail.log
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  $ postfix flush; tail -1 /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  $ postfix stop; tail -1 /var/log/mail.log
  postfix/postfix-script: stopping the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: terminating on signal 15
  $ service postfix start; sleep 1; tail -1 /var/log/mail.log
  postfix/postfix-script: starting the Postfix mail system
  .
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: daemon started -- version 3.7.11, configuration /etc/postfix
  $ service postfix restart; sleep 1; tail -2 /var/log/mail.log
  postfix/postfix-script: stopping the Postfix mail system
  .
  postfix/postfix-script: starting the Postfix mail system
  .
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: starting the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: daemon started -- version 3.7.11, configuration /etc/postfix
  $ postfix abort; sleep 1; tail -1 /var/log/mail.log
  postfix/postfix-script: aborting the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: terminating on signal 15
  $ postconf -e syslog_name=pf; postfix start; sleep 1; tail -2 /var/log/mail.log
  pf/postfix-script: starting the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail pf/postfix-script[PID]: starting the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail pf/master[PID]: daemon started -- version 3.7.11, configuration /etc/postfix
  $ postfix reload; sleep 1; tail -1 /var/log/mail.log
  pf/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail pf/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  $ postfix status
  pf/postfix-script: the Postfix mail system is running: PID: PID
  $ postconf -e syslog_facility=local1; postfix reload; sleep 1; tail -2 /var/log/mail.log; tail -2 /var/log/syslog
  pf/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail pf/postfix-script[PID]: the Postfix mail system is running: PID: PID
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail pf/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail pf/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail pf/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  $ postconf -e syslog_facility=nosuch; postfix reload; echo $?
  postfix: fatal: file /etc/postfix/main.cf: parameter syslog_facility: unrecognized value: nosuch
  1
  $ postconf -X syslog_facility syslog_name; postfix reload; sleep 1; tail -1 /var/log/mail.log
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  $ postconf -e compatibility_level=0; postfix reload; sleep 1; tail -5 /var/log/mail.log
  postfix: Postfix is using backwards-compatible default settings
  postfix: See http://www.postfix.org/COMPATIBILITY_README.html for details
  postfix: To disable backwards compatibility use "postconf compatibility_level=3.6" and "postfix reload"
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: Postfix is using backwards-compatible default settings
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: See http://www.postfix.org/COMPATIBILITY_README.html for details
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: To disable backwards compatibility use "postconf compatibility_level=3.6" and "postfix reload"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  $ postconf -e compatibility_level=9999; postfix reload; echo $?
  postfix/postfix-script: refreshing the Postfix mail system
  0
  $ postconf -e compatibility_level=x; postfix reload; echo $?
  postfix: fatal: malformed compatibility level syntax: "x"
  1
  $ postconf -e compatibility_level=3.6; postfix stop; postfix start; tail -3 /var/log/mail.log
  postfix/postfix-script: stopping the Postfix mail system
  postfix/postfix-script: starting the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: terminating on signal 15
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: starting the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: daemon started -- version 3.7.11, configuration /etc/postfix
  $ ls -l /var/spool/postfix/pid /var/lib/postfix | awk '{print $1,$3,$4,$9}'
  /var/lib/postfix:   
  total   
  -rw------- postfix postfix master.lock
  -rw------- postfix postfix prng_exch
  -rw------- postfix postfix smtp_scache.db
     
  /var/spool/postfix/pid:   
  total   
  -rw------- root root inet.smtp
  -rw------- root root master.pid
