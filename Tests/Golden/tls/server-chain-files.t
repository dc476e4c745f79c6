smtpd_tls_chain_files, and a second key for elliptic curves.

  $ openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=rsa.example.com -keyout rsa.key -out rsa.pem 2> /dev/null
  $ openssl ecparam -name prime256v1 -genkey -noout -out ec.key
  $ openssl req -x509 -new -key ec.key -days 30 -subj /CN=ec.example.com -out ec.pem
  $ t() { openssl s_client -starttls smtp -connect 127.0.0.1:25 -brief "$@" < /dev/null 2>&1 | grep -E 'Peer cert|Signature type'; }
  $ r() { postfix reload 2> /dev/null; sleep 1; }
  $ cat rsa.key rsa.pem > /etc/postfix/rsa.chain; cat ec.key ec.pem > /etc/postfix/ec.chain; cat ec.pem ec.key > /etc/postfix/wrong.chain
  $ postconf -e 'smtpd_tls_chain_files = /etc/postfix/rsa.chain'; r; t
  Peer certificate: CN = rsa.example.com
  Signature type: RSA-PSS
  $ postconf -e 'smtpd_tls_chain_files = /etc/postfix/ec.chain, /etc/postfix/rsa.chain'; r; t
  Peer certificate: CN = ec.example.com
  Signature type: ECDSA
  $ t -tls1_2 -cipher ECDHE-RSA-AES256-GCM-SHA384
  Peer certificate: CN = rsa.example.com
  Signature type: RSA-PSS
  $ postconf -e 'smtpd_tls_chain_files = /etc/postfix/missing.chain'; r; t
  [1]
  $ postconf -e 'smtpd_tls_chain_files = /etc/postfix/wrong.chain'; r; t
  [1]
  $ cp ec.key ec.pem rsa.key rsa.pem /etc/postfix; postconf -e 'smtpd_tls_chain_files =' 'smtpd_tls_eccert_file = /etc/postfix/ec.pem' 'smtpd_tls_eckey_file = /etc/postfix/ec.key'; r; t
  Peer certificate: CN = ec.example.com
  Signature type: ECDSA
  $ postconf -e 'smtpd_tls_eckey_file = /etc/postfix/rsa.key'; r; t
  [1]
  $ postconf -e 'smtpd_tls_eccert_file = /etc/postfix/none.pem'; r; t
  [1]
  $ sleep 1; grep -E 'warning|fatal' /var/log/mail.log | grep -v non-SMTP
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: Both smtpd_tls_chain_files and one or more of the legacy  smtpd_tls_cert_file, smtpd_tls_eccert_file or smtpd_tls_dcert_file are non-empty; the legacy  parameters will be ignored
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: Both smtpd_tls_chain_files and one or more of the legacy  smtpd_tls_cert_file, smtpd_tls_eccert_file or smtpd_tls_dcert_file are non-empty; the legacy  parameters will be ignored
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: Both smtpd_tls_chain_files and one or more of the legacy  smtpd_tls_cert_file, smtpd_tls_eccert_file or smtpd_tls_dcert_file are non-empty; the legacy  parameters will be ignored
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: error opening chain file: /etc/postfix/missing.chain: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: TLS library problem: error:0A0000C1:SSL routines::no shared cipher:../ssl/statem/statem_srvr.c:2226:
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: Both smtpd_tls_chain_files and one or more of the legacy  smtpd_tls_cert_file, smtpd_tls_eccert_file or smtpd_tls_dcert_file are non-empty; the legacy  parameters will be ignored
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: error loading chain from /etc/postfix/wrong.chain: key not first
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: error loading private keys and certificates from: /etc/postfix/wrong.chain: disabling TLS support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: cannot get ECDSA private key from file "/etc/postfix/rsa.key": disabling TLS support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: TLS library problem: error:05800074:x509 certificate routines::key values mismatch:../crypto/x509/x509_cmp.c:403:
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: cannot get ECDSA certificate from file "/etc/postfix/none.pem": disabling TLS support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: TLS library problem: error:80000002:system library::No such file or directory:../crypto/bio/bss_file.c:308:calling fopen(/etc/postfix/none.pem, r):
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: TLS library problem: error:10080002:BIO routines::system lib:../crypto/bio/bss_file.c:311:
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: TLS library problem: error:0A080002:SSL routines::system lib:../ssl/ssl_rsa.c:450:
