Relocated order

  $ postconf -e 'relocated_maps = inline:{gone@example.com=new@x.example, left=elsewhere, {@closed.example=the domain closed}, t+x@example.com=tx}' recipient_delimiter=+; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet localhost 25
  Trying ::1...
  Connected to localhost.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < HELO localhost
  250 mail.example.com
  < MAIL FROM:<mary@example.com>
  250 2.1.0 Ok
  < RCPT TO:<gone@example.com>
  550 5.1.6 <gone@example.com>: Recipient address rejected: User has moved to new@x.example
  < RCPT TO:<GONE@example.com>
  550 5.1.6 <GONE@example.com>: Recipient address rejected: User has moved to new@x.example
  < RCPT TO:<gone+x@example.com>
  550 5.1.6 <gone+x@example.com>: Recipient address rejected: User has moved to new@x.example
  < RCPT TO:<left@example.com>
  550 5.1.6 <left@example.com>: Recipient address rejected: User has moved to elsewhere
  < RCPT TO:<left@other.example>
  250 2.1.5 Ok
  < RCPT TO:<x@closed.example>
  550 5.1.6 <x@closed.example>: Recipient address rejected: User has moved to the domain closed
  < RCPT TO:<t+x@example.com>
  550 5.1.6 <t+x@example.com>: Recipient address rejected: User has moved to tx
  < RCPT TO:<t+y@example.com>
  550 5.1.1 <t+y@example.com>: Recipient address rejected: User unknown in local recipient table
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
