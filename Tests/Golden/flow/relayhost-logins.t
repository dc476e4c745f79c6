  $ cp /var/log/mail.log /tmp/l0; show() { sleep ${1:-2}; cat /var/log/mail.log | tail -n +$(( $(wc -l < /tmp/l0) + 1 )) | grep -v "pickup\|message-id\|postfix-script\|master"; cp /var/log/mail.log /tmp/l0; }
  $ re() { postfix reload 2>/dev/null; sleep 1; show 0 >/dev/null; }
  $ postconf -e 'relayhost=[smtp.isp.example]:587'; re; echo x | sendmail -f student anna@remote.example; show
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID001: to=<anna@remote.example>, relay=smtp.isp.example[198.51.100.25]:587, delay=N, delays=N/N/N/N, dsn=5.7.0, status=bounced (host smtp.isp.example[198.51.100.25] said: 530 5.7.0 Authentication required (in reply to MAIL FROM command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: from=<>, size=2248, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID001: sender non-delivery notification: QUEUEID002
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID002: to=<student@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: removed
  $ echo '[smtp.isp.example]:587 student:secret' > /etc/postfix/saslpw; postconf -e smtp_sasl_auth_enable=yes smtp_sasl_password_maps=texthash:/etc/postfix/saslpw; re; echo x | sendmail -f student anna@remote.example; show
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: warning: SASL authentication failure: No worthy mechs found
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID003: to=<anna@remote.example>, relay=smtp.isp.example[198.51.100.25]:587, delay=N, delays=N/N/N/N, dsn=4.7.0, status=deferred (SASL authentication failed; cannot authenticate to server smtp.isp.example[198.51.100.25]: no mechanism available)
  $ postconf -e smtp_sasl_security_options=noanonymous; re; echo x | sendmail -f student anna@remote.example; show
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID004: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID004: to=<anna@remote.example>, relay=smtp.isp.example[198.51.100.25]:587, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID004: removed
  $ peers inbox smtp.isp.example
  --- message 1 ---
  EHLO mail.example.com
  AUTH PLAIN student
  MAIL FROM:<student@example.com> SIZE=253
  RCPT TO:<anna@remote.example>
  
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID004; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID004@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <student@example.com>
  
  x
  $ echo '[smtp.isp.example]:587 student:wrong' > /etc/postfix/saslpw; re; echo x | sendmail -f student anna@remote.example; show; mailq
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID005: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID005: to=<anna@remote.example>, relay=smtp.isp.example[198.51.100.25]:587, delay=N, delays=N/N/N/N, dsn=4.7.8, status=deferred (SASL authentication failed; server smtp.isp.example[198.51.100.25] said: 535 5.7.8 Error: authentication failed)
  -Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------
  QUEUEID003       253 Day Mon DD HH:MM:SS  student@example.com
  (SASL authentication failed; cannot authenticate to server smtp.isp.example[198.51.100.25]: no mechanism available)
                                           anna@remote.example
  
  QUEUEID005       253 Day Mon DD HH:MM:SS  student@example.com
  (SASL authentication failed; server smtp.isp.example[198.51.100.25] said: 535 5.7.8 Error: authentication failed)
                                           anna@remote.example
  
  -- 0 Kbytes in 2 Requests.
  $ postsuper -d ALL; postconf -e smtp_sasl_auth_soft_bounce=no; re; echo x | sendmail -f student anna@remote.example; show
  postsuper: Deleted: 2 messages
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID006: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID006: to=<anna@remote.example>, relay=smtp.isp.example[198.51.100.25]:587, delay=N, delays=N/N/N/N, dsn=5.7.8, status=bounced (SASL authentication failed; server smtp.isp.example[198.51.100.25] said: 535 5.7.8 Error: authentication failed)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID007: from=<>, size=2261, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID006: sender non-delivery notification: QUEUEID007
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID006: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID007: to=<student@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID007: removed
  $ tail -40 /var/mail/student | head -22
  delete your own text from the attached returned message.
  
                     The mail system
  
  <anna@remote.example>: SASL authentication failed; server
      smtp.isp.example[198.51.100.25] said: 535 5.7.8 Error: authentication
      failed
  
  --QUEUEID006.EEEEEEEEEE/mail.example.com
  Content-Description: Delivery report
  Content-Type: message/delivery-status
  
  Reporting-MTA: dns; mail.example.com
  X-Postfix-Queue-ID: QUEUEID006
  X-Postfix-Sender: rfc822; student@example.com
  Arrival-Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  
  Final-Recipient: rfc822; anna@remote.example
  Original-Recipient: rfc822;anna@remote.example
  Action: failed
  Status: 5.7.8
  Remote-MTA: dns; smtp.isp.example
  $ echo 'smtp.isp.example student' > /etc/postfix/saslpw; re; echo x | sendmail -f student anna@remote.example; show; postsuper -d ALL
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID008: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID008: to=<anna@remote.example>, relay=smtp.isp.example[198.51.100.25]:587, delay=N, delays=N/N/N/N, dsn=5.7.8, status=bounced (SASL authentication failed; server smtp.isp.example[198.51.100.25] said: 535 5.7.8 Error: authentication failed)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID009: from=<>, size=2261, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID008: sender non-delivery notification: QUEUEID009
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID008: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID009: to=<student@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID009: removed
  postsuper: Deleted: 0 messages
  $ echo 'other.example student:secret' > /etc/postfix/saslpw; re; echo x | sendmail -f student anna@remote.example; show
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID010: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID010: to=<anna@remote.example>, relay=smtp.isp.example[198.51.100.25]:587, delay=N, delays=N/N/N/N, dsn=5.7.0, status=bounced (host smtp.isp.example[198.51.100.25] said: 530 5.7.0 Authentication required (in reply to MAIL FROM command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID010: sender non-delivery notification: QUEUEID011
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID011: from=<>, size=2248, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID010: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID011: to=<student@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID011: removed
  $ postconf -e smtp_sasl_password_maps=hash:/nosuch; re; echo x | sendmail -f student anna@remote.example; show; postsuper -d ALL
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID012: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: error: open database /nosuch.db: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: warning: hash:/nosuch is unavailable. open database /nosuch.db: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: warning: hash:/nosuch lookup error for "smtp.isp.example"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: warning: QUEUEID012: smtp_sasl_password_maps lookup error
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID012: to=<anna@remote.example>, relay=smtp.isp.example[198.51.100.25]:587, delay=N, delays=N/N/N/N, dsn=4.3.0, status=deferred (local data error while talking to smtp.isp.example[198.51.100.25])
  postsuper: Deleted: 1 message
  $ postconf -X smtp_sasl_auth_enable smtp_sasl_password_maps smtp_sasl_security_options smtp_sasl_auth_soft_bounce; postconf -e relayhost= 'sender_dependent_relayhost_maps=inline:{{student@example.com=[smtp.isp.example]} {@b.example=remote.example}}'; re; for f in student x@b.example john; do echo x | sendmail -f $f y@nomx.example; show; done
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID013: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID013: to=<y@nomx.example>, relay=smtp.isp.example[198.51.100.25]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID013: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID014: from=<x@b.example>, size=245, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID014: to=<y@nomx.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=5.7.1, status=bounced (host mx1.remote.example[203.0.113.10] said: 554 5.7.1 <y@nomx.example>: Relay access denied (in reply to RCPT TO command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID014: sender non-delivery notification: QUEUEID015
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID015: from=<>, size=2230, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID014: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID015: to=<x@b.example>, relay=none, delay=N, delays=N/N/N/N, dsn=5.4.4, status=bounced (Host or domain name not found. Name service error for name=b.example type=AAAA: Host not found)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID015: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID016: from=<john@example.com>, size=250, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID016: to=<y@nomx.example>, relay=nomx.example[203.0.113.60]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID016: removed
