Probes may go another way than mail.

  $ postconf -e 'smtpd_recipient_restrictions = reject_unverified_recipient' 'address_verify_map =' 'address_verify_sender = john'
  $ t() { postfix reload 2> /dev/null; sleep 1; > /var/log/mail.log; printf 'EHLO x\r\nMAIL FROM:<john@example.com>\r\nRCPT TO:<'$1'>\r\nQUIT\r\n' | nc -w 20 127.0.0.1 25 | sed -n '/^250 2.1.0/,$p'; sleep 1; grep -E "to=<.*status=" /var/log/mail.log; }
  $ postconf -e 'relayhost = [smtp.isp.example]'; t anna@remote.example
  250 2.1.0 Ok
  250 2.1.5 Ok
  221 2.0.0 Bye
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID001: to=<anna@remote.example>, relay=smtp.isp.example[198.51.100.25]:25, delay=N, delays=N/N/N/N, dsn=2.1.5, status=deliverable (250 2.1.5 Ok)
  $ postconf -e 'address_verify_relayhost ='; t anna@remote.example
  250 2.1.0 Ok
  250 2.1.5 Ok
  221 2.0.0 Bye
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID002: to=<anna@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.1.5, status=deliverable (250 2.1.5 Ok)
  $ postconf -e 'address_verify_default_transport = error:no probes'; t anna@remote.example
  250 2.1.0 Ok
  450 4.1.1 <anna@remote.example>: Recipient address rejected: unverified address: no probes
  221 2.0.0 Bye
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/error[PID]: QUEUEID003: to=<anna@remote.example>, relay=none, delay=N, delays=N/N/N/N, dsn=5.0.0, status=undeliverable (no probes)
  $ postconf -e 'address_verify_default_transport = smtp' 'address_verify_transport_maps = inline:{remote.example=smtp:[internal.example.com]}'; t anna@remote.example
  250 2.1.0 Ok
  450 4.1.1 <anna@remote.example>: Recipient address rejected: unverified address: host internal.example.com[192.168.1.20] said: 554 5.7.1 <anna@remote.example>: Relay access denied (in reply to RCPT TO command)
  221 2.0.0 Bye
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID004: to=<anna@remote.example>, relay=internal.example.com[192.168.1.20]:25, delay=N, delays=N/N/N/N, dsn=5.7.1, status=undeliverable (host internal.example.com[192.168.1.20] said: 554 5.7.1 <anna@remote.example>: Relay access denied (in reply to RCPT TO command))
  $ postconf -e 'address_verify_local_transport = error:not here'; t peter@example.com
  250 2.1.0 Ok
  450 4.1.1 <peter@example.com>: Recipient address rejected: unverified address: not here
  221 2.0.0 Bye
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/error[PID]: QUEUEID005: to=<peter@example.com>, relay=none, delay=N, delays=N/N/N/N, dsn=5.0.0, status=undeliverable (not here)
  $ postconf -e 'relay_domains = corp.example' 'address_verify_relay_transport = discard:'; t anna@corp.example
  250 2.1.0 Ok
  250 2.1.5 Ok
  221 2.0.0 Bye
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/discard[PID]: QUEUEID006: to=<anna@corp.example>, relay=none, delay=N, delays=N/N/N/N, dsn=2.0.0, status=deliverable (corp.example)
  $ postconf -e 'virtual_mailbox_domains = v.example' 'virtual_mailbox_maps = inline:{anna@v.example=v/anna}' 'address_verify_virtual_transport = error:5.1.1 no virtual'; t anna@v.example
  250 2.1.0 Ok
  450 4.1.1 <anna@v.example>: Recipient address rejected: unverified address: no virtual
  221 2.0.0 Bye
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/error[PID]: QUEUEID007: to=<anna@v.example>, relay=none, delay=N, delays=N/N/N/N, dsn=5.1.1, status=undeliverable (no virtual)
  $ postconf -e 'sender_dependent_relayhost_maps = inline:{john@example.com=[smtp.isp.example]}' 'address_verify_transport_maps ='; t anna@remote.example
  250 2.1.0 Ok
  250 2.1.5 Ok
  221 2.0.0 Bye
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID008: to=<anna@remote.example>, relay=smtp.isp.example[198.51.100.25]:25, delay=N, delays=N/N/N/N, dsn=2.1.5, status=deliverable (250 2.1.5 Ok)
  $ postconf -e 'address_verify_sender_dependent_relayhost_maps ='; t anna@remote.example
  250 2.1.0 Ok
  250 2.1.5 Ok
  221 2.0.0 Bye
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID009: to=<anna@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.1.5, status=deliverable (250 2.1.5 Ok)
  $ postconf -e 'sender_dependent_default_transport_maps = inline:{john@example.com=error:bad}'; t anna@remote.example
  250 2.1.0 Ok
  450 4.1.1 <anna@remote.example>: Recipient address rejected: unverified address: bad
  221 2.0.0 Bye
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/error[PID]: QUEUEID010: to=<anna@remote.example>, relay=none, delay=N, delays=N/N/N/N, dsn=5.0.0, status=undeliverable (bad)
  $ postconf -e 'address_verify_sender_dependent_default_transport_maps ='; t anna@remote.example
  250 2.1.0 Ok
  550 5.1.1 <anna@remote.example>: Recipient address rejected: bad
  221 2.0.0 Bye
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID011: to=<anna@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.1.5, status=deliverable (250 2.1.5 Ok)
