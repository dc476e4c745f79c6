Addresses that are verified, policies, login owners, limits, and footers.

  $ postconf -e 'smtpd_recipient_restrictions = reject_unverified_recipient' 'address_verify_map ='
  $ postfix reload
  postfix/postfix-script: refreshing the Postfix mail system
  $ sleep 1
  $ telnet localhost 25
  Trying ::1...
  Connected to localhost.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < HELO localhost
  250 mail.example.com
  < MAIL FROM:<mary@example.com>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  250 2.1.5 Ok
  < RCPT TO:<nobody@remote.example>
  450 4.1.1 <nobody@remote.example>: Recipient address rejected: unverified address: host mx1.remote.example[203.0.113.10] said: 550 5.1.1 <nobody@remote.example>: Recipient address rejected: User unknown (in reply to RCPT TO command)
  < RCPT TO:<anna@remote.example>
  250 2.1.5 Ok
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ grep -E 'smtpd\[|status=' /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID001: to=<john@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=deliverable (delivers to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID002: client=localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID003: to=<nobody@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=5.1.1, status=undeliverable (host mx1.remote.example[203.0.113.10] said: 550 5.1.1 <nobody@remote.example>: Recipient address rejected: User unknown (in reply to RCPT TO command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID002: reject: RCPT from localhost[::1]: 450 4.1.1 <nobody@remote.example>: Recipient address rejected: unverified address: host mx1.remote.example[203.0.113.10] said: 550 5.1.1 <nobody@remote.example>: Recipient address rejected: User unknown (in reply to RCPT TO command); from=<mary@example.com> to=<nobody@remote.example> proto=SMTP helo=<localhost>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID004: to=<anna@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.1.5, status=deliverable (250 2.1.5 Ok)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[::1] helo=1 mail=1 rcpt=2/3 quit=1 commands=5/6
  $ postconf -e 'smtpd_recipient_restrictions = check_policy_service inet:127.0.0.1:10023'
  $ postfix reload
  postfix/postfix-script: refreshing the Postfix mail system
  $ sleep 1
  $ telnet localhost 25
  Trying ::1...
  Connected to localhost.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < HELO localhost
  250 mail.example.com
  < MAIL FROM:<mary@example.com>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  451 4.3.5 <john@example.com>: Recipient address rejected: Server configuration problem
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ tail -n 6 /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: connect to 127.0.0.1:10023: Connection refused
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: problem talking to server 127.0.0.1:10023: Connection refused
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: connect to 127.0.0.1:10023: Connection refused
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: problem talking to server 127.0.0.1:10023: Connection refused
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 451 4.3.5 <john@example.com>: Recipient address rejected: Server configuration problem; from=<mary@example.com> to=<john@example.com> proto=SMTP helo=<localhost>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[::1] helo=1 mail=1 rcpt=0/1 quit=1 commands=3/4
  $ postconf -e 'smtpd_recipient_restrictions =' 'smtpd_sender_restrictions = reject_sender_login_mismatch' 'smtpd_sasl_auth_enable = yes' 'smtpd_sender_login_maps = inline:{mary@example.com=mary}' 'smtpd_reject_footer = \c. For help, ask $client_name ($localtime)'
  $ postfix reload
  postfix/postfix-script: refreshing the Postfix mail system
  $ sleep 1
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
  250-AUTH SCRAM-SHA-512 SCRAM-SHA-384 SCRAM-SHA-256 SCRAM-SHA-224 SCRAM-SHA-1 DIGEST-MD5 CRAM-MD5 NTLM PLAIN LOGIN
  250-ENHANCEDSTATUSCODES
  250-8BITMIME
  250-DSN
  250-SMTPUTF8
  250 CHUNKING
  < MAIL FROM:<mary@example.com>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  553 5.7.1 <mary@example.com>: Sender address rejected: not logged in. For help, ask localhost (Mon DD HH:MM:SS)
  < RSET
  250 2.0.0 Ok
  < MAIL FROM:<jim@example.com>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  250 2.1.5 Ok
  < RCPT TO:<nosuch@example.com>
  550 5.1.1 <nosuch@example.com>: Recipient address rejected: User unknown in local recipient table. For help, ask localhost (Mon DD HH:MM:SS)
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ postconf -e 'smtpd_sender_restrictions =' 'smtpd_sasl_auth_enable = no' 'smtpd_client_connection_rate_limit = 1' 'smtpd_client_recipient_rate_limit = 1' 'smtpd_reject_footer = See http://example.com/'
  $ postfix reload
  postfix/postfix-script: refreshing the Postfix mail system
  $ sleep 1
  $ telnet -b 203.0.113.67 mail.example.com 25
  Trying 192.168.1.10...
  Connected to mail.example.com.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < HELO friend.example.net
  250 mail.example.com
  < MAIL FROM:<x@example.net>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  250 2.1.5 Ok
  < RCPT TO:<mary@example.com>
  450-4.7.1 Error: too many recipients from 203.0.113.67
  450 4.7.1 See http://example.com/
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ telnet -b 203.0.113.67 mail.example.com 25
  Trying 192.168.1.10...
  Connected to mail.example.com.
  Escape character is '^]'.
  421-4.7.0 mail.example.com Error: too many connections from 203.0.113.67
  421 4.7.0 See http://example.com/
  Connection closed by foreign host.
  $ tail -n 5 /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: Recipient address rate limit exceeded: 2 from friend.example.net[203.0.113.67] for service smtp
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from friend.example.net[203.0.113.67] helo=1 mail=1 rcpt=1/2 quit=1 commands=4/5
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: Connection rate limit exceeded: 2 from friend.example.net[203.0.113.67] for service smtp
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from friend.example.net[203.0.113.67] commands=0/0
