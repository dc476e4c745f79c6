  $ for r in anna@remote.example nobody@remote.example full@remote.example spam@remote.example x@down.example x@reject.example x@nomx.example x@nullmx.example x@nxdomain.example x@greylist.example x@tls.example 'x@[203.0.113.10]' 'x@[203.0.113.66]' x@news.example; do echo hi | sendmail -f student@example.com "$r"; sleep 2; done
  $ grep -v 'postfix/\(pickup\|cleanup\)' /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: from=<student@example.com>, size=254, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID001: to=<anna@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: from=<student@example.com>, size=254, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID002: to=<nobody@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=5.1.1, status=bounced (host mx1.remote.example[203.0.113.10] said: 550 5.1.1 <nobody@remote.example>: Recipient address rejected: User unknown (in reply to RCPT TO command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID002: sender non-delivery notification: QUEUEID003
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: from=<>, size=2350, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID003: to=<student@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID004: from=<student@example.com>, size=254, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID004: host mx1.remote.example[203.0.113.10] said: 452 4.2.2 <full@remote.example>: Mailbox full (in reply to RCPT TO command)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID004: to=<full@remote.example>, relay=mx2.remote.example[203.0.113.11]:25, delay=N, delays=N/N/N/N, dsn=4.2.2, status=deferred (host mx2.remote.example[203.0.113.11] said: 452 4.2.2 <full@remote.example>: Mailbox full (in reply to RCPT TO command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID005: from=<student@example.com>, size=254, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID005: to=<spam@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=5.7.1, status=bounced (host mx1.remote.example[203.0.113.10] said: 554 5.7.1 Message rejected as spam (in reply to end of DATA command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID005: sender non-delivery notification: QUEUEID006
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID005: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID006: from=<>, size=2256, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID006: to=<student@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID006: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID007: from=<student@example.com>, size=254, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: connect to mx.down.example[203.0.113.30]:25: Connection refused
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID007: to=<x@down.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.4.1, status=deferred (connect to mx.down.example[203.0.113.30]:25: Connection refused)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID008: from=<student@example.com>, size=254, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID008: to=<x@reject.example>, relay=mx.reject.example[203.0.113.50]:25, delay=N, delays=N/N/N/N, dsn=4.7.1, status=deferred (host mx.reject.example[203.0.113.50] refused to talk to me: 554 5.7.1 mx.reject.example does not accept mail)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID009: from=<student@example.com>, size=254, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID009: to=<x@nomx.example>, relay=nomx.example[203.0.113.60]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID009: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID010: from=<student@example.com>, size=254, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID010: to=<x@nullmx.example>, relay=none, delay=N, delays=N/N/N/N, dsn=5.1.0, status=bounced (Domain nullmx.example does not accept mail (nullMX))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID011: from=<>, size=2166, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID010: sender non-delivery notification: QUEUEID011
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID010: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID011: to=<student@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID011: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID012: from=<student@example.com>, size=254, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID012: to=<x@nxdomain.example>, relay=none, delay=N, delays=N/N/N/N, dsn=5.4.4, status=bounced (Host or domain name not found. Name service error for name=nxdomain.example type=AAAA: Host not found)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID012: sender non-delivery notification: QUEUEID013
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID013: from=<>, size=2282, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID012: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID013: to=<student@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID013: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID014: from=<student@example.com>, size=254, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID014: to=<x@greylist.example>, relay=mx.greylist.example[203.0.113.20]:25, delay=N, delays=N/N/N/N, dsn=4.2.0, status=deferred (host mx.greylist.example[203.0.113.20] said: 450 4.2.0 <x@greylist.example>: Recipient address rejected: Greylisted (in reply to RCPT TO command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID015: from=<student@example.com>, size=254, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID015: to=<x@tls.example>, relay=mx.tls.example[203.0.113.40]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID015: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID016: from=<student@example.com>, size=254, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID016: to=<x@[203.0.113.10]>, relay=203.0.113.10[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=5.7.1, status=bounced (host 203.0.113.10[203.0.113.10] said: 554 5.7.1 <x@[203.0.113.10]>: Relay access denied (in reply to RCPT TO command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID017: from=<>, size=2261, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID016: sender non-delivery notification: QUEUEID017
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID016: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID017: to=<student@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID017: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID018: from=<student@example.com>, size=254, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: connect to 203.0.113.66[203.0.113.66]:25: Connection refused
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID018: to=<x@[203.0.113.66]>, relay=none, delay=N, delays=N/N/N/N, dsn=4.4.1, status=deferred (connect to 203.0.113.66[203.0.113.66]:25: Connection refused)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID019: from=<student@example.com>, size=254, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID019: to=<x@news.example>, relay=none, delay=N, delays=N/N/N/N, dsn=5.4.4, status=bounced (Host or domain name not found. Name service error for name=news.example type=AAAA: Host not found)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID020: from=<>, size=2262, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID019: sender non-delivery notification: QUEUEID020
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID019: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID020: to=<student@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID020: removed
  $ mailq
  -Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------
  QUEUEID018       254 Day Mon DD HH:MM:SS  student@example.com
                  (connect to 203.0.113.66[203.0.113.66]:25: Connection refused)
                                           x@[203.0.113.66]
  
  QUEUEID007       254 Day Mon DD HH:MM:SS  student@example.com
               (connect to mx.down.example[203.0.113.30]:25: Connection refused)
                                           x@down.example
  
  QUEUEID014       254 Day Mon DD HH:MM:SS  student@example.com
  (host mx.greylist.example[203.0.113.20] said: 450 4.2.0 <x@greylist.example>: Recipient address rejected: Greylisted (in reply to RCPT TO command))
                                           x@greylist.example
  
  QUEUEID008       254 Day Mon DD HH:MM:SS  student@example.com
  (host mx.reject.example[203.0.113.50] refused to talk to me: 554 5.7.1 mx.reject.example does not accept mail)
                                           x@reject.example
  
  QUEUEID004       254 Day Mon DD HH:MM:SS  student@example.com
  (host mx2.remote.example[203.0.113.11] said: 452 4.2.2 <full@remote.example>: Mailbox full (in reply to RCPT TO command))
                                           full@remote.example
  
  -- 1 Kbytes in 5 Requests.
  $ peers inbox mx1.remote.example | head -40
  --- message 1 ---
  EHLO mail.example.com
  MAIL FROM:<student@example.com> SIZE=254
  RCPT TO:<anna@remote.example>
  
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID001; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <student@example.com>
  
  hi
  $ postqueue -f; sleep 3
  $ sendmail -f student@example.com anna@remote.example nobody@remote.example full@remote.example bert@remote.example <<END
  > Subject: many
  >
  > text
  > END
  $ sleep 2; tail -9 /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID021: to=<nobody@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=5.1.1, status=bounced (host mx1.remote.example[203.0.113.10] said: 550 5.1.1 <nobody@remote.example>: Recipient address rejected: User unknown (in reply to RCPT TO command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID021: to=<anna@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID021: to=<bert@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID021: to=<full@remote.example>, relay=mx2.remote.example[203.0.113.11]:25, delay=N, delays=N/N/N/N, dsn=4.2.2, status=deferred (host mx2.remote.example[203.0.113.11] said: 452 4.2.2 <full@remote.example>: Mailbox full (in reply to RCPT TO command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID022: message-id=<YYYYMMDDHHMMSS.QUEUEID022@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID021: sender non-delivery notification: QUEUEID022
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID022: from=<>, size=2367, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID022: to=<student@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID022: removed
  $ cat /var/mail/student | tail -80
  From: root <student@example.com>
  
  hi
  
  --QUEUEID019.EEEEEEEEEE/mail.example.com--
  
  From MAILER-DAEMON  Day Mon DD HH:MM:SS YYYY
  Return-Path: <>
  X-Original-To: student@example.com
  Delivered-To: student@example.com
  Received: by mail.example.com (Postfix)
  	id QUEUEID022; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: Mail Delivery System <MAILER-DAEMON@example.com>
  Subject: Undelivered Mail Returned to Sender
  To: student@example.com
  Auto-Submitted: auto-replied
  MIME-Version: 1.0
  Content-Type: multipart/report; report-type=delivery-status;
  	boundary="QUEUEID021.EEEEEEEEEE/mail.example.com"
  Content-Transfer-Encoding: 8bit
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID022@mail.example.com>
  
  This is a MIME-encapsulated message.
  
  --QUEUEID021.EEEEEEEEEE/mail.example.com
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
  
  --QUEUEID021.EEEEEEEEEE/mail.example.com
  Content-Description: Delivery report
  Content-Type: message/delivery-status
  
  Reporting-MTA: dns; mail.example.com
  X-Postfix-Queue-ID: QUEUEID021
  X-Postfix-Sender: rfc822; student@example.com
  Arrival-Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  
  Final-Recipient: rfc822; nobody@remote.example
  Original-Recipient: rfc822;nobody@remote.example
  Action: failed
  Status: 5.1.1
  Remote-MTA: dns; mx1.remote.example
  Diagnostic-Code: smtp; 550 5.1.1 <nobody@remote.example>: Recipient address
      rejected: User unknown
  
  --QUEUEID021.EEEEEEEEEE/mail.example.com
  Content-Description: Undelivered Message
  Content-Type: message/rfc822
  Content-Transfer-Encoding: 8bit
  
  Return-Path: <student@example.com>
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID021; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Subject: many
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID021@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <student@example.com>
  
  text
  
  --QUEUEID021.EEEEEEEEEE/mail.example.com--
  
  $ mailq student
  mailq: fatal: display queue mode requires no recipient
  [75]
  $ postqueue -x
  postqueue: invalid option -- 'x'
  postqueue: fatal: usage: postqueue -f | postqueue -i queueid | postqueue -j | postqueue -p | postqueue -s site
  [69]
  $ postqueue
  postqueue: fatal: usage: postqueue -f | postqueue -i queueid | postqueue -j | postqueue -p | postqueue -s site
  [69]
  $ postqueue -p extra
  postqueue: fatal: usage: postqueue -f | postqueue -i queueid | postqueue -j | postqueue -p | postqueue -s site
  [69]
  $ postqueue -p -f
  postqueue: fatal: usage: postqueue -f | postqueue -i queueid | postqueue -j | postqueue -p | postqueue -s site
  [69]
  $ postqueue -i ABC
  $ postqueue -i 0123456789
  $ postqueue -s remote.example
  postqueue: fatal: Flush service is not configured for destination "remote.example"
  [69]
  $ postqueue -s 'bad domain'
  postqueue: fatal: Cannot flush mail queue - invalid destination: "bad domain"
  [69]
  $ postqueue -s '[203.0.113.10]'
  postqueue: fatal: Flush service is not configured for destination "[203.0.113.10]"
  [69]
  $ su student -c 'postqueue -f'
  $ su student -c 'mailq' | tail -3
                                           x@[203.0.113.66]
  
  -- 1 Kbytes in 5 Requests.
  $ sendmail -q; echo $?
  0
  $ sendmail -qRremote.example; sendmail -qI12345678; sendmail -q15m </dev/null
  postqueue: fatal: Flush service is not configured for destination "remote.example"
  $ sendmail -bp | tail -1
  -- 1 Kbytes in 5 Requests.
  $ postconf -e relayhost=smtp.isp.example; postfix reload; sleep 1; echo x | sendmail anna@remote.example; sleep 2; grep 'postfix/smtp' /var/log/mail.log | tail -1
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID023: to=<anna@remote.example>, relay=smtp.isp.example[198.51.100.25]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  $ postconf -e relayhost=isp.example; postfix reload; sleep 1; echo x | sendmail anna@remote.example; sleep 2; grep 'postfix/smtp' /var/log/mail.log | tail -1
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID024: to=<anna@remote.example>, relay=smtp.isp.example[198.51.100.25]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  $ postconf -e relayhost=remote.example; postfix reload; sleep 1; echo x | sendmail anna@down.example; sleep 2; grep 'postfix/smtp' /var/log/mail.log | tail -1
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID025: to=<anna@down.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=5.7.1, status=bounced (host mx1.remote.example[203.0.113.10] said: 554 5.7.1 <anna@down.example>: Relay access denied (in reply to RCPT TO command))
  $ postconf -e 'relayhost=[nxdomain.example]'; postfix reload; sleep 1; echo x | sendmail anna@down.example; sleep 2; grep 'postfix/smtp' /var/log/mail.log | tail -1
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID026: to=<anna@down.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.3.5, status=deferred (Host or domain name not found. Name service error for name=nxdomain.example type=AAAA: Host not found)
  $ postconf -e 'relayhost=nullmx.example'; postfix reload; sleep 1; echo x | sendmail anna@down.example; sleep 2; grep 'postfix/smtp' /var/log/mail.log | tail -1
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID027: to=<anna@down.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.3.5, status=deferred (Domain nullmx.example does not accept mail (nullMX))
  $ postconf -e 'relayhost=[203.0.113.60]:25'; postfix reload; sleep 1; echo x | sendmail anna@down.example; sleep 2; grep 'postfix/smtp' /var/log/mail.log | tail -1
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID028: to=<anna@down.example>, relay=203.0.113.60[203.0.113.60]:25, delay=N, delays=N/N/N/N, dsn=5.7.1, status=bounced (host 203.0.113.60[203.0.113.60] said: 554 5.7.1 <anna@down.example>: Relay access denied (in reply to RCPT TO command))
  $ postconf -e 'relayhost=[203.0.113.60]:smtpx'; postfix reload; sleep 1; echo x | sendmail anna@down.example; sleep 2; grep 'postfix/smtp' /var/log/mail.log | tail -3
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID027: to=<anna@down.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.3.5, status=deferred (Domain nullmx.example does not accept mail (nullMX))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID028: to=<anna@down.example>, relay=203.0.113.60[203.0.113.60]:25, delay=N, delays=N/N/N/N, dsn=5.7.1, status=bounced (host 203.0.113.60[203.0.113.60] said: 554 5.7.1 <anna@down.example>: Relay access denied (in reply to RCPT TO command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: fatal: unknown service: smtpx/tcp
  $ postconf -e 'relayhost=[203.0.113.60]:26'; postfix reload; sleep 1; echo x | sendmail anna@down.example; sleep 2; grep 'postfix/smtp' /var/log/mail.log | tail -3
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID027: to=<anna@down.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.3.5, status=deferred (Domain nullmx.example does not accept mail (nullMX))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID028: to=<anna@down.example>, relay=203.0.113.60[203.0.113.60]:25, delay=N, delays=N/N/N/N, dsn=5.7.1, status=bounced (host 203.0.113.60[203.0.113.60] said: 554 5.7.1 <anna@down.example>: Relay access denied (in reply to RCPT TO command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: fatal: unknown service: smtpx/tcp
  $ postconf -e 'relayhost=mail.example.com'; postfix reload; sleep 1; echo x | sendmail anna@down.example; sleep 2; grep 'postfix/smtp' /var/log/mail.log | tail -3
  postfix: fatal: myhostname and relayhost parameter settings must not be identical: mail.example.com
  sendmail: fatal: myhostname and relayhost parameter settings must not be identical: mail.example.com
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID027: to=<anna@down.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.3.5, status=deferred (Domain nullmx.example does not accept mail (nullMX))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID028: to=<anna@down.example>, relay=203.0.113.60[203.0.113.60]:25, delay=N, delays=N/N/N/N, dsn=5.7.1, status=bounced (host 203.0.113.60[203.0.113.60] said: 554 5.7.1 <anna@down.example>: Relay access denied (in reply to RCPT TO command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: fatal: unknown service: smtpx/tcp
  $ postconf -e 'relayhost=[192.168.1.10]'; postfix reload; sleep 1; echo x | sendmail anna@down.example; sleep 2; grep 'postfix/smtp' /var/log/mail.log | tail -3
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID027: to=<anna@down.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.3.5, status=deferred (Domain nullmx.example does not accept mail (nullMX))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID028: to=<anna@down.example>, relay=203.0.113.60[203.0.113.60]:25, delay=N, delays=N/N/N/N, dsn=5.7.1, status=bounced (host 203.0.113.60[203.0.113.60] said: 554 5.7.1 <anna@down.example>: Relay access denied (in reply to RCPT TO command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: fatal: unknown service: smtpx/tcp
  $ postconf -e 'relayhost=[127.0.0.1]'; postfix reload; sleep 1; echo x | sendmail anna@down.example; sleep 2; grep 'postfix/smtp' /var/log/mail.log | tail -3
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID027: to=<anna@down.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.3.5, status=deferred (Domain nullmx.example does not accept mail (nullMX))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID028: to=<anna@down.example>, relay=203.0.113.60[203.0.113.60]:25, delay=N, delays=N/N/N/N, dsn=5.7.1, status=bounced (host 203.0.113.60[203.0.113.60] said: 554 5.7.1 <anna@down.example>: Relay access denied (in reply to RCPT TO command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: fatal: unknown service: smtpx/tcp
  $ postconf -e 'relayhost=[192.168.1.99]'; postfix reload; sleep 1; echo x | sendmail anna@down.example; sleep 6; grep 'postfix/smtp' /var/log/mail.log | tail -3
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID027: to=<anna@down.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.3.5, status=deferred (Domain nullmx.example does not accept mail (nullMX))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID028: to=<anna@down.example>, relay=203.0.113.60[203.0.113.60]:25, delay=N, delays=N/N/N/N, dsn=5.7.1, status=bounced (host 203.0.113.60[203.0.113.60] said: 554 5.7.1 <anna@down.example>: Relay access denied (in reply to RCPT TO command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: fatal: unknown service: smtpx/tcp
  $ postconf -e 'relayhost='; postfix reload; sleep 1; echo x | sendmail anna@mail.example.com.example; sleep 2; grep 'postfix/smtp' /var/log/mail.log | tail -3
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID027: to=<anna@down.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.3.5, status=deferred (Domain nullmx.example does not accept mail (nullMX))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID028: to=<anna@down.example>, relay=203.0.113.60[203.0.113.60]:25, delay=N, delays=N/N/N/N, dsn=5.7.1, status=bounced (host 203.0.113.60[203.0.113.60] said: 554 5.7.1 <anna@down.example>: Relay access denied (in reply to RCPT TO command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: fatal: unknown service: smtpx/tcp
