  $ export NORANDOMIZE=1
  $ postconf -C builtin | wc -l
  829
  $ postconf -C service | wc -l
  214
  $ postconf -C service | head
  bsmtp_delivery_slot_cost = $default_delivery_slot_cost
  bsmtp_delivery_slot_discount = $default_delivery_slot_discount
  bsmtp_delivery_slot_loan = $default_delivery_slot_loan
  bsmtp_destination_concurrency_failed_cohort_limit = $default_destination_concurrency_failed_cohort_limit
  bsmtp_destination_concurrency_limit = $default_destination_concurrency_limit
  bsmtp_destination_concurrency_negative_feedback = $default_destination_concurrency_negative_feedback
  bsmtp_destination_concurrency_positive_feedback = $default_destination_concurrency_positive_feedback
  bsmtp_destination_rate_delay = $default_destination_rate_delay
  bsmtp_destination_recipient_limit = $default_destination_recipient_limit
  bsmtp_extra_recipient_limit = $default_extra_recipient_limit
  $ postconf -C user
  $ postconf -C all | wc -l
  1043
  $ postconf -C builtin,user -n
  alias_database = hash:/etc/aliases
  alias_maps = hash:/etc/aliases
  append_dot_mydomain = no
  biff = no
  compatibility_level = 3.6
  inet_interfaces = all
  inet_protocols = all
  mailbox_size_limit = 0
  mydestination = $myhostname, example.com, mail.example.com, localhost.example.com, localhost
  myhostname = mail.example.com
  mynetworks = 127.0.0.0/8 [::ffff:127.0.0.0]/104 [::1]/128
  myorigin = /etc/mailname
  readme_directory = no
  recipient_delimiter = +
  relayhost =
  smtp_tls_CApath = /etc/ssl/certs
  smtp_tls_security_level = may
  smtp_tls_session_cache_database = btree:${data_directory}/smtp_scache
  smtpd_banner = $myhostname ESMTP $mail_name (Debian/GNU)
  smtpd_relay_restrictions = permit_mynetworks permit_sasl_authenticated defer_unauth_destination
  smtpd_tls_cert_file = /etc/ssl/certs/ssl-cert-snakeoil.pem
  smtpd_tls_key_file = /etc/ssl/private/ssl-cert-snakeoil.key
  smtpd_tls_security_level = may
  $ postconf -e 'mine = 1' 'mydestination = $mine' 'virtual_maps = hash:/etc/postfix/virtual' 'fallback_relay = x'
  $ postconf -C user -n
  fallback_relay = x
  mine = 1
  virtual_maps = hash:/etc/postfix/virtual
  $ postconf -C user
  fallback_relay = x
  mine = 1
  virtual_maps = hash:/etc/postfix/virtual
  $ postconf -C service -n
  $ postconf -C service -d | grep -c .
  214
  $ postconf -C user -d
  $ postconf -e 'smtp_destination_concurrency_limit = 5' 'local_destination_concurrency_limit = 1'
  $ postconf -C service -n
  local_destination_concurrency_limit = 1
  smtp_destination_concurrency_limit = 5
  $ postconf -C builtin -n
  alias_database = hash:/etc/aliases
  alias_maps = hash:/etc/aliases
  append_dot_mydomain = no
  biff = no
  compatibility_level = 3.6
  inet_interfaces = all
  inet_protocols = all
  mailbox_size_limit = 0
  mydestination = $mine
  myhostname = mail.example.com
  mynetworks = 127.0.0.0/8 [::ffff:127.0.0.0]/104 [::1]/128
  myorigin = /etc/mailname
  readme_directory = no
  recipient_delimiter = +
  relayhost =
  smtp_tls_CApath = /etc/ssl/certs
  smtp_tls_security_level = may
  smtp_tls_session_cache_database = btree:${data_directory}/smtp_scache
  smtpd_banner = $myhostname ESMTP $mail_name (Debian/GNU)
  smtpd_relay_restrictions = permit_mynetworks permit_sasl_authenticated defer_unauth_destination
  smtpd_tls_cert_file = /etc/ssl/certs/ssl-cert-snakeoil.pem
  smtpd_tls_key_file = /etc/ssl/private/ssl-cert-snakeoil.key
  smtpd_tls_security_level = may
  $ postconf -nC service -H
  local_destination_concurrency_limit
  smtp_destination_concurrency_limit
