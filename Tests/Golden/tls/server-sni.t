tls_server_sni_maps: a certificate for the name that the client asks for.

  $ openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=www.example.com -keyout www.key -out www.pem 2> /dev/null
  $ cat www.key www.pem > /etc/postfix/www.chain
  $ echo 'www.example.com /etc/postfix/www.chain' > /etc/postfix/sni
  $ echo '.dept.example.com /etc/postfix/www.chain' >> /etc/postfix/sni
  $ postmap -F hash:/etc/postfix/sni
  $ postconf -e 'tls_server_sni_maps = hash:/etc/postfix/sni' 'smtpd_tls_loglevel = 1'
  $ postfix reload
  postfix/postfix-script: refreshing the Postfix mail system
  $ sleep 1
  $ t() { openssl s_client -starttls smtp -connect 127.0.0.1:25 -brief "$@" < /dev/null 2>&1 | grep -E 'Peer cert'; }
  $ t -servername www.example.com
  Peer certificate: CN = www.example.com
  $ t -servername a.dept.example.com
  Peer certificate: CN = www.example.com
  $ t -servername other.example.com
  Peer certificate: CN = mail.example.com
  $ t -noservername
  Peer certificate: CN = mail.example.com
  $ sleep 1; grep -E 'TLS|warning|fatal' /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: Anonymous TLS connection established from localhost[127.0.0.1] to www.example.com: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: lost connection after STARTTLS from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: Anonymous TLS connection established from localhost[127.0.0.1] to a.dept.example.com: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: lost connection after STARTTLS from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: TLS SNI other.example.com from localhost[127.0.0.1] not matched, using default chain
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: Anonymous TLS connection established from localhost[127.0.0.1]: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: lost connection after STARTTLS from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: Anonymous TLS connection established from localhost[127.0.0.1]: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: lost connection after STARTTLS from localhost[127.0.0.1]
