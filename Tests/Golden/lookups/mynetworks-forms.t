Mynetworks forms

  $ postconf -e 'mynetworks = 127.0.0.0/8 [::1]/128 203.0.113.64/28' 'smtpd_relay_restrictions = permit_mynetworks, reject'; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet -b 203.0.113.67 192.168.1.10 25
  Trying 192.168.1.10...
  Connected to 192.168.1.10.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < HELO x
  250 mail.example.com
  < MAIL FROM:<a@example.net>
  250 2.1.0 Ok
  < RCPT TO:<x@remote.example>
  250 2.1.5 Ok
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ postconf -e 'mynetworks = !203.0.113.67, 203.0.113.0/24'; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet -b 203.0.113.67 192.168.1.10 25
  Trying 192.168.1.10...
  Connected to 192.168.1.10.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < HELO x
  250 mail.example.com
  < MAIL FROM:<a@example.net>
  250 2.1.0 Ok
  < RCPT TO:<x@remote.example>
  554 5.7.1 <x@remote.example>: Recipient address rejected: Access denied
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ postconf -e 'mynetworks = 203.0.113.0/28x 203.0.113.67'; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet -b 203.0.113.67 192.168.1.10 25
  Trying 192.168.1.10...
  Connected to 192.168.1.10.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < HELO x
  250 mail.example.com
  < MAIL FROM:<a@example.net>
  250 2.1.0 Ok
  < RCPT TO:<x@remote.example>
  250 2.1.5 Ok
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ postconf -e 'mynetworks = 203.0.113.1/24'; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet -b 203.0.113.67 192.168.1.10 25
  Trying 192.168.1.10...
  Connected to 192.168.1.10.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < HELO x
  250 mail.example.com
  < MAIL FROM:<a@example.net>
  250 2.1.0 Ok
  < RCPT TO:<x@remote.example>
  451 4.3.0 <x@remote.example>: Temporary lookup failure
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ printf '203.0.113.66 # x\n# comment\n 203.0.113.67\n' > /etc/postfix/nets; postconf -e 'mynetworks = /etc/postfix/nets'; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet -b 203.0.113.67 192.168.1.10 25
  Trying 192.168.1.10...
  Connected to 192.168.1.10.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < HELO x
  250 mail.example.com
  < MAIL FROM:<a@example.net>
  250 2.1.0 Ok
  < RCPT TO:<x@remote.example>
  250 2.1.5 Ok
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ postconf -e 'mynetworks = /etc/postfix/nosuch'; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet -b 203.0.113.67 192.168.1.10 25
  Trying 192.168.1.10...
  Connected to 192.168.1.10.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < HELO x
  250 mail.example.com
  < MAIL FROM:<a@example.net>
  250 2.1.0 Ok
  < RCPT TO:<x@remote.example>
  451 4.3.0 <x@remote.example>: Temporary lookup failure
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ postconf -e 'mynetworks = cidr:{{203.0.113.0/24 ok}}'; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet -b 203.0.113.67 192.168.1.10 25
  Trying 192.168.1.10...
  Connected to 192.168.1.10.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < HELO x
  250 mail.example.com
  < MAIL FROM:<a@example.net>
  250 2.1.0 Ok
  < RCPT TO:<x@remote.example>
  250 2.1.5 Ok
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ postconf -e 'mynetworks = hash:/etc/postfix/nosuch 203.0.113.67'; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet -b 203.0.113.67 192.168.1.10 25
  Trying 192.168.1.10...
  Connected to 192.168.1.10.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < HELO x
  250 mail.example.com
  < MAIL FROM:<a@example.net>
  250 2.1.0 Ok
  < RCPT TO:<x@remote.example>
  451 4.3.0 <x@remote.example>: Temporary lookup failure
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ postconf -e 'mynetworks = friend.example.net'; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet -b 203.0.113.67 192.168.1.10 25
  Trying 192.168.1.10...
  Connected to 192.168.1.10.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < HELO x
  250 mail.example.com
  < MAIL FROM:<a@example.net>
  250 2.1.0 Ok
  < RCPT TO:<x@remote.example>
  250 2.1.5 Ok
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ cut -d' ' -f3- /var/log/mail.log | grep -E 'warning|error|fatal'
  postfix/smtpd[PID]: warning: smtpd_client_event_limit_exceptions: non-null host address bits in "203.0.113.1/24", perhaps you should use "203.0.113.0/24" instead
  postfix/smtpd[PID]: warning: mynetworks: non-null host address bits in "203.0.113.1/24", perhaps you should use "203.0.113.0/24" instead
  postfix/smtpd[PID]: warning: smtpd_client_event_limit_exceptions: non-null host address bits in "203.0.113.1/24", perhaps you should use "203.0.113.0/24" instead
  postfix/smtpd[PID]: warning: smtpd_client_event_limit_exceptions: comment at end of line is not supported: # x?
  postfix/smtpd[PID]: warning: smtpd_forbid_bare_newline_exclusions: comment at end of line is not supported: # x?
  postfix/smtpd[PID]: warning: mynetworks: comment at end of line is not supported: # x?
  postfix/smtpd[PID]: error: open file /etc/postfix/nosuch: No such file or directory
  postfix/smtpd[PID]: warning: non-existent:/etc/postfix/nosuch is unavailable. open file /etc/postfix/nosuch: No such file or directory
  postfix/smtpd[PID]: warning: smtpd_client_event_limit_exceptions: non-existent:/etc/postfix/nosuch: table lookup problem
  postfix/smtpd[PID]: warning: non-existent:/etc/postfix/nosuch is unavailable. open file /etc/postfix/nosuch: No such file or directory
  postfix/smtpd[PID]: warning: mynetworks: non-existent:/etc/postfix/nosuch: table lookup problem
  postfix/smtpd[PID]: warning: non-existent:/etc/postfix/nosuch is unavailable. open file /etc/postfix/nosuch: No such file or directory
  postfix/smtpd[PID]: warning: smtpd_client_event_limit_exceptions: non-existent:/etc/postfix/nosuch: table lookup problem
  postfix/smtpd[PID]: error: open database /etc/postfix/nosuch.db: No such file or directory
  postfix/smtpd[PID]: warning: hash:/etc/postfix/nosuch is unavailable. open database /etc/postfix/nosuch.db: No such file or directory
  postfix/smtpd[PID]: warning: smtpd_client_event_limit_exceptions: hash:/etc/postfix/nosuch: table lookup problem
  postfix/smtpd[PID]: warning: hash:/etc/postfix/nosuch is unavailable. open database /etc/postfix/nosuch.db: No such file or directory
  postfix/smtpd[PID]: warning: mynetworks: hash:/etc/postfix/nosuch: table lookup problem
  postfix/smtpd[PID]: warning: hash:/etc/postfix/nosuch is unavailable. open database /etc/postfix/nosuch.db: No such file or directory
  postfix/smtpd[PID]: warning: smtpd_client_event_limit_exceptions: hash:/etc/postfix/nosuch: table lookup problem
