Delivery without the domain name system, address preference, and best_mx_transport.

  $ s() { postfix reload 2> /dev/null; sleep 1; for a in "$@"; do echo x | mail -s test -r john@example.com $a; done; sleep 2; grep -E 'status=|warning|fatal' /var/log/mail.log; > /var/log/mail.log; }
  $ postconf -e 'disable_dns_lookups = yes'; s anna@remote.example anna@plain.nomx.example
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID001: to=<anna@remote.example>, relay=none, delay=N, delays=N/N/N/N, dsn=5.3.0, status=bounced (unable to look up host remote.example: No address associated with hostname)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID002: to=<anna@plain.nomx.example>, relay=plain.nomx.example[203.0.113.60]:25, delay=N, delays=N/N/N/N, dsn=5.7.1, status=bounced (host plain.nomx.example[203.0.113.60] said: 554 5.7.1 <anna@plain.nomx.example>: Relay access denied (in reply to RCPT TO command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID003: to=<john@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID004: to=<john@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  $ postconf -e 'relayhost = smtp.isp.example'; s anna@remote.example
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID005: to=<anna@remote.example>, relay=smtp.isp.example[198.51.100.25]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  $ postconf -e 'disable_dns_lookups = no' 'smtp_dns_support_level = disabled'; s anna@remote.example
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID006: to=<anna@remote.example>, relay=smtp.isp.example[198.51.100.25]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  $ postconf -e 'smtp_dns_support_level =' 'relayhost =' 'smtp_dns_reply_filter = pcre:/etc/postfix/drf'; echo '/^remote.example. .*MX 10 / IGNORE' > /etc/postfix/drf; s anna@remote.example
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID007: to=<anna@remote.example>, relay=mx2.remote.example[203.0.113.11]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  $ echo '/ A 203.0.113/ IGNORE' > /etc/postfix/drf; s anna@remote.example
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: warning: no MX host for remote.example has a valid address record
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID008: to=<anna@remote.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.7.0, status=deferred (Error looking up name=mx2.remote.example type=A: DNS reply filter drops all results)
  $ echo '/ A 203.0.113/ WHATEVER' > /etc/postfix/drf; s anna@remote.example
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: warning: smtp_dns_reply_filter: unknown DNS filter action: "WHATEVER"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: warning: smtp_dns_reply_filter: unknown DNS filter action: "WHATEVER"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: warning: no MX host for remote.example has a valid address record
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID009: to=<anna@remote.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.4.3, status=deferred (Error looking up name=mx2.remote.example type=A: Invalid DNS reply filter syntax)
  $ postconf -e 'smtp_dns_reply_filter =' 'best_mx_transport = local' 'mydestination = localhost'; s john@example.com
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID010: to=<john@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  $ postconf -e 'best_mx_transport ='; s john@example.com
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID011: to=<john@example.com>, relay=none, delay=N, delays=N/N/N/N, dsn=5.4.6, status=bounced (mail for example.com loops back to myself)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID012: to=<john@example.com>, relay=none, delay=N, delays=N/N/N/N, dsn=5.4.6, status=bounced (mail for example.com loops back to myself)
  $ postconf -e 'smtp_address_preference = ipv4'; s anna@remote.example
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID013: to=<anna@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  $ postconf -e 'smtp_address_preference = wrong'; s anna@remote.example
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: fatal: bad smtp_address_preference value: wrong
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: process /usr/lib/postfix/sbin/smtp pid PID exit status 1
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: /usr/lib/postfix/sbin/smtp: bad command startup -- throttling
  $ postconf -e 'smtp_address_preference = any' 'smtp_balance_inet_protocols = no' 'smtp_bind_address = 10.9.9.9' 'smtp_bind_address_enforce = yes'; s anna@remote.example
