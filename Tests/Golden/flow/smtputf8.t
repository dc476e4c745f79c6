Subjects and addresses outside of ASCII, from the command line.

  $ echo 'Grüße' | mail -s 'Grüße' john; sleep 1; echo 'Grüße' | mail -s 'Grüße' john@remote.example; sleep 1; echo x | sendmail -f john jörg@remote.example; sleep 1; printf 'Subject: x\n\nGrüße\n' | sendmail -f john@example.com mary@remote.example; sleep 2
  $ cat /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID001: uid=0 from=<root>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID001: message-id=<YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: from=<root@example.com>, size=391, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID001: to=<john@example.com>, orig_to=<john>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID002: uid=0 from=<root>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID002: message-id=<YYYYMMDDHHMMSS.QUEUEID002@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: from=<root@example.com>, size=394, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID002: to=<john@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=5.6.7, status=bounced (SMTPUTF8 is required, but was not offered by host mx1.remote.example[203.0.113.10])
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID003: message-id=<YYYYMMDDHHMMSS.QUEUEID003@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: from=<>, size=2418, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID002: sender non-delivery notification: QUEUEID003
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID003: to=<root@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID004: uid=0 from=<john>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID004: message-id=<YYYYMMDDHHMMSS.QUEUEID004@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID004: from=<john@example.com>, size=250, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID004: to=<jörg@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=5.6.7, status=bounced (SMTPUTF8 is required, but was not offered by host mx1.remote.example[203.0.113.10])
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID005: message-id=<YYYYMMDDHHMMSS.QUEUEID005@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID004: sender non-delivery notification: QUEUEID005
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID005: from=<>, size=2275, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID004: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID005: to=<john@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID005: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID006: uid=0 from=<john@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID006: message-id=<YYYYMMDDHHMMSS.QUEUEID006@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID006: from=<john@example.com>, size=268, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID006: to=<mary@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID006: removed
  $ cat /var/mail/john
  From root@example.com  Day Mon DD HH:MM:SS YYYY
  Return-Path: <root@example.com>
  X-Original-To: john
  Delivered-To: john@example.com
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID001; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  To: john@example.com
  Subject: Grüße
  MIME-Version: 1.0
  Content-Type: text/plain; charset="UTF-8"
  Content-Transfer-Encoding: 8bit
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <root@example.com>
  
  Grüße
  
  From MAILER-DAEMON  Day Mon DD HH:MM:SS YYYY
  Return-Path: <>
  X-Original-To: john@example.com
  Delivered-To: john@example.com
  Received: by mail.example.com (Postfix)
  	id QUEUEID005; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: Mail Delivery System <MAILER-DAEMON@example.com>
  Subject: Undelivered Mail Returned to Sender
  To: john@example.com
  Auto-Submitted: auto-replied
  MIME-Version: 1.0
  Content-Type: multipart/report; report-type=delivery-status;
  	boundary="QUEUEID004.EEEEEEEEEE/mail.example.com"
  Content-Transfer-Encoding: 8bit
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID005@mail.example.com>
  
  This is a MIME-encapsulated message.
  
  --QUEUEID004.EEEEEEEEEE/mail.example.com
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
  
  <jörg@remote.example>: SMTPUTF8 is required, but was not offered by host
      mx1.remote.example[203.0.113.10]
  
  --QUEUEID004.EEEEEEEEEE/mail.example.com
  Content-Description: Delivery report
  Content-Type: message/global-delivery-status
  Content-Transfer-Encoding: 8bit
  
  Reporting-MTA: dns; mail.example.com
  X-Postfix-Queue-ID: QUEUEID004
  X-Postfix-Sender: rfc822; john@example.com
  Arrival-Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  
  Final-Recipient: utf-8; jörg@remote.example
  Original-Recipient: utf-8;jörg@remote.example
  Action: failed
  Status: 5.6.7
  Diagnostic-Code: X-Postfix; SMTPUTF8 is required, but was not offered by host
      mx1.remote.example[203.0.113.10]
  
  --QUEUEID004.EEEEEEEEEE/mail.example.com
  Content-Description: Undelivered Message
  Content-Type: message/global
  Content-Transfer-Encoding: 8bit
  
  Return-Path: <john@example.com>
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID004; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID004@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <john@example.com>
  
  x
  
  --QUEUEID004.EEEEEEEEEE/mail.example.com--
  
  $ cat /var/mail/root
  From MAILER-DAEMON  Day Mon DD HH:MM:SS YYYY
  Return-Path: <>
  X-Original-To: root@example.com
  Delivered-To: root@example.com
  Received: by mail.example.com (Postfix)
  	id QUEUEID003; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: Mail Delivery System <MAILER-DAEMON@example.com>
  Subject: Undelivered Mail Returned to Sender
  To: root@example.com
  Auto-Submitted: auto-replied
  MIME-Version: 1.0
  Content-Type: multipart/report; report-type=delivery-status;
  	boundary="QUEUEID002.EEEEEEEEEE/mail.example.com"
  Content-Transfer-Encoding: 8bit
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID003@mail.example.com>
  
  This is a MIME-encapsulated message.
  
  --QUEUEID002.EEEEEEEEEE/mail.example.com
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
  
  <john@remote.example>: SMTPUTF8 is required, but was not offered by host
      mx1.remote.example[203.0.113.10]
  
  --QUEUEID002.EEEEEEEEEE/mail.example.com
  Content-Description: Delivery report
  Content-Type: message/global-delivery-status
  Content-Transfer-Encoding: 8bit
  
  Reporting-MTA: dns; mail.example.com
  X-Postfix-Queue-ID: QUEUEID002
  X-Postfix-Sender: rfc822; root@example.com
  Arrival-Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  
  Final-Recipient: rfc822; john@remote.example
  Original-Recipient: rfc822;john@remote.example
  Action: failed
  Status: 5.6.7
  Diagnostic-Code: X-Postfix; SMTPUTF8 is required, but was not offered by host
      mx1.remote.example[203.0.113.10]
  
  --QUEUEID002.EEEEEEEEEE/mail.example.com
  Content-Description: Undelivered Message
  Content-Type: message/global
  Content-Transfer-Encoding: 8bit
  
  Return-Path: <root@example.com>
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID002; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  To: john@remote.example
  Subject: Grüße
  MIME-Version: 1.0
  Content-Type: text/plain; charset="UTF-8"
  Content-Transfer-Encoding: 8bit
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID002@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <root@example.com>
  
  Grüße
  
  --QUEUEID002.EEEEEEEEEE/mail.example.com--
  
  $ peers inbox mx1.remote.example
  --- message 1 ---
  EHLO mail.example.com
  MAIL FROM:<john@example.com> SIZE=268
  RCPT TO:<mary@remote.example>
  
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID006; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Subject: x
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID006@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <john@example.com>
  
  Grüße
  $ postconf -e smtputf8_autodetect_classes=; postfix reload; printf 'Subject: Grüße\n\nGrüße\n' | sendmail -f john@example.com mary@remote.example; sleep 1; tail -n 3 /var/log/mail.log; peers inbox mx1.remote.example
  postfix: fatal: bad string length 0 < 1: smtputf8_autodetect_classes = 
  sendmail: fatal: bad string length 0 < 1: smtputf8_autodetect_classes = 
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID006: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: fatal: bad string length 0 < 1: smtputf8_autodetect_classes = 
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/sendmail[PID]: fatal: bad string length 0 < 1: smtputf8_autodetect_classes = 
  --- message 1 ---
  EHLO mail.example.com
  MAIL FROM:<john@example.com> SIZE=268
  RCPT TO:<mary@remote.example>
  
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID006; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Subject: x
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID006@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <john@example.com>
  
  Grüße
  $ postconf -e smtputf8_enable=no; postfix reload; printf 'Subject: Grüße\n\nGrüße\n' | sendmail -f jörg@example.com mary@remote.example;  printf 'Subject: Grüße\n\nGrüße\n' | sendmail -f john mary jörg; sleep 1; tail -n 15 /var/log/mail.log; cat /var/mail/mary
  postfix: fatal: bad string length 0 < 1: smtputf8_autodetect_classes = 
  sendmail: fatal: bad string length 0 < 1: smtputf8_autodetect_classes = 
  sendmail: fatal: bad string length 0 < 1: smtputf8_autodetect_classes = 
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID004: sender non-delivery notification: QUEUEID005
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID005: from=<>, size=2275, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID004: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID005: to=<john@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID005: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID006: uid=0 from=<john@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID006: message-id=<YYYYMMDDHHMMSS.QUEUEID006@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID006: from=<john@example.com>, size=268, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID006: to=<mary@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID006: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: fatal: bad string length 0 < 1: smtputf8_autodetect_classes = 
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/sendmail[PID]: fatal: bad string length 0 < 1: smtputf8_autodetect_classes = 
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: fatal: bad string length 0 < 1: smtputf8_autodetect_classes = 
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/sendmail[PID]: fatal: bad string length 0 < 1: smtputf8_autodetect_classes = 
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/sendmail[PID]: fatal: bad string length 0 < 1: smtputf8_autodetect_classes = 
  cat: /var/mail/mary: No such file or directory
  [1]
