Access tables of all kinds, and what their entries may say.

  $ printf 'outsider.example.net DEFER\n203.0.113.67 DEFER_IF_PERMIT\n192.168.1.50 OK\n' > /etc/postfix/clients
  $ printf 'example.net 4.7.1 no status\nremote.example 550 5.1.1 gone away\nx@tls.example PREPEND bad\ny@tls.example 12345\nz@tls.example REJECT 4.1.1 wrong class\nw@tls.example permit_mynetworks, reject\nv@tls.example hash:/etc/aliases\n<> REJECT no bounces\nu@tls.example 599 odd\nt@tls.example FILTER nowhere\ns@tls.example REDIRECT nobody\n' > /etc/postfix/senders
  $ postconf -e 'smtpd_client_restrictions = check_client_access texthash:/etc/postfix/clients' 'smtpd_sender_restrictions = check_sender_access texthash:/etc/postfix/senders'
  $ postfix reload
  postfix/postfix-script: refreshing the Postfix mail system
  $ sleep 1
  $ telnet -b 203.0.113.66 mail.example.com 25
  Trying 192.168.1.10...
  Connected to mail.example.com.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < HELO outsider.example.net
  250 mail.example.com
  < MAIL FROM:<a@b.example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  450 4.7.1 <outsider.example.net[203.0.113.66]>: Client host rejected: Access denied
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ telnet -b 203.0.113.67 mail.example.com 25
  Trying 192.168.1.10...
  Connected to mail.example.com.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < HELO friend.example.net
  250 mail.example.com
  < MAIL FROM:<a@b.example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  450 4.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: Service unavailable
  < RCPT TO:<nosuch@example.com>
  450 4.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: Service unavailable
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ telnet localhost 25
  Trying ::1...
  Connected to localhost.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < EHLO localhost
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
  < RCPT TO:<john@example.com>
  451 4.3.5 Server configuration error
  < RSET
  250 2.0.0 Ok
  < MAIL FROM:<a@remote.example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  550 5.1.7 <a@remote.example>: Sender address rejected: gone away
  < RSET
  250 2.0.0 Ok
  < MAIL FROM:<a@sub.remote.example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  550 5.1.7 <a@sub.remote.example>: Sender address rejected: gone away
  < RSET
  250 2.0.0 Ok
  < MAIL FROM:<x@tls.example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  250 2.1.5 Ok
  < RSET
  250 2.0.0 Ok
  < MAIL FROM:<y@tls.example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  250 2.1.5 Ok
  < RSET
  250 2.0.0 Ok
  < MAIL FROM:<z@tls.example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  554 5.1.7 <z@tls.example>: Sender address rejected: wrong class
  < RSET
  250 2.0.0 Ok
  < MAIL FROM:<w@tls.example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  250 2.1.5 Ok
  < RSET
  250 2.0.0 Ok
  < MAIL FROM:<v@tls.example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  451 4.3.5 Server configuration error
  < RSET
  250 2.0.0 Ok
  < MAIL FROM:<>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  554 5.7.1 <>: Sender address rejected: no bounces
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ telnet localhost 25
  Trying ::1...
  Connected to localhost.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < EHLO localhost
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
  < MAIL FROM:<u@tls.example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  599 5.7.1 <u@tls.example>: Sender address rejected: odd
  < RSET
  250 2.0.0 Ok
  < MAIL FROM:<t@tls.example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  250 2.1.5 Ok
  < RSET
  250 2.0.0 Ok
  < MAIL FROM:<s@tls.example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  250 2.1.5 Ok
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ grep -E 'smtpd\[' /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from outsider.example.net[203.0.113.66]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from outsider.example.net[203.0.113.66]: 450 4.7.1 <outsider.example.net[203.0.113.66]>: Client host rejected: Access denied; from=<a@b.example> to=<john@example.com> proto=SMTP helo=<outsider.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from outsider.example.net[203.0.113.66] helo=1 mail=1 rcpt=0/1 quit=1 commands=3/4
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 450 4.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: Service unavailable; from=<a@b.example> to=<john@example.com> proto=SMTP helo=<friend.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 450 4.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: Service unavailable; from=<a@b.example> to=<nosuch@example.com> proto=SMTP helo=<friend.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from friend.example.net[203.0.113.67] helo=1 mail=1 rcpt=0/2 quit=1 commands=3/5
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: unknown smtpd restriction: "4.7.1"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 451 4.3.5 Server configuration error; from=<a@example.net> to=<john@example.com> proto=ESMTP helo=<localhost>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: mapping DSN status 5.1.1 into Sender address status 5.1.7
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 550 5.1.7 <a@remote.example>: Sender address rejected: gone away; from=<a@remote.example> to=<john@example.com> proto=ESMTP helo=<localhost>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: mapping DSN status 5.1.1 into Sender address status 5.1.7
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 550 5.1.7 <a@sub.remote.example>: Sender address rejected: gone away; from=<a@sub.remote.example> to=<john@example.com> proto=ESMTP helo=<localhost>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: access table texthash:/etc/postfix/senders entry "x@tls.example" requires header: text
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: client=localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID002: client=localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: mapping DSN status 4.1.1 into Sender address status 4.1.7
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 554 5.1.7 <z@tls.example>: Sender address rejected: wrong class; from=<z@tls.example> to=<john@example.com> proto=ESMTP helo=<localhost>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID003: client=localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: access table texthash:/etc/postfix/senders has entry with lookup table: hash:/etc/aliases
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: do not specify lookup tables inside SMTPD access maps
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: define a restriction class and specify its name instead.
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 451 4.3.5 Server configuration error; from=<v@tls.example> to=<john@example.com> proto=ESMTP helo=<localhost>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 554 5.7.1 <>: Sender address rejected: no bounces; from=<> to=<john@example.com> proto=ESMTP helo=<localhost>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[::1] ehlo=1 mail=9 rcpt=3/9 rset=8 quit=1 commands=22/28
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 599 5.7.1 <u@tls.example>: Sender address rejected: odd; from=<u@tls.example> to=<john@example.com> proto=ESMTP helo=<localhost>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: access table texthash:/etc/postfix/senders entry "t@tls.example" requires transport:destination
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID004: client=localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: access table texthash:/etc/postfix/senders entry "s@tls.example" requires user@domain target
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID005: client=localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[::1] ehlo=1 mail=3 rcpt=2/3 rset=2 quit=1 commands=9/10
