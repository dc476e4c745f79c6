Reading and changing master.cf as a learner does

  $ postconf -M | wc -l; postconf -M | awk '{print $2}' | sort | uniq -c; postconf -M smtp/inet; postconf -Mf smtps/inet submission/inet; postconf -M submission
  31
        1 inet
       29 unix
        1 unix-dgram
  smtp       inet  n       -       y       -       -       smtpd
  postconf: warning: unmatched request: "smtps/inet"
  postconf: warning: unmatched request: "submission/inet"
  postconf: warning: unmatched request: "submission"
  $ grep -v '^#' /etc/postfix/master.cf | head -5; grep -c '^ ' /etc/postfix/master.cf
  smtp      inet  n       -       y       -       -       smtpd
  pickup    unix  n       -       y       60      1       pickup
  cleanup   unix  n       -       y       -       0       cleanup
  qmgr      unix  n       -       n       300     1       qmgr
  tlsmgr    unix  -       -       y       1000?   1       tlsmgr
  7
  $ cd /etc/postfix; cp master.cf /tmp/m; sed -i 's/^#\(submission .*\)/\1/; s/^#\(  -o syslog_name=postfix\/submission\)/\1/; s/^#\(  -o smtpd_tls_security_level=encrypt\)/\1/' master.cf; postconf -M submission/inet; postconf -Mf submission/inet; postconf -P 'submission/*/*'
  submission inet  n       -       y       -       -       smtpd -o syslog_name=postfix/submission -o smtpd_tls_security_level=encrypt -o syslog_name=postfix/submissions
  submission inet  n       -       y       -       -       smtpd
      -o syslog_name=postfix/submission
      -o smtpd_tls_security_level=encrypt
      -o syslog_name=postfix/submissions
  submission/inet/smtpd_tls_security_level = encrypt
  submission/inet/syslog_name = postfix/submissions
  $ postfix reload; sleep 1; ss -ltn | grep -c ':587 '; printf 'EHLO c\r\nMAIL FROM:<a@b>\r\nQUIT\r\n' | nc -w 3 localhost 587; grep submission /var/log/mail.log | cut -d' ' -f3- | tail -2
  postfix/postfix-script: refreshing the Postfix mail system
  2
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  250-mail.example.com
  250-PIPELINING
  250-SIZE 10240000
  250-VRFY
  250-ETRN
  250-STARTTLS
  250-ENHANCEDSTATUSCODES
  250-8BITMIME
  250-DSN
  250-SMTPUTF8
  250 CHUNKING
  530 5.7.0 Must issue a STARTTLS command first
  221 2.0.0 Bye
  postfix/submissions/smtpd[PID]: improper command pipelining after CONNECT from localhost[::1]: EHLO c\r\nMAIL FROM:<a@b>\r\nQUIT\r\n
  postfix/submissions/smtpd[PID]: disconnect from localhost[::1] ehlo=1 mail=0/1 quit=1 commands=2/3
  $ postconf -M# submission/inet; postfix reload; sleep 1; nc -z localhost 587; echo $?; diff /tmp/m master.cf | head -5
  postfix/postfix-script: refreshing the Postfix mail system
  1
  $ postconf -M submission/inet='submission inet n - y - - smtpd -o smtpd_tls_security_level=may -o smtpd_sasl_auth_enable=no -o smtpd_client_restrictions=permit_mynetworks,reject'; tail -5 master.cf; postfix reload; sleep 1; printf 'EHLO c\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<student>\r\nQUIT\r\n' | nc -w 3 localhost 587 | tail -3
    flags=FRX user=list argv=/usr/lib/mailman/bin/postfix-to-mailman.py ${nexthop} ${user}
  submission inet  n       -       y       -       -       smtpd
      -o smtpd_tls_security_level=may
      -o smtpd_sasl_auth_enable=no
      -o smtpd_client_restrictions=permit_mynetworks,reject
  postfix/postfix-script: refreshing the Postfix mail system
  250 2.1.0 Ok
  250 2.1.5 Ok
  221 2.0.0 Bye
  $ postconf -MX submission/inet; postfix reload; postconf -M submission/inet
  postfix/postfix-script: refreshing the Postfix mail system
  postconf: warning: unmatched request: "submission/inet"
  $ echo 'amavis unix - - n - 2 smtp' >> master.cf; echo '  -o smtp_data_done_timeout=1200' >> master.cf; echo '  -o smtp_send_xforward_command=yes' >> master.cf; echo '127.0.0.1:10025 inet n - n - - smtpd' >> master.cf; echo '  -o content_filter=' >> master.cf;  echo '  -o local_recipient_maps=' >> master.cf; postconf -Mf amavis/unix 127.0.0.1:10025/inet; postfix reload; sleep 1; ss -ltn | grep 10025; printf 'HELO x\r\nQUIT\r\n' | nc -w 3 127.0.0.1 10025
  amavis     unix  -       -       n       -       2       smtp
      -o smtp_data_done_timeout=1200
      -o smtp_send_xforward_command=yes
  127.0.0.1:10025 inet n   -       n       -       -       smtpd
      -o content_filter=
      -o local_recipient_maps=
  postfix/postfix-script: refreshing the Postfix mail system
  LISTEN 0      100        127.0.0.1:10025      0.0.0.0:*          
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  250 mail.example.com
  221 2.0.0 Bye
  $ postconf -P amavis/unix/smtp_data_done_timeout; postconf -P amavis/unix/smtp_data_done_timeout=600; postconf -PX amavis/unix/smtp_send_xforward_command; postconf -Mf amavis/unix; tail -8 master.cf
  amavis/unix/smtp_data_done_timeout = 1200
  amavis     unix  -       -       n       -       2       smtp
      -o smtp_data_done_timeout=600
    flags=R user=scalemail argv=/usr/lib/scalemail/bin/scalemail-store ${nexthop} ${user} ${extension}
  mailman   unix  -       n       n       -       -       pipe
    flags=FRX user=list argv=/usr/lib/mailman/bin/postfix-to-mailman.py ${nexthop} ${user}
  amavis     unix  -       -       n       -       2       smtp
      -o smtp_data_done_timeout=600
  127.0.0.1:10025 inet n - n - - smtpd
    -o content_filter=
    -o local_recipient_maps=
  $ postconf -F amavis/unix/process_limit=4 '127.0.0.1:10025/inet/process_limit=4'; postconf -M amavis/unix 127.0.0.1:10025/inet; postconf -F 'amavis/*/*'
  amavis     unix  -       -       n       -       4       smtp -o smtp_data_done_timeout=600
  127.0.0.1:10025 inet n   -       n       -       4       smtpd -o content_filter= -o local_recipient_maps=
  amavis/unix/service = amavis
  amavis/unix/type = unix
  amavis/unix/private = -
  amavis/unix/unprivileged = -
  amavis/unix/chroot = n
  amavis/unix/wakeup = -
  amavis/unix/process_limit = 4
  amavis/unix/command = smtp -o smtp_data_done_timeout=600
  $ postconf -e content_filter=amavis:[127.0.0.1]:10025; postfix reload; sleep 1; echo x | sendmail student; sleep 3; grep -E 'amavis|10025|relay=' /var/log/mail.log | cut -d' ' -f3- | tail -4; postconf -e content_filter=; mailq | tail -1
  postfix/postfix-script: refreshing the Postfix mail system
  postfix/smtp[PID]: QUEUEID001: to=<student@example.com>, orig_to=<student>, relay=127.0.0.1[127.0.0.1]:10025, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as QUEUEID002)
  postfix/local[PID]: QUEUEID002: to=<student@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  Mail queue is empty
  $ cp /tmp/m master.cf; postfix check; postfix reload; sleep 1; tail -1 /var/log/mail.log | cut -d' ' -f3-
  postfix/postfix-script: refreshing the Postfix mail system
  postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
