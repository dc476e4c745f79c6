Missing access

  $ postconf -e 'smtpd_recipient_restrictions = check_recipient_access hash:/etc/postfix/access, permit_mynetworks, reject'; postfix reload; sleep 1
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
  < RCPT TO:<x@remote.example>
  451 4.3.5 <x@remote.example>: Recipient address rejected: Server configuration error
  < RCPT TO:<john@example.com>
  451 4.3.5 <john@example.com>: Recipient address rejected: Server configuration error
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ cut -d' ' -f3- /var/log/mail.log | grep smtpd
  postfix/smtpd[PID]: error: open database /etc/postfix/access.db: No such file or directory
  postfix/smtpd[PID]: connect from localhost[::1]
  postfix/smtpd[PID]: warning: hash:/etc/postfix/access is unavailable. open database /etc/postfix/access.db: No such file or directory
  postfix/smtpd[PID]: warning: hash:/etc/postfix/access lookup error for "x@remote.example"
  postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 451 4.3.5 <x@remote.example>: Recipient address rejected: Server configuration error; from=<a@example.com> to=<x@remote.example> proto=SMTP helo=<localhost>
  postfix/smtpd[PID]: warning: hash:/etc/postfix/access is unavailable. open database /etc/postfix/access.db: No such file or directory
  postfix/smtpd[PID]: warning: hash:/etc/postfix/access lookup error for "john@example.com"
  postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 451 4.3.5 <john@example.com>: Recipient address rejected: Server configuration error; from=<a@example.com> to=<john@example.com> proto=SMTP helo=<localhost>
  postfix/smtpd[PID]: disconnect from localhost[::1] helo=1 mail=1 rcpt=0/2 quit=1 commands=3/5
  $ touch /etc/postfix/access; postmap /etc/postfix/access
  $ telnet localhost 25
  Trying ::1...
  Connected to localhost.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < HELO localhost
  250 mail.example.com
  < MAIL FROM:<a@example.com>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  451 4.3.5 <john@example.com>: Recipient address rejected: Server configuration error
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ cut -d' ' -f3- /var/log/mail.log | tail -5
  postfix/smtpd[PID]: connect from localhost[::1]
  postfix/smtpd[PID]: warning: hash:/etc/postfix/access is unavailable. open database /etc/postfix/access.db: No such file or directory
  postfix/smtpd[PID]: warning: hash:/etc/postfix/access lookup error for "john@example.com"
  postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 451 4.3.5 <john@example.com>: Recipient address rejected: Server configuration error; from=<a@example.com> to=<john@example.com> proto=SMTP helo=<localhost>
  postfix/smtpd[PID]: disconnect from localhost[::1] helo=1 mail=1 rcpt=0/1 quit=1 commands=3/4
