Options of postconf, one after the other

  $ postconf -a
  cyrus
  dovecot
  $ postconf -A
  cyrus
  $ postconf -aA
  postconf: fatal: specify one of -a -A
  [1]
  $ postconf -l; postconf -m | head -50
  flock
  fcntl
  dotlock
  btree
  cidr
  environ
  fail
  hash
  inline
  internal
  lmdb
  memcache
  nis
  pcre
  pipemap
  proxy
  randmap
  regexp
  socketmap
  static
  tcp
  texthash
  unionmap
  unix
  $ postconf -lm
  postconf: fatal: specify one of -l -m
  [1]
  $ postconf -T compile-version
  OpenSSL 3.0.11 19 Sep 2023
  $ postconf -T run-version
  OpenSSL 3.0.22 25 Aug 2026
  $ postconf -T public-key-algorithms
  dsa
  ecdsa
  rsa
  $ postconf -T version
  postconf: warning: unknown 'postconf -T' mode: version
  [1]
  $ postconf -T
  postconf: option requires an argument -- 'T'
  postconf: fatal: usage: postconf [-a (server SASL types)] [-A (client SASL types)] [-b (bounce templates)] [-c config_dir] [-c param_class] [-d (parameter defaults)] [-e (edit configuration)] [-f (fold lines)] [-F (master.cf fields)] [-h (no names)] [-H (no values)] [-l (lock types)] [-m (map types)] [-M (master.cf)] [-n (non-default parameters)] [-o name=value (override parameter value)] [-p (main.cf, default)] [-P (master.cf parameters)] [-t (bounce templates)] [-T compile-version|run-version|public-key-algorithms] [-v (verbose)] [-x (expand parameter values)] [-X (exclude)] [-# (comment-out)] [name...]
  [1]
  $ postconf -T compile-version run-version
  OpenSSL 3.0.11 19 Sep 2023
  $ postconf -C builtin | wc -l; postconf -C service | wc -l; postconf -C user | wc -l; postconf -C all | wc -l
  829
  214
  0
  1043
  $ postconf -C nothing
  postconf: fatal: unknown -C option value "nothing" in "nothing"
  [1]
  $ postconf -C service,user mydestination
  mydestination = $myhostname, example.com, mail.example.com, localhost.example.com, localhost
  $ postconf -C 'builtin, service' | wc -l
  1043
  $ postconf -C
  postconf: option requires an argument -- 'C'
  postconf: fatal: usage: postconf [-a (server SASL types)] [-A (client SASL types)] [-b (bounce templates)] [-c config_dir] [-c param_class] [-d (parameter defaults)] [-e (edit configuration)] [-f (fold lines)] [-F (master.cf fields)] [-h (no names)] [-H (no values)] [-l (lock types)] [-m (map types)] [-M (master.cf)] [-n (non-default parameters)] [-o name=value (override parameter value)] [-p (main.cf, default)] [-P (master.cf parameters)] [-t (bounce templates)] [-T compile-version|run-version|public-key-algorithms] [-v (verbose)] [-x (expand parameter values)] [-X (exclude)] [-# (comment-out)] [name...]
  [1]
  $ postconf -Z
  postconf: invalid option -- 'Z'
  postconf: fatal: usage: postconf [-a (server SASL types)] [-A (client SASL types)] [-b (bounce templates)] [-c config_dir] [-c param_class] [-d (parameter defaults)] [-e (edit configuration)] [-f (fold lines)] [-F (master.cf fields)] [-h (no names)] [-H (no values)] [-l (lock types)] [-m (map types)] [-M (master.cf)] [-n (non-default parameters)] [-o name=value (override parameter value)] [-p (main.cf, default)] [-P (master.cf parameters)] [-t (bounce templates)] [-T compile-version|run-version|public-key-algorithms] [-v (verbose)] [-x (expand parameter values)] [-X (exclude)] [-# (comment-out)] [name...]
  [1]
  $ postconf -c
  postconf: option requires an argument -- 'c'
  postconf: fatal: usage: postconf [-a (server SASL types)] [-A (client SASL types)] [-b (bounce templates)] [-c config_dir] [-c param_class] [-d (parameter defaults)] [-e (edit configuration)] [-f (fold lines)] [-F (master.cf fields)] [-h (no names)] [-H (no values)] [-l (lock types)] [-m (map types)] [-M (master.cf)] [-n (non-default parameters)] [-o name=value (override parameter value)] [-p (main.cf, default)] [-P (master.cf parameters)] [-t (bounce templates)] [-T compile-version|run-version|public-key-algorithms] [-v (verbose)] [-x (expand parameter values)] [-X (exclude)] [-# (comment-out)] [name...]
  [1]
  $ postconf -c /nowhere
  postconf: fatal: open /nowhere/main.cf: No such file or directory
  [1]
  $ postconf -c /tmp mydomain
  postconf: fatal: open /tmp/main.cf: No such file or directory
  [1]
  $ postconf -d mydomain myhostname mynetworks
  mydomain = localdomain
  myhostname = mail.localdomain
  mynetworks = 127.0.0.0/8 192.168.1.0/24 [::1]/128
  $ postconf -dn
  postconf: fatal: specify one of -d -n
  [1]
  $ postconf -nd mydomain
  postconf: fatal: specify one of -d -n
  [1]
  $ postconf -dh mail_version smtpd_banner
  3.7.11
  $myhostname ESMTP $mail_name
  $ postconf -H -n | tail -4
  smtpd_relay_restrictions
  smtpd_tls_cert_file
  smtpd_tls_key_file
  smtpd_tls_security_level
  $ postconf -hH myhostname
  postconf: fatal: specify one of -h -H
  [1]
  $ postconf -h -H -n | head -3
  postconf: fatal: specify one of -h -H
  $ postconf -nf | tail -5
  smtpd_relay_restrictions = permit_mynetworks permit_sasl_authenticated
      defer_unauth_destination
  smtpd_tls_cert_file = /etc/ssl/certs/ssl-cert-snakeoil.pem
  smtpd_tls_key_file = /etc/ssl/private/ssl-cert-snakeoil.key
  smtpd_tls_security_level = may
  $ postconf -fx smtpd_banner
  smtpd_banner = mail.example.com ESMTP Postfix (Debian/GNU)
  $ postconf -p mydomain
  mydomain = example.com
  $ postconf -pn mydomain mydestination
  mydestination = $myhostname, example.com, mail.example.com, localhost.example.com, localhost
  $ postconf -t
  failure_template = <<EOF
  Charset: us-ascii
  From: Mail Delivery System <MAILER-DAEMON>
  Subject: Undelivered Mail Returned to Sender
  Postmaster-Subject: Postmaster Copy: Undelivered Mail
  
  This is the mail system at host $myhostname.
  
  I'm sorry to have to inform you that your message could not
  be delivered to one or more recipients. It's attached below.
  
  For further assistance, please send mail to postmaster.
  
  If you do so, please include this problem report. You can
  delete your own text from the attached returned message.
  
                     The mail system
  EOF
  
  delay_template = <<EOF
  Charset: us-ascii
  From: Mail Delivery System <MAILER-DAEMON>
  Subject: Delayed Mail (still being retried)
  Postmaster-Subject: Postmaster Warning: Delayed Mail
  
  This is the mail system at host $myhostname.
  
  ####################################################################
  # THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #
  ####################################################################
  
  Your message could not be delivered for more than $delay_warning_time_hours hour(s).
  It will be retried until it is $maximal_queue_lifetime_days day(s) old.
  
  For further assistance, please send mail to postmaster.
  
  If you do so, please include this problem report. You can
  delete your own text from the attached returned message.
  
                     The mail system
  EOF
  
  success_template = <<EOF
  Charset: us-ascii
  From: Mail Delivery System <MAILER-DAEMON>
  Subject: Successful Mail Delivery Report
  
  This is the mail system at host $myhostname.
  
  Your message was successfully delivered to the destination(s)
  listed below. If the message was delivered to mailbox you will
  receive no further notifications. Otherwise you may still receive
  notifications of mail delivery errors from other systems.
  
                     The mail system
  EOF
  
  verify_template = <<EOF
  Charset: us-ascii
  From: Mail Delivery System <MAILER-DAEMON>
  Subject: Mail Delivery Status Report
  
  This is the mail system at host $myhostname.
  
  Enclosed is the mail delivery report that you requested.
  
                     The mail system
  EOF
  $ postconf -b | head -12
  expanded_failure_text = <<EOF
  This is the mail system at host mail.example.com.
  
  I'm sorry to have to inform you that your message could not
  be delivered to one or more recipients. It's attached below.
  
  For further assistance, please send mail to postmaster.
  
  If you do so, please include this problem report. You can
  delete your own text from the attached returned message.
  
                     The mail system
  $ postconf -bt
  postconf: fatal: specify one of -b and -t
  [1]
  $ postconf -t bounce_template_file
  postfix/bounce: fatal: open bounce_template_file: No such file or directory
  [1]
  $ postconf -b /nonexistent
  postfix/bounce: fatal: open /nonexistent: No such file or directory
  [1]
  $ postconf -o mydomain=foo.example mydomain myhostname
  mydomain = foo.example
  myhostname = mail.example.com
  $ postconf -o mydomain=foo.example -o myhostname=a.b.example -x mydestination
  mydestination = a.b.example, example.com, mail.example.com, localhost.example.com, localhost
  $ postconf -o foo
  postconf: fatal: invalid parameter override: foo: missing '=' after attribute name
  [1]
  $ postconf -o 'foo = bar' foo
  postconf: warning: foo: unknown parameter
  postconf: warning: /etc/postfix/main.cf: unused parameter: foo=bar
  $ postconf -o '=bar' mydomain
  postconf: fatal: invalid parameter override: =bar: missing attribute name
  [1]
  $ postconf -no relayhost=x relayhost
  relayhost = x
  $ postconf -v mydomain
  mydomain = example.com
