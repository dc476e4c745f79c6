TLS from the first byte, and STARTTLS by hand.

  $ postconf -M smtps/inet='smtps inet n - y - - smtpd -o smtpd_tls_wrappermode=yes -o syslog_name=postfix/smtps'
  $ postconf -e smtpd_tls_received_header=yes smtpd_tls_loglevel=1
  $ postfix reload; sleep 2
  postfix/postfix-script: refreshing the Postfix mail system
  $ openssl s_client -connect localhost:465 -quiet -crlf 2>/dev/null
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < EHLO c
  250-mail.example.com
  250-PIPELINING
  250-SIZE 10240000
  250-VRFY
  250-ETRN
  250-ENHANCEDSTATUSCODES
  250-8BITMIME
  250-DSN
  250-SMTPUTF8
  250 CHUNKING
  < STARTTLS
  554 5.5.1 Error: TLS already active
  < MAIL FROM:<a@example.org>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  250 2.1.5 Ok
  < DATA
  354 End data with <CR><LF>.<CR><LF>
  < Subject: smtps
  <
  < x
  < .
  250 2.0.0 Ok: queued as QUEUEID001
  < QUIT
  221 2.0.0 Bye
  $ telnet localhost 465
  Trying ::1...
  Connected to localhost.
  Escape character is '^]'.
  < EHLO c
  Connection closed by foreign host.
  $ telnet localhost 25
  Trying ::1...
  Connected to localhost.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < STARTTLS
  220 2.0.0 Ready to start TLS
  < EHLO c
  Connection closed by foreign host.
  < STARTTLS
  (no program is running)
  < EHLO c
  (no program is running)
  $ sleep 1
  $ cat /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtps/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtps/smtpd[PID]: Anonymous TLS connection established from localhost[127.0.0.1]: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtps/smtpd[PID]: QUEUEID001: client=localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID001: message-id=<YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: from=<a@example.org>, size=494, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID001: to=<john@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtps/smtpd[PID]: disconnect from localhost[127.0.0.1] ehlo=1 starttls=0/1 mail=1 rcpt=1 data=1 quit=1 commands=5/6
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtps/smtpd[PID]: connect from localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtps/smtpd[PID]: SSL_accept error from localhost[::1]: -1
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtps/smtpd[PID]: warning: TLS library problem: error:0A00010B:SSL routines::wrong version number:../ssl/record/ssl3_record.c:350:
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtps/smtpd[PID]: lost connection after CONNECT from localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtps/smtpd[PID]: disconnect from localhost[::1] commands=0/0
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: SSL_accept error from localhost[::1]: -1
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: TLS library problem: error:0A00010B:SSL routines::wrong version number:../ssl/record/ssl3_record.c:350:
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: lost connection after STARTTLS from localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[::1] starttls=0/1 commands=0/1
  $ cat /var/mail/john
  From a@example.org  Day Mon DD HH:MM:SS YYYY
  Return-Path: <a@example.org>
  X-Original-To: john@example.com
  Delivered-To: john@example.com
  Received: from c (localhost [127.0.0.1])
  	(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)
  	 key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256)
  	(No client certificate requested)
  	by mail.example.com (Postfix) with ESMTPS id QUEUEID001
  	for <john@example.com>; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Subject: smtps
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: a@example.org
  
  x
  
