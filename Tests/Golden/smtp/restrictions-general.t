Restrictions that need no table: reject, defer, warn_if_reject, classes, defer_if_permit, and what stands behind them.

  $ postconf -e 'smtpd_sender_restrictions = warn_if_reject reject_unknown_sender_domain, warn_if_reject reject, permit_mynetworks'
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
  < MAIL FROM:<x@nxdomain.example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  250 2.1.5 Ok
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ grep -E 'smtpd\[' /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject_warning: RCPT from localhost[::1]: 450 4.1.8 <x@nxdomain.example>: Sender address rejected: Domain not found; from=<x@nxdomain.example> to=<john@example.com> proto=SMTP helo=<localhost>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject_warning: RCPT from localhost[::1]: 554 5.7.1 <x@nxdomain.example>: Sender address rejected: Access denied; from=<x@nxdomain.example> to=<john@example.com> proto=SMTP helo=<localhost>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: client=localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[::1] helo=1 mail=1 rcpt=1 quit=1 commands=4
  $ postconf -e 'smtpd_restriction_classes = strict, lax' 'strict = reject_unknown_sender_domain, reject_non_fqdn_sender' 'lax = permit' 'smtpd_sender_restrictions = strict'
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
  < MAIL FROM:<x@nxdomain.example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  450 4.1.8 <x@nxdomain.example>: Sender address rejected: Domain not found
  < RSET
  250 2.0.0 Ok
  < MAIL FROM:<x@remote>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  450 4.1.8 <x@remote>: Sender address rejected: Domain not found
  < RSET
  250 2.0.0 Ok
  < MAIL FROM:<>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  250 2.1.5 Ok
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ postconf -e 'smtpd_sender_restrictions = defer_if_permit' 'smtpd_recipient_restrictions = reject_unlisted_recipient'
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
  450 4.7.0 <mary@example.com>: Sender address rejected: defer_if_permit requested
  < RCPT TO:<nosuch@example.com>
  550 5.1.1 <nosuch@example.com>: Recipient address rejected: User unknown in local recipient table
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ postconf -e 'smtpd_sender_restrictions = defer_if_reject'
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
  < RCPT TO:<nosuch@example.com>
  550 5.1.1 <nosuch@example.com>: Recipient address rejected: User unknown in local recipient table
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ postconf -e 'smtpd_sender_restrictions = permit, reject' 'smtpd_client_restrictions = defer' 
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
  450 4.3.2 <localhost[::1]>: Client host rejected: Try again later
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ postconf -e 'smtpd_client_restrictions =' 'smtpd_sender_restrictions = permit, reject' 'smtpd_recipient_restrictions = hash:/etc/aliases'
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
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ grep -E 'warning|reject:' /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject_warning: RCPT from localhost[::1]: 450 4.1.8 <x@nxdomain.example>: Sender address rejected: Domain not found; from=<x@nxdomain.example> to=<john@example.com> proto=SMTP helo=<localhost>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject_warning: RCPT from localhost[::1]: 554 5.7.1 <x@nxdomain.example>: Sender address rejected: Access denied; from=<x@nxdomain.example> to=<john@example.com> proto=SMTP helo=<localhost>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 450 4.1.8 <x@nxdomain.example>: Sender address rejected: Domain not found; from=<x@nxdomain.example> to=<john@example.com> proto=SMTP helo=<localhost>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 450 4.1.8 <x@remote>: Sender address rejected: Domain not found; from=<x@remote> to=<john@example.com> proto=SMTP helo=<localhost>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 450 4.7.0 <mary@example.com>: Sender address rejected: defer_if_permit requested; from=<mary@example.com> to=<john@example.com> proto=SMTP helo=<localhost>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 550 5.1.1 <nosuch@example.com>: Recipient address rejected: User unknown in local recipient table; from=<mary@example.com> to=<nosuch@example.com> proto=SMTP helo=<localhost>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID002: reject: RCPT from localhost[::1]: 550 5.1.1 <nosuch@example.com>: Recipient address rejected: User unknown in local recipient table; from=<mary@example.com> to=<nosuch@example.com> proto=SMTP helo=<localhost>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 450 4.3.2 <localhost[::1]>: Client host rejected: Try again later; from=<mary@example.com> to=<john@example.com> proto=SMTP helo=<localhost>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject' after `permit' is ignored
