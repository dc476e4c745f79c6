The server's certificate known by its fingerprint, and as a trust anchor of its own.

  $ openssl s_client -starttls smtp -connect mx.tls.example:25 < /dev/null 2> /dev/null | openssl x509 > peer.pem
  $ f=$(openssl x509 -in peer.pem -noout -fingerprint -sha256 | sed 's/.*=//'); m=$(openssl x509 -in peer.pem -noout -fingerprint -md5 | sed 's/.*=//')
  $ postconf -e 'smtp_tls_loglevel = 1' 'smtp_tls_security_level = fingerprint'
  $ s() { postfix reload 2> /dev/null; sleep 1; echo x | mail -s test -r john@example.com anna@tls.example; sleep 2; grep -E 'smtp\[' /var/log/mail.log | sed 's/255 .*/255 .../'; > /var/log/mail.log; }
  $ postconf -e "smtp_tls_fingerprint_cert_match = $m"; s
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: warning: mx.tls.example[203.0.113.40]:25: unusable TLSA RR: 3 1 255 ...
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: warning: mx.tls.example[203.0.113.40]:25: unusable TLSA RR: 3 0 255 ...
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: warning: mx.tls.example[203.0.113.40]:25: all fingerprints unusable
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: server certificate verification failed for mx.tls.example[203.0.113.40]:25: num=1:unspecified certificate verification error
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: Untrusted TLS connection established to mx.tls.example[203.0.113.40]:25: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID001: to=<anna@tls.example>, relay=mx.tls.example[203.0.113.40]:25, delay=N, delays=N/N/N/N, dsn=4.7.5, status=deferred (Server certificate not verified)
  $ postconf -e "smtp_tls_fingerprint_cert_match = $f"; s
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: Verified TLS connection established to mx.tls.example[203.0.113.40]:25: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID002: to=<anna@tls.example>, relay=mx.tls.example[203.0.113.40]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  $ postconf -e 'smtp_tls_fingerprint_digest = sha256'; s
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: Verified TLS connection established to mx.tls.example[203.0.113.40]:25: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID003: to=<anna@tls.example>, relay=mx.tls.example[203.0.113.40]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  $ postconf -e 'smtp_tls_fingerprint_digest = none9'; s
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: warning: Digest algorithm "none9" not found
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: warning: disabling TLS support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID004: to=<anna@tls.example>, relay=mx.tls.example[203.0.113.40]:25, delay=N, delays=N/N/N/N, dsn=4.7.5, status=deferred (TLS is required, but our TLS engine is unavailable)
  $ postconf -e 'smtp_tls_fingerprint_digest = sha256' "smtp_tls_policy_maps = inline:{ { tls.example = fingerprint match=00:11 match=$f } }"; s
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: warning: mx.tls.example[203.0.113.40]:25: unusable TLSA RR: 3 1 255 ...
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: warning: mx.tls.example[203.0.113.40]:25: unusable TLSA RR: 3 0 255 ...
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: Verified TLS connection established to mx.tls.example[203.0.113.40]:25: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID005: to=<anna@tls.example>, relay=mx.tls.example[203.0.113.40]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  $ postconf -e 'smtp_tls_policy_maps =' 'smtp_tls_security_level = secure' 'smtp_tls_secure_cert_match = hostname' 'smtp_tls_trust_anchor_file = /etc/postfix/peer.pem'; cp peer.pem /etc/postfix; s
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: warning: error opening trust anchor file: /etc/postfix/peer.pem: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: warning: TLS policy lookup for tls.example/mx.tls.example: client TLS configuration problem
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID006: to=<anna@tls.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.7.5, status=deferred (client TLS configuration problem)
  $ postconf -e 'smtp_tls_trust_anchor_file =' 'smtp_tls_CAfile = /etc/postfix/peer.pem'; s
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: Verified TLS connection established to mx.tls.example[203.0.113.40]:25: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID007: to=<anna@tls.example>, relay=mx.tls.example[203.0.113.40]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  $ postconf -e 'smtp_tls_CAfile =' 'smtp_tls_CApath = /etc/postfix'; ln -s peer.pem /etc/postfix/$(openssl x509 -in peer.pem -noout -hash).0; s
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: certificate verification failed for mx.tls.example[203.0.113.40]:25: self-signed certificate
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: Untrusted TLS connection established to mx.tls.example[203.0.113.40]:25: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID008: to=<anna@tls.example>, relay=mx.tls.example[203.0.113.40]:25, delay=N, delays=N/N/N/N, dsn=4.7.5, status=deferred (Server certificate not verified)
  $ mailq | tail -n 1
  -- 1 Kbytes in 4 Requests.
