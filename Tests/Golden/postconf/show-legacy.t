  $ export NORANDOMIZE=1
  $ for p in virtual_maps fallback_relay authorized_verp_clients smtpd_client_connection_limit_exceptions postscreen_dnsbl_ttl postscreen_blacklist_action postscreen_dnsbl_whitelist_threshold postscreen_whitelist_interfaces lmtp_per_record_deadline smtp_per_record_deadline smtpd_per_record_deadline tlsproxy_client_level tlsproxy_client_policy; do postconf $p; postconf -d $p; done
  virtual_maps =
  virtual_maps =
  fallback_relay =
  fallback_relay =
  authorized_verp_clients =
  authorized_verp_clients =
  smtpd_client_connection_limit_exceptions =
  smtpd_client_connection_limit_exceptions =
  postscreen_dnsbl_ttl =
  postscreen_dnsbl_ttl =
  postscreen_blacklist_action =
  postscreen_blacklist_action =
  postscreen_dnsbl_whitelist_threshold =
  postscreen_dnsbl_whitelist_threshold =
  postscreen_whitelist_interfaces =
  postscreen_whitelist_interfaces =
  lmtp_per_record_deadline =
  lmtp_per_record_deadline =
  smtp_per_record_deadline =
  smtp_per_record_deadline =
  smtpd_per_record_deadline =
  smtpd_per_record_deadline =
  tlsproxy_client_level =
  tlsproxy_client_level =
  tlsproxy_client_policy =
  tlsproxy_client_policy =
  $ postconf -e virtual_maps=hash:/a fallback_relay=b authorized_verp_clients=c postscreen_dnsbl_ttl=1h smtpd_per_record_deadline=yes tlsproxy_client_level=may
  $ postconf -n
  alias_database = hash:/etc/aliases
  alias_maps = hash:/etc/aliases
  append_dot_mydomain = no
  authorized_verp_clients = c
  biff = no
  compatibility_level = 3.6
  fallback_relay = b
  inet_interfaces = all
  inet_protocols = all
  mailbox_size_limit = 0
  mydestination = $myhostname, example.com, mail.example.com, localhost.example.com, localhost
  myhostname = mail.example.com
  mynetworks = 127.0.0.0/8 [::ffff:127.0.0.0]/104 [::1]/128
  myorigin = /etc/mailname
  postscreen_dnsbl_ttl = 1h
  readme_directory = no
  recipient_delimiter = +
  relayhost =
  smtp_tls_CApath = /etc/ssl/certs
  smtp_tls_security_level = may
  smtp_tls_session_cache_database = btree:${data_directory}/smtp_scache
  smtpd_banner = $myhostname ESMTP $mail_name (Debian/GNU)
  smtpd_per_record_deadline = yes
  smtpd_relay_restrictions = permit_mynetworks permit_sasl_authenticated defer_unauth_destination
  smtpd_tls_cert_file = /etc/ssl/certs/ssl-cert-snakeoil.pem
  smtpd_tls_key_file = /etc/ssl/private/ssl-cert-snakeoil.key
  smtpd_tls_security_level = may
  tlsproxy_client_level = may
  virtual_maps = hash:/a
  $ postconf -x virtual_alias_maps smtp_fallback_relay smtpd_authorized_verp_clients postscreen_dnsbl_max_ttl smtpd_per_request_deadline tlsproxy_client_security_level
  virtual_alias_maps = hash:/a
  smtp_fallback_relay = b
  smtpd_authorized_verp_clients = c
  postscreen_dnsbl_max_ttl = 1hh
  smtpd_per_request_deadline = yes
  tlsproxy_client_security_level =
  $ postconf -C user
  authorized_verp_clients = c
  fallback_relay = b
  postscreen_dnsbl_ttl = 1h
  smtpd_per_record_deadline = yes
  tlsproxy_client_level = may
  virtual_maps = hash:/a
  $ postconf -nC builtin | grep -c virtual_maps
  0
  [1]
  $ postconf smtpd_use_tls smtp_use_tls smtp_enforce_tls smtp_tls_per_site
  smtpd_use_tls = no
  smtp_use_tls = no
  smtp_enforce_tls = no
  smtp_tls_per_site =
  $ postconf -d smtpd_tls_dh1024_param_file smtpd_tls_protocols smtp_tls_mandatory_protocols tls_high_cipherlist
  smtpd_tls_dh1024_param_file =
  smtpd_tls_protocols = >=TLSv1
  smtp_tls_mandatory_protocols = >=TLSv1
  tls_high_cipherlist = aNULL:-aNULL:HIGH:@STRENGTH
  $ postconf -d tls_fast_shutdown_enable smtputf8_enable
  tls_fast_shutdown_enable = yes
  smtputf8_enable = ${{$compatibility_level} <level {1} ? {no} : {yes}}
