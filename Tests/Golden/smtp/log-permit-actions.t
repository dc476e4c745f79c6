smtpd_log_access_permit_actions, and ports of clients in the log.

  $ r() { postfix reload 2> /dev/null; sleep 1; > /var/log/mail.log; }
  $ t() { printf 'EHLO x\r\nMAIL FROM:<a@example.com>\r\nRCPT TO:<'$1'>\r\nQUIT\r\n' | nc -w 5 127.0.0.1 25 | sed -n '/^[45]/p; /^250 2/p'; sleep 1; grep -E 'permit|QUEUE|client=|connect from' /var/log/mail.log; > /var/log/mail.log; }
  $ postconf -e 'smtpd_log_access_permit_actions = permit_mynetworks' 'smtpd_client_port_logging = yes'; r; t john@example.com
  250 2.1.0 Ok
  250 2.1.5 Ok
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]:PORT
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: permit: RCPT from localhost[127.0.0.1]:PORT: action=permit_mynetworks for Client host=localhost[127.0.0.1]:PORT ; from=<a@example.com> to=<john@example.com> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: client=localhost[127.0.0.1]:PORT
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1]:PORT ehlo=1 mail=1 rcpt=1 quit=1 commands=4
  $ postconf -e 'smtpd_client_port_logging = no' 'smtpd_log_access_permit_actions = static:all' 'smtpd_sender_restrictions = check_sender_access inline:{a@example.com=OK}' 'smtpd_helo_restrictions = permit'; r; t john@example.com
  250 2.1.0 Ok
  250 2.1.5 Ok
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: permit: RCPT from localhost[127.0.0.1]: action=permit for Helo command=x ; from=<a@example.com> to=<john@example.com> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: permit: RCPT from localhost[127.0.0.1]: action=OK for Sender address=a@example.com from inline:{a@example.com=OK}; from=<a@example.com> to=<john@example.com> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: permit: RCPT from localhost[127.0.0.1]: action=permit_mynetworks for Client host=localhost[127.0.0.1] ; from=<a@example.com> to=<john@example.com> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID002: client=localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] ehlo=1 mail=1 rcpt=1 quit=1 commands=4
  $ postconf -e 'smtpd_log_access_permit_actions = !permit_mynetworks, static:all'; r; t john@example.com
  250 2.1.0 Ok
  250 2.1.5 Ok
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: permit: RCPT from localhost[127.0.0.1]: action=permit for Helo command=x ; from=<a@example.com> to=<john@example.com> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: permit: RCPT from localhost[127.0.0.1]: action=OK for Sender address=a@example.com from inline:{a@example.com=OK}; from=<a@example.com> to=<john@example.com> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID003: client=localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] ehlo=1 mail=1 rcpt=1 quit=1 commands=4
