  $ cp /etc/postfix/master.cf /tmp/m
  $ try() { cp /tmp/m /etc/postfix/master.cf; echo "$1" >> /etc/postfix/master.cf; touch -d '1 hour ago' /etc/postfix/main.cf /etc/postfix/master.cf; : > /var/log/mail.log; postfix start; sleep 1; grep -E 'fatal|warning|error' /var/log/mail.log; postfix status; postfix stop 2>/dev/null; }
  $ try 'x'
  /usr/sbin/postconf: fatal: file /etc/postfix/master.cf: line 138: bad field count
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: cannot execute /usr/sbin/postconf!
  /usr/sbin/postconf: fatal: file /etc/postfix/master.cf: line 138: bad field count
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  [1]
  $ sleep 1
  $ try 'x bogus n - n - - smtpd'
  /usr/sbin/postconf: fatal: invalid type field "bogus" in "x bogus n - n - - smtpd"
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: cannot execute /usr/sbin/postconf!
  /usr/sbin/postconf: fatal: invalid type field "bogus" in "x bogus n - n - - smtpd"
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  [1]
  $ sleep 1
  $ try 'x inet y - n - - smtpd'
  postfix/postfix-script: fatal: the Postfix mail system is already running
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: the Postfix mail system is already running
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ sleep 1
  $ try 'x inet - - n - - smtpd'
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script: fatal: mail system startup failed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: fatal: /etc/postfix/master.cf: line 138: inet service cannot be private
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: fatal: daemon initialization failure -- see logs for details
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: mail system startup failed
  postfix/postfix-script: the Postfix mail system is not running
  [1]
  $ sleep 1
  $ try 'x inet q - n - - smtpd'
  /usr/sbin/postconf: fatal: invalid private field "q" in "x inet q - n - - smtpd"
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: cannot execute /usr/sbin/postconf!
  /usr/sbin/postconf: fatal: invalid private field "q" in "x inet q - n - - smtpd"
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  [1]
  $ sleep 1
  $ try 'x inet n q n - - smtpd'
  /usr/sbin/postconf: fatal: invalid unprivileged field "q" in "x inet n q n - - smtpd"
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: cannot execute /usr/sbin/postconf!
  /usr/sbin/postconf: fatal: invalid unprivileged field "q" in "x inet n q n - - smtpd"
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  [1]
  $ sleep 1
  $ try 'x inet n - q - - smtpd'
  /usr/sbin/postconf: fatal: invalid chroot field "q" in "x inet n - q - - smtpd"
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: cannot execute /usr/sbin/postconf!
  /usr/sbin/postconf: fatal: invalid chroot field "q" in "x inet n - q - - smtpd"
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  [1]
  $ sleep 1
  $ try 'x inet n - n q - smtpd'
  /usr/sbin/postconf: fatal: invalid wakeup field "q" in "x inet n - n q - smtpd"
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: cannot execute /usr/sbin/postconf!
  /usr/sbin/postconf: fatal: invalid wakeup field "q" in "x inet n - n q - smtpd"
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  [1]
  $ sleep 1
  $ try 'x inet n - n - q smtpd'
  /usr/sbin/postconf: fatal: invalid process_limit field "q" in "x inet n - n - q smtpd"
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: cannot execute /usr/sbin/postconf!
  /usr/sbin/postconf: fatal: invalid process_limit field "q" in "x inet n - n - q smtpd"
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  [1]
  $ sleep 1
