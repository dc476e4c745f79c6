  $ postconf -X compatibility_level
  $ postfix check
  postfix: Postfix is using backwards-compatible default settings
  postfix: See http://www.postfix.org/COMPATIBILITY_README.html for details
  postfix: To disable backwards compatibility use "postconf compatibility_level=3.6" and "postfix reload"
  $ postconf compatibility_level
  compatibility_level = 0
  $ postconf -x smtpd_relay_before_recipient_restrictions append_dot_mydomain mynetworks_style relay_domains smtputf8_enable
  smtpd_relay_before_recipient_restrictions = no
  append_dot_mydomain = no
  mynetworks_style = subnet
  relay_domains = mail.example.com, example.com, mail.example.com, localhost.example.com, localhost
  smtputf8_enable = no
  $ postfix start
  postfix: Postfix is using backwards-compatible default settings
  postfix: See http://www.postfix.org/COMPATIBILITY_README.html for details
  postfix: To disable backwards compatibility use "postconf compatibility_level=3.6" and "postfix reload"
  postfix/postfix-script: fatal: the Postfix mail system is already running
  [1]
  $ sleep 1
  $ grep -v starting /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: Postfix is using backwards-compatible default settings
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: See http://www.postfix.org/COMPATIBILITY_README.html for details
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: To disable backwards compatibility use "postconf compatibility_level=3.6" and "postfix reload"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: Postfix is using backwards-compatible default settings
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: See http://www.postfix.org/COMPATIBILITY_README.html for details
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: To disable backwards compatibility use "postconf compatibility_level=3.6" and "postfix reload"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: the Postfix mail system is already running
  $ postfix reload
  postfix: Postfix is using backwards-compatible default settings
  postfix: See http://www.postfix.org/COMPATIBILITY_README.html for details
  postfix: To disable backwards compatibility use "postconf compatibility_level=3.6" and "postfix reload"
  postfix/postfix-script: refreshing the Postfix mail system
  $ postfix status
  postfix: Postfix is using backwards-compatible default settings
  postfix: See http://www.postfix.org/COMPATIBILITY_README.html for details
  postfix: To disable backwards compatibility use "postconf compatibility_level=3.6" and "postfix reload"
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ sleep 1
  $ grep backwards /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: Postfix is using backwards-compatible default settings
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: To disable backwards compatibility use "postconf compatibility_level=3.6" and "postfix reload"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: Postfix is using backwards-compatible default settings
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: To disable backwards compatibility use "postconf compatibility_level=3.6" and "postfix reload"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: Postfix is using backwards-compatible default settings
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: To disable backwards compatibility use "postconf compatibility_level=3.6" and "postfix reload"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: Postfix is using backwards-compatible default settings
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: To disable backwards compatibility use "postconf compatibility_level=3.6" and "postfix reload"
  $ postfix stop
  postfix: Postfix is using backwards-compatible default settings
  postfix: See http://www.postfix.org/COMPATIBILITY_README.html for details
  postfix: To disable backwards compatibility use "postconf compatibility_level=3.6" and "postfix reload"
  postfix/postfix-script: stopping the Postfix mail system
  $ postconf compatibility_level=1
  $ postfix check
  postfix: Postfix is using backwards-compatible default settings
  postfix: See http://www.postfix.org/COMPATIBILITY_README.html for details
  postfix: To disable backwards compatibility use "postconf compatibility_level=3.6" and "postfix reload"
  $ postconf -x append_dot_mydomain relay_domains mynetworks_style
  append_dot_mydomain = no
  relay_domains = mail.example.com, example.com, mail.example.com, localhost.example.com, localhost
  mynetworks_style = subnet
  $ postconf compatibility_level=2
  $ postconf -x append_dot_mydomain relay_domains mynetworks_style smtpd_relay_before_recipient_restrictions
  append_dot_mydomain = no
  relay_domains =
  mynetworks_style = host
  smtpd_relay_before_recipient_restrictions = no
  $ postfix check
  postfix: Postfix is using backwards-compatible default settings
  postfix: See http://www.postfix.org/COMPATIBILITY_README.html for details
  postfix: To disable backwards compatibility use "postconf compatibility_level=3.6" and "postfix reload"
  $ postconf compatibility_level=3.5
  $ postconf -x smtpd_relay_before_recipient_restrictions respectful_logging
  smtpd_relay_before_recipient_restrictions = no
  respectful_logging = no
  $ postfix check
  postfix: Postfix is using backwards-compatible default settings
  postfix: See http://www.postfix.org/COMPATIBILITY_README.html for details
  postfix: To disable backwards compatibility use "postconf compatibility_level=3.6" and "postfix reload"
  $ postconf compatibility_level=3.6
  $ postconf -x smtpd_relay_before_recipient_restrictions respectful_logging
  smtpd_relay_before_recipient_restrictions = yes
  respectful_logging = yes
  $ postfix check
  $ postconf compatibility_level=3.7
  $ postfix check
  $ postconf compatibility_level=9999
  $ postfix check
  $ postconf -x respectful_logging
  respectful_logging = yes
  $ postconf compatibility_level=0.1
  $ postfix check
  postfix: Postfix is using backwards-compatible default settings
  postfix: See http://www.postfix.org/COMPATIBILITY_README.html for details
  postfix: To disable backwards compatibility use "postconf compatibility_level=3.6" and "postfix reload"
  $ postconf compatibility_level='$nosuch'
  $ postfix check
  postfix: fatal: malformed compatibility level syntax: ""
  [1]
  $ postconf -x respectful_logging
  postconf: warning: /etc/postfix/main.cf: undefined parameter: nosuch
  postconf: warning: malformed compatibility level syntax: ""
  postconf: fatal: macro processing error
  [1]
  $ postconf compatibility_level=abc
  $ postconf -x respectful_logging
  postconf: warning: malformed compatibility level syntax: "abc"
  postconf: fatal: macro processing error
  [1]
  $ postconf -n
  alias_database = hash:/etc/aliases
  alias_maps = hash:/etc/aliases
  append_dot_mydomain = no
  biff = no
  compatibility_level = abc
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
  $ postconf -d compatibility_level
  compatibility_level = 0
