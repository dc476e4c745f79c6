  $ postconf -e header_checks=pcre:/etc/postfix/h body_checks=regexp:/etc/postfix/b; printf '/^Subject:.*viagra/ REJECT No pills\n/^X-Tag: (.*)/ REPLACE X-Label: $1\n/^Received:/ IGNORE\n/^To:.*mary/ WARN to mary\n/^Subject: redir/ REDIRECT peter@example.com\n/^Subject: filt/ PREPEND X-Was: here\n' > /etc/postfix/h; printf '/secret word/ DISCARD\n/badword/ REJECT\n' > /etc/postfix/b; postfix reload; sleep 2
  postfix/postfix-script: refreshing the Postfix mail system
  $ postmap -q 'Subject: buy viagra' pcre:/etc/postfix/h; postmap -q 'X-Tag: a' pcre:/etc/postfix/h; postmap -q nothing pcre:/etc/postfix/h
  REJECT No pills
  REPLACE X-Label: a
  [1]
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
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  250 2.1.5 Ok
  < DATA
  354 End data with <CR><LF>.<CR><LF>
  < Subject: cheap viagra
  <
  < hello
  < .
  550 5.7.1 No pills
  < MAIL FROM:<a@remote.example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  250 2.1.5 Ok
  < DATA
  354 End data with <CR><LF>.<CR><LF>
  < Subject: fine
  < X-Tag: blue
  <
  < a badword here
  < .
  550 5.7.1 message content rejected
  < MAIL FROM:<a@remote.example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  250 2.1.5 Ok
  < DATA
  354 End data with <CR><LF>.<CR><LF>
  < Subject: filt
  < X-Tag: green
  <
  < hello
  < .
  250 2.0.0 Ok: queued as QUEUEID001
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ echo x | mail -s redir mary; echo the secret word | mail -s quiet john; sleep 2; cat /var/mail/john /var/mail/peter; grep -E 'cleanup|local' /var/log/mail.log
  From a@remote.example  Day Mon DD HH:MM:SS YYYY
  Return-Path: <a@remote.example>
  X-Original-To: john@example.com
  Delivered-To: john@example.com
  X-Was: here
  Subject: filt
  X-Label: green
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: a@remote.example
  
  hello
  
  From root@example.com  Day Mon DD HH:MM:SS YYYY
  Return-Path: <root@example.com>
  X-Original-To: mary
  Delivered-To: peter@example.com
  To: mary@example.com
  Subject: redir
  MIME-Version: 1.0
  Content-Type: text/plain; charset="UTF-8"
  Content-Transfer-Encoding: 8bit
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID002@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <root@example.com>
  
  x
  
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID003: client=localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID003: reject: header Subject: cheap viagra from localhost[::1]; from=<a@remote.example> to=<john@example.com> proto=ESMTP helo=<c>: 5.7.1 No pills
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID004: client=localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID004: replace: header X-Tag: blue from localhost[::1]; from=<a@remote.example> to=<john@example.com> proto=ESMTP helo=<c>: X-Label: blue
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID004: message-id=<YYYYMMDDHHMMSS.QUEUEID004@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID004: reject: body a badword here from localhost[::1]; from=<a@remote.example> to=<john@example.com> proto=ESMTP helo=<c>: 5.7.1 message content rejected
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: client=localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID001: prepend: header Subject: filt from localhost[::1]; from=<a@remote.example> to=<john@example.com> proto=ESMTP helo=<c>: X-Was: here
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID001: replace: header X-Tag: green from localhost[::1]; from=<a@remote.example> to=<john@example.com> proto=ESMTP helo=<c>: X-Label: green
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID001: message-id=<YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID001: to=<john@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[::1] ehlo=1 mail=3 rcpt=3 data=1/3 quit=1 commands=9/11
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID002: warning: header To: mary from local; from=<root@example.com>: to mary
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID002: redirect: header Subject: redir from local; from=<root@example.com>: peter@example.com
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID002: message-id=<YYYYMMDDHHMMSS.QUEUEID002@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID005: message-id=<YYYYMMDDHHMMSS.QUEUEID005@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID005: discard: body the secret word from local; from=<root@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID002: to=<peter@example.com>, orig_to=<mary>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  $ echo badword | mail -s local john; sleep 2; tail -n 9 /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID006: uid=0 from=<root>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID006: message-id=<YYYYMMDDHHMMSS.QUEUEID006@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID006: reject: body badword from local; from=<root@example.com>: 5.7.1 message content rejected
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID006: to=<john@example.com>, orig_to=<john>, relay=none, delay=N, delays=N/N/N/N, dsn=5.7.1, status=bounced (message content rejected)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID007: message-id=<YYYYMMDDHHMMSS.QUEUEID007@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID007: from=<>, size=2152, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID006: sender non-delivery notification: QUEUEID007
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID007: to=<root@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID007: removed
