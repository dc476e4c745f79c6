Retries, back-off and lifetimes.

  $ postconf -e minimal_backoff_time=2s maximal_backoff_time=4s queue_run_delay=1s maximal_queue_lifetime=12s bounce_queue_lifetime=6s delay_warning_time=3s confirm_delay_cleared=yes; postfix reload; sleep 2
  postfix/postfix-script: refreshing the Postfix mail system
  $ echo x | sendmail -f john a@down.example; sleep 22; grep -c status=deferred /var/log/mail.log; grep -E 'expired|status=sent' /var/log/mail.log; cat /var/mail/john
  8
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID001: to=<john@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: from=<john@example.com>, status=expired, returned to sender
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID003: to=<john@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  From MAILER-DAEMON  Day Mon DD HH:MM:SS YYYY
  Return-Path: <>
  X-Original-To: john@example.com
  Delivered-To: john@example.com
  Received: by mail.example.com (Postfix)
  	id QUEUEID001; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: Mail Delivery System <MAILER-DAEMON@example.com>
  Subject: Delayed Mail (still being retried)
  To: john@example.com
  Auto-Submitted: auto-replied
  MIME-Version: 1.0
  Content-Type: multipart/report; report-type=delivery-status;
  	boundary="QUEUEID002.EEEEEEEEEE/mail.example.com"
  Content-Transfer-Encoding: 8bit
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  
  This is a MIME-encapsulated message.
  
  --QUEUEID002.EEEEEEEEEE/mail.example.com
  Content-Description: Notification
  Content-Type: text/plain; charset=utf-8
  Content-Transfer-Encoding: 8bit
  
  This is the mail system at host mail.example.com.
  
  ####################################################################
  # THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #
  ####################################################################
  
  Your message could not be delivered for more than 0 hour(s).
  It will be retried until it is 0 day(s) old.
  
  For further assistance, please send mail to postmaster.
  
  If you do so, please include this problem report. You can
  delete your own text from the attached returned message.
  
                     The mail system
  
  <a@down.example>: connect to mx.down.example[203.0.113.30]:25: Connection
      refused
  
  --QUEUEID002.EEEEEEEEEE/mail.example.com
  Content-Description: Delivery report
  Content-Type: message/delivery-status
  
  Reporting-MTA: dns; mail.example.com
  X-Postfix-Queue-ID: QUEUEID002
  X-Postfix-Sender: rfc822; john@example.com
  Arrival-Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  
  Final-Recipient: rfc822; a@down.example
  Original-Recipient: rfc822;a@down.example
  Action: delayed
  Status: 4.4.1
  Diagnostic-Code: X-Postfix; connect to mx.down.example[203.0.113.30]:25:
      Connection refused
  Will-Retry-Until: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  
  --QUEUEID002.EEEEEEEEEE/mail.example.com
  Content-Description: Undelivered Message Headers
  Content-Type: text/rfc822-headers
  Content-Transfer-Encoding: 8bit
  
  Return-Path: <john@example.com>
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID002; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID002@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <john@example.com>
  
  --QUEUEID002.EEEEEEEEEE/mail.example.com--
  
  From MAILER-DAEMON  Day Mon DD HH:MM:SS YYYY
  Return-Path: <>
  X-Original-To: john@example.com
  Delivered-To: john@example.com
  Received: by mail.example.com (Postfix)
  	id QUEUEID003; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: Mail Delivery System <MAILER-DAEMON@example.com>
  Subject: Undelivered Mail Returned to Sender
  To: john@example.com
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
  
  <a@down.example>: connect to mx.down.example[203.0.113.30]:25: Connection
      refused
  
  --QUEUEID002.EEEEEEEEEE/mail.example.com
  Content-Description: Delivery report
  Content-Type: message/delivery-status
  
  Reporting-MTA: dns; mail.example.com
  X-Postfix-Queue-ID: QUEUEID002
  X-Postfix-Sender: rfc822; john@example.com
  Arrival-Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  
  Final-Recipient: rfc822; a@down.example
  Original-Recipient: rfc822;a@down.example
  Action: failed
  Status: 4.4.1
  Diagnostic-Code: X-Postfix; connect to mx.down.example[203.0.113.30]:25:
      Connection refused
  
  --QUEUEID002.EEEEEEEEEE/mail.example.com
  Content-Description: Undelivered Message
  Content-Type: message/rfc822
  Content-Transfer-Encoding: 8bit
  
  Return-Path: <john@example.com>
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID002; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID002@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <john@example.com>
  
  x
  
  --QUEUEID002.EEEEEEEEEE/mail.example.com--
  
  $ mailq
  Mail queue is empty
  $ > /var/log/mail.log; echo x | sendmail -f '' full@remote.example; sleep 12; grep -E 'expired|bounce' /var/log/mail.log; mailq
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID004: from=<>, status=expired, returned to sender
  Mail queue is empty
