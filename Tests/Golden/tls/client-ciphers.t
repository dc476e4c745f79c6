Protocols and ciphers of the client, by parameters and by the policy for a destination.

  $ postconf -e 'smtp_tls_loglevel = 1' 'smtp_tls_security_level = may'
  $ s() { postfix reload 2> /dev/null; sleep 1; echo x | mail -s test -r john@example.com anna@tls.example; sleep 2; grep -E 'smtp\[' /var/log/mail.log | grep -v 'library problem'; > /var/log/mail.log; }
  $ postconf -e 'smtp_tls_protocols = TLSv1.2'; s
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: Untrusted TLS connection established to mx.tls.example[203.0.113.40]:25: TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID001: to=<anna@tls.example>, relay=mx.tls.example[203.0.113.40]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  $ postconf -e 'smtp_tls_exclude_ciphers = AES256, CHACHA20'; s
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: Untrusted TLS connection established to mx.tls.example[203.0.113.40]:25: TLSv1.2 with cipher ECDHE-RSA-AES128-GCM-SHA256 (128/128 bits)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID002: to=<anna@tls.example>, relay=mx.tls.example[203.0.113.40]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  $ postconf -e 'smtp_tls_security_level = encrypt' 'smtp_tls_mandatory_protocols = >=TLSv1.3'; s
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: Untrusted TLS connection established to mx.tls.example[203.0.113.40]:25: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID003: to=<anna@tls.example>, relay=mx.tls.example[203.0.113.40]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  $ postconf -e 'smtp_tls_mandatory_protocols = <=TLSv1.2' 'smtp_tls_mandatory_ciphers = high' 'tls_high_cipherlist = ECDHE-RSA-AES128-GCM-SHA256:AES128-SHA' 'smtp_tls_exclude_ciphers ='; s
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: Untrusted TLS connection established to mx.tls.example[203.0.113.40]:25: TLSv1.2 with cipher ECDHE-RSA-AES128-GCM-SHA256 (128/128 bits)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID004: to=<anna@tls.example>, relay=mx.tls.example[203.0.113.40]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  $ postconf -e 'smtp_tls_mandatory_exclude_ciphers = AESGCM'; s
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: SSL_connect error to mx.tls.example[203.0.113.40]:25: -1
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID005: to=<anna@tls.example>, relay=mx.tls.example[203.0.113.40]:25, delay=N, delays=N/N/N/N, dsn=4.7.5, status=deferred (Cannot start TLS: handshake failure)
  $ postconf -e 'smtp_tls_mandatory_exclude_ciphers = !AESGCM'; s
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: warning: mx.tls.example[203.0.113.40]:25: invalid unary '!+-@' in cipher exclusion: !AESGCM
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID006: to=<anna@tls.example>, relay=mx.tls.example[203.0.113.40]:25, delay=N, delays=N/N/N/N, dsn=4.7.5, status=deferred (Cannot start TLS: handshake failure)
  $ postconf -e 'smtp_tls_mandatory_exclude_ciphers =' 'smtp_tls_mandatory_ciphers = strong'; s
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: warning: mx.tls.example[203.0.113.40]:25: invalid cipher grade: "strong"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID007: to=<anna@tls.example>, relay=mx.tls.example[203.0.113.40]:25, delay=N, delays=N/N/N/N, dsn=4.7.5, status=deferred (Cannot start TLS: handshake failure)
  $ postconf -e 'smtp_tls_mandatory_ciphers = medium' 'smtp_tls_mandatory_protocols = TLSv5'; s
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: warning: mx.tls.example[203.0.113.40]:25: Invalid TLS protocol list "TLSv5": aborting TLS session
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID008: to=<anna@tls.example>, relay=mx.tls.example[203.0.113.40]:25, delay=N, delays=N/N/N/N, dsn=4.7.5, status=deferred (Cannot start TLS: handshake failure)
  $ postconf -e 'smtp_tls_mandatory_protocols = >=TLSv1' 'smtp_tls_policy_maps = hash:/etc/postfix/policy' 'tls_low_cipherlist = ECDHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-AES256-GCM-SHA384'; echo 'tls.example encrypt protocols=TLSv1.2 ciphers=low exclude=AES256' > /etc/postfix/policy; postmap /etc/postfix/policy; s
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: Untrusted TLS connection established to mx.tls.example[203.0.113.40]:25: TLSv1.2 with cipher ECDHE-RSA-AES128-GCM-SHA256 (128/128 bits)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID009: to=<anna@tls.example>, relay=mx.tls.example[203.0.113.40]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  $ mailq | tail -n 1
  -- 1 Kbytes in 4 Requests.
