Cipher grades and lists of the server, by the parameters for voluntary and for mandatory encryption.

  $ postconf -e 'smtpd_tls_loglevel = 2'
  $ t() { openssl s_client -starttls smtp -connect 127.0.0.1:25 -brief -tls1_2 "$@" < /dev/null 2>&1 | grep -oE 'Ciphersuite.*|alert handshake failure'; }
  $ r() { postfix reload 2> /dev/null; sleep 1; }
  $ r; t
  Ciphersuite: ECDHE-RSA-AES256-GCM-SHA384
  $ postconf -e 'smtpd_tls_ciphers = high'; r; t -cipher AES128-SHA
  Ciphersuite: AES128-SHA
  $ postconf -e 'smtpd_tls_exclude_ciphers = AES128, kRSA'; r; t -cipher AES128-SHA
  alert handshake failure
  $ t -cipher ECDHE-RSA-AES128-SHA:ECDHE-RSA-AES256-SHA
  Ciphersuite: ECDHE-RSA-AES256-SHA
  $ postconf -e 'smtpd_tls_exclude_ciphers =' 'smtpd_tls_ciphers = low' 'tls_low_cipherlist = AES256-SHA'; r; t
  Ciphersuite: AES256-SHA
  $ postconf -e 'smtpd_tls_ciphers = wrong'; r; t
  [1]
  $ postconf -e 'smtpd_tls_security_level = encrypt' 'smtpd_tls_mandatory_ciphers = high' 'tls_high_cipherlist = ECDHE-RSA-AES128-GCM-SHA256' 'smtpd_tls_mandatory_exclude_ciphers = MD5'; r; t
  Ciphersuite: ECDHE-RSA-AES128-GCM-SHA256
  $ postconf -e 'smtpd_tls_mandatory_ciphers = null'; r; t
  alert handshake failure
  $ sleep 1; grep -E 'cipher list|warning|fatal|Invalid' /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: localhost[127.0.0.1]: TLS cipher list "aNULL:-aNULL:HIGH:MEDIUM:+RC4:@STRENGTH"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: localhost[127.0.0.1]: TLS cipher list "aNULL:-aNULL:HIGH:@STRENGTH"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: localhost[127.0.0.1]: TLS cipher list "aNULL:-aNULL:HIGH:@STRENGTH:!AES128:!kRSA"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: SSL3 alert write:fatal:handshake failure
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: TLS library problem: error:0A0000C1:SSL routines::no shared cipher:../ssl/statem/statem_srvr.c:2226:
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: localhost[127.0.0.1]: TLS cipher list "aNULL:-aNULL:HIGH:@STRENGTH:!AES128:!kRSA"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: localhost[127.0.0.1]: TLS cipher list "AES256-SHA"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: localhost[127.0.0.1]: invalid cipher grade: "wrong"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: localhost[127.0.0.1]: TLS cipher list "ECDHE-RSA-AES128-GCM-SHA256:!MD5"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: localhost[127.0.0.1]: TLS cipher list "eNULL:!aNULL:!MD5"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: SSL3 alert write:fatal:handshake failure
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: TLS library problem: error:0A0000C1:SSL routines::no shared cipher:../ssl/statem/statem_srvr.c:2226:
