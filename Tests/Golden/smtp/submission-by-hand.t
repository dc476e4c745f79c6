submission and its defaults.

  $ postconf -M submission/inet='submission inet n - y - - smtpd'
  $ postconf -P 'submission/inet/syslog_name=postfix/submission' submission/inet/smtpd_tls_security_level=encrypt submission/inet/smtpd_relay_restrictions=permit_sasl_authenticated,reject
  $ postfix reload; sleep 2
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet localhost 587
  Trying ::1...
  Connected to localhost.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < EHLO c
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
  < MAIL FROM:<john@example.com>
  530 5.7.0 Must issue a STARTTLS command first
  < AUTH PLAIN AGEAYg==
  530 5.7.0 Must issue a STARTTLS command first
  < VRFY john
  530 5.7.0 Must issue a STARTTLS command first
  < NOOP
  250 2.0.0 Ok
  < RSET
  530 5.7.0 Must issue a STARTTLS command first
  < HELP
  500 5.5.2 Error: command not recognized
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ openssl s_client -connect localhost:587 -starttls smtp -quiet -crlf 2>/dev/null
  < EHLO c
  250-mail.example.com
  250-PIPELINING
  250-SIZE 10240000
  250-VRFY
  250-ETRN
  250-ENHANCEDSTATUSCODES
  250-8BITMIME
  250-DSN
  250-SMTPUTF8
  250 CHUNKING
  < MAIL FROM:<john@example.com>
  250 2.1.0 Ok
  < RCPT TO:<mary@example.com>
  554 5.7.1 <mary@example.com>: Recipient address rejected: Access denied
  < QUIT
  221 2.0.0 Bye
  $ cat /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/submission/smtpd[PID]: connect from localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/submission/smtpd[PID]: disconnect from localhost[::1] ehlo=1 auth=0/1 mail=0/1 rset=0/1 noop=1 vrfy=0/1 quit=1 unknown=0/1 commands=3/8
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/submission/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/submission/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[127.0.0.1]: 554 5.7.1 <mary@example.com>: Recipient address rejected: Access denied; from=<john@example.com> to=<mary@example.com> proto=ESMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/submission/smtpd[PID]: disconnect from localhost[127.0.0.1] ehlo=2 starttls=1 mail=1 rcpt=0/1 quit=1 commands=5/6
