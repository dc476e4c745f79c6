Owner aliases, expand_owner_alias, and bounces to lists.

  $ printf 'owner-news: john\nnews: mary, nobody@remote.example, jim@remote.example\nowner-sub: owner-sub-req, mary\nowner-sub-req: john\nsub: nosuch\n' >> /etc/aliases; newaliases
  $ echo x | sendmail -f petra@example.com news; sleep 2
  $ cat /var/log/mail.log; cat /var/mail/john; > /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID001: uid=0 from=<petra@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID001: message-id=<YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: from=<petra@example.com>, size=251, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID002: message-id=<YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: from=<owner-news@example.com>, size=379, nrcpt=3 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID001: to=<news@example.com>, orig_to=<news>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (forwarded as QUEUEID002)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID002: to=<mary@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID002: to=<nobody@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=5.1.1, status=bounced (host mx1.remote.example[203.0.113.10] said: 550 5.1.1 <nobody@remote.example>: Recipient address rejected: User unknown (in reply to RCPT TO command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID002: to=<jim@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID003: message-id=<YYYYMMDDHHMMSS.QUEUEID003@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: from=<>, size=2484, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID002: sender non-delivery notification: QUEUEID003
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID003: to=<john@example.com>, orig_to=<owner-news@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: removed
  From MAILER-DAEMON  Day Mon DD HH:MM:SS YYYY
  Return-Path: <>
  X-Original-To: owner-news@example.com
  Delivered-To: owner-news@example.com
  Received: by mail.example.com (Postfix)
  	id QUEUEID003; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: Mail Delivery System <MAILER-DAEMON@example.com>
  Subject: Undelivered Mail Returned to Sender
  To: owner-news@example.com
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
  
  <nobody@remote.example>: host mx1.remote.example[203.0.113.10] said: 550 5.1.1
      <nobody@remote.example>: Recipient address rejected: User unknown (in reply
      to RCPT TO command)
  
  --QUEUEID002.EEEEEEEEEE/mail.example.com
  Content-Description: Delivery report
  Content-Type: message/delivery-status
  
  Reporting-MTA: dns; mail.example.com
  X-Postfix-Queue-ID: QUEUEID002
  X-Postfix-Sender: rfc822; owner-news@example.com
  Arrival-Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  
  Final-Recipient: rfc822; nobody@remote.example
  Original-Recipient: rfc822;nobody@remote.example
  Action: failed
  Status: 5.1.1
  Remote-MTA: dns; mx1.remote.example
  Diagnostic-Code: smtp; 550 5.1.1 <nobody@remote.example>: Recipient address
      rejected: User unknown
  
  --QUEUEID002.EEEEEEEEEE/mail.example.com
  Content-Description: Undelivered Message
  Content-Type: message/rfc822
  Content-Transfer-Encoding: 8bit
  
  Return-Path: <owner-news@example.com>
  Received: by mail.example.com (Postfix)
  	id QUEUEID002; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Delivered-To: news@example.com
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID001; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <petra@example.com>
  
  x
  
  --QUEUEID002.EEEEEEEEEE/mail.example.com--
  
  $ postconf -e expand_owner_alias=yes reset_owner_alias=yes; postfix reload; echo x | sendmail -f petra@example.com news; echo x | sendmail -f petra@example.com sub; sleep 2; cat /var/log/mail.log; peers inbox mx1.remote.example
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID004: uid=0 from=<petra@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID004: message-id=<YYYYMMDDHHMMSS.QUEUEID004@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID004: from=<petra@example.com>, size=251, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID005: uid=0 from=<petra@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID005: message-id=<YYYYMMDDHHMMSS.QUEUEID005@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID005: from=<petra@example.com>, size=251, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID006: message-id=<YYYYMMDDHHMMSS.QUEUEID004@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID006: from=<john@example.com>, size=379, nrcpt=3 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID004: to=<news@example.com>, orig_to=<news>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (forwarded as QUEUEID006)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID004: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID007: message-id=<YYYYMMDDHHMMSS.QUEUEID005@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID005: to=<sub@example.com>, orig_to=<sub>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (forwarded as QUEUEID007)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID005: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID007: from=<"owner-sub-req, mary"@example.com>, size=378, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID006: to=<mary@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID007: to=<nosuch@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=5.1.1, status=bounced (unknown user: "nosuch")
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID008: message-id=<YYYYMMDDHHMMSS.QUEUEID008@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID007: sender non-delivery notification: QUEUEID008
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID007: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID008: from=<>, size=2280, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID008: to=<"owner-sub-req, mary"@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=5.1.1, status=bounced (unknown user: "owner-sub-req, mary")
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID008: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID006: to=<nobody@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=5.1.1, status=bounced (host mx1.remote.example[203.0.113.10] said: 550 5.1.1 <nobody@remote.example>: Recipient address rejected: User unknown (in reply to RCPT TO command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID006: to=<jim@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID009: message-id=<YYYYMMDDHHMMSS.QUEUEID009@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID009: from=<>, size=2466, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID006: sender non-delivery notification: QUEUEID009
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID006: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID009: to=<john@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID009: removed
  --- message 1 ---
  EHLO mail.example.com
  MAIL FROM:<owner-news@example.com> SIZE=379
  RCPT TO:<jim@remote.example>
  
  Received: by mail.example.com (Postfix)
  	id QUEUEID002; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Delivered-To: news@example.com
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID001; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <petra@example.com>
  
  x
  
  --- message 2 ---
  EHLO mail.example.com
  MAIL FROM:<john@example.com> SIZE=379
  RCPT TO:<jim@remote.example>
  
  Received: by mail.example.com (Postfix)
  	id QUEUEID006; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Delivered-To: news@example.com
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID004; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID004@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <petra@example.com>
  
  x
