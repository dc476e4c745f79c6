Received headers and the hop count.

  $ postconf -e hopcount_limit=3; postfix reload
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet localhost 25
  Trying ::1...
  Connected to localhost.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < HELO c
  250 mail.example.com
  < MAIL FROM:<john@example.com>
  250 2.1.0 Ok
  < RCPT TO:<mary@example.com>
  250 2.1.5 Ok
  < DATA
  354 End data with <CR><LF>.<CR><LF>
  < Received: one
  < Received: two
  < Received: three
  < Received: four
  < Subject: hops
  <
  < x
  < .
  554 5.4.0 Error: too many hops
  < MAIL FROM:<john@example.com>
  250 2.1.0 Ok
  < RCPT TO:<mary@example.com>
  250 2.1.5 Ok
  < DATA
  354 End data with <CR><LF>.<CR><LF>
  < Received: one
  < Received: two
  < Subject: hops
  <
  < x
  < .
  554 5.4.0 Error: too many hops
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ printf 'Received: 1\nReceived: 2\nReceived: 3\nReceived: 4\n\nx\n' | sendmail mary
  $ printf 'Delivered-To: mary@example.com\n\nx\n' | sendmail -f john mary
  $ sleep 2
  $ cat /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: client=localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: warning: QUEUEID001: message rejected: hopcount exceeded
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID002: client=localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: warning: QUEUEID002: message rejected: hopcount exceeded
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[::1] helo=1 mail=2 rcpt=2 data=0/2 quit=1 commands=6/8
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID003: uid=0 from=<root>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: warning: QUEUEID003: message rejected: hopcount exceeded
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: warning: QUEUEID003: message rejected: hopcount exceeded
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: warning: QUEUEID003: message rejected: hopcount exceeded
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID003: message-id=<YYYYMMDDHHMMSS.QUEUEID003@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID003: to=<mary@example.com>, orig_to=<mary>, relay=none, delay=N, delays=N/N/N/N, dsn=5.4.0, status=bounced (too many hops)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID004: message-id=<YYYYMMDDHHMMSS.QUEUEID004@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID003: sender non-delivery notification: QUEUEID004
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID005: uid=0 from=<john>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID005: message-id=<YYYYMMDDHHMMSS.QUEUEID005@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID004: from=<>, size=2152, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID005: from=<john@example.com>, size=282, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID005: to=<mary@example.com>, orig_to=<mary>, relay=local, delay=N, delays=N/N/N/N, dsn=5.4.6, status=bounced (mail forwarding loop for mary@example.com)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID004: to=<root@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID004: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID006: message-id=<YYYYMMDDHHMMSS.QUEUEID006@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID006: from=<>, size=2193, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID005: sender non-delivery notification: QUEUEID006
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID005: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID006: to=<john@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID006: removed
  $ cat /var/mail/mary /var/mail/john /var/mail/root
  cat: /var/mail/mary: No such file or directory
  From MAILER-DAEMON  Day Mon DD HH:MM:SS YYYY
  Return-Path: <>
  X-Original-To: john@example.com
  Delivered-To: john@example.com
  Received: by mail.example.com (Postfix)
  	id QUEUEID006; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: Mail Delivery System <MAILER-DAEMON@example.com>
  Subject: Undelivered Mail Returned to Sender
  To: john@example.com
  Auto-Submitted: auto-replied
  MIME-Version: 1.0
  Content-Type: multipart/report; report-type=delivery-status;
  	boundary="QUEUEID005.EEEEEEEEEE/mail.example.com"
  Content-Transfer-Encoding: 8bit
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID006@mail.example.com>
  
  This is a MIME-encapsulated message.
  
  --QUEUEID005.EEEEEEEEEE/mail.example.com
  Content-Description: Notification
  Content-Type: text/plain; charset=utf-8
  Content-Transfer-Encoding: 8bit
  
  This is the mail system at host mail.example.com.
  
  I'm sorry to have to inform you that your message could not
  be delivered to one or more recipients. It's attached below.
  
  For further assistance, please send mail to postmaster.
  
  If you do so, please include this problem report. You can
  delete your own text from the attached returned message.
  
                     The mail system
  
  <mary@example.com> (expanded from <mary>): mail forwarding loop for
      mary@example.com
  
  --QUEUEID005.EEEEEEEEEE/mail.example.com
  Content-Description: Delivery report
  Content-Type: message/delivery-status
  
  Reporting-MTA: dns; mail.example.com
  X-Postfix-Queue-ID: QUEUEID005
  X-Postfix-Sender: rfc822; john@example.com
  Arrival-Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  
  Final-Recipient: rfc822; mary@example.com
  Original-Recipient: rfc822;mary@example.com
  Action: failed
  Status: 5.4.6
  Diagnostic-Code: X-Postfix; mail forwarding loop for mary@example.com
  
  --QUEUEID005.EEEEEEEEEE/mail.example.com
  Content-Description: Undelivered Message
  Content-Type: message/rfc822
  Content-Transfer-Encoding: 8bit
  
  Return-Path: <john@example.com>
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID005; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Delivered-To: mary@example.com
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID005@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <john@example.com>
  
  x
  
  --QUEUEID005.EEEEEEEEEE/mail.example.com--
  
  From MAILER-DAEMON  Day Mon DD HH:MM:SS YYYY
  Return-Path: <>
  X-Original-To: root@example.com
  Delivered-To: root@example.com
  Received: by mail.example.com (Postfix)
  	id QUEUEID004; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: Mail Delivery System <MAILER-DAEMON@example.com>
  Subject: Undelivered Mail Returned to Sender
  To: root@example.com
  Auto-Submitted: auto-replied
  MIME-Version: 1.0
  Content-Type: multipart/report; report-type=delivery-status;
  	boundary="QUEUEID003.EEEEEEEEEE/mail.example.com"
  Content-Transfer-Encoding: 8bit
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID004@mail.example.com>
  
  This is a MIME-encapsulated message.
  
  --QUEUEID003.EEEEEEEEEE/mail.example.com
  Content-Description: Notification
  Content-Type: text/plain; charset=utf-8
  Content-Transfer-Encoding: 8bit
  
  This is the mail system at host mail.example.com.
  
  I'm sorry to have to inform you that your message could not
  be delivered to one or more recipients. It's attached below.
  
  For further assistance, please send mail to postmaster.
  
  If you do so, please include this problem report. You can
  delete your own text from the attached returned message.
  
                     The mail system
  
  <mary@example.com> (expanded from <mary>): too many hops
  
  --QUEUEID003.EEEEEEEEEE/mail.example.com
  Content-Description: Delivery report
  Content-Type: message/delivery-status
  
  Reporting-MTA: dns; mail.example.com
  X-Postfix-Queue-ID: QUEUEID003
  X-Postfix-Sender: rfc822; root@example.com
  Arrival-Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  
  Final-Recipient: rfc822; mary@example.com
  Original-Recipient: rfc822;mary@example.com
  Action: failed
  Status: 5.4.0
  Diagnostic-Code: X-Postfix; too many hops
  
  --QUEUEID003.EEEEEEEEEE/mail.example.com
  Content-Description: Undelivered Message
  Content-Type: message/rfc822
  Content-Transfer-Encoding: 8bit
  
  Return-Path: <root@example.com>
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID003; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Received: 1
  Received: 2
  Received: 3
  Received: 4
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID003@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <root@example.com>
  
  x
  
  --QUEUEID003.EEEEEEEEEE/mail.example.com--
  
  [1]
