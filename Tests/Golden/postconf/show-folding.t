  $ export NORANDOMIZE=1
  $ postconf -f smtpd_tls_exclude_ciphers proxy_read_maps
  smtpd_tls_exclude_ciphers =
  proxy_read_maps = $local_recipient_maps $mydestination $virtual_alias_maps
      $virtual_alias_domains $virtual_mailbox_maps $virtual_mailbox_domains
      $relay_recipient_maps $relay_domains $canonical_maps $sender_canonical_maps
      $recipient_canonical_maps $relocated_maps $transport_maps $mynetworks
      $smtpd_sender_login_maps $sender_bcc_maps $recipient_bcc_maps
      $smtp_generic_maps $lmtp_generic_maps $alias_maps $smtpd_client_restrictions
      $smtpd_helo_restrictions $smtpd_sender_restrictions
      $smtpd_relay_restrictions $smtpd_recipient_restrictions
      $address_verify_sender_dependent_default_transport_maps
      $address_verify_sender_dependent_relayhost_maps
      $address_verify_transport_maps $fallback_transport_maps
      $lmtp_discard_lhlo_keyword_address_maps $lmtp_pix_workaround_maps
      $lmtp_sasl_password_maps $lmtp_tls_policy_maps $mailbox_command_maps
      $mailbox_transport_maps $postscreen_discard_ehlo_keyword_address_maps
      $rbl_reply_maps $sender_dependent_default_transport_maps
      $sender_dependent_relayhost_maps $smtp_discard_ehlo_keyword_address_maps
      $smtp_pix_workaround_maps $smtp_sasl_password_maps $smtp_tls_policy_maps
      $smtpd_discard_ehlo_keyword_address_maps $smtpd_milter_maps
      $virtual_gid_maps $virtual_uid_maps $local_login_sender_maps
      $postscreen_reject_footer_maps $smtpd_reject_footer_maps
      $tls_server_sni_maps $tlsproxy_client_policy_maps
      $default_delivery_status_filter $lmtp_delivery_status_filter
      $lmtp_dns_reply_filter $lmtp_reply_filter $local_delivery_status_filter
      $pipe_delivery_status_filter $postscreen_command_filter
      $smtp_delivery_status_filter $smtp_dns_reply_filter $smtp_reply_filter
      $smtpd_command_filter $smtpd_dns_reply_filter
      $virtual_delivery_status_filter $body_checks $header_checks
      $lmtp_body_checks $lmtp_header_checks $lmtp_mime_header_checks
      $lmtp_nested_header_checks $milter_header_checks $mime_header_checks
      $nested_header_checks $smtp_body_checks $smtp_header_checks
      $smtp_mime_header_checks $smtp_nested_header_checks
  $ postconf -fh proxy_read_maps
  $local_recipient_maps $mydestination $virtual_alias_maps $virtual_alias_domains
      $virtual_mailbox_maps $virtual_mailbox_domains $relay_recipient_maps
      $relay_domains $canonical_maps $sender_canonical_maps
      $recipient_canonical_maps $relocated_maps $transport_maps $mynetworks
      $smtpd_sender_login_maps $sender_bcc_maps $recipient_bcc_maps
      $smtp_generic_maps $lmtp_generic_maps $alias_maps $smtpd_client_restrictions
      $smtpd_helo_restrictions $smtpd_sender_restrictions
      $smtpd_relay_restrictions $smtpd_recipient_restrictions
      $address_verify_sender_dependent_default_transport_maps
      $address_verify_sender_dependent_relayhost_maps
      $address_verify_transport_maps $fallback_transport_maps
      $lmtp_discard_lhlo_keyword_address_maps $lmtp_pix_workaround_maps
      $lmtp_sasl_password_maps $lmtp_tls_policy_maps $mailbox_command_maps
      $mailbox_transport_maps $postscreen_discard_ehlo_keyword_address_maps
      $rbl_reply_maps $sender_dependent_default_transport_maps
      $sender_dependent_relayhost_maps $smtp_discard_ehlo_keyword_address_maps
      $smtp_pix_workaround_maps $smtp_sasl_password_maps $smtp_tls_policy_maps
      $smtpd_discard_ehlo_keyword_address_maps $smtpd_milter_maps
      $virtual_gid_maps $virtual_uid_maps $local_login_sender_maps
      $postscreen_reject_footer_maps $smtpd_reject_footer_maps
      $tls_server_sni_maps $tlsproxy_client_policy_maps
      $default_delivery_status_filter $lmtp_delivery_status_filter
      $lmtp_dns_reply_filter $lmtp_reply_filter $local_delivery_status_filter
      $pipe_delivery_status_filter $postscreen_command_filter
      $smtp_delivery_status_filter $smtp_dns_reply_filter $smtp_reply_filter
      $smtpd_command_filter $smtpd_dns_reply_filter
      $virtual_delivery_status_filter $body_checks $header_checks
      $lmtp_body_checks $lmtp_header_checks $lmtp_mime_header_checks
      $lmtp_nested_header_checks $milter_header_checks $mime_header_checks
      $nested_header_checks $smtp_body_checks $smtp_header_checks
      $smtp_mime_header_checks $smtp_nested_header_checks
  $ postconf -fd debugger_command
  debugger_command =
  $ postconf -fdh import_environment
  MAIL_CONFIG MAIL_DEBUG MAIL_LOGTAG TZ XAUTHORITY DISPLAY LANG=C POSTLOG_SERVICE
      POSTLOG_HOSTNAME
  $ postconf -f virtual_alias_maps
  virtual_alias_maps = $virtual_maps
  $ postconf -fH proxy_read_maps
  proxy_read_maps
  $ postconf -e 'mydestination = aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa b c'
  $ postconf -f mydestination
  mydestination =
      aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
      b c
  $ postconf -nf | head -40
  alias_database = hash:/etc/aliases
  alias_maps = hash:/etc/aliases
  append_dot_mydomain = no
  biff = no
  compatibility_level = 3.6
  inet_interfaces = all
  inet_protocols = all
  mailbox_size_limit = 0
  mydestination =
      aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
      b c
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
  smtpd_relay_restrictions = permit_mynetworks permit_sasl_authenticated
      defer_unauth_destination
  smtpd_tls_cert_file = /etc/ssl/certs/ssl-cert-snakeoil.pem
  smtpd_tls_key_file = /etc/ssl/private/ssl-cert-snakeoil.key
  smtpd_tls_security_level = may
  $ postconf -Mf
  smtp       inet  n       -       y       -       -       smtpd
  pickup     unix  n       -       y       60      1       pickup
  cleanup    unix  n       -       y       -       0       cleanup
  qmgr       unix  n       -       n       300     1       qmgr
  tlsmgr     unix  -       -       y       1000?   1       tlsmgr
  rewrite    unix  -       -       y       -       -       trivial-rewrite
  bounce     unix  -       -       y       -       0       bounce
  defer      unix  -       -       y       -       0       bounce
  trace      unix  -       -       y       -       0       bounce
  verify     unix  -       -       y       -       1       verify
  flush      unix  n       -       y       1000?   0       flush
  proxymap   unix  -       -       n       -       -       proxymap
  proxywrite unix  -       -       n       -       1       proxymap
  smtp       unix  -       -       y       -       -       smtp
  relay      unix  -       -       y       -       -       smtp
      -o syslog_name=postfix/$service_name
  showq      unix  n       -       y       -       -       showq
  error      unix  -       -       y       -       -       error
  retry      unix  -       -       y       -       -       error
  discard    unix  -       -       y       -       -       discard
  local      unix  -       n       n       -       -       local
  virtual    unix  -       n       n       -       -       virtual
  lmtp       unix  -       -       y       -       -       lmtp
  anvil      unix  -       -       y       -       1       anvil
  scache     unix  -       -       y       -       1       scache
  postlog    unix-dgram n  -       n       -       1       postlogd
  maildrop   unix  -       n       n       -       -       pipe flags=DRXhu
      user=vmail argv=/usr/bin/maildrop -d ${recipient}
  uucp       unix  -       n       n       -       -       pipe flags=Fqhu
      user=uucp argv=uux -r -n -z -a$sender - $nexthop!rmail ($recipient)
  ifmail     unix  -       n       n       -       -       pipe flags=F user=ftn
      argv=/usr/lib/ifmail/ifmail -r $nexthop ($recipient)
  bsmtp      unix  -       n       n       -       -       pipe flags=Fq.
      user=bsmtp argv=/usr/lib/bsmtp/bsmtp -t$nexthop -f$sender $recipient
  scalemail-backend unix - n       n       -       2       pipe flags=R
      user=scalemail argv=/usr/lib/scalemail/bin/scalemail-store ${nexthop}
      ${user} ${extension}
  mailman    unix  -       n       n       -       -       pipe flags=FRX
      user=list argv=/usr/lib/mailman/bin/postfix-to-mailman.py ${nexthop}
      ${user}
  $ postconf -Mf smtp/inet
  smtp       inet  n       -       y       -       -       smtpd
  $ postconf -Ff smtp
  smtp/inet/service = smtp
  smtp/inet/type = inet
  smtp/inet/private = n
  smtp/inet/unprivileged = -
  smtp/inet/chroot = y
  smtp/inet/wakeup = -
  smtp/inet/process_limit = -
  smtp/inet/command = smtpd
  smtp/unix/service = smtp
  smtp/unix/type = unix
  smtp/unix/private = -
  smtp/unix/unprivileged = -
  smtp/unix/chroot = y
  smtp/unix/wakeup = -
  smtp/unix/process_limit = -
  smtp/unix/command = smtp
  $ postconf -Pf
  relay/unix/syslog_name = postfix/$service_name
  $ postconf -f -x mydestination
  mydestination =
      aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
      b c
  $ postconf -e 'mydestination = 1234567 1234567 1234567 1234567 1234567 1234567 1234567 12345'
  $ postconf -f mydestination
  mydestination = 1234567 1234567 1234567 1234567 1234567 1234567 1234567 12345
  $ postconf -e 'mydestination = 1234567 1234567 1234567 1234567 1234567 1234567 1234567 123456'
  $ postconf -f mydestination
  mydestination = 1234567 1234567 1234567 1234567 1234567 1234567 1234567 123456
  $ postconf -e 'mydestination = 1234567 1234567 1234567 1234567 1234567 1234567 1234567 12345678'
  $ postconf -f mydestination
  mydestination = 1234567 1234567 1234567 1234567 1234567 1234567 1234567 12345678
  $ postconf -e "mydestination = äöü äöü äöü äöü äöü äöü äöü äöü äöü äöü äöü äöü äöü"
  $ postconf -f mydestination
  mydestination = äöü äöü äöü äöü äöü äöü äöü äöü äöü
      äöü äöü äöü äöü
  $ printf 'relayhost =   a\tb\n   c   d\n\t\te\n' >> /etc/postfix/main.cf
  $ postconf relayhost
  postconf: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: relayhost=
  postconf: warning: /etc/postfix/main.cf, line 42: overriding earlier entry: relayhost=a?b   c   d??e
  postconf: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: relayhost=
  postconf: warning: /etc/postfix/main.cf, line 42: overriding earlier entry: relayhost=a?b   c   d??e
  postconf: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: relayhost=
  postconf: warning: /etc/postfix/main.cf, line 42: overriding earlier entry: relayhost=a?b   c   d??e
  postconf: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: relayhost=
  postconf: warning: /etc/postfix/main.cf, line 42: overriding earlier entry: relayhost=a?b   c   d??e
  postconf: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: relayhost=
  postconf: warning: /etc/postfix/main.cf, line 42: overriding earlier entry: relayhost=a?b   c   d??e
  postconf: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: relayhost=
  postconf: warning: /etc/postfix/main.cf, line 42: overriding earlier entry: relayhost=a?b   c   d??e
  postconf: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: relayhost=
  postconf: warning: /etc/postfix/main.cf, line 42: overriding earlier entry: relayhost=a?b   c   d??e
  postconf: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: relayhost=
  relayhost = a b c d e
  $ postconf -h relayhost
  postconf: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: relayhost=
  a b c d e
  $ postconf -f relayhost
  postconf: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: relayhost=
  relayhost = a b c d e
  $ printf 'relayhost = a\vb\fc\rd e\n' >> /etc/postfix/main.cf
  $ postconf -h relayhost | od -c
  postconf: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: relayhost=
  postconf: warning: /etc/postfix/main.cf, line 51: overriding earlier entry: relayhost=a?b   c   d??e
  postconf: warning: /etc/postfix/main.cf, line 42: overriding earlier entry: relayhost=a?b?c?d e
  postconf: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: relayhost=
  postconf: warning: /etc/postfix/main.cf, line 51: overriding earlier entry: relayhost=a?b   c   d??e
  postconf: warning: /etc/postfix/main.cf, line 42: overriding earlier entry: relayhost=a?b?c?d e
  postconf: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: relayhost=
  postconf: warning: /etc/postfix/main.cf, line 51: overriding earlier entry: relayhost=a?b   c   d??e
  postconf: warning: /etc/postfix/main.cf, line 42: overriding earlier entry: relayhost=a?b?c?d e
  postconf: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: relayhost=
  postconf: warning: /etc/postfix/main.cf, line 51: overriding earlier entry: relayhost=a?b   c   d??e
  postconf: warning: /etc/postfix/main.cf, line 42: overriding earlier entry: relayhost=a?b?c?d e
  postconf: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: relayhost=
  postconf: warning: /etc/postfix/main.cf, line 51: overriding earlier entry: relayhost=a?b   c   d??e
  postconf: warning: /etc/postfix/main.cf, line 42: overriding earlier entry: relayhost=a?b?c?d e
  postconf: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: relayhost=
  postconf: warning: /etc/postfix/main.cf, line 51: overriding earlier entry: relayhost=a?b   c   d??e
  postconf: warning: /etc/postfix/main.cf, line 42: overriding earlier entry: relayhost=a?b?c?d e
  postconf: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: relayhost=
  postconf: warning: /etc/postfix/main.cf, line 51: overriding earlier entry: relayhost=a?b   c   d??e
  0000000   a  \v   b  \f   c       d       e  \n
  0000012
