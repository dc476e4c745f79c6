smtp_send_xforward_command tells the next server who the client was.

  $ postconf -Me '2525/inet = 2525 inet n - y - - smtpd -o content_filter= -o smtpd_authorized_xforward_hosts=127.0.0.1 -o syslog_name=postfix/behind'
  $ postconf -e 'content_filter = smtp:[127.0.0.1]:2525' 'smtp_send_xforward_command = yes' 'smtp_tls_security_level = none'
  $ postfix stop; postfix start; sleep 1
  postfix/postfix-script: stopping the Postfix mail system
  postfix/postfix-script: starting the Postfix mail system
  $ printf 'EHLO client.example\r\nMAIL FROM:<a@example.com>\r\nRCPT TO:<john@example.com>\r\nDATA\r\nSubject: x\r\n\r\nx\r\n.\r\nQUIT\r\n' | nc -w 5 127.0.0.1 25 | tail -n 2
  250 2.0.0 Ok: queued as QUEUEID001
  221 2.0.0 Bye
  $ sleep 3
  $ grep -E 'smtpd|smtp\[|local\[' /var/log/mail.log; > /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: improper command pipelining after CONNECT from localhost[127.0.0.1]: EHLO client.example\r\nMAIL FROM:<a@example.com>\r\nRCPT TO:<john@example.com>\r\nDATA\r\nSubject: x\r\n\r\nx\r\n.
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: client=localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] ehlo=1 mail=1 rcpt=1 data=1 quit=1 commands=5
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/behind/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/behind/smtpd[PID]: QUEUEID002: client=localhost[127.0.0.1], orig_queue_id=QUEUEID001, orig_client=localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/behind/smtpd[PID]: disconnect from localhost[127.0.0.1] ehlo=1 xforward=2 mail=1 rcpt=1 data=1 quit=1 commands=7
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID001: to=<john@example.com>, relay=127.0.0.1[127.0.0.1]:2525, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as QUEUEID002)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID002: to=<john@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  $ grep -A4 ^Received /var/mail/john
  Received: from mail.example.com (localhost [127.0.0.1])
  	by mail.example.com (Postfix) with ESMTP id QUEUEID002
  	for <john@example.com>; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Received: from client.example (localhost [127.0.0.1])
  	by mail.example.com (Postfix) with ESMTP id QUEUEID001
  	for <john@example.com>; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Subject: x
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  $ echo local | mail -s two john; sleep 3; grep -E 'smtpd|smtp\[|local\[' /var/log/mail.log; > /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/behind/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/behind/smtpd[PID]: QUEUEID003: client=localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/behind/smtpd[PID]: disconnect from localhost[127.0.0.1] ehlo=1 xforward=1 mail=1 rcpt=1 data=1 quit=1 commands=6
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID004: to=<john@example.com>, orig_to=<john>, relay=127.0.0.1[127.0.0.1]:2525, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as QUEUEID003)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID003: to=<john@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  $ postconf -e 'smtp_send_xforward_command = no'; postfix reload; sleep 1; echo local | mail -s two john; sleep 3; grep -E 'smtpd|smtp\[|local\[' /var/log/mail.log
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/behind/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/behind/smtpd[PID]: QUEUEID005: client=localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/behind/smtpd[PID]: disconnect from localhost[127.0.0.1] ehlo=1 mail=1 rcpt=1 data=1 quit=1 commands=5
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID006: to=<john@example.com>, orig_to=<john>, relay=127.0.0.1[127.0.0.1]:2525, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as QUEUEID005)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID005: to=<john@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
