  $ cp /var/log/mail.log /tmp/l0; show() { sleep ${1:-2}; cat /var/log/mail.log | tail -n +$(( $(wc -l < /tmp/l0) + 1 )) | grep -v "pickup\|message-id"; cp /var/log/mail.log /tmp/l0; }
  $ cat > /etc/postfix/transport <<END
  > nomx.example    smtp:[smtp.isp.example]
  > reject.example  error:no mail there
  > r2.example  error:5.1.2 no mail there
  > down.example retry:later please
  > tls.example discard:nobody needs it
  > corp.example local:
  > x.example :[203.0.113.60]
  > y.example uucp:foo
  > z.example nosuch:foo
  > d2.example discard:
  > l.example lmtp:unix:private/dovecot
  > l2.example lmtp:inet:localhost:24
  > v.example virtual:
  > p.example maildrop:
  > h.example hold:here
  > END
  $ postmap /etc/postfix/transport; postconf -e 'smtp_generic_maps=inline:{{student@example.com=st@isp.example}}' 'transport_maps=hash:/etc/postfix/transport'; postfix reload; sleep 1; show 1 >/dev/null
  postfix/postfix-script: refreshing the Postfix mail system
  $ postconf -e transport_maps= ; postfix reload; sleep 1; show 1 >/dev/null
  postfix/postfix-script: refreshing the Postfix mail system
  $ printf 'Subject: umlaut\n\nGr\303\274n .\n.dot\n' | sendmail -oi -f student anna@remote.example; show 2
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID019: from=<student@example.com>, size=282, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID019: to=<anna@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID019: removed
  $ peers inbox mx1.remote.example | tail -14
  --- message 1 ---
  EHLO mail.example.com
  MAIL FROM:<st@isp.example> SIZE=282
  RCPT TO:<anna@remote.example>
  
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID019; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Subject: umlaut
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID019@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <st@isp.example>
  
  Grün .
  .dot
  $ (echo Subject: long; echo; head -c 2100 /dev/zero | tr '\0' y; echo) | sendmail -f student anna@remote.example; show 2
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID020: from=<student@example.com>, size=2370, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID020: breaking line > 998 bytes with <CR><LF>SPACE
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID020: to=<anna@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID020: removed
  $ peers inbox mx1.remote.example | awk '{print length($0)}' | tail -5
  27
  0
  998
  998
  106
  $ printf 'MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\nSubject: umlaut\n\nGr\303\274n = x \n' | sendmail -oi -f student anna@remote.example; show 2
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID024: from=<student@example.com>, size=372, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID024: to=<anna@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID024: removed
  $ peers inbox mx1.remote.example | tail -14
  MAIL FROM:<st@isp.example> SIZE=372 BODY=8BITMIME
  RCPT TO:<anna@remote.example>
  
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID024; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  MIME-Version: 1.0
  Content-Type: text/plain; charset=utf-8
  Content-Transfer-Encoding: 8bit
  Subject: umlaut
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID024@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <st@isp.example>
  
  Grün = x 
