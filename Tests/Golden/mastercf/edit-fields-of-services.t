  $ export NORANDOMIZE=1
  $ cp /etc/postfix/master.cf /tmp/orig
  $ postconf -F smtp/inet/chroot=n
  $ diff /tmp/orig /etc/postfix/master.cf
  12d11
  \x3c smtp      inet  n       -       y       -       -       smtpd (esc)
  52a52
  > smtp       inet  n       -       n       -       -       smtpd
  [1]
  $ postconf -Fe '*/*/chroot=n'
  $ postconf -F '*/*/chroot' | sort | uniq -c | sort -n | tail -3
        1 uucp/unix/chroot = n
        1 verify/unix/chroot = n
        1 virtual/unix/chroot = n
  $ postconf -F smtp/inet/process_limit=10 smtp/inet/wakeup=5?
  $ postconf -M smtp/inet
  smtp       inet  n       -       n       5?      10      smtpd
  $ postconf -F 'smtp/inet/command=smtpd -o a=b'
  $ postconf -M smtp/inet
  smtp       inet  n       -       n       5?      10      smtpd -o a=b
  postconf: warning: /etc/postfix/master.cf: unused parameter: a=b
  $ postconf -F smtp/inet/command='smtpd -v -o { smtpd_banner = $myhostname x y }'
  $ postconf -Mf smtp/inet
  smtp       inet  n       -       n       5?      10      smtpd -v
      -o {smtpd_banner=$myhostname x y}
  $ postconf -F smtp/inet/command
  smtp/inet/command = smtpd -v -o {smtpd_banner=$myhostname x y}
  $ postconf -Fh smtp/inet/command
  smtpd -v -o {smtpd_banner=$myhostname x y}
  $ postconf -F smtp/inet/type=bogus
  postconf: fatal: invalid type field "bogus" in "bogus"
  [1]
  $ postconf -F smtp/inet/private=z
  postconf: fatal: invalid private field "z" in "z"
  [1]
  $ postconf -F smtp/inet/wakeup=x
  postconf: fatal: invalid wakeup field "x" in "x"
  [1]
  $ postconf -F smtp/inet/process_limit=-1
  postconf: fatal: invalid process_limit field "-1" in "-1"
  [1]
  $ postconf -F smtp/inet/process_limit=
  $ postconf -F smtp/inet/service=2525
  postconf: fatal: invalid process_limit field "smtpd" in "smtp       inet  n       -       n       5?              smtpd -v     -o {smtpd_banner=$myhostname x y} "
  [1]
  $ postconf -M 2525/inet smtp/inet
  postconf: fatal: invalid process_limit field "smtpd" in "smtp       inet  n       -       n       5?              smtpd -v    -o {smtpd_banner=$myhostname x y}"
  [1]
  $ postconf -F 2525/inet/service=smtp
  postconf: warning: unmatched service_name/type: "2525/inet/service=smtp"
  $ postconf -F 'smtp/inet/*=n'
  postconf: fatal: -Fe does not accept wild-card field name
  [1]
  $ postconf -F smtp/inet/nosuch=n
  postconf: fatal: invalid service attribute name: "nosuch"
  [1]
  $ postconf -F smtp/inet=n
  postconf: fatal: -Fe or -FX requires service_name/type/field_name
  [1]
  $ postconf -F smtp=n
  postconf: fatal: -Fe or -FX requires service_name/type/field_name
  [1]
  $ postconf -F nosuch/inet/chroot=n
  postconf: warning: unmatched service_name/type: "nosuch/inet/chroot=n"
  $ postconf -F 'smtp/inet/chroot=n n'
  postconf: fatal: -Fe does not accept whitespace in non-command field
  [1]
  $ postconf -F 'smtp/inet/chroot'=' y '
  postconf: fatal: invalid process_limit field "smtpd" in "smtp       inet  n       -       n       5?              smtpd -v     -o {smtpd_banner=$myhostname x y} "
  [1]
  $ postconf -F smtp/inet/chroot
  postconf: fatal: invalid process_limit field "smtpd" in "smtp       inet  n       -       n       5?              smtpd -v    -o {smtpd_banner=$myhostname x y}"
  [1]
  $ postconf -F 'smtp/inet/command='
  postconf: fatal: invalid process_limit field "smtpd" in "smtp       inet  n       -       n       5?              smtpd -v     -o {smtpd_banner=$myhostname x y} "
  [1]
  $ postconf -M smtp/inet
  postconf: fatal: invalid process_limit field "smtpd" in "smtp       inet  n       -       n       5?              smtpd -v    -o {smtpd_banner=$myhostname x y}"
  [1]
  $ postconf -FX smtp/inet/chroot
  postconf: fatal: with option -F, do not specify -X
  [1]
  $ postconf -F '-#' smtp/inet/chroot
  postconf: fatal: with option -F, do not specify -#
  [1]
  $ postconf -Fe
  postconf: fatal: -e requires name=value argument
  [1]
  $ postconf -Fe smtp/inet/chroot
  postconf: fatal: missing '=' after attribute name: "smtp/inet/chroot"
  [1]
  $ postconf -F smtp/inet/chroot=n nosuch/unix/chroot=y smtp/unix/chroot=n
  postconf: fatal: invalid process_limit field "smtpd" in "smtp       inet  n       -       n       5?              smtpd -v     -o {smtpd_banner=$myhostname x y} "
  [1]
  $ postconf -M smtp/inet smtp/unix
  postconf: fatal: invalid process_limit field "smtpd" in "smtp       inet  n       -       n       5?              smtpd -v    -o {smtpd_banner=$myhostname x y}"
  [1]
