The client's own certificate, and the name of the server that it asks for, as a second smtpd of this host sees them.

  $ openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj '/CN=mail.example.com' -keyout c.key -out c.pem 2> /dev/null; cat c.key c.pem > /etc/postfix/c.chain; cp c.key c.pem /etc/postfix/
  $ cat c.key c.pem > sni.chain; echo "sni.example.com /root/sni.chain" > /etc/postfix/sni; postmap -F hash:/etc/postfix/sni
  $ postconf -Me '2525/inet = 2525 inet n - y - - smtpd -o smtpd_tls_ask_ccert=yes -o smtpd_tls_loglevel=1 -o relay_domains=tls.example -o content_filter=discard: -o tls_server_sni_maps=hash:/etc/postfix/sni'
  $ postconf -e 'smtp_tls_loglevel = 1' 'smtp_tls_security_level = encrypt' 'relayhost = [127.0.0.1]:2525'
  $ s() { postfix reload 2> /dev/null; sleep 1; echo x | mail -s test -r john@example.com anna@tls.example; sleep 3; for p in smtpd smtp; do grep -E "/$p\[" /var/log/mail.log | grep -E 'TLS|warning|status'; done; > /var/log/mail.log; }
  $ postfix stop; postfix start; s
  postfix/postfix-script: stopping the Postfix mail system
  postfix/postfix-script: starting the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: Anonymous TLS connection established from localhost[127.0.0.1]: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: Trusted TLS connection established to 127.0.0.1[127.0.0.1]:2525: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID001: to=<anna@tls.example>, relay=127.0.0.1[127.0.0.1]:2525, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as QUEUEID002)
  $ postconf -e 'smtp_tls_cert_file = /etc/postfix/c.pem' 'smtp_tls_key_file = /etc/postfix/c.key'; s
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: Untrusted TLS connection established from localhost[127.0.0.1]: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256 client-signature RSA-PSS (2048 bits) client-digest SHA256
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: Trusted TLS connection established to 127.0.0.1[127.0.0.1]:2525: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256 client-signature RSA-PSS (2048 bits) client-digest SHA256
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID003: to=<anna@tls.example>, relay=127.0.0.1[127.0.0.1]:2525, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as QUEUEID004)
  $ postconf -e 'smtp_tls_chain_files = /etc/postfix/c.chain' 'smtp_tls_servername = other.example.com'; s
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: TLS SNI other.example.com from localhost[127.0.0.1] not matched, using default chain
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: Untrusted TLS connection established from localhost[127.0.0.1]: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256 client-signature RSA-PSS (2048 bits) client-digest SHA256
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: Trusted TLS connection established to 127.0.0.1[127.0.0.1]:2525: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256 client-signature RSA-PSS (2048 bits) client-digest SHA256
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID005: to=<anna@tls.example>, relay=127.0.0.1[127.0.0.1]:2525, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as QUEUEID006)
  $ postconf -e 'smtp_tls_servername = sni.example.com'; s
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: Untrusted TLS connection established from localhost[127.0.0.1] to sni.example.com: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256 client-signature RSA-PSS (2048 bits) client-digest SHA256
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: Untrusted TLS connection established to 127.0.0.1[127.0.0.1]:2525: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256 client-signature RSA-PSS (2048 bits) client-digest SHA256
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID007: to=<anna@tls.example>, relay=127.0.0.1[127.0.0.1]:2525, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as QUEUEID008)
  $ postconf -e 'smtp_tls_servername = -wrong-'; s
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: warning: "smtp_tls_servername = -wrong-" specifies an invalid hostname
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: warning: TLS policy lookup for [127.0.0.1]:2525/127.0.0.1: client TLS configuration problem
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID009: to=<anna@tls.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.7.5, status=deferred (client TLS configuration problem)
  $ postconf -e 'smtp_tls_servername =' 'smtp_tls_cert_file =' 'smtp_tls_key_file =' 'smtp_tls_chain_files = /etc/postfix/none.chain'; s
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: Anonymous TLS connection established from localhost[127.0.0.1]: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: warning: error opening chain file: /etc/postfix/none.chain: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: Trusted TLS connection established to 127.0.0.1[127.0.0.1]:2525: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID010: to=<anna@tls.example>, relay=127.0.0.1[127.0.0.1]:2525, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as QUEUEID011)
