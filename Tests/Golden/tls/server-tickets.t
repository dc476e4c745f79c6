Tickets by which a client takes up its session again.

  $ t() { openssl s_client -starttls smtp -connect 127.0.0.1:25 -tls1_2 "$@" < /dev/null 2>&1 | grep -E '^(New|Reused)|TLS session ticket:|lifetime'; }
  $ r() { postfix reload 2> /dev/null; sleep 1; }
  $ t -sess_out s1; t -sess_in s1
  New, TLSv1.2, Cipher is ECDHE-RSA-AES256-GCM-SHA384
      TLS session ticket lifetime hint: 7200 (seconds)
      TLS session ticket:
  Reused, TLSv1.2, Cipher is ECDHE-RSA-AES256-GCM-SHA384
      TLS session ticket lifetime hint: 7200 (seconds)
      TLS session ticket:
  $ postconf -e 'smtpd_tls_session_cache_timeout = 600s'; r; t -sess_out s1; t -sess_in s1
  New, TLSv1.2, Cipher is ECDHE-RSA-AES256-GCM-SHA384
      TLS session ticket lifetime hint: 1200 (seconds)
      TLS session ticket:
  Reused, TLSv1.2, Cipher is ECDHE-RSA-AES256-GCM-SHA384
      TLS session ticket lifetime hint: 1200 (seconds)
      TLS session ticket:
  $ postconf -e 'tls_ssl_options = NO_TICKET'; r; t -sess_out s2; t -sess_in s2
  New, TLSv1.2, Cipher is ECDHE-RSA-AES256-GCM-SHA384
  New, TLSv1.2, Cipher is ECDHE-RSA-AES256-GCM-SHA384
  $ postconf -e 'tls_ssl_options =' 'smtpd_tls_session_cache_timeout = 0'; r; t -sess_out s3; t -sess_in s3
  New, TLSv1.2, Cipher is ECDHE-RSA-AES256-GCM-SHA384
  New, TLSv1.2, Cipher is ECDHE-RSA-AES256-GCM-SHA384
