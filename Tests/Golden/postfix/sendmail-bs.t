sendmail bs

  $ sendmail -bs
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < EHLO x
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
  < MAIL FROM:<john@example.com>
  250 2.1.0 Ok
  < RCPT TO:<student@example.com>
  250 2.1.5 Ok
  < DATA
  354 End data with <CR><LF>.<CR><LF>
  < Subject: via bs
  <
  < hello
  < .
  250 2.0.0 Ok: queued as QUEUEID001
  < QUIT
  221 2.0.0 Bye
  $ sleep 1
  $ tail -8 /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: client=localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID002: uid=0 from=<john@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID002: message-id=<YYYYMMDDHHMMSS.QUEUEID002@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: from=<john@example.com>, size=430, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID002: to=<student@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] ehlo=1 mail=1 rcpt=1 data=1 quit=1 commands=5
  $ cat /var/mail/student
  From john@example.com  Day Mon DD HH:MM:SS YYYY
  Return-Path: <john@example.com>
  X-Original-To: student@example.com
  Delivered-To: student@example.com
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID002; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Received: from x (localhost [127.0.0.1])
  	by mail.example.com (Postfix) with ESMTP id QUEUEID001
  	for <student@example.com>; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Subject: via bs
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID002@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: john@example.com
  
  hello
  
