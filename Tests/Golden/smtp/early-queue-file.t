smtpd_delay_open_until_valid_rcpt = no gives a message its name when its sender is known.

  $ t() { postfix reload 2> /dev/null; sleep 1; > /var/log/mail.log; printf 'EHLO x\r\nMAIL FROM:<a@example.com>\r\nRCPT TO:<noone@example.com>\r\nQUIT\r\n' | nc -w 5 127.0.0.1 25 | sed -n '/^[45]/p; /^250 2/p'; sleep 1; grep -E 'smtpd|cleanup' /var/log/mail.log | grep -v pipelining; }
  $ t
  250 2.1.0 Ok
  550 5.1.1 <noone@example.com>: Recipient address rejected: User unknown in local recipient table
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[127.0.0.1]: 550 5.1.1 <noone@example.com>: Recipient address rejected: User unknown in local recipient table; from=<a@example.com> to=<noone@example.com> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] ehlo=1 mail=1 rcpt=0/1 quit=1 commands=3/4
  $ postconf -e 'smtpd_delay_open_until_valid_rcpt = no'; t
  250 2.1.0 Ok
  550 5.1.1 <noone@example.com>: Recipient address rejected: User unknown in local recipient table
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: client=localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: reject: RCPT from localhost[127.0.0.1]: 550 5.1.1 <noone@example.com>: Recipient address rejected: User unknown in local recipient table; from=<a@example.com> to=<noone@example.com> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] ehlo=1 mail=1 rcpt=0/1 quit=1 commands=3/4
