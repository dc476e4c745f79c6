Empty results

  $ postconf -e 'virtual_alias_maps = regexp:/etc/postfix/v'; printf '/^jim@/\n' > /etc/postfix/v; postfix reload; sleep 1; echo x | sendmail -f mary@example.com jim; sleep 2; mailq | tail -1; cut -d' ' -f3- /var/log/mail.log | grep -E 'warning|error'
  postfix/postfix-script: refreshing the Postfix mail system
  -- 0 Kbytes in 1 Request.
  postfix/cleanup[PID]: warning: regexp map /etc/postfix/v, line 1: no replacement text: using empty string
  postfix/trivial-rewrite[PID]: warning: regexp map /etc/postfix/v, line 1: no replacement text: using empty string
  postfix/cleanup[PID]: warning: virtual_alias_maps lookup of jim@example.com returns an empty string result
  postfix/cleanup[PID]: warning: virtual_alias_maps should return NO RESULT in case of NOT FOUND
  postfix/cleanup[PID]: warning: QUEUEID001: virtual_alias_maps map lookup problem for jim@example.com -- message not accepted, try again later
  $ postconf -e 'virtual_alias_maps =' 'transport_maps = inline:{example.com=}'; postfix reload; sleep 1; : > /var/log/mail.log; sendmail -bv john@example.com; sleep 2; cut -d' ' -f3- /var/log/mail.log | grep -E 'warning|error|to=<john'
  postfix/postfix-script: refreshing the Postfix mail system
  Mail Delivery Status Report will be mailed to <root>.
  postfix/trivial-rewrite[PID]: warning: transport_maps lookup of example.com returns an empty string result
  postfix/trivial-rewrite[PID]: warning: transport_maps should return NO RESULT in case of NOT FOUND
  postfix/trivial-rewrite[PID]: warning: transport_maps lookup failure
  postfix/error[PID]: QUEUEID002: to=<john@example.com>, relay=none, delay=N, delays=N/N/N/N, dsn=4.3.0, status=undeliverable (address resolver failure)
  postfix/trivial-rewrite[PID]: warning: transport_maps lookup of example.com returns an empty string result
  postfix/trivial-rewrite[PID]: warning: transport_maps should return NO RESULT in case of NOT FOUND
  postfix/trivial-rewrite[PID]: warning: transport_maps lookup failure
  postfix/error[PID]: QUEUEID003: to=<root@example.com>, relay=none, delay=N, delays=N/N/N/N, dsn=4.3.0, status=deferred (address resolver failure)
  $ postconf -e 'transport_maps =' 'smtpd_recipient_restrictions = check_recipient_access regexp:/etc/postfix/v, permit_mynetworks, reject'; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet localhost 25
  Trying ::1...
  Connected to localhost.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < HELO localhost
  250 mail.example.com
  < MAIL FROM:<a@example.com>
  250 2.1.0 Ok
  < RCPT TO:<jim@example.com>
  451 4.3.5 <jim@example.com>: Recipient address rejected: Server configuration error
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
