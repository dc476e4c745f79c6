  $ for l in none may encrypt; do postconf -e smtp_tls_security_level=$l; postfix reload; sleep 2; echo x | mail -s $l a@tls.example; sleep 3; tail -n 3 /var/log/mail.log; done
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID002: to=<root@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: removed
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: from=<root@example.com>, size=378, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID003: to=<a@tls.example>, relay=mx.tls.example[203.0.113.40]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: removed
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID004: from=<root@example.com>, size=382, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID004: to=<a@tls.example>, relay=mx.tls.example[203.0.113.40]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID004: removed
  $ postconf -e smtp_tls_loglevel=1 smtp_tls_security_level=verify; postfix reload; sleep 2; echo x | mail -s v a@tls.example; sleep 3; tail -n 3 /var/log/mail.log; mailq
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: certificate verification failed for mx.tls.example[203.0.113.40]:25: self-signed certificate
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: Untrusted TLS connection established to mx.tls.example[203.0.113.40]:25: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID005: to=<a@tls.example>, relay=mx.tls.example[203.0.113.40]:25, delay=N, delays=N/N/N/N, dsn=4.7.5, status=deferred (Server certificate not verified)
  -Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------
  QUEUEID005       376 Day Mon DD HH:MM:SS  root@example.com
                                               (Server certificate not verified)
                                           a@tls.example
  
  -- 0 Kbytes in 1 Request.
  $ postconf -e smtp_tls_security_level=encrypt; postfix reload; sleep 2; echo x | mail -s e a@remote.example; sleep 3; tail -n 3 /var/log/mail.log
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID006: from=<root@example.com>, size=379, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID006: TLS is required, but was not offered by host mx1.remote.example[203.0.113.10]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID006: to=<a@remote.example>, relay=mx2.remote.example[203.0.113.11]:25, delay=N, delays=N/N/N/N, dsn=4.7.4, status=deferred (TLS is required, but was not offered by host mx2.remote.example[203.0.113.11])
  $ echo 'remote.example none' > /etc/postfix/tls_policy; postmap /etc/postfix/tls_policy; postconf -e smtp_tls_policy_maps=hash:/etc/postfix/tls_policy; postfix reload; sleep 2; postqueue -f; sleep 3; tail -n 3 /var/log/mail.log; mailq
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID006: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID005: to=<a@tls.example>, relay=mx.tls.example[203.0.113.40]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID005: removed
  Mail queue is empty
  $ postconf -e smtp_tls_security_level=nonsense; postfix reload; sleep 2; echo x | mail -s n a@remote.example; sleep 3; tail -n 3 /var/log/mail.log
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: fatal: Invalid TLS level "nonsense"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: process /usr/lib/postfix/sbin/smtp pid PID exit status 1
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: /usr/lib/postfix/sbin/smtp: bad command startup -- throttling
  $ echo 'remote.example encrypt match=x' > /etc/postfix/tls_policy; postmap /etc/postfix/tls_policy; postconf -e smtp_tls_security_level=may; postfix reload; sleep 2; echo x | mail -s p a@remote.example; sleep 3; tail -n 4 /var/log/mail.log
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID007: from=<root@example.com>, size=379, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID008: uid=0 from=<root>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID008: message-id=<YYYYMMDDHHMMSS.QUEUEID008@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID008: from=<root@example.com>, size=379, nrcpt=1 (queue active)
  $ postconf -e smtpd_tls_security_level=encrypt; postfix reload; sleep 2
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet localhost 25
  Trying ::1...
  Connected to localhost.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < EHLO c
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
  < MAIL FROM:<a@remote.example>
  530 5.7.0 Must issue a STARTTLS command first
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ postconf -e smtpd_tls_cert_file=/nosuch.pem smtpd_tls_security_level=may; postfix reload; sleep 2
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet localhost 25
  Trying ::1...
  Connected to localhost.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < EHLO c
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
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ sleep 1; grep smtpd /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[::1] ehlo=1 mail=0/1 quit=1 commands=2/3
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: cannot get RSA certificate from file "/nosuch.pem": disabling TLS support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: TLS library problem: error:80000002:system library::No such file or directory:../crypto/bio/bss_file.c:308:calling fopen(/nosuch.pem, r):
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: TLS library problem: error:10080002:BIO routines::system lib:../crypto/bio/bss_file.c:311:
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: TLS library problem: error:0A080002:SSL routines::system lib:../ssl/ssl_rsa.c:450:
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[::1] ehlo=1 quit=1 commands=2
