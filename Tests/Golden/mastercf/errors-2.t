  $ cp /etc/postfix/master.cf /tmp/m
  $ try() { cp /tmp/m /etc/postfix/master.cf; echo "$1" >> /etc/postfix/master.cf; touch -d '1 hour ago' /etc/postfix/main.cf /etc/postfix/master.cf; : > /var/log/mail.log; postfix start; sleep 1; grep -E 'fatal|warning|error' /var/log/mail.log; postfix status; postfix stop 2>/dev/null; }
  $ try 'x inet n - n -5 - smtpd'
  /usr/sbin/postconf: fatal: invalid wakeup field "-5" in "x inet n - n -5 - smtpd"
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: cannot execute /usr/sbin/postconf!
  /usr/sbin/postconf: fatal: invalid wakeup field "-5" in "x inet n - n -5 - smtpd"
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  [1]
  $ sleep 1
  $ try 'x inet n - n - -5 smtpd'
  /usr/sbin/postconf: fatal: invalid process_limit field "-5" in "x inet n - n - -5 smtpd"
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: cannot execute /usr/sbin/postconf!
  /usr/sbin/postconf: fatal: invalid process_limit field "-5" in "x inet n - n - -5 smtpd"
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  [1]
  $ sleep 1
  $ try 'x inet n - n - -'
  /usr/sbin/postconf: fatal: file /etc/postfix/master.cf: line 138: bad field count
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: cannot execute /usr/sbin/postconf!
  /usr/sbin/postconf: fatal: file /etc/postfix/master.cf: line 138: bad field count
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  [1]
  $ sleep 1
  $ try 'x unix - - n - - nosuchprogram'
  postfix/postfix-script: fatal: the Postfix mail system is already running
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: the Postfix mail system is already running
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ sleep 1
  $ try 'nosuchport inet n - n - - smtpd'
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script: fatal: mail system startup failed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: fatal: 0.0.0.0:nosuchport: Servname not supported for ai_socktype
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: fatal: daemon initialization failure -- see logs for details
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: mail system startup failed
  postfix/postfix-script: the Postfix mail system is not running
  [1]
  $ sleep 1
  $ try '99999 inet n - n - - smtpd'
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ sleep 1
  $ try 'nosuchhost:2525 inet n - n - - smtpd'
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script: fatal: mail system startup failed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: fatal: /etc/postfix/master.cf: line 138: bad hostname or network address: nosuchhost:2525
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: fatal: daemon initialization failure -- see logs for details
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: mail system startup failed
  postfix/postfix-script: the Postfix mail system is not running
  [1]
  $ sleep 1
  $ try '127.0.0.1:2525 inet n - n - - smtpd -o'
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ sleep 1
  $ try '127.0.0.1:2525 inet n - n - - smtpd -o nothing'
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ sleep 1
