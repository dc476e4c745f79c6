Whose order of ciphers counts, and which curves the server takes.

  $ t() { openssl s_client -starttls smtp -connect 127.0.0.1:25 -brief "$@" < /dev/null 2>&1 | grep -E 'Ciphersuite|Temp Key|alert'; }
  $ r() { postfix reload 2> /dev/null; sleep 1; }
  $ t -tls1_2 -cipher AES128-SHA:ECDHE-RSA-AES256-GCM-SHA384
  Ciphersuite: AES128-SHA
  $ postconf -e 'tls_preempt_cipherlist = yes'; r; t -tls1_2 -cipher AES128-SHA:ECDHE-RSA-AES256-GCM-SHA384
  Ciphersuite: ECDHE-RSA-AES256-GCM-SHA384
  Server Temp Key: X25519, 253 bits
  $ postconf -e 'smtpd_tls_eecdh_grade = strong'; r; t
  Ciphersuite: TLS_AES_256_GCM_SHA384
  Server Temp Key: X25519, 253 bits
  $ postconf -e 'tls_eecdh_strong_curve = secp521r1'; r; t
  Ciphersuite: TLS_AES_256_GCM_SHA384
  Server Temp Key: X25519, 253 bits
  $ postconf -e 'smtpd_tls_eecdh_grade = ultra'; r; t
  Ciphersuite: TLS_AES_256_GCM_SHA384
  Server Temp Key: X25519, 253 bits
  $ postconf -e 'smtpd_tls_eecdh_grade = auto' 'tls_eecdh_auto_curves = secp384r1 X25519'; r; t
  Ciphersuite: TLS_AES_256_GCM_SHA384
  Server Temp Key: X25519, 253 bits
  $ t -tls1_2
  Ciphersuite: ECDHE-RSA-AES256-GCM-SHA384
  Server Temp Key: ECDH, secp384r1, 384 bits
  $ postconf -e 'tls_eecdh_auto_curves = nonsense'; r; t
  Ciphersuite: TLS_AES_256_GCM_SHA384
  Server Temp Key: X25519, 253 bits
  $ postconf -e 'smtpd_tls_eecdh_grade = none'; r; t -tls1_2
  Ciphersuite: ECDHE-RSA-AES256-GCM-SHA384
  Server Temp Key: X25519, 253 bits
  $ postconf -e 'smtpd_tls_eecdh_grade = wrong'; r; t
  Ciphersuite: TLS_AES_256_GCM_SHA384
  Server Temp Key: X25519, 253 bits
  $ sleep 1; grep -E 'warning|fatal' /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: ignoring unknown ECDHE curve "nonsense"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: ignoring unknown ECDHE curve "nonsense"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: ignoring unknown ECDHE curve "nonsense"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: ignoring unknown ECDHE curve "nonsense"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: ignoring unknown ECDHE curve "nonsense"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: ignoring unknown ECDHE curve "nonsense"
