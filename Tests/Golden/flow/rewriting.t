  $ cp /var/log/mail.log /tmp/l0; show() { sleep ${1:-2}; cat /var/log/mail.log | tail -n +$(( $(wc -l < /tmp/l0) + 1 )) | grep -v "pickup\|message-id\|postfix-script\|master"; cp /var/log/mail.log /tmp/l0; }
  $ re() { postfix reload 2>/dev/null; sleep 1; show 0 >/dev/null; }
  $ postconf -e sender_dependent_relayhost_maps= 'sender_dependent_default_transport_maps=inline:{{student@example.com=error:no student mail}}' default_transport=smtp:nomx.example; re; for f in student john; do echo x | sendmail -f $f y@z.example; show; done
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/error[PID]: QUEUEID001: to=<y@z.example>, relay=none, delay=N, delays=N/N/N/N, dsn=5.0.0, status=bounced (no student mail)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: from=<>, size=2078, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID001: sender non-delivery notification: QUEUEID002
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID002: to=<student@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: from=<john@example.com>, size=250, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID003: to=<y@z.example>, relay=nomx.example[203.0.113.60]:25, delay=N, delays=N/N/N/N, dsn=5.7.1, status=bounced (host nomx.example[203.0.113.60] said: 554 5.7.1 <y@z.example>: Relay access denied (in reply to RCPT TO command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID004: from=<>, size=2223, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID003: sender non-delivery notification: QUEUEID004
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID004: to=<john@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID004: removed
  $ postconf -e sender_dependent_default_transport_maps= default_transport=smtp relay_domains=nomx.example 'relay_transport=relay:[smtp.isp.example]'; re; echo x | sendmail -f student y@nomx.example; show
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID005: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/relay/smtp[PID]: QUEUEID005: to=<y@nomx.example>, relay=smtp.isp.example[198.51.100.25]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID005: removed
  $ postconf -e relay_transport=relay 'canonical_maps=inline:{{student@example.com=stu.dent@example.org} {john=johnny}}' masquerade_domains=example.org; re; printf 'From: student\nTo: john, x@host.example.org\nReply-To: "S" <student@example.com>\nX-Other: student\n\nx\n' | sendmail -f student john anna@remote.example; show
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID006: from=<stu.dent@example.org>, size=342, nrcpt=2 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID006: to=<johnny@example.com>, orig_to=<john>, relay=local, delay=N, delays=N/N/N/N, dsn=5.1.1, status=bounced (unknown user: "johnny")
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID006: to=<anna@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID007: from=<>, size=2228, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID006: sender non-delivery notification: QUEUEID007
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID006: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID007: to=<stu.dent@example.org>, relay=none, delay=N, delays=N/N/N/N, dsn=5.4.4, status=bounced (Host or domain name not found. Name service error for name=example.org type=AAAA: Host not found)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID007: removed
  $ tail -14 /var/mail/john; peers inbox mx1.remote.example | tail -14
  Content-Type: message/rfc822
  Content-Transfer-Encoding: 8bit
  
  Return-Path: <john@example.com>
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID003; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID003@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <john@example.com>
  
  x
  
  --QUEUEID003.EEEEEEEEEE/mail.example.com--
  
  EHLO mail.example.com
  MAIL FROM:<stu.dent@example.org> SIZE=342
  RCPT TO:<anna@remote.example>
  
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID006; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: stu.dent@example.org
  To: johnny@example.com, x@example.org
  Reply-To: "S" <stu.dent@example.org>
  X-Other: student
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID006@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  
  x
