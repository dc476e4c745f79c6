  $ export NORANDOMIZE=1
  $ MAIL_CONFIG=/etc/postfix postconf -n
  alias_database = hash:/etc/aliases
  alias_maps = hash:/etc/aliases
  append_dot_mydomain = no
  biff = no
  compatibility_level = 3.6
  config_directory = /etc/postfix
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
  $ MAIL_CONFIG=/nowhere postconf -n
  postconf: fatal: open /nowhere/main.cf: No such file or directory
  [1]
  $ mkdir /tmp/c; cp /etc/postfix/main.cf /etc/postfix/master.cf /tmp/c
  $ MAIL_CONFIG=/tmp/c postconf config_directory
  config_directory = /tmp/c
  $ MAIL_CONFIG=/nowhere postconf -c /tmp/c config_directory
  config_directory = /tmp/c
  $ postconf -c /tmp/c/ config_directory
  config_directory = /tmp/c/
  $ postconf -c /tmp/c -n config_directory
  config_directory = /tmp/c
  $ postconf -c /tmp/c -d config_directory
  config_directory = /etc/postfix
  $ cd /tmp/c; postconf -c . -n | head -3
  alias_database = hash:/etc/aliases
  alias_maps = hash:/etc/aliases
  append_dot_mydomain = no
  $ postconf -c '' myhostname
  postconf: fatal: open /main.cf: No such file or directory
  [1]
  $ postconf -c /tmp -n
  postconf: fatal: open /tmp/main.cf: No such file or directory
  [1]
  $ postconf -c /etc/postfix/main.cf -n
  postconf: fatal: open /etc/postfix/main.cf/main.cf: Not a directory
  [1]
  $ MAIL_LOGTAG=abc postconf nosuch
  postconf: warning: nosuch: unknown parameter
  $ MAIL_VERBOSE= postconf myhostname
  myhostname = mail.example.com
  $ MAIL_CONFIG= postconf myhostname
  postconf: fatal: open /main.cf: No such file or directory
  [1]
  $ postconf -c /tmp/c -e 'mydomain = x.org' && cat /tmp/c/main.cf | tail -1
  mydomain = x.org
  $ postconf -c /tmp/c mydomain myhostname -x
  postconf: warning: -x: unknown parameter
  mydomain = x.org
  myhostname = mail.example.com
  $ postconf -x -c /tmp/c mydomain myhostname
  mydomain = x.org
  myhostname = mail.example.com
  $ ln -s /usr/sbin/postconf /tmp/mypostconf
  $ /tmp/mypostconf nosuch
  /tmp/mypostconf: warning: nosuch: unknown parameter
  $ /tmp/mypostconf -h process_name
  mypostconf
  $ /tmp/mypostconf -Z
  /tmp/mypostconf: invalid option -- 'Z'
  /tmp/mypostconf: fatal: usage: /tmp/mypostconf [-a (server SASL types)] [-A (client SASL types)] [-b (bounce templates)] [-c config_dir] [-c param_class] [-d (parameter defaults)] [-e (edit configuration)] [-f (fold lines)] [-F (master.cf fields)] [-h (no names)] [-H (no values)] [-l (lock types)] [-m (map types)] [-M (master.cf)] [-n (non-default parameters)] [-o name=value (override parameter value)] [-p (main.cf, default)] [-P (master.cf parameters)] [-t (bounce templates)] [-T compile-version|run-version|public-key-algorithms] [-v (verbose)] [-x (expand parameter values)] [-X (exclude)] [-# (comment-out)] [name...]
  [1]
  $ cd /usr/sbin; ./postconf nosuch
  ./postconf: warning: nosuch: unknown parameter
