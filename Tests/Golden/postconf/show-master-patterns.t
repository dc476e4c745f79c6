  $ export NORANDOMIZE=1
  $ postconf -M smtp
  smtp       inet  n       -       y       -       -       smtpd
  smtp       unix  -       -       y       -       -       smtp
  $ postconf -M smtp/inet
  smtp       inet  n       -       y       -       -       smtpd
  $ postconf -M smtp/unix smtp/inet
  smtp       inet  n       -       y       -       -       smtpd
  smtp       unix  -       -       y       -       -       smtp
  $ postconf -M '*/inet'
  smtp       inet  n       -       y       -       -       smtpd
  $ postconf -M '*/fifo'
  postconf: warning: unmatched request: "*/fifo"
  $ postconf -M '*/*' | wc -l
  31
  $ postconf -M '*' | wc -l
  31
  $ postconf -M 'smtp/*'
  smtp       inet  n       -       y       -       -       smtpd
  smtp       unix  -       -       y       -       -       smtp
  $ postconf -M 's*/inet'
  postconf: fatal: -M option requires service_name[/type]
  [1]
  $ postconf -M smtp/inet/chroot
  postconf: fatal: -M option requires service_name[/type]
  [1]
  $ postconf -M /smtp
  postconf: fatal: -M option requires service_name[/type]
  [1]
  $ postconf -M smtp/
  smtp       inet  n       -       y       -       -       smtpd
  smtp       unix  -       -       y       -       -       smtp
  $ postconf -M smtp//inet
  smtp       inet  n       -       y       -       -       smtpd
  $ postconf -M ''
  postconf: fatal: -M option requires service_name[/type]
  [1]
  $ postconf -M nosuch
  postconf: warning: unmatched request: "nosuch"
  $ postconf -M nosuch/inet
  postconf: warning: unmatched request: "nosuch/inet"
  $ postconf -M smtp/inet nosuch smtp/inet
  postconf: warning: unmatched request: "nosuch"
  smtp       inet  n       -       y       -       -       smtpd
  smtp       inet  n       -       y       -       -       smtpd
  $ postconf -F smtp/inet
  smtp/inet/service = smtp
  smtp/inet/type = inet
  smtp/inet/private = n
  smtp/inet/unprivileged = -
  smtp/inet/chroot = y
  smtp/inet/wakeup = -
  smtp/inet/process_limit = -
  smtp/inet/command = smtpd
  $ postconf -F smtp/inet/chroot
  smtp/inet/chroot = y
  $ postconf -F '*/*/chroot' | head -4
  smtp/inet/chroot = y
  pickup/unix/chroot = y
  cleanup/unix/chroot = y
  qmgr/unix/chroot = n
  $ postconf -F '*/inet/*'
  smtp/inet/service = smtp
  smtp/inet/type = inet
  smtp/inet/private = n
  smtp/inet/unprivileged = -
  smtp/inet/chroot = y
  smtp/inet/wakeup = -
  smtp/inet/process_limit = -
  smtp/inet/command = smtpd
  $ postconf -F smtp/inet/nosuch
  postconf: fatal: invalid service attribute name: "nosuch"
  [1]
  $ postconf -F smtp/inet/chroot/x
  postconf: fatal: -F option requires service_name[/type[/field]]
  [1]
  $ postconf -F smtp/inet/wakeup smtp/inet/process_limit pickup/unix/wakeup
  smtp/inet/wakeup = -
  smtp/inet/process_limit = -
  pickup/unix/wakeup = 60
  $ postconf -Fh smtp/inet
  smtp
  inet
  n
  -
  y
  -
  -
  smtpd
  $ postconf -FH smtp/inet
  smtp/inet/service
  smtp/inet/type
  smtp/inet/private
  smtp/inet/unprivileged
  smtp/inet/chroot
  smtp/inet/wakeup
  smtp/inet/process_limit
  smtp/inet/command
  $ postconf -Fh smtp/inet/command
  smtpd
  $ postconf -F '*/unix/command' | head -40
  pickup/unix/command = pickup
  cleanup/unix/command = cleanup
  qmgr/unix/command = qmgr
  tlsmgr/unix/command = tlsmgr
  rewrite/unix/command = trivial-rewrite
  bounce/unix/command = bounce
  defer/unix/command = bounce
  trace/unix/command = bounce
  verify/unix/command = verify
  flush/unix/command = flush
  proxymap/unix/command = proxymap
  proxywrite/unix/command = proxymap
  smtp/unix/command = smtp
  relay/unix/command = smtp -o syslog_name=postfix/$service_name
  showq/unix/command = showq
  error/unix/command = error
  retry/unix/command = error
  discard/unix/command = discard
  local/unix/command = local
  virtual/unix/command = virtual
  lmtp/unix/command = lmtp
  anvil/unix/command = anvil
  scache/unix/command = scache
  maildrop/unix/command = pipe flags=DRXhu user=vmail argv=/usr/bin/maildrop -d ${recipient}
  uucp/unix/command = pipe flags=Fqhu user=uucp argv=uux -r -n -z -a$sender - $nexthop!rmail ($recipient)
  ifmail/unix/command = pipe flags=F user=ftn argv=/usr/lib/ifmail/ifmail -r $nexthop ($recipient)
  bsmtp/unix/command = pipe flags=Fq. user=bsmtp argv=/usr/lib/bsmtp/bsmtp -t$nexthop -f$sender $recipient
  scalemail-backend/unix/command = pipe flags=R user=scalemail argv=/usr/lib/scalemail/bin/scalemail-store ${nexthop} ${user} ${extension}
  mailman/unix/command = pipe flags=FRX user=list argv=/usr/lib/mailman/bin/postfix-to-mailman.py ${nexthop} ${user}
  $ postconf -F nosuch/inet/chroot
  postconf: warning: unmatched request: "nosuch/inet/chroot"
  $ postconf -F ''
  postconf: fatal: -F option requires service_name[/type[/field]]
  [1]
  $ postconf -F smtp/inet/COMMAND
  postconf: fatal: invalid service attribute name: "COMMAND"
  [1]
  $ postconf -P smtp/inet
  postconf: warning: unmatched request: "smtp/inet"
  $ postconf -P smtp/inet/nosuch
  postconf: warning: unmatched request: "smtp/inet/nosuch"
  $ postconf -P '*/*/nosuch'
  postconf: warning: unmatched request: "*/*/nosuch"
  $ postconf -P '*/*/syslog_name'
  relay/unix/syslog_name = postfix/$service_name
  $ postconf -P relay/unix
  relay/unix/syslog_name = postfix/$service_name
  $ postconf -P
  relay/unix/syslog_name = postfix/$service_name
  $ postconf -Ph
  postfix/$service_name
  $ postconf -PH
  relay/unix/syslog_name
  $ postconf -Px
  relay/unix/syslog_name = postfix/relay
  $ postconf -P smtp/inet/a/b
  postconf: fatal: -P option requires service_name[/type[/parameter]]
  [1]
  $ postconf -P relay/unix/syslog_name
  relay/unix/syslog_name = postfix/$service_name
  $ postconf -Ph relay/unix/syslog_name
  postfix/$service_name
  $ postconf -Px relay/unix/syslog_name
  relay/unix/syslog_name = postfix/relay
  $ postconf -P /
  postconf: fatal: -P option requires service_name[/type[/parameter]]
  [1]
  $ postconf -x -M relay/unix
  relay      unix  -       -       y       -       -       smtp -o syslog_name=postfix/relay
  $ postconf -x -F relay/unix/command
  relay/unix/command = smtp -o syslog_name=postfix/relay
  $ postconf -Pf '*'
  relay/unix/syslog_name = postfix/$service_name
