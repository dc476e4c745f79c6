The empty sender.

  $ telnet localhost 25
  Trying ::1...
  Connected to localhost.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < HELO c
  250 mail.example.com
  < MAIL FROM:<>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  250 2.1.5 Ok
  < RCPT TO:<mary@remote.example>
  250 2.1.5 Ok
  < DATA
  354 End data with <CR><LF>.<CR><LF>
  < From: <>
  <
  < hello
  < .
  250 2.0.0 Ok: queued as QUEUEID001
  < MAIL FROM:<MAILER-DAEMON>
  250 2.1.0 Ok
  < RCPT TO:<john>
  250 2.1.5 Ok
  < DATA
  354 End data with <CR><LF>.<CR><LF>
  < .
  250 2.0.0 Ok: queued as QUEUEID002
  < MAIL FROM: <>
  250 2.1.0 Ok
  < RCPT TO:<nobody@remote.example>
  250 2.1.5 Ok
  < DATA
  354 End data with <CR><LF>.<CR><LF>
  < Subject: vanish
  <
  < .
  250 2.0.0 Ok: queued as QUEUEID003
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ sleep 3
  $ cat /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: client=localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID001: message-id=<YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: from=<>, size=260, nrcpt=2 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID001: to=<john@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID001: to=<mary@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID002: client=localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID002: message-id=<YYYYMMDDHHMMSS.QUEUEID002@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: from=<>, size=273, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID002: to=<john@example.com>, orig_to=<john>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID003: client=localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID003: message-id=<YYYYMMDDHHMMSS.QUEUEID003@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: from=<>, size=309, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID003: to=<nobody@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=5.1.1, status=bounced (host mx1.remote.example[203.0.113.10] said: 550 5.1.1 <nobody@remote.example>: Recipient address rejected: User unknown (in reply to RCPT TO command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[::1] helo=1 mail=3 rcpt=4 data=3 quit=1 commands=12
  $ cat /var/mail/john
  From MAILER-DAEMON  Day Mon DD HH:MM:SS YYYY
  Return-Path: <>
  X-Original-To: john@example.com
  Delivered-To: john@example.com
  Received: from c (localhost [IPv6:::1])
  	by mail.example.com (Postfix) with SMTP id QUEUEID001;
  	Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: <>
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  
  hello
  
  From MAILER-DAEMON  Day Mon DD HH:MM:SS YYYY
  Return-Path: <>
  X-Original-To: john
  Delivered-To: john@example.com
  Received: from c (localhost [IPv6:::1])
  	by mail.example.com (Postfix) with SMTP id QUEUEID002
  	for <john>; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID002@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: MAILER-DAEMON
  
  $ peers inbox mx1.remote.example
  --- message 1 ---
  EHLO mail.example.com
  MAIL FROM:<> SIZE=260
  RCPT TO:<mary@remote.example>
  
  Received: from c (localhost [IPv6:::1])
  	by mail.example.com (Postfix) with SMTP id QUEUEID001;
  	Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: <>
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  
  hello
  $ mailq
  Mail queue is empty
