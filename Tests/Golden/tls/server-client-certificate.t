Certificates of clients: which are trusted, and what their fingerprints are good for.

  $ openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj '/CN=client one' -keyout c.key -out c.pem 2> /dev/null
  $ r() { postfix reload 2> /dev/null; sleep 1; }
  $ t() { printf 'EHLO x\r\nMAIL FROM:<a@example.net>\r\nRCPT TO:<b@remote.example>\r\nQUIT\r\n' | openssl s_client -starttls smtp -connect 192.168.1.10:25 -quiet -ign_eof -cert c.pem -key c.key 2>/dev/null | grep -E '^[245]5[04] [245]'; }
  $ postconf -e 'smtpd_tls_ask_ccert = yes' 'smtpd_tls_loglevel = 1' 'mynetworks = 127.0.0.1'; r; t
  250 2.1.0 Ok
  454 4.7.1 <b@remote.example>: Relay access denied
  $ postconf -e 'smtpd_tls_CAfile = /root/c.pem'; r; t
  250 2.1.0 Ok
  454 4.7.1 <b@remote.example>: Relay access denied
  $ mkdir /etc/postfix/ca; cp c.pem /etc/postfix/ca/; ln -s c.pem /etc/postfix/ca/$(openssl x509 -in c.pem -noout -hash).0
  $ postconf -e 'smtpd_tls_CAfile =' 'smtpd_tls_CApath = /etc/postfix/ca'; r; t
  250 2.1.0 Ok
  454 4.7.1 <b@remote.example>: Relay access denied
  $ openssl x509 -in c.pem -noout -fingerprint -md5 | sed 's/.*=//; s/$/ one/' > /etc/postfix/clients; postmap /etc/postfix/clients
  $ postconf -e 'relay_clientcerts = hash:/etc/postfix/clients' 'smtpd_relay_restrictions = permit_tls_clientcerts, reject_unauth_destination'; r; t
  250 2.1.0 Ok
  554 5.7.1 <b@remote.example>: Relay access denied
  $ postconf -e 'smtpd_tls_fingerprint_digest = sha256'; r; t
  250 2.1.0 Ok
  554 5.7.1 <b@remote.example>: Relay access denied
  $ openssl x509 -in c.pem -noout -fingerprint -sha256 | sed 's/.*=//; s/$/ one/' > /etc/postfix/clients; postmap /etc/postfix/clients; t
  250 2.1.0 Ok
  250 2.1.5 Ok
  $ sleep 1; grep -E 'TLS|warning|fatal|reject' /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: Untrusted TLS connection established from mail.example.com[192.168.1.10]: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256 client-signature RSA-PSS (2048 bits) client-digest SHA256
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from mail.example.com[192.168.1.10]: 454 4.7.1 <b@remote.example>: Relay access denied; from=<a@example.net> to=<b@remote.example> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: Trusted TLS connection established from mail.example.com[192.168.1.10]: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256 client-signature RSA-PSS (2048 bits) client-digest SHA256
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from mail.example.com[192.168.1.10]: 454 4.7.1 <b@remote.example>: Relay access denied; from=<a@example.net> to=<b@remote.example> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: Untrusted TLS connection established from mail.example.com[192.168.1.10]: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256 client-signature RSA-PSS (2048 bits) client-digest SHA256
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from mail.example.com[192.168.1.10]: 454 4.7.1 <b@remote.example>: Relay access denied; from=<a@example.net> to=<b@remote.example> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: Untrusted TLS connection established from mail.example.com[192.168.1.10]: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256 client-signature RSA-PSS (2048 bits) client-digest SHA256
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from mail.example.com[192.168.1.10]: 554 5.7.1 <b@remote.example>: Relay access denied; from=<a@example.net> to=<b@remote.example> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: Untrusted TLS connection established from mail.example.com[192.168.1.10]: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256 client-signature RSA-PSS (2048 bits) client-digest SHA256
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from mail.example.com[192.168.1.10]: 554 5.7.1 <b@remote.example>: Relay access denied; from=<a@example.net> to=<b@remote.example> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: Untrusted TLS connection established from mail.example.com[192.168.1.10]: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256 client-signature RSA-PSS (2048 bits) client-digest SHA256
