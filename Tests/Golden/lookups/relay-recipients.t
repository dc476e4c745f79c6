Relay recipients

  $ cd /etc/postfix; printf 'boss@corp.example x\n@internal.example.com x\n' > rr; postmap rr; postconf -e relay_domains=corp.example,internal.example.com relay_recipient_maps=hash:/etc/postfix/rr; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet -b 203.0.113.67 192.168.1.10 25
  Trying 192.168.1.10...
  Connected to 192.168.1.10.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < EHLO friend.example.net
  250-mail.example.com
  250-PIPELINING
  250-SIZE 10240000
  250-VRFY
  250-ETRN
  250-STARTTLS
  250-ENHANCEDSTATUSCODES
  250-8BITMIME
  250-DSN
  250-SMTPUTF8
  250 CHUNKING
  < MAIL FROM:<a@example.net>
  250 2.1.0 Ok
  < RCPT TO:<boss@corp.example>
  250 2.1.5 Ok
  < RCPT TO:<BOSS@Corp.Example>
  250 2.1.5 Ok
  < RCPT TO:<boss+x@corp.example>
  250 2.1.5 Ok
  < RCPT TO:<nobody@corp.example>
  550 5.1.1 <nobody@corp.example>: Recipient address rejected: User unknown in relay recipient table
  < RCPT TO:<any@internal.example.com>
  250 2.1.5 Ok
  < RCPT TO:<x@a.internal.example.com>
  550 5.1.1 <x@a.internal.example.com>: Recipient address rejected: User unknown in relay recipient table
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ postconf -e 'relay_recipient_maps = regexp:{{/^b/ ok}}'; postfix reload; sleep 1; postconf -h relay_recipient_maps
  postfix/postfix-script: refreshing the Postfix mail system
  regexp:{{/^b/ ok}}
  $ telnet -b 203.0.113.67 192.168.1.10 25
  Trying 192.168.1.10...
  Connected to 192.168.1.10.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < EHLO friend.example.net
  250-mail.example.com
  250-PIPELINING
  250-SIZE 10240000
  250-VRFY
  250-ETRN
  250-STARTTLS
  250-ENHANCEDSTATUSCODES
  250-8BITMIME
  250-DSN
  250-SMTPUTF8
  250 CHUNKING
  < MAIL FROM:<a@example.net>
  250 2.1.0 Ok
  < RCPT TO:<bill@corp.example>
  250 2.1.5 Ok
  < RCPT TO:<jill@corp.example>
  550 5.1.1 <jill@corp.example>: Recipient address rejected: User unknown in relay recipient table
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
