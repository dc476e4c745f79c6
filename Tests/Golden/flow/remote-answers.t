What remote servers say, and what becomes of it.

  $ for r in a@remote.example nobody@remote.example full@remote.example spam@remote.example a@greylist.example a@down.example a@tls.example a@reject.example a@nomx.example a@nullmx.example a@nxdomain.example 'a@[203.0.113.10]' 'a@[203.0.113.30]' 'a@[10.1.2.3' a@example.net student@isp.example a@corp.example; do echo $r; echo x | sendmail -f petra@example.com "$r"; sleep 1; done
  a@remote.example
  nobody@remote.example
  full@remote.example
  spam@remote.example
  a@greylist.example
  a@down.example
  a@tls.example
  a@reject.example
  a@nomx.example
  a@nullmx.example
  a@nxdomain.example
  a@[203.0.113.10]
  a@[203.0.113.30]
  a@[10.1.2.3
  a@example.net
  student@isp.example
  a@corp.example
  $ sleep 2; cat /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID001: uid=0 from=<petra@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID001: message-id=<YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: from=<petra@example.com>, size=251, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID001: to=<a@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID002: uid=0 from=<petra@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID002: message-id=<YYYYMMDDHHMMSS.QUEUEID002@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: from=<petra@example.com>, size=251, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID002: to=<nobody@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=5.1.1, status=bounced (host mx1.remote.example[203.0.113.10] said: 550 5.1.1 <nobody@remote.example>: Recipient address rejected: User unknown (in reply to RCPT TO command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID003: message-id=<YYYYMMDDHHMMSS.QUEUEID003@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID002: sender non-delivery notification: QUEUEID003
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: from=<>, size=2341, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID003: to=<petra@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID004: uid=0 from=<petra@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID004: message-id=<YYYYMMDDHHMMSS.QUEUEID004@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID004: from=<petra@example.com>, size=251, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID004: host mx1.remote.example[203.0.113.10] said: 452 4.2.2 <full@remote.example>: Mailbox full (in reply to RCPT TO command)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID004: to=<full@remote.example>, relay=mx2.remote.example[203.0.113.11]:25, delay=N, delays=N/N/N/N, dsn=4.2.2, status=deferred (host mx2.remote.example[203.0.113.11] said: 452 4.2.2 <full@remote.example>: Mailbox full (in reply to RCPT TO command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID005: uid=0 from=<petra@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID005: message-id=<YYYYMMDDHHMMSS.QUEUEID005@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID005: from=<petra@example.com>, size=251, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID005: to=<spam@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=5.7.1, status=bounced (host mx1.remote.example[203.0.113.10] said: 554 5.7.1 Message rejected as spam (in reply to end of DATA command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID006: message-id=<YYYYMMDDHHMMSS.QUEUEID006@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID005: sender non-delivery notification: QUEUEID006
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID006: from=<>, size=2247, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID005: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID006: to=<petra@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID006: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID007: uid=0 from=<petra@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID007: message-id=<YYYYMMDDHHMMSS.QUEUEID007@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID007: from=<petra@example.com>, size=251, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID007: to=<a@greylist.example>, relay=mx.greylist.example[203.0.113.20]:25, delay=N, delays=N/N/N/N, dsn=4.2.0, status=deferred (host mx.greylist.example[203.0.113.20] said: 450 4.2.0 <a@greylist.example>: Recipient address rejected: Greylisted (in reply to RCPT TO command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID008: uid=0 from=<petra@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID008: message-id=<YYYYMMDDHHMMSS.QUEUEID008@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID008: from=<petra@example.com>, size=251, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: connect to mx.down.example[203.0.113.30]:25: Connection refused
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID008: to=<a@down.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.4.1, status=deferred (connect to mx.down.example[203.0.113.30]:25: Connection refused)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID009: uid=0 from=<petra@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID009: message-id=<YYYYMMDDHHMMSS.QUEUEID009@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID009: from=<petra@example.com>, size=251, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID009: to=<a@tls.example>, relay=mx.tls.example[203.0.113.40]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID009: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID010: uid=0 from=<petra@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID010: message-id=<YYYYMMDDHHMMSS.QUEUEID010@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID010: from=<petra@example.com>, size=251, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID010: to=<a@reject.example>, relay=mx.reject.example[203.0.113.50]:25, delay=N, delays=N/N/N/N, dsn=4.7.1, status=deferred (host mx.reject.example[203.0.113.50] refused to talk to me: 554 5.7.1 mx.reject.example does not accept mail)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID011: uid=0 from=<petra@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID011: message-id=<YYYYMMDDHHMMSS.QUEUEID011@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID011: from=<petra@example.com>, size=251, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID011: to=<a@nomx.example>, relay=nomx.example[203.0.113.60]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID011: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID012: uid=0 from=<petra@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID012: message-id=<YYYYMMDDHHMMSS.QUEUEID012@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID012: from=<petra@example.com>, size=251, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID012: to=<a@nullmx.example>, relay=none, delay=N, delays=N/N/N/N, dsn=5.1.0, status=bounced (Domain nullmx.example does not accept mail (nullMX))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID013: message-id=<YYYYMMDDHHMMSS.QUEUEID013@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID013: from=<>, size=2157, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID012: sender non-delivery notification: QUEUEID013
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID012: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID013: to=<petra@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID013: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID014: uid=0 from=<petra@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID014: message-id=<YYYYMMDDHHMMSS.QUEUEID014@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID014: from=<petra@example.com>, size=251, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID014: to=<a@nxdomain.example>, relay=none, delay=N, delays=N/N/N/N, dsn=5.4.4, status=bounced (Host or domain name not found. Name service error for name=nxdomain.example type=AAAA: Host not found)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID015: message-id=<YYYYMMDDHHMMSS.QUEUEID015@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID014: sender non-delivery notification: QUEUEID015
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID015: from=<>, size=2273, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID014: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID015: to=<petra@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID015: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID016: uid=0 from=<petra@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID016: message-id=<YYYYMMDDHHMMSS.QUEUEID016@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID016: from=<petra@example.com>, size=251, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID016: to=<a@[203.0.113.10]>, relay=203.0.113.10[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=5.7.1, status=bounced (host 203.0.113.10[203.0.113.10] said: 554 5.7.1 <a@[203.0.113.10]>: Relay access denied (in reply to RCPT TO command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID017: message-id=<YYYYMMDDHHMMSS.QUEUEID017@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID017: from=<>, size=2252, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID016: sender non-delivery notification: QUEUEID017
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID016: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID017: to=<petra@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID017: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID018: uid=0 from=<petra@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID018: message-id=<YYYYMMDDHHMMSS.QUEUEID018@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID018: from=<petra@example.com>, size=251, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: connect to 203.0.113.30[203.0.113.30]:25: Connection refused
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID018: to=<a@[203.0.113.30]>, relay=none, delay=N, delays=N/N/N/N, dsn=4.4.1, status=deferred (connect to 203.0.113.30[203.0.113.30]:25: Connection refused)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID019: uid=0 from=<petra@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID019: message-id=<YYYYMMDDHHMMSS.QUEUEID019@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID019: from=<petra@example.com>, size=251, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID020: uid=0 from=<petra@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID020: message-id=<YYYYMMDDHHMMSS.QUEUEID020@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID020: from=<petra@example.com>, size=251, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID020: to=<a@example.net>, relay=friend.example.net[203.0.113.67]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID020: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID021: uid=0 from=<petra@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID021: message-id=<YYYYMMDDHHMMSS.QUEUEID021@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID021: from=<petra@example.com>, size=251, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID021: to=<student@isp.example>, relay=smtp.isp.example[198.51.100.25]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID021: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID022: uid=0 from=<petra@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID022: message-id=<YYYYMMDDHHMMSS.QUEUEID022@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID022: from=<petra@example.com>, size=251, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID022: to=<a@corp.example>, relay=internal.example.com[192.168.1.20]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID022: removed
  $ mailq
  -Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------
  QUEUEID019*      251 Day Mon DD HH:MM:SS  petra@example.com
                                           a@[10.1.2.3]
  
  QUEUEID018       251 Day Mon DD HH:MM:SS  petra@example.com
                  (connect to 203.0.113.30[203.0.113.30]:25: Connection refused)
                                           a@[203.0.113.30]
  
  QUEUEID008       251 Day Mon DD HH:MM:SS  petra@example.com
               (connect to mx.down.example[203.0.113.30]:25: Connection refused)
                                           a@down.example
  
  QUEUEID007       251 Day Mon DD HH:MM:SS  petra@example.com
  (host mx.greylist.example[203.0.113.20] said: 450 4.2.0 <a@greylist.example>: Recipient address rejected: Greylisted (in reply to RCPT TO command))
                                           a@greylist.example
  
  QUEUEID010       251 Day Mon DD HH:MM:SS  petra@example.com
  (host mx.reject.example[203.0.113.50] refused to talk to me: 554 5.7.1 mx.reject.example does not accept mail)
                                           a@reject.example
  
  QUEUEID004       251 Day Mon DD HH:MM:SS  petra@example.com
  (host mx2.remote.example[203.0.113.11] said: 452 4.2.2 <full@remote.example>: Mailbox full (in reply to RCPT TO command))
                                           full@remote.example
  
  -- 1 Kbytes in 6 Requests.
  $ cat /var/mail/petra
  From MAILER-DAEMON  Day Mon DD HH:MM:SS YYYY
  Return-Path: <>
  X-Original-To: petra@example.com
  Delivered-To: petra@example.com
  Received: by mail.example.com (Postfix)
  	id QUEUEID003; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: Mail Delivery System <MAILER-DAEMON@example.com>
  Subject: Undelivered Mail Returned to Sender
  To: petra@example.com
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
  X-Postfix-Sender: rfc822; petra@example.com
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
  
  Return-Path: <petra@example.com>
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID002; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID002@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <petra@example.com>
  
  x
  
  --QUEUEID002.EEEEEEEEEE/mail.example.com--
  
  From MAILER-DAEMON  Day Mon DD HH:MM:SS YYYY
  Return-Path: <>
  X-Original-To: petra@example.com
  Delivered-To: petra@example.com
  Received: by mail.example.com (Postfix)
  	id QUEUEID006; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: Mail Delivery System <MAILER-DAEMON@example.com>
  Subject: Undelivered Mail Returned to Sender
  To: petra@example.com
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
  
  <spam@remote.example>: host mx1.remote.example[203.0.113.10] said: 554 5.7.1
      Message rejected as spam (in reply to end of DATA command)
  
  --QUEUEID005.EEEEEEEEEE/mail.example.com
  Content-Description: Delivery report
  Content-Type: message/delivery-status
  
  Reporting-MTA: dns; mail.example.com
  X-Postfix-Queue-ID: QUEUEID005
  X-Postfix-Sender: rfc822; petra@example.com
  Arrival-Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  
  Final-Recipient: rfc822; spam@remote.example
  Original-Recipient: rfc822;spam@remote.example
  Action: failed
  Status: 5.7.1
  Remote-MTA: dns; mx1.remote.example
  Diagnostic-Code: smtp; 554 5.7.1 Message rejected as spam
  
  --QUEUEID005.EEEEEEEEEE/mail.example.com
  Content-Description: Undelivered Message
  Content-Type: message/rfc822
  Content-Transfer-Encoding: 8bit
  
  Return-Path: <petra@example.com>
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID005; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID005@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <petra@example.com>
  
  x
  
  --QUEUEID005.EEEEEEEEEE/mail.example.com--
  
  From MAILER-DAEMON  Day Mon DD HH:MM:SS YYYY
  Return-Path: <>
  X-Original-To: petra@example.com
  Delivered-To: petra@example.com
  Received: by mail.example.com (Postfix)
  	id QUEUEID013; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: Mail Delivery System <MAILER-DAEMON@example.com>
  Subject: Undelivered Mail Returned to Sender
  To: petra@example.com
  Auto-Submitted: auto-replied
  MIME-Version: 1.0
  Content-Type: multipart/report; report-type=delivery-status;
  	boundary="QUEUEID012.EEEEEEEEEE/mail.example.com"
  Content-Transfer-Encoding: 8bit
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID013@mail.example.com>
  
  This is a MIME-encapsulated message.
  
  --QUEUEID012.EEEEEEEEEE/mail.example.com
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
  
  <a@nullmx.example>: Domain nullmx.example does not accept mail (nullMX)
  
  --QUEUEID012.EEEEEEEEEE/mail.example.com
  Content-Description: Delivery report
  Content-Type: message/delivery-status
  
  Reporting-MTA: dns; mail.example.com
  X-Postfix-Queue-ID: QUEUEID012
  X-Postfix-Sender: rfc822; petra@example.com
  Arrival-Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  
  Final-Recipient: rfc822; a@nullmx.example
  Original-Recipient: rfc822;a@nullmx.example
  Action: failed
  Status: 5.1.0
  Diagnostic-Code: X-Postfix; Domain nullmx.example does not accept mail (nullMX)
  
  --QUEUEID012.EEEEEEEEEE/mail.example.com
  Content-Description: Undelivered Message
  Content-Type: message/rfc822
  Content-Transfer-Encoding: 8bit
  
  Return-Path: <petra@example.com>
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID012; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID012@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <petra@example.com>
  
  x
  
  --QUEUEID012.EEEEEEEEEE/mail.example.com--
  
  From MAILER-DAEMON  Day Mon DD HH:MM:SS YYYY
  Return-Path: <>
  X-Original-To: petra@example.com
  Delivered-To: petra@example.com
  Received: by mail.example.com (Postfix)
  	id QUEUEID015; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: Mail Delivery System <MAILER-DAEMON@example.com>
  Subject: Undelivered Mail Returned to Sender
  To: petra@example.com
  Auto-Submitted: auto-replied
  MIME-Version: 1.0
  Content-Type: multipart/report; report-type=delivery-status;
  	boundary="QUEUEID014.EEEEEEEEEE/mail.example.com"
  Content-Transfer-Encoding: 8bit
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID015@mail.example.com>
  
  This is a MIME-encapsulated message.
  
  --QUEUEID014.EEEEEEEEEE/mail.example.com
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
  
  <a@nxdomain.example>: Host or domain name not found. Name service error for
      name=nxdomain.example type=AAAA: Host not found
  
  --QUEUEID014.EEEEEEEEEE/mail.example.com
  Content-Description: Delivery report
  Content-Type: message/delivery-status
  
  Reporting-MTA: dns; mail.example.com
  X-Postfix-Queue-ID: QUEUEID014
  X-Postfix-Sender: rfc822; petra@example.com
  Arrival-Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  
  Final-Recipient: rfc822; a@nxdomain.example
  Original-Recipient: rfc822;a@nxdomain.example
  Action: failed
  Status: 5.4.4
  Diagnostic-Code: X-Postfix; Host or domain name not found. Name service error
      for name=nxdomain.example type=AAAA: Host not found
  
  --QUEUEID014.EEEEEEEEEE/mail.example.com
  Content-Description: Undelivered Message
  Content-Type: message/rfc822
  Content-Transfer-Encoding: 8bit
  
  Return-Path: <petra@example.com>
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID014; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID014@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <petra@example.com>
  
  x
  
  --QUEUEID014.EEEEEEEEEE/mail.example.com--
  
  From MAILER-DAEMON  Day Mon DD HH:MM:SS YYYY
  Return-Path: <>
  X-Original-To: petra@example.com
  Delivered-To: petra@example.com
  Received: by mail.example.com (Postfix)
  	id QUEUEID017; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: Mail Delivery System <MAILER-DAEMON@example.com>
  Subject: Undelivered Mail Returned to Sender
  To: petra@example.com
  Auto-Submitted: auto-replied
  MIME-Version: 1.0
  Content-Type: multipart/report; report-type=delivery-status;
  	boundary="QUEUEID016.EEEEEEEEEE/mail.example.com"
  Content-Transfer-Encoding: 8bit
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID017@mail.example.com>
  
  This is a MIME-encapsulated message.
  
  --QUEUEID016.EEEEEEEEEE/mail.example.com
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
  
  <a@[203.0.113.10]>: host 203.0.113.10[203.0.113.10] said: 554 5.7.1
      <a@[203.0.113.10]>: Relay access denied (in reply to RCPT TO command)
  
  --QUEUEID016.EEEEEEEEEE/mail.example.com
  Content-Description: Delivery report
  Content-Type: message/delivery-status
  
  Reporting-MTA: dns; mail.example.com
  X-Postfix-Queue-ID: QUEUEID016
  X-Postfix-Sender: rfc822; petra@example.com
  Arrival-Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  
  Final-Recipient: rfc822; a@[203.0.113.10]
  Original-Recipient: rfc822;a@[203.0.113.10]
  Action: failed
  Status: 5.7.1
  Remote-MTA: dns; 203.0.113.10
  Diagnostic-Code: smtp; 554 5.7.1 <a@[203.0.113.10]>: Relay access denied
  
  --QUEUEID016.EEEEEEEEEE/mail.example.com
  Content-Description: Undelivered Message
  Content-Type: message/rfc822
  Content-Transfer-Encoding: 8bit
  
  Return-Path: <petra@example.com>
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID016; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID016@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <petra@example.com>
  
  x
  
  --QUEUEID016.EEEEEEEEEE/mail.example.com--
  
