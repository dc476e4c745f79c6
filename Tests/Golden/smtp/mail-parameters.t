Parameters of MAIL and RCPT, right and wrong.

  $ postconf -e smtpd_hard_error_limit=100 smtpd_error_sleep_time=0; postfix reload
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet localhost 25
  Trying ::1...
  Connected to localhost.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < EHLO client1.example.com
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
  < MAIL FROM:<john@example.com> size=10 body=8bitmime ret=hdrs envid=qq+2B1
  250 2.1.0 Ok
  < RCPT TO:<john@example.com> NOTIFY=
  501 5.5.4 Error: Bad NOTIFY parameter syntax
  < RCPT TO:<john@example.com> NOTIFY=ALWAYS
  501 5.5.4 Error: Bad NOTIFY parameter syntax
  < RCPT TO:<john@example.com> NOTIFY=NEVER,SUCCESS
  501 5.5.4 Error: Bad NOTIFY parameter syntax
  < RCPT TO:<john@example.com> NOTIFY=SUCCESS,FAILURE,DELAY,SUCCESS
  250 2.1.5 Ok
  < RCPT TO:<john@example.com> ORCPT=john@example.com
  501 5.5.4 Error: Bad ORCPT parameter syntax
  < RCPT TO:<john@example.com> ORCPT=rfc822;
  250 2.1.5 Ok
  < RCPT TO:<john@example.com> ORCPT=rfc822;jo+hn@example.com
  501 5.5.4 Error: Bad ORCPT parameter syntax
  < RCPT TO:<mary@example.com> ORCPT=rfc822;jo+2Bhn@example.com NOTIFY=success
  250 2.1.5 Ok
  < RCPT TO:<john@example.com> SIZE=3
  555 5.5.4 Unsupported option: SIZE=3
  < RCPT TO:<john@example.com> FOO
  555 5.5.4 Unsupported option: FOO
  < DATA
  354 End data with <CR><LF>.<CR><LF>
  < Subject: p
  <
  < text
  < .
  250 2.0.0 Ok: queued as QUEUEID001
  < MAIL FROM:<john@example.com>  SIZE=10   BODY=7BIT
  250 2.1.0 Ok
  < MAIL FROM:<john@example.com>SIZE=10
  503 5.5.1 Error: nested MAIL command
  < MAIL FROM:<john@example.com> BODY=7BIT BODY=8BITMIME
  503 5.5.1 Error: nested MAIL command
  < RSET
  250 2.0.0 Ok
  < MAIL FROM:<john@example.com> AUTH=john+40example.com
  250 2.1.0 Ok
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ sleep 2
  $ cat /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: unknown DSN NOTIFY command value "ALWAYS" in "ALWAYS"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: client=localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID001: message-id=<YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: from=<john@example.com>, size=304, nrcpt=3 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID001: to=<john@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID001: to=<john@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[::1] ehlo=1 mail=3/5 rcpt=3/10 data=1 rset=1 quit=1 commands=10/19
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID001: to=<mary@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID002: message-id=<YYYYMMDDHHMMSS.QUEUEID002@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: from=<>, size=2416, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID001: sender delivery status notification: QUEUEID002
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID002: to=<john@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: removed
  $ cat /var/mail/john
  From john@example.com  Day Mon DD HH:MM:SS YYYY
  Return-Path: <john@example.com>
  X-Original-To: john@example.com
  Delivered-To: john@example.com
  Received: from client1.example.com (localhost [IPv6:::1])
  	by mail.example.com (Postfix) with ESMTP id QUEUEID001;
  	Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Subject: p
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: john@example.com
  
  text
  
  From john@example.com  Day Mon DD HH:MM:SS YYYY
  Return-Path: <john@example.com>
  X-Original-To: john@example.com
  Delivered-To: john@example.com
  Received: from client1.example.com (localhost [IPv6:::1])
  	by mail.example.com (Postfix) with ESMTP id QUEUEID001;
  	Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Subject: p
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: john@example.com
  
  text
  
  From MAILER-DAEMON  Day Mon DD HH:MM:SS YYYY
  Return-Path: <>
  X-Original-To: john@example.com
  Delivered-To: john@example.com
  Received: by mail.example.com (Postfix)
  	id QUEUEID002; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: Mail Delivery System <MAILER-DAEMON@example.com>
  Subject: Successful Mail Delivery Report
  To: john@example.com
  Auto-Submitted: auto-replied
  MIME-Version: 1.0
  Content-Type: multipart/report; report-type=delivery-status;
  	boundary="QUEUEID001.EEEEEEEEEE/mail.example.com"
  Content-Transfer-Encoding: 8bit
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID002@mail.example.com>
  
  This is a MIME-encapsulated message.
  
  --QUEUEID001.EEEEEEEEEE/mail.example.com
  Content-Description: Notification
  Content-Type: text/plain; charset=utf-8
  Content-Transfer-Encoding: 8bit
  
  This is the mail system at host mail.example.com.
  
  Your message was successfully delivered to the destination(s)
  listed below. If the message was delivered to mailbox you will
  receive no further notifications. Otherwise you may still receive
  notifications of mail delivery errors from other systems.
  
                     The mail system
  
  <john@example.com>: delivery via local: delivered to mailbox
  
  <mary@example.com>: delivery via local: delivered to mailbox
  
  --QUEUEID001.EEEEEEEEEE/mail.example.com
  Content-Description: Delivery report
  Content-Type: message/delivery-status
  
  Reporting-MTA: dns; mail.example.com
  Original-Envelope-Id: qq+1
  X-Postfix-Queue-ID: QUEUEID001
  X-Postfix-Sender: rfc822; john@example.com
  Arrival-Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  
  Final-Recipient: rfc822; john@example.com
  Original-Recipient: rfc822;john@example.com
  Action: delivered
  Status: 2.0.0
  Diagnostic-Code: X-Postfix; delivery via local: delivered to mailbox
  
  Final-Recipient: rfc822; mary@example.com
  Original-Recipient: rfc822;jo+hn@example.com
  Action: delivered
  Status: 2.0.0
  Diagnostic-Code: X-Postfix; delivery via local: delivered to mailbox
  
  --QUEUEID001.EEEEEEEEEE/mail.example.com
  Content-Description: Message Headers
  Content-Type: text/rfc822-headers
  Content-Transfer-Encoding: 8bit
  
  Return-Path: <john@example.com>
  Received: from client1.example.com (localhost [IPv6:::1])
  	by mail.example.com (Postfix) with ESMTP id QUEUEID001;
  	Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Subject: p
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: john@example.com
  
  --QUEUEID001.EEEEEEEEEE/mail.example.com--
  
