Bytes that are no UTF-8, keywords that EHLO leaves out, and a client that says nothing.

  $ (sleep 1; printf 'EHLO x\n'; sleep 1; printf 'M\303IL\r\nQUIT\r\n'; sleep 1) | nc -w 5 localhost 25
  220 mail.example.com ESMTP Postfix (Debian/GNU)
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
  500 5.5.2 Error: bad UTF-8 syntax
  221 2.0.0 Bye
  $ tail -n 5 /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[::1] ehlo=1 quit=1 commands=2
  $ postconf -e disable_vrfy_command=yes smtpd_helo_required=yes smtpd_etrn_restrictions=reject smtpd_discard_ehlo_keywords=etrn,dsn
  $ postfix reload
  postfix/postfix-script: refreshing the Postfix mail system
  $ sleep 1
  $ telnet localhost 25
  Trying ::1...
  Connected to localhost.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < MAIL FROM:<mary@example.com>
  503 5.5.1 Error: send HELO/EHLO first
  < VRFY x
  502 5.5.1 VRFY command is disabled
  < HELO x
  250 mail.example.com
  < MAIL FROM:<mary@example.com> RET=HDRS
  501 5.7.1 DSN support is disabled
  < EHLO x
  250-mail.example.com
  250-PIPELINING
  250-SIZE 10240000
  250-STARTTLS
  250-ENHANCEDSTATUSCODES
  250-8BITMIME
  250-SMTPUTF8
  250 CHUNKING
  < MAIL FROM:<mary@example.com> RET=HDRS
  501 5.7.1 DSN support is disabled
  < ETRN example.com
  554 5.7.1 <example.com>: Etrn command rejected: Access denied
  < MAIL FROM:<mary@example.com>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com> NOTIFY=NEVER
  501 5.7.1 DSN support is disabled
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ tail -n 4 /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: discarding EHLO keywords: ETRN DSN
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: ETRN from localhost[::1]: 554 5.7.1 <example.com>: Etrn command rejected: Access denied; proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[::1] helo=1 ehlo=1 mail=1/4 rcpt=0/1 vrfy=0/1 etrn=0/1 quit=1 commands=4/10
  $ postconf -e smtpd_timeout=3s
  $ postfix reload
  postfix/postfix-script: refreshing the Postfix mail system
  $ sleep 1
  $ sleep 5 | nc -w 6 localhost 25
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  421 4.4.2 mail.example.com Error: timeout exceeded
  $ tail -n 4 /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: timeout after CONNECT from localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[::1] commands=0/0
