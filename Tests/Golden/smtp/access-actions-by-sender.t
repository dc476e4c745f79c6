  $ cat > /etc/postfix/access <<END
  > spammer@remote.example REJECT no spam please
  > remote.example OK
  > nomx.example 450 4.7.1 come back later
  > tls.example DISCARD
  > down.example DEFER
  > corp.example HOLD
  > nullmx.example 550 gone
  > END
  $ postmap /etc/postfix/access; postconf -e 'smtpd_sender_restrictions = check_sender_access hash:/etc/postfix/access'; postfix reload; sleep 2
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet localhost 25
  Trying ::1...
  Connected to localhost.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < EHLO client
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
  < MAIL FROM:<spammer@remote.example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  554 5.7.1 <spammer@remote.example>: Sender address rejected: no spam please
  < RSET
  250 2.0.0 Ok
  < MAIL FROM:<a@remote.example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  250 2.1.5 Ok
  < RSET
  250 2.0.0 Ok
  < MAIL FROM:<a@nomx.example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  450 4.7.1 <a@nomx.example>: Sender address rejected: come back later
  < RSET
  250 2.0.0 Ok
  < MAIL FROM:<a@down.example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  450 4.7.1 <a@down.example>: Sender address rejected: Access denied
  < RSET
  250 2.0.0 Ok
  < MAIL FROM:<a@nullmx.example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  550 5.7.1 <a@nullmx.example>: Sender address rejected: gone
  < RSET
  250 2.0.0 Ok
  < MAIL FROM:<a@tls.example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  250 2.1.5 Ok
  < DATA
  354 End data with <CR><LF>.<CR><LF>
  < Subject: discarded
  < .
  250 2.0.0 Ok: queued as QUEUEID001
  < MAIL FROM:<a@corp.example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  250 2.1.5 Ok
  < DATA
  354 End data with <CR><LF>.<CR><LF>
  < Subject: held
  < .
  250 2.0.0 Ok: queued as QUEUEID002
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ sleep 1; mailq; grep -v -E 'connect|anvil' /var/log/mail.log
  -Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------
  QUEUEID002!      307 Day Mon DD HH:MM:SS  a@corp.example
                                           john@example.com
  
  -- 0 Kbytes in 1 Request.
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 554 5.7.1 <spammer@remote.example>: Sender address rejected: no spam please; from=<spammer@remote.example> to=<john@example.com> proto=ESMTP helo=<client>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID003: client=localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 450 4.7.1 <a@nomx.example>: Sender address rejected: come back later; from=<a@nomx.example> to=<john@example.com> proto=ESMTP helo=<client>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 450 4.7.1 <a@down.example>: Sender address rejected: Access denied; from=<a@down.example> to=<john@example.com> proto=ESMTP helo=<client>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 550 5.7.1 <a@nullmx.example>: Sender address rejected: gone; from=<a@nullmx.example> to=<john@example.com> proto=ESMTP helo=<client>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: discard: RCPT from localhost[::1]: <a@tls.example>: Sender address triggers DISCARD action; from=<a@tls.example> to=<john@example.com> proto=ESMTP helo=<client>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: client=localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: hold: RCPT from localhost[::1]: <a@corp.example>: Sender address triggers HOLD action; from=<a@corp.example> to=<john@example.com> proto=ESMTP helo=<client>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID002: client=localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID002: message-id=<YYYYMMDDHHMMSS.QUEUEID002@mail.example.com>
  $ postconf -e smtpd_delay_reject=no 'smtpd_client_restrictions = check_client_access cidr:/etc/postfix/clients'; echo '203.0.113.66 REJECT go away' > /etc/postfix/clients; postfix reload; sleep 2
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet -b 203.0.113.66 192.168.1.10 25
  Trying 192.168.1.10...
  Connected to 192.168.1.10.
  Escape character is '^]'.
  554 5.7.1 <outsider.example.net[203.0.113.66]>: Client host rejected: go away
  < EHLO x
  503 5.7.0 Error: access denied for outsider.example.net[203.0.113.66]
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ telnet -b 203.0.113.67 192.168.1.10 25
  Trying 192.168.1.10...
  Connected to 192.168.1.10.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < EHLO x
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
  < MAIL FROM:<spammer@remote.example>
  554 5.7.1 <spammer@remote.example>: Sender address rejected: no spam please
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ sleep 1; tail -n 6 /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from outsider.example.net[203.0.113.66]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: CONNECT from outsider.example.net[203.0.113.66]: 554 5.7.1 <outsider.example.net[203.0.113.66]>: Client host rejected: go away; proto=SMTP
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from outsider.example.net[203.0.113.66] ehlo=0/1 quit=1 commands=1/2
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: MAIL from friend.example.net[203.0.113.67]: 554 5.7.1 <spammer@remote.example>: Sender address rejected: no spam please; from=<spammer@remote.example> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from friend.example.net[203.0.113.67] ehlo=1 mail=0/1 quit=1 commands=2/3
