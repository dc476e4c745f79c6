smtp_address_verify_target: how far a probe goes.

  $ postconf -e 'smtpd_recipient_restrictions = reject_unverified_recipient' 'address_verify_map ='
  $ t() { postfix reload 2> /dev/null; sleep 1; > /var/log/mail.log; printf 'EHLO x\r\nMAIL FROM:<a@example.com>\r\nRCPT TO:<anna@remote.example>\r\nQUIT\r\n' | nc -w 20 127.0.0.1 25 | sed -n '/^250 2.1.0/,$p'; sleep 1; grep -E 'smtp\[' /var/log/mail.log; }
  $ t
  250 2.1.0 Ok
  250 2.1.5 Ok
  221 2.0.0 Bye
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID001: to=<anna@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.1.5, status=deliverable (250 2.1.5 Ok)
  $ postconf -e 'smtp_address_verify_target = data'; t
  250 2.1.0 Ok
  250 2.1.5 Ok
  221 2.0.0 Bye
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID002: to=<anna@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=deliverable (354 End data with <CR><LF>.<CR><LF>)
  $ postconf -e 'smtp_address_verify_target = wrong'; t
  250 2.1.0 Ok
  450 4.1.1 <anna@remote.example>: Recipient address rejected: unverified address: Address verification in progress
  221 2.0.0 Bye
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: fatal: bad protocol stage: "smtp_address_verify_target = wrong"
