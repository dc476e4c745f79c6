postfix check without main.cf

  $ mv /etc/postfix/main.cf /root
  $ postfix check
  postfix: fatal: open /etc/postfix/main.cf: No such file or directory
  [1]
  $ postfix status
  postfix: fatal: open /etc/postfix/main.cf: No such file or directory
  [1]
  $ postfix reload
  postfix: fatal: open /etc/postfix/main.cf: No such file or directory
  [1]
  $ postfix stop
  postfix: fatal: open /etc/postfix/main.cf: No such file or directory
  [1]
  $ postqueue -p
  postqueue: fatal: open /etc/postfix/main.cf: No such file or directory
  [69]
  $ postconf -n
  postconf: fatal: open /etc/postfix/main.cf: No such file or directory
  [1]
  $ postsuper
  postsuper: fatal: open /etc/postfix/main.cf: No such file or directory
  [1]
  $ postmap /etc/aliases
  postmap: fatal: open /etc/postfix/main.cf: No such file or directory
  [1]
  $ newaliases
  newaliases: fatal: open /etc/postfix/main.cf: No such file or directory
  [75]
  $ sendmail -bp
  sendmail: fatal: open /etc/postfix/main.cf: No such file or directory
  [75]
  $ echo x | sendmail student
  sendmail: fatal: open /etc/postfix/main.cf: No such file or directory
  [75]
  $ cat /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: fatal: open /etc/postfix/main.cf: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: fatal: open /etc/postfix/main.cf: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: fatal: open /etc/postfix/main.cf: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: fatal: open /etc/postfix/main.cf: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postqueue[PID]: fatal: open /etc/postfix/main.cf: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postsuper[PID]: fatal: open /etc/postfix/main.cf: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postmap[PID]: fatal: open /etc/postfix/main.cf: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/sendmail[PID]: fatal: open /etc/postfix/main.cf: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/sendmail[PID]: fatal: open /etc/postfix/main.cf: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/sendmail[PID]: fatal: open /etc/postfix/main.cf: No such file or directory
  $ mv /root/main.cf /etc/postfix; mv /etc/postfix/master.cf /root
  $ postfix check
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  postfix/postfix-script: fatal: no /etc/postfix/master.cf file found
  [1]
  $ postfix reload; sleep 1
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  postfix/postfix-script: refreshing the Postfix mail system
  $ postfix status
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  postfix/postfix-script: the Postfix mail system is not running
  [1]
  $ tail -5 /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: no /etc/postfix/master.cf file found
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: fatal: open /etc/postfix/master.cf: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: the Postfix mail system is not running
  $ postfix start
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  postfix/postfix-script: fatal: no /etc/postfix/master.cf file found
  postfix/postfix-script: fatal: Postfix integrity check failed!
  [1]
  $ mv /root/master.cf /etc/postfix; postfix start
  postfix/postfix-script: starting the Postfix mail system
