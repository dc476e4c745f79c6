  $ cp /var/log/mail.log /tmp/l0; show() { sleep ${1:-2}; cat /var/log/mail.log | tail -n +$(( $(wc -l < /tmp/l0) + 1 )); cp /var/log/mail.log /tmp/l0; }
  $ postconf -e 'relayhost=[nxdomain.example]'; postfix reload; sleep 1; echo x | sendmail anna@down.example; show
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID001: uid=0 from=<root>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID001: message-id=<YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: from=<root@example.com>, size=250, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: warning: relayhost configuration problem
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID001: to=<anna@down.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.3.5, status=deferred (Host or domain name not found. Name service error for name=nxdomain.example type=AAAA: Host not found)
  $ postconf -e 'relayhost=[127.0.0.1]'; postfix reload; sleep 1; show 1;  echo x | sendmail anna@down.example; show
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID004: uid=0 from=<root>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID004: message-id=<YYYYMMDDHHMMSS.QUEUEID004@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID004: from=<root@example.com>, size=250, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: warning: relayhost configuration problem
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID004: to=<anna@down.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.3.5, status=deferred (mail for 127.0.0.1 loops back to myself)
  $ postconf -e 'relayhost=[127.0.0.1]:587'; postfix reload; sleep 1; show 1;  echo x | sendmail anna@down.example; show
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID005: uid=0 from=<root>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID005: message-id=<YYYYMMDDHHMMSS.QUEUEID005@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID005: from=<root@example.com>, size=250, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: connect to 127.0.0.1[127.0.0.1]:587: Connection refused
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID005: to=<anna@down.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.4.1, status=deferred (connect to 127.0.0.1[127.0.0.1]:587: Connection refused)
  $ postconf -e 'relayhost=[192.168.1.99]'; postfix reload; sleep 1; show 1;  echo x | sendmail anna@down.example; show 6
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID006: uid=0 from=<root>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID006: message-id=<YYYYMMDDHHMMSS.QUEUEID006@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID006: from=<root@example.com>, size=250, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: connect to 192.168.1.99[192.168.1.99]:25: No route to host
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID006: to=<anna@down.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.4.1, status=deferred (connect to 192.168.1.99[192.168.1.99]:25: No route to host)
  $ postconf -e 'relayhost=' 'smtp_tls_loglevel=1'; postfix reload; sleep 1; show 1;  echo x | sendmail -f student bert@tls.example; show
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID007: uid=0 from=<student>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID007: message-id=<YYYYMMDDHHMMSS.QUEUEID007@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID007: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: Untrusted TLS connection established to mx.tls.example[203.0.113.40]:25: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID007: to=<bert@tls.example>, relay=mx.tls.example[203.0.113.40]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID007: removed
  $ postconf -e 'smtp_tls_security_level=encrypt'; postfix reload; sleep 1; show 1;  echo x | sendmail -f student bert@remote.example; show
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID008: uid=0 from=<student>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID008: message-id=<YYYYMMDDHHMMSS.QUEUEID008@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID008: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID008: TLS is required, but was not offered by host mx1.remote.example[203.0.113.10]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID008: to=<bert@remote.example>, relay=mx2.remote.example[203.0.113.11]:25, delay=N, delays=N/N/N/N, dsn=4.7.4, status=deferred (TLS is required, but was not offered by host mx2.remote.example[203.0.113.11])
  $ postconf -e 'smtp_tls_security_level=none'; postfix reload; sleep 1; show 1;  echo x | sendmail -f student bert@tls.example; show
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID009: uid=0 from=<student>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID009: message-id=<YYYYMMDDHHMMSS.QUEUEID009@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID009: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID009: to=<bert@tls.example>, relay=mx.tls.example[203.0.113.40]:25, delay=N, delays=N/N/N/N, dsn=5.7.0, status=bounced (host mx.tls.example[203.0.113.40] said: 530 5.7.0 Must issue a STARTTLS command first (in reply to MAIL FROM command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID010: message-id=<YYYYMMDDHHMMSS.QUEUEID010@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID009: sender non-delivery notification: QUEUEID010
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID010: from=<>, size=2258, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID009: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID010: to=<student@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID010: removed
  $ postconf -e 'smtp_tls_security_level=verify'; postfix reload; sleep 1; show 1;  echo x | sendmail -f student bert@tls.example; show
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID011: uid=0 from=<student>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID011: message-id=<YYYYMMDDHHMMSS.QUEUEID011@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID011: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: certificate verification failed for mx.tls.example[203.0.113.40]:25: self-signed certificate
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: Untrusted TLS connection established to mx.tls.example[203.0.113.40]:25: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID011: to=<bert@tls.example>, relay=mx.tls.example[203.0.113.40]:25, delay=N, delays=N/N/N/N, dsn=4.7.5, status=deferred (Server certificate not verified)
  $ postconf -e 'smtp_tls_security_level=may' 'smtp_fallback_relay=[smtp.isp.example]'; postfix reload; sleep 1; show 1;  for i in x@down.example x@reject.example x@nxdomain.example full@remote.example x@nullmx.example; do echo x | sendmail -f student $i; done; show 3
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID012: uid=0 from=<student>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID012: message-id=<YYYYMMDDHHMMSS.QUEUEID012@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID012: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID013: uid=0 from=<student>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID013: message-id=<YYYYMMDDHHMMSS.QUEUEID013@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID013: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: connect to mx.down.example[203.0.113.30]:25: Connection refused
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID014: uid=0 from=<student>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID014: message-id=<YYYYMMDDHHMMSS.QUEUEID014@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID012: to=<x@down.example>, relay=smtp.isp.example[198.51.100.25]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID012: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID014: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID013: host mx.reject.example[203.0.113.50] refused to talk to me: 554 5.7.1 mx.reject.example does not accept mail
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID013: to=<x@reject.example>, relay=smtp.isp.example[198.51.100.25]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID013: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID014: to=<x@nxdomain.example>, relay=smtp.isp.example[198.51.100.25]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID014: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID015: uid=0 from=<student>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID015: message-id=<YYYYMMDDHHMMSS.QUEUEID015@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID015: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID015: host mx1.remote.example[203.0.113.10] said: 452 4.2.2 <full@remote.example>: Mailbox full (in reply to RCPT TO command)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID015: host mx2.remote.example[203.0.113.11] said: 452 4.2.2 <full@remote.example>: Mailbox full (in reply to RCPT TO command)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID015: to=<full@remote.example>, relay=smtp.isp.example[198.51.100.25]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID015: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID016: uid=0 from=<student>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID016: message-id=<YYYYMMDDHHMMSS.QUEUEID016@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID016: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID016: to=<x@nullmx.example>, relay=smtp.isp.example[198.51.100.25]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID016: removed
  $ postconf -e 'smtp_generic_maps=inline:{student@example.com=st@isp.example}' 'transport_maps=inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo}'; postfix reload; sleep 1; show 1 >/dev/null
  postfix/postfix-script: refreshing the Postfix mail system
  $ for i in a@nomx.example a@reject.example a@down.example a@tls.example john@corp.example a@x.example a@z.example; do printf 'From: student\nTo: %s\nCc: mary@example.com, student@example.com\n\nx\n' $i | sendmail -f student $i; show 2; done
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID023: uid=0 from=<student>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: error: missing '=' after attribute name: "inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo}"; need "inline:{name=value...}"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo} is unavailable. missing '=' after attribute name: "inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo}"; need "inline:{name=value...}"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo} lookup error for "*"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo} is unavailable. missing '=' after attribute name: "inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo}"; need "inline:{name=value...}"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo} lookup error for "*"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID023: message-id=<YYYYMMDDHHMMSS.QUEUEID023@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID023: from=<student@example.com>, size=309, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo} is unavailable. missing '=' after attribute name: "inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo}"; need "inline:{name=value...}"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo} lookup error for "a@nomx.example"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: transport_maps lookup failure
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/error[PID]: QUEUEID023: to=<a@nomx.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.3.0, status=deferred (address resolver failure)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID024: uid=0 from=<student>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID024: message-id=<YYYYMMDDHHMMSS.QUEUEID024@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID024: from=<student@example.com>, size=311, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo} is unavailable. missing '=' after attribute name: "inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo}"; need "inline:{name=value...}"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo} lookup error for "a@reject.example"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: transport_maps lookup failure
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/error[PID]: QUEUEID024: to=<a@reject.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.3.0, status=deferred (address resolver failure)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID025: uid=0 from=<student>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID025: message-id=<YYYYMMDDHHMMSS.QUEUEID025@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID025: from=<student@example.com>, size=309, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo} is unavailable. missing '=' after attribute name: "inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo}"; need "inline:{name=value...}"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo} lookup error for "a@down.example"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: transport_maps lookup failure
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/error[PID]: QUEUEID025: to=<a@down.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.3.0, status=deferred (address resolver failure)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID026: uid=0 from=<student>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID026: message-id=<YYYYMMDDHHMMSS.QUEUEID026@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID026: from=<student@example.com>, size=308, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo} is unavailable. missing '=' after attribute name: "inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo}"; need "inline:{name=value...}"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo} lookup error for "a@tls.example"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: transport_maps lookup failure
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/error[PID]: QUEUEID026: to=<a@tls.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.3.0, status=deferred (address resolver failure)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID027: uid=0 from=<student>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID027: message-id=<YYYYMMDDHHMMSS.QUEUEID027@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID027: from=<student@example.com>, size=312, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo} is unavailable. missing '=' after attribute name: "inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo}"; need "inline:{name=value...}"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo} lookup error for "john@corp.example"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: transport_maps lookup failure
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/error[PID]: QUEUEID027: to=<john@corp.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.3.0, status=deferred (address resolver failure)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID028: uid=0 from=<student>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID028: message-id=<YYYYMMDDHHMMSS.QUEUEID028@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID028: from=<student@example.com>, size=306, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo} is unavailable. missing '=' after attribute name: "inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo}"; need "inline:{name=value...}"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo} lookup error for "a@x.example"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: transport_maps lookup failure
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/error[PID]: QUEUEID028: to=<a@x.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.3.0, status=deferred (address resolver failure)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID029: uid=0 from=<student>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID029: message-id=<YYYYMMDDHHMMSS.QUEUEID029@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID029: from=<student@example.com>, size=306, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo} is unavailable. missing '=' after attribute name: "inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo}"; need "inline:{name=value...}"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo} lookup error for "a@z.example"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: transport_maps lookup failure
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/error[PID]: QUEUEID029: to=<a@z.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.3.0, status=deferred (address resolver failure)
  $ printf 'Subject: umlaut\n\nGr\303\274n .\n.dot\n' | sendmail -oi -f student anna@remote.example; show 2
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID030: uid=0 from=<student>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID030: message-id=<YYYYMMDDHHMMSS.QUEUEID030@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID030: from=<student@example.com>, size=282, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo} is unavailable. missing '=' after attribute name: "inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo}"; need "inline:{name=value...}"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo} lookup error for "anna@remote.example"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: transport_maps lookup failure
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/error[PID]: QUEUEID030: to=<anna@remote.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.3.0, status=deferred (address resolver failure)
  $ python3 -c 'print("Subject: long\n\n" + "y"*1500)' | sendmail -f student anna@remote.example; show 2
  bash: python3: command not found
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID031: uid=0 from=<student>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID031: message-id=<YYYYMMDDHHMMSS.QUEUEID031@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID031: from=<student@example.com>, size=248, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/error[PID]: QUEUEID031: to=<anna@remote.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.3.0, status=deferred (address resolver failure)
  $ sendmail -f student -N success,delay,failure -V ENV1 -R hdrs anna@remote.example nobody@remote.example </dev/null; show 2
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID032: uid=0 from=<student>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID032: message-id=<YYYYMMDDHHMMSS.QUEUEID032@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID032: from=<student@example.com>, size=248, nrcpt=2 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo} is unavailable. missing '=' after attribute name: "inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo}"; need "inline:{name=value...}"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: inline:{nomx.example=smtp:[smtp.isp.example], reject.example=error:no mail there, down.example=retry:later please, tls.example=discard:nobody needs it, corp.example=local:, x.example=:[203.0.113.60], y.example=uucp:foo, z.example=nosuch:foo} lookup error for "nobody@remote.example"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: transport_maps lookup failure
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/error[PID]: QUEUEID032: to=<anna@remote.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.3.0, status=deferred (address resolver failure)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/error[PID]: QUEUEID032: to=<nobody@remote.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.3.0, status=deferred (address resolver failure)
  $ tail -70 /var/mail/student
  Return-Path: <>
  X-Original-To: student@example.com
  Delivered-To: student@example.com
  Received: by mail.example.com (Postfix)
  	id QUEUEID010; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: Mail Delivery System <MAILER-DAEMON@example.com>
  Subject: Undelivered Mail Returned to Sender
  To: student@example.com
  Auto-Submitted: auto-replied
  MIME-Version: 1.0
  Content-Type: multipart/report; report-type=delivery-status;
  	boundary="QUEUEID009.EEEEEEEEEE/mail.example.com"
  Content-Transfer-Encoding: 8bit
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID010@mail.example.com>
  
  This is a MIME-encapsulated message.
  
  --QUEUEID009.EEEEEEEEEE/mail.example.com
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
  
  <bert@tls.example>: host mx.tls.example[203.0.113.40] said: 530 5.7.0 Must
      issue a STARTTLS command first (in reply to MAIL FROM command)
  
  --QUEUEID009.EEEEEEEEEE/mail.example.com
  Content-Description: Delivery report
  Content-Type: message/delivery-status
  
  Reporting-MTA: dns; mail.example.com
  X-Postfix-Queue-ID: QUEUEID009
  X-Postfix-Sender: rfc822; student@example.com
  Arrival-Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  
  Final-Recipient: rfc822; bert@tls.example
  Original-Recipient: rfc822;bert@tls.example
  Action: failed
  Status: 5.7.0
  Remote-MTA: dns; mx.tls.example
  Diagnostic-Code: smtp; 530 5.7.0 Must issue a STARTTLS command first
  
  --QUEUEID009.EEEEEEEEEE/mail.example.com
  Content-Description: Undelivered Message
  Content-Type: message/rfc822
  Content-Transfer-Encoding: 8bit
  
  Return-Path: <student@example.com>
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID009; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID009@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <student@example.com>
  
  x
  
  --QUEUEID009.EEEEEEEEEE/mail.example.com--
  
