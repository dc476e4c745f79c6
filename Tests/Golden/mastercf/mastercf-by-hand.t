mastercf hand

  $ printf '2525 inet n - y - - smtpd\n' >> /etc/postfix/master.cf; postfix reload; sleep 1; echo QUIT | nc -w 2 localhost 2525
  postfix/postfix-script: refreshing the Postfix mail system
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  221 2.0.0 Bye
  $ printf '127.0.0.1:2626 inet n - y - - smtpd\n  -o smtpd_banner=hello\n  -o { smtpd_helo_required = yes }\n' >> /etc/postfix/master.cf; postfix reload; sleep 1; printf 'MAIL FROM:<>\r\nQUIT\r\n' | nc -w 2 localhost 2626
  postfix/postfix-script: refreshing the Postfix mail system
  220 hello
  503 5.5.1 Error: send HELO/EHLO first
  221 2.0.0 Bye
  $ printf 'nosuch inet n - y - - smtpd\n' >> /etc/postfix/master.cf; postfix reload; sleep 1; tail -4 /var/log/mail.log; postfix status; echo $?
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] mail=0/1 quit=1 commands=1/2
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: fatal: 0.0.0.0:nosuch: Servname not supported for ai_socktype
  postfix/postfix-script: the Postfix mail system is not running
  1
  $ sed -i '$d' /etc/postfix/master.cf; postfix start; sleep 1; postfix status
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ printf 'foo unix n - y - - nosuchd\n' >> /etc/postfix/master.cf; postfix check; echo $?; postfix reload; sleep 1; tail -3 /var/log/mail.log
  0
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: the Postfix mail system is running: PID: PID
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  $ sed -i '$d' /etc/postfix/master.cf; printf 'foo unix n - y\n' >> /etc/postfix/master.cf; postfix reload; echo $?; sleep 1; tail -3 /var/log/mail.log; postconf -M foo/unix
  /usr/sbin/postconf: fatal: file /etc/postfix/master.cf: line 142: bad field count
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  1
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: cannot execute /usr/sbin/postconf!
  postconf: fatal: file /etc/postfix/master.cf: line 142: bad field count
  [1]
  $ sed -i '$d' /etc/postfix/master.cf; printf '  -o x\n' | cat - /etc/postfix/master.cf > /tmp/m; cp /tmp/m /etc/postfix/master.cf; postconf -M | head -2; postfix reload; echo $?
  postconf: warning: /etc/postfix/master.cf: logical line must not start with whitespace: "  -o x"
  smtp       inet  n       -       y       -       -       smtpd
  pickup     unix  n       -       y       60      1       pickup
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: logical line must not start with whitespace: "  -o x"
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: logical line must not start with whitespace: "  -o x"
  postfix/postfix-script: refreshing the Postfix mail system
  0
  $ sed -i 1d /etc/postfix/master.cf; sed -i 's/^pickup.*/#&/' /etc/postfix/master.cf; postfix stop; postfix start; echo x | sendmail john; sleep 2; mailq; ls /var/spool/postfix/maildrop | wc -l
  postfix/postfix-script: stopping the Postfix mail system
  postfix/postfix-script: starting the Postfix mail system
  -Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------
  QUEUEID001        69 Day Mon DD HH:MM:SS  root
                                           john
  
  -- 0 Kbytes in 1 Request.
  1
