SMTP server parameters, part 1

  $ s() { postfix reload >/dev/null 2>&1; sleep 1; printf "$@" | timeout 8 nc -q 1 -w 5 localhost 25; }
  $ postconf -e 'smtpd_banner = $myhostname ESMTP $mail_name ($mail_version)'; s 'QUIT\r\n'
  220 mail.example.com ESMTP Postfix (3.7.11)
  221 2.0.0 Bye
  $ postconf -e 'smtpd_banner = hello'; s 'QUIT\r\n'; tail -2 /var/log/mail.log | cut -d' ' -f3-
  220 hello
  221 2.0.0 Bye
  postfix/smtpd[PID]: improper command pipelining after CONNECT from localhost[::1]: QUIT\r\n
  postfix/smtpd[PID]: disconnect from localhost[::1] quit=1 commands=1
  $ postconf -X smtpd_banner; postconf -e disable_vrfy_command=yes; s 'VRFY root\r\nEHLO x\r\nQUIT\r\n'
  220 mail.example.com ESMTP Postfix
  502 5.5.1 VRFY command is disabled
  250-mail.example.com
  250-PIPELINING
  250-SIZE 10240000
  250-ETRN
  250-STARTTLS
  250-ENHANCEDSTATUSCODES
  250-8BITMIME
  250-DSN
  250-SMTPUTF8
  250 CHUNKING
  221 2.0.0 Bye
  $ postconf -e smtpd_helo_required=yes; s 'MAIL FROM:<a@b.example>\r\nQUIT\r\n'
  220 mail.example.com ESMTP Postfix
  503 5.5.1 Error: send HELO/EHLO first
  221 2.0.0 Bye
  $ postconf -e smtpd_discard_ehlo_keywords=size,etrn,chunking; s 'EHLO x\r\nQUIT\r\n'
  220 mail.example.com ESMTP Postfix
  250-mail.example.com
  250-PIPELINING
  250-STARTTLS
  250-ENHANCEDSTATUSCODES
  250-8BITMIME
  250-DSN
  250 SMTPUTF8
  221 2.0.0 Bye
  $ postconf -e smtpd_client_port_logging=yes; s 'QUIT\r\n'; tail -2 /var/log/mail.log | cut -d' ' -f3-
  220 mail.example.com ESMTP Postfix
  221 2.0.0 Bye
  postfix/smtpd[PID]: improper command pipelining after CONNECT from localhost[::1]:PORT: QUIT\r\n
  postfix/smtpd[PID]: disconnect from localhost[::1]:PORT quit=1 commands=1
  $ postconf -e smtpd_forbidden_commands=FOO,GET; s 'FOO\r\n'; tail -2 /var/log/mail.log | cut -d' ' -f3-
  220 mail.example.com ESMTP Postfix
  221 2.7.0 Error: I can break rules, too. Goodbye.
  postfix/smtpd[PID]: warning: non-SMTP command from localhost[::1]:PORT: FOO
  postfix/smtpd[PID]: disconnect from localhost[::1]:PORT unknown=0/1 commands=0/1
  $ postconf -e smtpd_noop_commands=BAR; s 'BAR x\r\nQUIT\r\n'
  220 mail.example.com ESMTP Postfix
  250 2.0.0 Ok
  221 2.0.0 Bye
