  $ cp /etc/postfix/master.cf /tmp/m
  $ try() { cp /tmp/m /etc/postfix/master.cf; echo "$1" >> /etc/postfix/master.cf; touch -d '1 hour ago' /etc/postfix/main.cf /etc/postfix/master.cf; : > /var/log/mail.log; postfix start; sleep 1; grep -E 'fatal|warning|error' /var/log/mail.log; postfix status; postfix stop 2>/dev/null; }
  $ try '127.0.0.1:2525 inet n - n - - smtpd -o x = y'
  postfix/postfix-script: fatal: the Postfix mail system is already running
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: the Postfix mail system is already running
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ sleep 1
  $ try '127.0.0.1:2525 inet n - n - - smtpd -o { x = y'
  /usr/sbin/postconf: warning: master.cf: missing '}' in "{ x = y"
  /usr/sbin/postconf: warning: master.cf: missing '}' in "{ x = y"
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: unused parameter: x=y
  /usr/sbin/postconf: warning: master.cf: missing '}' in "{ x = y"
  /usr/sbin/postconf: warning: master.cf: missing '}' in "{ x = y"
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: unused parameter: x=y
  /usr/sbin/postconf: warning: master.cf: missing '}' in "{ x = y"
  /usr/sbin/postconf: warning: master.cf: missing '}' in "{ x = y"
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: unused parameter: x=y
  /usr/sbin/postconf: warning: master.cf: missing '}' in "{ x = y"
  /usr/sbin/postconf: warning: master.cf: missing '}' in "{ x = y"
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: unused parameter: x=y
  /usr/sbin/postconf: warning: master.cf: missing '}' in "{ x = y"
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: unused parameter: x=y
  /usr/sbin/postconf: warning: master.cf: missing '}' in "{ x = y"
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: unused parameter: x=y
  /usr/sbin/postconf: warning: master.cf: missing '}' in "{ x = y"
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: unused parameter: x=y
  /usr/sbin/postconf: warning: master.cf: missing '}' in "{ x = y"
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: unused parameter: x=y
  /usr/sbin/postconf: warning: master.cf: missing '}' in "{ x = y"
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: unused parameter: x=y
  /usr/sbin/postconf: warning: master.cf: missing '}' in "{ x = y"
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: unused parameter: x=y
  /usr/sbin/postconf: warning: master.cf: missing '}' in "{ x = y"
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: unused parameter: x=y
  /usr/sbin/postconf: warning: master.cf: missing '}' in "{ x = y"
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: unused parameter: x=y
  /usr/sbin/postconf: warning: master.cf: missing '}' in "{ x = y"
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: unused parameter: x=y
  /usr/sbin/postconf: warning: master.cf: missing '}' in "{ x = y"
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: unused parameter: x=y
  /usr/sbin/postconf: warning: master.cf: missing '}' in "{ x = y"
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: unused parameter: x=y
  /usr/sbin/postconf: warning: master.cf: missing '}' in "{ x = y"
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: unused parameter: x=y
  /usr/sbin/postconf: warning: master.cf: missing '}' in "{ x = y"
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: unused parameter: x=y
  /usr/sbin/postconf: warning: master.cf: missing '}' in "{ x = y"
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: unused parameter: x=y
  /usr/sbin/postconf: warning: master.cf: missing '}' in "{ x = y"
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: unused parameter: x=y
  /usr/sbin/postconf: warning: master.cf: missing '}' in "{ x = y"
  /usr/sbin/postconf: warning: master.cf: missing '}' in "{ x = y"
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: unused parameter: x=y
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script: fatal: mail system startup failed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: fatal: /etc/postfix/master.cf: line 138: missing '}' in "{ x = y"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: fatal: daemon initialization failure -- see logs for details
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: mail system startup failed
  /usr/sbin/postconf: warning: master.cf: missing '}' in "{ x = y"
  /usr/sbin/postconf: warning: master.cf: missing '}' in "{ x = y"
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: unused parameter: x=y
  postfix/postfix-script: the Postfix mail system is not running
  [1]
  $ sleep 1
  $ try '127.0.0.1:2525 inet n - n - - smtpd -Z'
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ sleep 1
  $ try '  leading'
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ sleep 1
  $ try 'a/b unix - - n - - smtpd'
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script: fatal: mail system startup failed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: fatal: bind: private/a/b: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: fatal: daemon initialization failure -- see logs for details
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: mail system startup failed
  postfix/postfix-script: the Postfix mail system is not running
  [1]
  $ sleep 1
  $ try 'smtp inet n - n - - smtpd'
  postfix/postfix-script: starting the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: duplicate master.cf entry for service "smtp" (25) -- using the last entry
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ sleep 1
  $ try 'local unix - n n - - local'
  postfix/postfix-script: starting the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: duplicate master.cf entry for service "local" (private/local) -- using the last entry
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ sleep 1
  $ try 'x fifo n - n 0? 1 pickup'
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ sleep 1
  $ try '- unix - n n - - local'
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ sleep 1
