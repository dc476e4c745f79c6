Lines that end in a bare newline, and commands sent before their turn.

  $ r() { postfix reload 2> /dev/null; sleep 1; > /var/log/mail.log; }
  $ t() { printf "$1" | nc -w 5 ${2:-127.0.0.1} 25 | sed -n '/^[45]/p; /^250 /p'; sleep 1; grep smtpd /var/log/mail.log; > /var/log/mail.log; }
  $ postconf smtpd_forbid_bare_newline smtpd_forbid_bare_newline_exclusions smtpd_forbid_bare_newline_reject_code smtpd_forbid_unauth_pipelining smtpd_discard_ehlo_keywords
  smtpd_forbid_bare_newline = no
  smtpd_forbid_bare_newline_exclusions = $mynetworks
  smtpd_forbid_bare_newline_reject_code = 550
  smtpd_forbid_unauth_pipelining = no
  smtpd_discard_ehlo_keywords =
  $ m='EHLO x\r\nMAIL FROM:<a@example.com>\r\nRCPT TO:<john@example.com>\r\nDATA\r\nSubject: x\r\n\r\nx\n.\nmore\r\n.\r\nQUIT\r\n'
  $ r; t "$m"
  250 CHUNKING
  250 2.1.0 Ok
  250 2.1.5 Ok
  250 2.0.0 Ok: queued as QUEUEID001
  500 5.5.2 Error: command not recognized
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: improper command pipelining after CONNECT from localhost[127.0.0.1]: EHLO x\r\nMAIL FROM:<a@example.com>\r\nRCPT TO:<john@example.com>\r\nDATA\r\nSubject: x\r\n\r\nx\n.\nmore\r\n.\r\nQUIT
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: client=localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: non-SMTP command from localhost[127.0.0.1]: .
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] ehlo=1 mail=1 rcpt=1 data=1 unknown=0/2 commands=4/6
  $ postconf -e 'smtpd_forbid_bare_newline = normalize' 'smtpd_forbid_bare_newline_exclusions ='; r; t "$m"
  250 CHUNKING
  250 2.1.0 Ok
  250 2.1.5 Ok
  250 2.0.0 Ok: queued as QUEUEID002
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: improper command pipelining after CONNECT from localhost[127.0.0.1]: EHLO x\r\nMAIL FROM:<a@example.com>\r\nRCPT TO:<john@example.com>\r\nDATA\r\nSubject: x\r\n\r\nx\n.\nmore\r\n.\r\nQUIT
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID002: client=localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] ehlo=1 mail=1 rcpt=1 data=1 quit=1 commands=5
  $ postconf -e 'smtpd_forbid_bare_newline = reject'; r; t "$m"
  250 CHUNKING
  250 2.1.0 Ok
  250 2.1.5 Ok
  550 5.5.2 mail.example.com Error: bare <LF> received
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: improper command pipelining after CONNECT from localhost[127.0.0.1]: EHLO x\r\nMAIL FROM:<a@example.com>\r\nRCPT TO:<john@example.com>\r\nDATA\r\nSubject: x\r\n\r\nx\n.\nmore\r\n.\r\nQUIT
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID003: client=localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID003: reject: END-OF-MESSAGE from localhost[127.0.0.1]: bare <LF> received; from=<a@example.com> to=<john@example.com> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] ehlo=1 mail=1 rcpt=1 data=0/1 quit=1 commands=4/5
  $ t 'EHLO x\nQUIT\n'
  550 5.5.2 mail.example.com Error: bare <LF> received
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: improper command pipelining after CONNECT from localhost[127.0.0.1]: EHLO x\nQUIT\n
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: CONNECT from localhost[127.0.0.1]: bare <LF> received; proto=SMTP
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] commands=0/0
  $ postconf -e 'smtpd_forbid_bare_newline_reject_code = 521'; r; t 'EHLO x\nQUIT\n'
  521 5.5.2 mail.example.com Error: bare <LF> received
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: improper command pipelining after CONNECT from localhost[127.0.0.1]: EHLO x\nQUIT\n
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: CONNECT from localhost[127.0.0.1]: bare <LF> received; proto=SMTP
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] commands=0/0
  $ postconf -e 'smtpd_forbid_bare_newline_exclusions = 127.0.0.0/8'; r; t 'EHLO x\nQUIT\n'
  250 CHUNKING
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: improper command pipelining after CONNECT from localhost[127.0.0.1]: EHLO x\nQUIT\n
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] ehlo=1 quit=1 commands=2
  $ postconf -e 'smtpd_forbid_bare_newline = wrong'; r; t 'EHLO x\nQUIT\n'
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: fatal: bad parameter value: 'smtpd_forbid_bare_newline = wrong'
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: process /usr/lib/postfix/sbin/smtpd pid PID exit status 1
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: /usr/lib/postfix/sbin/smtpd: bad command startup -- throttling
  $ postconf -e 'smtpd_forbid_bare_newline = no' 'smtpd_forbid_unauth_pipelining = yes'; r; t 'EHLO x\r\nMAIL FROM:<a@example.com>\r\nQUIT\r\n'
  $ (sleep 1; printf 'EHLO x\r\nMAIL FROM:<a@example.com>\r\n'; sleep 1; printf 'QUIT\r\n') | nc -w 5 127.0.0.1 25; grep smtpd /var/log/mail.log
  [1]
