Access case

  $ printf '/^(.*)@bad\\.example$/ REJECT no $1 here\n/^(Up.*)@/ REJECT up $1\n' > /etc/postfix/sre; postconf -e 'smtpd_sender_restrictions = check_sender_access regexp:/etc/postfix/sre'; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet localhost 25
  Trying ::1...
  Connected to localhost.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < HELO localhost
  250 mail.example.com
  < MAIL FROM:<SpAmMer@Bad.Example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  554 5.7.1 <SpAmMer@Bad.Example>: Sender address rejected: no spammer here
  < RSET
  250 2.0.0 Ok
  < MAIL FROM:<Upper@ok.example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  554 5.7.1 <Upper@ok.example>: Sender address rejected: up upper
  < RSET
  250 2.0.0 Ok
  < MAIL FROM:<upper+x@ok.example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  554 5.7.1 <upper+x@ok.example>: Sender address rejected: up upper+x
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
