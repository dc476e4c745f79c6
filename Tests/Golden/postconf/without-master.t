postconf where master.cf is missing, and other questions

  $ mv /etc/postfix/master.cf /root
  $ postconf -d mail_version
  postconf: warning: open /etc/postfix/master.cf: No such file or directory
  mail_version = 3.7.11
  $ postconf -dh config_directory
  postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /etc/postfix
  $ postconf -dhx mail_version
  postconf: warning: open /etc/postfix/master.cf: No such file or directory
  3.7.11
  $ postconf -h mail_version
  postconf: warning: open /etc/postfix/master.cf: No such file or directory
  3.7.11
  $ postconf -M
  postconf: fatal: open /etc/postfix/master.cf: No such file or directory
  [1]
  $ postconf -n | wc -l
  postconf: warning: open /etc/postfix/master.cf: No such file or directory
  23
  $ mv /root/master.cf /etc/postfix
  $ postconf -x -d mail_version
  mail_version = 3.7.11
  $ postconf -dx mydestination
  mydestination = mail.localdomain, localhost.localdomain, localhost
  $ postconf -o mydestination=foo -x mydestination
  mydestination = foo
  $ postconf -e 'a = $b' 'b = $a'
  $ postconf a
  a = $b
  $ postconf -x a
  postconf: warning: unreasonable macro call nesting: "a"
  postconf: fatal: macro processing error
  [1]
  $ postconf -n a
  a = $b
  $ postconf nosuch
  postconf: warning: nosuch: unknown parameter
  $ postconf -C builtin -n
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
  a = $b
  b = $a
  $ postconf -C nosuch
  postconf: fatal: unknown -C option value "nosuch" in "nosuch"
  [1]
  $ postconf -C all,user -n
  a = $b
  alias_database = hash:/etc/aliases
  alias_maps = hash:/etc/aliases
  append_dot_mydomain = no
  b = $a
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
  $ postconf -P | wc -l
  1
  $ postconf -Pn
  postconf: fatal: with option -P, do not specify -n
  [1]
  $ postconf -F | head -12
  smtp/inet/service = smtp
  smtp/inet/type = inet
  smtp/inet/private = n
  smtp/inet/unprivileged = -
  smtp/inet/chroot = y
  smtp/inet/wakeup = -
  smtp/inet/process_limit = -
  smtp/inet/command = smtpd
  pickup/unix/service = pickup
  pickup/unix/type = unix
  pickup/unix/private = n
  pickup/unix/unprivileged = -
  $ postconf -Fh smtp/inet
  smtp
  inet
  n
  -
  y
  -
  -
  smtpd
