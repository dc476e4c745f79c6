smtp_tls_per_site, the policy table of former times, and names with more than one label before a wildcard's.

  $ postconf -e 'smtp_tls_loglevel = 1' 'smtp_tls_per_site = hash:/etc/postfix/sites' 'smtp_tls_security_level ='
  $ s() { postmap /etc/postfix/sites; postfix reload 2> /dev/null; sleep 1; echo x | mail -s test -r john@example.com anna@tls.example; sleep 2; grep -E 'smtp\[' /var/log/mail.log; > /var/log/mail.log; }
  $ echo 'tls.example MAY' > /etc/postfix/sites; s
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: Untrusted TLS connection established to mx.tls.example[203.0.113.40]:25: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID001: to=<anna@tls.example>, relay=mx.tls.example[203.0.113.40]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  $ echo 'mx.tls.example NONE' > /etc/postfix/sites; postconf -e 'smtp_tls_security_level = may'; s
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID002: to=<anna@tls.example>, relay=mx.tls.example[203.0.113.40]:25, delay=N, delays=N/N/N/N, dsn=5.7.0, status=bounced (host mx.tls.example[203.0.113.40] said: 530 5.7.0 Must issue a STARTTLS command first (in reply to MAIL FROM command))
  $ echo 'tls.example MUST_NOPEERMATCH' > /etc/postfix/sites; s
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: Untrusted TLS connection established to mx.tls.example[203.0.113.40]:25: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID003: to=<anna@tls.example>, relay=mx.tls.example[203.0.113.40]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  $ echo 'tls.example MUST' > /etc/postfix/sites; s
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: certificate verification failed for mx.tls.example[203.0.113.40]:25: self-signed certificate
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: Untrusted TLS connection established to mx.tls.example[203.0.113.40]:25: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID004: to=<anna@tls.example>, relay=mx.tls.example[203.0.113.40]:25, delay=N, delays=N/N/N/N, dsn=4.7.5, status=deferred (Server certificate not verified)
  $ echo 'tls.example WHATEVER' > /etc/postfix/sites; s
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: warning: smtp_tls_per_site: unknown TLS policy 'WHATEVER' for next-hop destination tls.example
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: warning: TLS policy lookup for tls.example/mx.tls.example: client TLS configuration problem
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID005: to=<anna@tls.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.7.5, status=deferred (client TLS configuration problem)
