smtpd_forbid_unauth_pipelining: who speaks before his turn is sent away.

  $ postconf -e 'smtpd_forbid_unauth_pipelining = yes'; postfix reload; sleep 1; > /var/log/mail.log
  postfix/postfix-script: refreshing the Postfix mail system
  $ printf 'EHLO x\r\nMAIL FROM:<a@example.com>\r\nQUIT\r\n' | nc -w 5 127.0.0.1 25; sleep 1; grep smtpd /var/log/mail.log; > /var/log/mail.log
  554 5.5.0 Error: SMTP protocol synchronization
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: improper command pipelining after CONNECT from localhost[127.0.0.1]: EHLO x\r\nMAIL FROM:<a@example.com>\r\nQUIT\r\n
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] commands=0/0
  $ (sleep 1; printf 'EHLO x\r\nMAIL FROM:<a@example.com>\r\n'; sleep 1; printf 'QUIT\r\n') | nc -w 5 127.0.0.1 25; sleep 1; grep smtpd /var/log/mail.log; > /var/log/mail.log
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  554 5.5.0 Error: SMTP protocol synchronization
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: improper command pipelining after EHLO from localhost[127.0.0.1]: MAIL FROM:<a@example.com>\r\n
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] ehlo=0/1 commands=0/1
  $ (sleep 1; printf 'EHLO x\r\n'; sleep 1; printf 'MAIL FROM:<a@example.com>\r\nRCPT TO:<john@example.com>\r\nDATA\r\n.\r\n'; sleep 1; printf 'QUIT\r\n') | nc -w 5 127.0.0.1 25; sleep 1; grep smtpd /var/log/mail.log
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
  250 2.1.0 Ok
  250 2.1.5 Ok
  554 5.5.0 Error: SMTP protocol synchronization
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: client=localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: improper command pipelining after DATA from localhost[127.0.0.1]: .\r\n
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] ehlo=1 mail=1 rcpt=1 data=0/1 commands=3/4
