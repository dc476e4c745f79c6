mastercf more

  $ postconf -M | wc -l
  31
  $ sed -i 's/^smtp      inet/#&/' /etc/postfix/master.cf; postfix reload; sleep 1; nc -z localhost 25; echo $?
  postfix/postfix-script: refreshing the Postfix mail system
  1
  $ sed -i 's/^#smtp      inet/smtp      inet/' /etc/postfix/master.cf; postfix reload; sleep 1; nc -z localhost 25; echo $?
  postfix/postfix-script: refreshing the Postfix mail system
  0
  $ postconf -M submission/inet='submission inet n - y - - smtpd -o smtpd_banner=sub'; postfix reload; sleep 1; echo QUIT | nc localhost 587
  postfix/postfix-script: refreshing the Postfix mail system
  220 sub
  221 2.0.0 Bye
  $ postconf -M '127.0.0.1:10025/inet=127.0.0.1:10025 inet n - n - 1 smtpd'; postfix reload; sleep 1; ss -ltn | grep -c 10025
  postfix/postfix-script: refreshing the Postfix mail system
  1
  $ postconf -M 'bad/inet=bad inet n - n - - smtpd'; postfix reload; echo $?; sleep 1; tail -3 /var/log/mail.log
  postfix/postfix-script: refreshing the Postfix mail system
  0
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: duplicate master.cf entry for service "smtp" (25) -- using the last entry
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: fatal: 0.0.0.0:bad: Servname not supported for ai_socktype
  $ postfix status; postconf -MX bad/inet; postfix stop; postfix start; postfix status
  postfix/postfix-script: the Postfix mail system is not running
  postfix/postfix-script: fatal: the Postfix mail system is not running
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ echo 'x unix - - n - - nosuchprog' >> /etc/postfix/master.cf; postfix reload; echo $?; sleep 1; tail -2 /var/log/mail.log
  postfix/postfix-script: refreshing the Postfix mail system
  0
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: duplicate master.cf entry for service "smtp" (25) -- using the last entry
  $ sed -i '$d' /etc/postfix/master.cf; echo 'x unix - - n 0 z smtp' >> /etc/postfix/master.cf; postfix reload; sleep 1; tail -2 /var/log/mail.log; postfix status
  /usr/sbin/postconf: fatal: invalid process_limit field "z" in "x unix - - n 0 z smtp"
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: duplicate master.cf entry for service "smtp" (25) -- using the last entry
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: cannot execute /usr/sbin/postconf!
  /usr/sbin/postconf: fatal: invalid process_limit field "z" in "x unix - - n 0 z smtp"
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  [1]
  $ sed -i '$d' /etc/postfix/master.cf; echo 'x udp - - n 0 1 smtp' >> /etc/postfix/master.cf; postfix start; sleep 1; tail -2 /var/log/mail.log
  /usr/sbin/postconf: fatal: invalid type field "udp" in "x udp - - n 0 1 smtp"
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: cannot execute /usr/sbin/postconf!
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: cannot execute /usr/sbin/postconf!
  $ sed -i '$d' /etc/postfix/master.cf; echo 'x unix q - n 0 1 smtp' >> /etc/postfix/master.cf; postfix start; sleep 1; tail -2 /var/log/mail.log; postfix status
  /usr/sbin/postconf: fatal: invalid private field "q" in "x unix q - n 0 1 smtp"
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: cannot execute /usr/sbin/postconf!
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: cannot execute /usr/sbin/postconf!
  /usr/sbin/postconf: fatal: invalid private field "q" in "x unix q - n 0 1 smtp"
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  [1]
  $ sed -i '$d' /etc/postfix/master.cf; echo 'x unix - q n 0 1 smtp' >> /etc/postfix/master.cf; postfix start; sleep 1; tail -1 /var/log/mail.log
  /usr/sbin/postconf: fatal: invalid unprivileged field "q" in "x unix - q n 0 1 smtp"
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: cannot execute /usr/sbin/postconf!
  $ sed -i '$d' /etc/postfix/master.cf; echo 'x unix - - q 0 1 smtp' >> /etc/postfix/master.cf; postfix start; sleep 1; tail -1 /var/log/mail.log
  /usr/sbin/postconf: fatal: invalid chroot field "q" in "x unix - - q 0 1 smtp"
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: cannot execute /usr/sbin/postconf!
  $ sed -i '$d' /etc/postfix/master.cf; echo 'x inet - - n 0 1 smtp' >> /etc/postfix/master.cf; postfix start; sleep 1; tail -1 /var/log/mail.log
  postfix/postfix-script: fatal: the Postfix mail system is already running
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: the Postfix mail system is already running
  $ sed -i '$d' /etc/postfix/master.cf; echo 'x fifo - - n -1 1 smtp' >> /etc/postfix/master.cf; postfix start; sleep 1; tail -1 /var/log/mail.log
  /usr/sbin/postconf: fatal: invalid wakeup field "-1" in "x fifo - - n -1 1 smtp"
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: cannot execute /usr/sbin/postconf!
  $ sed -i '$d' /etc/postfix/master.cf; echo 'x pass - - n - - smtpd' >> /etc/postfix/master.cf; postfix start; sleep 1; tail -1 /var/log/mail.log; ls /var/spool/postfix/private/x
  postfix/postfix-script: fatal: the Postfix mail system is already running
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: the Postfix mail system is already running
  /var/spool/postfix/private/x
  $ sed -i '$d' /etc/postfix/master.cf; echo ' -o a=b' >> /etc/postfix/master.cf; postfix reload; postconf -M postlog/unix-dgram
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: unused parameter: a=b
  postfix/postfix-script: refreshing the Postfix mail system
  postlog    unix-dgram n  -       n       -       1       postlogd
  postconf: warning: /etc/postfix/master.cf: unused parameter: a=b
  $ printf ' leading\n' | cat - /etc/postfix/master.cf > m; cp m /etc/postfix/master.cf; postfix reload; sleep 1; tail -2 /var/log/mail.log
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: logical line must not start with whitespace: " leading"
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: logical line must not start with whitespace: " leading"
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: unused parameter: a=b
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: /etc/postfix/master.cf: logical line must not start with whitespace: " leading"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: duplicate master.cf entry for service "smtp" (25) -- using the last entry
