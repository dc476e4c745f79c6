  $ export NORANDOMIZE=1
  $ cp /etc/postfix/master.cf /tmp/orig
  $ postconf -M submission/inet='submission inet n - y - - smtpd -o syslog_name=postfix/submission -o smtpd_tls_security_level=encrypt'
  $ diff /tmp/orig /etc/postfix/master.cf
  137a138,140
  > submission inet  n       -       y       -       -       smtpd
  >     -o syslog_name=postfix/submission
  >     -o smtpd_tls_security_level=encrypt
  [1]
  $ postconf -Me 'smtps/inet = smtps inet n - y - - smtpd'
  $ postconf -M smtps/inet
  smtps      inet  n       -       y       -       -       smtpd
  $ postconf -Me 'smtp/inet = smtp inet n - n - 5 smtpd -v'
  $ diff /tmp/orig /etc/postfix/master.cf
  12c12
  \x3c smtp      inet  n       -       y       -       -       smtpd (esc)
  ---
  > smtp       inet  n       -       n       -       5       smtpd -v
  137a138,141
  > submission inet  n       -       y       -       -       smtpd
  >     -o syslog_name=postfix/submission
  >     -o smtpd_tls_security_level=encrypt
  > smtps      inet  n       -       y       -       -       smtpd
  [1]
  $ postconf -MX smtps/inet
  $ postconf -M '-#' submission/inet
  $ diff /tmp/orig /etc/postfix/master.cf
  12c12
  \x3c smtp      inet  n       -       y       -       -       smtpd (esc)
  ---
  > smtp       inet  n       -       n       -       5       smtpd -v
  137a138,140
  > #submission inet  n       -       y       -       -       smtpd
  > #    -o syslog_name=postfix/submission
  > #    -o smtpd_tls_security_level=encrypt
  [1]
  $ postconf -MX nosuch/inet
  $ postconf -MX nosuch
  postconf: fatal: -Me, -MX or -M# requires service_name/type
  [1]
  $ postconf -MX smtp/inet/x
  postconf: fatal: -Me, -MX or -M# requires service_name/type
  [1]
  $ postconf -M '-#' '*/fifo'
  $ postconf -M '-#' '*/inet'
  $ grep inet /etc/postfix/master.cf
  #smtp       inet  n       -       n       -       5       smtpd -v
  #smtp      inet  n       -       y       -       1       postscreen
  #127.0.0.1:submission inet n -   y       -       -       smtpd
  #submission inet n       -       y       -       -       smtpd
  #127.0.0.1:submissions inet n  -       y       -       -       smtpd
  #submissions     inet  n       -       y       -       -       smtpd
  #628       inet  n       -       y       -       -       qmqpd
  #  mailbox_transport = lmtp:inet:localhost
  #  virtual_transport = lmtp:inet:localhost
  #submission inet  n       -       y       -       -       smtpd
  $ postconf -Me 'x/inet'
  postconf: fatal: missing '=' after attribute name: "x/inet"
  [1]
  $ postconf -Me 'x/inet='
  postconf: fatal: bad field count: "x/inet="
  [1]
  $ postconf -Me 'x/inet=x inet n'
  postconf: fatal: bad field count: "x/inet=x inet n"
  [1]
  $ postconf -Me 'x/inet=x bogus n - n - - smtpd'
  postconf: fatal: invalid type field "bogus" in "x bogus n - n - - smtpd"
  [1]
  $ postconf -Me 'x/inet=x inet q - n - - smtpd'
  postconf: fatal: invalid private field "q" in "x inet q - n - - smtpd"
  [1]
  $ postconf -Me 'x/inet=x inet n q n - - smtpd'
  postconf: fatal: invalid unprivileged field "q" in "x inet n q n - - smtpd"
  [1]
  $ postconf -Me 'x/inet=x inet n - q - - smtpd'
  postconf: fatal: invalid chroot field "q" in "x inet n - q - - smtpd"
  [1]
  $ postconf -Me 'x/inet=x inet n - n q - smtpd'
  postconf: fatal: invalid wakeup field "q" in "x inet n - n q - smtpd"
  [1]
  $ postconf -Me 'x/inet=x inet n - n - q smtpd'
  postconf: fatal: invalid process_limit field "q" in "x inet n - n - q smtpd"
  [1]
  $ postconf -Me 'x=x inet n - n - - smtpd'
  postconf: fatal: -Me, -MX or -M# requires service_name/type
  [1]
  $ postconf -Me '/inet=x inet n - n - - smtpd'
  postconf: fatal: -Me, -MX or -M# requires service_name/type
  [1]
  $ postconf -Me 'x/*=x inet n - n - - smtpd'
  $ postconf -Me 'x/inet=y unix n - n - - smtpd'
  $ postconf -M y
  y          unix  n       -       n       -       -       smtpd
  $ postconf -Me 'y/unix=z unix n - n - - smtpd' 'z/unix=z unix - - n - - smtpd'
  $ postconf -M y z
  postconf: warning: unmatched request: "y"
  z          unix  n       -       n       -       -       smtpd
  z          unix  -       -       n       -       -       smtpd
  $ postconf -Me '#x/inet=y unix n - n - - smtpd'
  postconf: fatal: -Me, -Fe, -Pe, -X, or -# accept no comment input
  [1]
  $ postconf -Me 'x/inet=y unix n - n - - smtpd
  > more'
  postconf: fatal: -Me, -Fe, -Pe, -X, or -# accept no multi-line input
  [1]
  $ postconf -M 'a/unix=a unix - n n - - pipe flags=R user=x argv=/bin/y ${sender} {a b} { c d }'
  $ postconf -M a/unix
  a          unix  -       n       n       -       -       pipe flags=R user=x argv=/bin/y ${sender} {a b} {c d}
  $ postconf -Mf a/unix
  a          unix  -       n       n       -       -       pipe flags=R user=x
      argv=/bin/y ${sender} {a b} {c d}
  $ tail -5 /etc/postfix/master.cf
  #    -o smtpd_tls_security_level=encrypt
  z          unix  n       -       n       -       -       smtpd
  z          unix  -       -       n       -       -       smtpd
  a          unix  -       n       n       -       -       pipe flags=R user=x
      argv=/bin/y ${sender} {a b} {c d}
  $ postconf -M 'a/unix=a unix - n n - - smtpd -o {x = y z} -oq=r -v -vo s=t -o u'
  $ postconf -Mf a/unix
  a          unix  -       n       n       -       -       smtpd
      -o {x=y z}
      -o q=r
      -v -v
      -o s=t
      -o u
  postconf: warning: /etc/postfix/master.cf: unused parameter: q=r
  postconf: warning: /etc/postfix/master.cf: unused parameter: x=y z
  postconf: warning: /etc/postfix/master.cf: unused parameter: s=t
  $ tail -8 /etc/postfix/master.cf
  z          unix  n       -       n       -       -       smtpd
  z          unix  -       -       n       -       -       smtpd
  a          unix  -       n       n       -       -       smtpd
      -o {x=y z}
      -o q=r
      -v -v
      -o s=t
      -o u
  $ postconf -e -M
  postconf: fatal: -e requires name=value argument
  [1]
  $ postconf -X -M
  postconf: fatal: missing service argument
  [1]
