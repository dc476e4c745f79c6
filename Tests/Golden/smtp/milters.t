Milters where nobody listens, and what milter_default_action makes of it.

  $ r() { postfix reload 2> /dev/null; sleep 1; > /var/log/mail.log; }
  $ t() { printf 'EHLO x\r\nMAIL FROM:<a@example.com>\r\nRCPT TO:<john@example.com>\r\nDATA\r\nSubject: x\r\n\r\nx\r\n.\r\nQUIT\r\n' | nc -w 5 127.0.0.1 25 | sed -n '/^[45]/p; /^250 /p'; sleep 2; grep -vE 'pipelining|(master|qmgr)' /var/log/mail.log; }
  $ postconf milter_default_action smtpd_milters non_smtpd_milters milter_protocol
  milter_default_action = tempfail
  smtpd_milters =
  non_smtpd_milters =
  milter_protocol = 6
  $ postconf -e 'smtpd_milters = inet:127.0.0.1:8891'; r; t
  250 CHUNKING
  451 4.7.1 Service unavailable - try again later
  503 5.5.1 Error: need MAIL command
  503 5.5.1 Error: need RCPT command
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: connect to Milter service inet:127.0.0.1:8891: Connection refused
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: milter-reject: CONNECT from localhost[127.0.0.1]: 451 4.7.1 Service unavailable - try again later; proto=SMTP
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: milter-reject: EHLO from localhost[127.0.0.1]: 451 4.7.1 Service unavailable - try again later; proto=SMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: milter-reject: MAIL from localhost[127.0.0.1]: 451 4.7.1 Service unavailable - try again later; from=<a@example.com> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: non-SMTP command from localhost[127.0.0.1]: Subject: x
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] ehlo=1 mail=0/1 rcpt=0/1 data=0/1 unknown=0/1 commands=1/5
  $ postconf -e 'milter_default_action = accept'; r; t
  250 CHUNKING
  250 2.1.0 Ok
  250 2.1.5 Ok
  250 2.0.0 Ok: queued as QUEUEID001
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: connect to Milter service inet:127.0.0.1:8891: Connection refused
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: client=localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID001: message-id=<YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] ehlo=1 mail=1 rcpt=1 data=1 quit=1 commands=5
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID001: to=<john@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  $ postconf -e 'milter_default_action = reject'; r; t
  554 mail.example.com ESMTP not accepting connections
  250 ENHANCEDSTATUSCODES
  550 5.5.0 Service unavailable
  503 5.5.1 Error: need MAIL command
  503 5.5.1 Error: need RCPT command
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: connect to Milter service inet:127.0.0.1:8891: Connection refused
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: milter-reject: CONNECT from localhost[127.0.0.1]: 550 5.5.0 Service unavailable; proto=SMTP
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: milter-reject: EHLO from localhost[127.0.0.1]: 550 5.5.0 Service unavailable; proto=SMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: milter-reject: MAIL from localhost[127.0.0.1]: 550 5.5.0 Service unavailable; from=<a@example.com> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: non-SMTP command from localhost[127.0.0.1]: Subject: x
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] ehlo=1 mail=0/1 rcpt=0/1 data=0/1 unknown=0/1 commands=1/5
  $ postconf -e 'milter_default_action = quarantine'; r; t
  250 CHUNKING
  250 2.1.0 Ok
  250 2.1.5 Ok
  250 2.0.0 Ok: queued as QUEUEID002
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: connect to Milter service inet:127.0.0.1:8891: Connection refused
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: milter-hold: CONNECT from localhost[127.0.0.1]: milter triggers HOLD action; proto=SMTP
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: milter-hold: EHLO from localhost[127.0.0.1]: milter triggers HOLD action; proto=SMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: milter-hold: MAIL from localhost[127.0.0.1]: milter triggers HOLD action; from=<a@example.com> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: milter-hold: RCPT from localhost[127.0.0.1]: milter triggers HOLD action; from=<a@example.com> to=<john@example.com> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID002: client=localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID002: milter-hold: DATA from localhost[127.0.0.1]: milter triggers HOLD action; from=<a@example.com> to=<john@example.com> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID002: message-id=<YYYYMMDDHHMMSS.QUEUEID002@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] ehlo=1 mail=1 rcpt=1 data=1 quit=1 commands=5
  $ postconf -e 'milter_default_action = wrong'; r; t
  250 CHUNKING
  451 4.3.5 Server configuration problem - try again later
  503 5.5.1 Error: need MAIL command
  503 5.5.1 Error: need RCPT command
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: connect to Milter service inet:127.0.0.1:8891: Connection refused
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: milter inet:127.0.0.1:8891: unrecognized default action: wrong
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: milter-reject: CONNECT from localhost[127.0.0.1]: 451 4.3.5 Server configuration problem - try again later; proto=SMTP
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: milter-reject: EHLO from localhost[127.0.0.1]: 451 4.3.5 Server configuration problem - try again later; proto=SMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: milter-reject: MAIL from localhost[127.0.0.1]: 451 4.3.5 Server configuration problem - try again later; from=<a@example.com> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: non-SMTP command from localhost[127.0.0.1]: Subject: x
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] ehlo=1 mail=0/1 rcpt=0/1 data=0/1 unknown=0/1 commands=1/5
  $ postconf -e 'milter_default_action = tempfail' 'smtpd_milters = unix:/run/opendkim/opendkim.sock, { inet:127.0.0.1:8892, default_action=accept }'; r; t
  250 CHUNKING
  451 4.7.1 Service unavailable - try again later
  503 5.5.1 Error: need MAIL command
  503 5.5.1 Error: need RCPT command
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: connect to Milter service unix:/run/opendkim/opendkim.sock: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: milter-reject: CONNECT from localhost[127.0.0.1]: 451 4.7.1 Service unavailable - try again later; proto=SMTP
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: milter-reject: EHLO from localhost[127.0.0.1]: 451 4.7.1 Service unavailable - try again later; proto=SMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: milter-reject: MAIL from localhost[127.0.0.1]: 451 4.7.1 Service unavailable - try again later; from=<a@example.com> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: non-SMTP command from localhost[127.0.0.1]: Subject: x
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] ehlo=1 mail=0/1 rcpt=0/1 data=0/1 unknown=0/1 commands=1/5
  $ postconf -e 'smtpd_milters ='  'non_smtpd_milters = inet:127.0.0.1:8891'; r; echo x | sendmail -f a@example.com john; sleep 2; grep -vE '(master|qmgr)' /var/log/mail.log; mailq | grep -c ^[0-9A-F]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID003: uid=0 from=<a@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: warning: connect to Milter service inet:127.0.0.1:8891: Connection refused
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID003: milter-reject: CONNECT from localhost[127.0.0.1]: 4.7.1 Service unavailable - try again later; from=<a@example.com>
  2
