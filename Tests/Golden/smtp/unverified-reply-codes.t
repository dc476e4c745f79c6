How smtpd answers about addresses that verify(8) knows to be bad, or not yet.

  $ postconf -e 'smtpd_recipient_restrictions = reject_unverified_recipient' 'address_verify_map ='
  $ r() { postfix reload 2> /dev/null; sleep 1; }
  $ t() { printf 'EHLO x\r\nMAIL FROM:<a@example.com>\r\nRCPT TO:<'$1'>\r\nQUIT\r\n' | nc -w 20 127.0.0.1 25 | sed -n '/^250 2.1.0/,$p'; sleep 1; }
  $ r; t nobody@remote.example
  250 2.1.0 Ok
  450 4.1.1 <nobody@remote.example>: Recipient address rejected: unverified address: host mx1.remote.example[203.0.113.10] said: 550 5.1.1 <nobody@remote.example>: Recipient address rejected: User unknown (in reply to RCPT TO command)
  221 2.0.0 Bye
  $ t nobody@remote.example
  250 2.1.0 Ok
  450 4.1.1 <nobody@remote.example>: Recipient address rejected: unverified address: host mx1.remote.example[203.0.113.10] said: 550 5.1.1 <nobody@remote.example>: Recipient address rejected: User unknown (in reply to RCPT TO command)
  221 2.0.0 Bye
  $ postconf -e 'unverified_recipient_reject_code = 550'; r; t nobody@remote.example
  250 2.1.0 Ok
  550 5.1.1 <nobody@remote.example>: Recipient address rejected: undeliverable address: host mx1.remote.example[203.0.113.10] said: 550 5.1.1 <nobody@remote.example>: Recipient address rejected: User unknown (in reply to RCPT TO command)
  221 2.0.0 Bye
  $ t nobody@remote.example
  250 2.1.0 Ok
  550 5.1.1 <nobody@remote.example>: Recipient address rejected: undeliverable address: host mx1.remote.example[203.0.113.10] said: 550 5.1.1 <nobody@remote.example>: Recipient address rejected: User unknown (in reply to RCPT TO command)
  221 2.0.0 Bye
  $ postconf -e 'unverified_recipient_reject_reason = No such account'; r; t nobody@remote.example; t nobody@remote.example
  250 2.1.0 Ok
  550 5.1.1 <nobody@remote.example>: Recipient address rejected: undeliverable address: No such account
  221 2.0.0 Bye
  250 2.1.0 Ok
  550 5.1.1 <nobody@remote.example>: Recipient address rejected: undeliverable address: No such account
  221 2.0.0 Bye
  $ t full@remote.example
  250 2.1.0 Ok
  450 4.1.1 <full@remote.example>: Recipient address rejected: unverified address: No such account
  221 2.0.0 Bye
  $ t full@remote.example
  250 2.1.0 Ok
  450 4.1.1 <full@remote.example>: Recipient address rejected: unverified address: No such account
  221 2.0.0 Bye
  $ postconf -e 'unverified_recipient_defer_code = 451' 'unverified_recipient_tempfail_action = defer' 'unverified_recipient_reject_reason ='; r; t full@remote.example; t full@remote.example
  250 2.1.0 Ok
  451 4.1.1 <full@remote.example>: Recipient address rejected: unverified address: host mx2.remote.example[203.0.113.11] said: 452 4.2.2 <full@remote.example>: Mailbox full (in reply to RCPT TO command)
  221 2.0.0 Bye
  250 2.1.0 Ok
  451 4.1.1 <full@remote.example>: Recipient address rejected: unverified address: host mx2.remote.example[203.0.113.11] said: 452 4.2.2 <full@remote.example>: Mailbox full (in reply to RCPT TO command)
  221 2.0.0 Bye
  $ postconf -e 'unverified_recipient_defer_code = 250'; r; t full@remote.example; t full@remote.example
  250 2.1.0 Ok
  250 2.1.5 Ok
  221 2.0.0 Bye
  250 2.1.0 Ok
  250 2.1.5 Ok
  221 2.0.0 Bye
  $ postconf -e 'smtpd_recipient_restrictions =' 'smtpd_sender_restrictions = reject_unverified_sender' 'unverified_sender_reject_code = 551' 'unverified_sender_reject_reason = Who?'
  $ r; u() { printf 'EHLO x\r\nMAIL FROM:<'$1'>\r\nRCPT TO:<john@example.com>\r\nQUIT\r\n' | nc -w 20 127.0.0.1 25 | sed -n '/^250 .*2.1.0/,$p'; sleep 1; }
  $ u nobody@remote.example; u nobody@remote.example
  250 2.1.0 Ok
  551 5.1.7 <nobody@remote.example>: Sender address rejected: undeliverable address: Who?
  221 2.0.0 Bye
  250 2.1.0 Ok
  551 5.1.7 <nobody@remote.example>: Sender address rejected: undeliverable address: Who?
  221 2.0.0 Bye
  $ postconf -e 'unverified_sender_defer_code = 452' 'unverified_sender_tempfail_action = wrong'; r; u full@remote.example; u full@remote.example
  $ sleep 1; grep -E 'reject|warning|verify\[' /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/verify[PID]: cache internal:verify full cleanup: retained=0 dropped=0 entries
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID001: to=<nobody@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=5.1.1, status=undeliverable (host mx1.remote.example[203.0.113.10] said: 550 5.1.1 <nobody@remote.example>: Recipient address rejected: User unknown (in reply to RCPT TO command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[127.0.0.1]: 450 4.1.1 <nobody@remote.example>: Recipient address rejected: unverified address: host mx1.remote.example[203.0.113.10] said: 550 5.1.1 <nobody@remote.example>: Recipient address rejected: User unknown (in reply to RCPT TO command); from=<a@example.com> to=<nobody@remote.example> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[127.0.0.1]: 450 4.1.1 <nobody@remote.example>: Recipient address rejected: unverified address: host mx1.remote.example[203.0.113.10] said: 550 5.1.1 <nobody@remote.example>: Recipient address rejected: User unknown (in reply to RCPT TO command); from=<a@example.com> to=<nobody@remote.example> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/verify[PID]: cache internal:verify full cleanup: retained=0 dropped=0 entries
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID002: to=<nobody@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=5.1.1, status=undeliverable (host mx1.remote.example[203.0.113.10] said: 550 5.1.1 <nobody@remote.example>: Recipient address rejected: User unknown (in reply to RCPT TO command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[127.0.0.1]: 550 5.1.1 <nobody@remote.example>: Recipient address rejected: undeliverable address: host mx1.remote.example[203.0.113.10] said: 550 5.1.1 <nobody@remote.example>: Recipient address rejected: User unknown (in reply to RCPT TO command); from=<a@example.com> to=<nobody@remote.example> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[127.0.0.1]: 550 5.1.1 <nobody@remote.example>: Recipient address rejected: undeliverable address: host mx1.remote.example[203.0.113.10] said: 550 5.1.1 <nobody@remote.example>: Recipient address rejected: User unknown (in reply to RCPT TO command); from=<a@example.com> to=<nobody@remote.example> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/verify[PID]: cache internal:verify full cleanup: retained=0 dropped=0 entries
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID003: to=<nobody@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=5.1.1, status=undeliverable (host mx1.remote.example[203.0.113.10] said: 550 5.1.1 <nobody@remote.example>: Recipient address rejected: User unknown (in reply to RCPT TO command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[127.0.0.1]: 550 5.1.1 <nobody@remote.example>: Recipient address rejected: undeliverable address: No such account; from=<a@example.com> to=<nobody@remote.example> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[127.0.0.1]: 550 5.1.1 <nobody@remote.example>: Recipient address rejected: undeliverable address: No such account; from=<a@example.com> to=<nobody@remote.example> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[127.0.0.1]: 450 4.1.1 <full@remote.example>: Recipient address rejected: unverified address: No such account; from=<a@example.com> to=<full@remote.example> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[127.0.0.1]: 450 4.1.1 <full@remote.example>: Recipient address rejected: unverified address: No such account; from=<a@example.com> to=<full@remote.example> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/verify[PID]: cache internal:verify full cleanup: retained=0 dropped=0 entries
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[127.0.0.1]: 451 4.1.1 <full@remote.example>: Recipient address rejected: unverified address: host mx2.remote.example[203.0.113.11] said: 452 4.2.2 <full@remote.example>: Mailbox full (in reply to RCPT TO command); from=<a@example.com> to=<full@remote.example> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[127.0.0.1]: 451 4.1.1 <full@remote.example>: Recipient address rejected: unverified address: host mx2.remote.example[203.0.113.11] said: 452 4.2.2 <full@remote.example>: Mailbox full (in reply to RCPT TO command); from=<a@example.com> to=<full@remote.example> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/verify[PID]: cache internal:verify full cleanup: retained=0 dropped=0 entries
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/verify[PID]: cache internal:verify full cleanup: retained=0 dropped=0 entries
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID004: to=<nobody@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=5.1.1, status=undeliverable (host mx1.remote.example[203.0.113.10] said: 550 5.1.1 <nobody@remote.example>: Recipient address rejected: User unknown (in reply to RCPT TO command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[127.0.0.1]: 551 5.1.7 <nobody@remote.example>: Sender address rejected: undeliverable address: Who?; from=<nobody@remote.example> to=<john@example.com> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[127.0.0.1]: 551 5.1.7 <nobody@remote.example>: Sender address rejected: undeliverable address: Who?; from=<nobody@remote.example> to=<john@example.com> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: process /usr/lib/postfix/sbin/smtpd pid PID exit status 1
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: /usr/lib/postfix/sbin/smtpd: bad command startup -- throttling
