Reply codes that main.cf sets, and soft_bounce.

  $ postconf -e smtpd_error_sleep_time=0 access_map_reject_code=550 access_map_defer_code=451 reject_code=550 defer_code=451 unknown_address_reject_code=550 unknown_local_recipient_reject_code=450 relay_domains_reject_code=551 non_fqdn_reject_code=501 invalid_hostname_reject_code=502 unknown_client_reject_code=551 plaintext_reject_code=451 multi_recipient_bounce_reject_code=552 unknown_hostname_reject_code=553
  $ t() { postconf -e "smtpd_recipient_restrictions = $1"; postfix reload 2> /dev/null; printf "HELO a..b\r\nMAIL FROM:<x@>\r\nRCPT TO:<nosuch@example.com>\r\nRCPT TO:<a@remote.example>\r\nQUIT\r\n" | timeout 5 nc -N -s 203.0.113.67 mail.example.com 25 | sed -n 3,5p; }
  $ t reject
  501 5.1.7 Bad sender address syntax
  503 5.5.1 Error: need MAIL command
  503 5.5.1 Error: need MAIL command
  $ t defer
  501 5.1.7 Bad sender address syntax
  503 5.5.1 Error: need MAIL command
  503 5.5.1 Error: need MAIL command
  $ t reject_non_fqdn_sender
  501 5.1.7 Bad sender address syntax
  503 5.5.1 Error: need MAIL command
  503 5.5.1 Error: need MAIL command
  $ t reject_unknown_sender_domain
  501 5.1.7 Bad sender address syntax
  503 5.5.1 Error: need MAIL command
  503 5.5.1 Error: need MAIL command
  $ t reject_invalid_helo_hostname
  501 5.1.7 Bad sender address syntax
  503 5.5.1 Error: need MAIL command
  503 5.5.1 Error: need MAIL command
  $ t reject_unknown_helo_hostname
  501 5.1.7 Bad sender address syntax
  503 5.5.1 Error: need MAIL command
  503 5.5.1 Error: need MAIL command
  $ t reject_plaintext_session
  501 5.1.7 Bad sender address syntax
  503 5.5.1 Error: need MAIL command
  503 5.5.1 Error: need MAIL command
  $ t 'check_sender_access static:reject'
  501 5.1.7 Bad sender address syntax
  503 5.5.1 Error: need MAIL command
  503 5.5.1 Error: need MAIL command
  $ t 'check_sender_access static:defer'
  501 5.1.7 Bad sender address syntax
  503 5.5.1 Error: need MAIL command
  503 5.5.1 Error: need MAIL command
  $ t reject_unauth_destination
  501 5.1.7 Bad sender address syntax
  503 5.5.1 Error: need MAIL command
  503 5.5.1 Error: need MAIL command
  $ postconf -e reject_code=200
  $ t reject
  501 5.1.7 Bad sender address syntax
  503 5.5.1 Error: need MAIL command
  503 5.5.1 Error: need MAIL command
  $ postconf -e reject_code=600
  $ t reject
  501 5.1.7 Bad sender address syntax
  503 5.5.1 Error: need MAIL command
  503 5.5.1 Error: need MAIL command
  $ postconf -e reject_code=abc
  $ t reject
  $ postconf -X reject_code; postconf -e soft_bounce=yes
  $ t reject
  $ echo x | mail -s y nosuch; echo x | mail -s y nobody@remote.example; sleep 2; mailq
  -Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------
  QUEUEID001       381 Day Mon DD HH:MM:SS  root@example.com
                                                        (unknown user: "nosuch")
                                           nosuch@example.com
  
  QUEUEID002       384 Day Mon DD HH:MM:SS  root@example.com
  (host mx2.remote.example[203.0.113.11] said: 550 5.1.1 <nobody@remote.example>: Recipient address rejected: User unknown (in reply to RCPT TO command))
                                           nobody@remote.example
  
  -- 0 Kbytes in 2 Requests.
  $ grep -v -E 'connect|pipelining|anvil|reload|refresh' /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: Illegal address syntax from friend.example.net[203.0.113.67] in MAIL command: <x@>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: Illegal address syntax from friend.example.net[203.0.113.67] in MAIL command: <x@>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: Illegal address syntax from friend.example.net[203.0.113.67] in MAIL command: <x@>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: Illegal address syntax from friend.example.net[203.0.113.67] in MAIL command: <x@>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: Illegal address syntax from friend.example.net[203.0.113.67] in MAIL command: <x@>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: Illegal address syntax from friend.example.net[203.0.113.67] in MAIL command: <x@>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: Illegal address syntax from friend.example.net[203.0.113.67] in MAIL command: <x@>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: Illegal address syntax from friend.example.net[203.0.113.67] in MAIL command: <x@>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: Illegal address syntax from friend.example.net[203.0.113.67] in MAIL command: <x@>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: Illegal address syntax from friend.example.net[203.0.113.67] in MAIL command: <x@>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: Illegal address syntax from friend.example.net[203.0.113.67] in MAIL command: <x@>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: Illegal address syntax from friend.example.net[203.0.113.67] in MAIL command: <x@>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: fatal: bad numerical configuration: reject_code = abc
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: process /usr/lib/postfix/sbin/smtpd pid PID exit status 1
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: /usr/lib/postfix/sbin/smtpd: bad command startup -- throttling
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID001: uid=0 from=<root>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID001: message-id=<YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: from=<root@example.com>, size=381, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID002: uid=0 from=<root>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID002: message-id=<YYYYMMDDHHMMSS.QUEUEID002@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: from=<root@example.com>, size=384, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID001: to=<nosuch@example.com>, orig_to=<nosuch>, relay=local, delay=N, delays=N/N/N/N, dsn=4.1.1, status=SOFTBOUNCE (unknown user: "nosuch")
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID002: host mx1.remote.example[203.0.113.10] said: 550 5.1.1 <nobody@remote.example>: Recipient address rejected: User unknown (in reply to RCPT TO command)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID002: to=<nobody@remote.example>, relay=mx2.remote.example[203.0.113.11]:25, delay=N, delays=N/N/N/N, dsn=4.1.1, status=SOFTBOUNCE (host mx2.remote.example[203.0.113.11] said: 550 5.1.1 <nobody@remote.example>: Recipient address rejected: User unknown (in reply to RCPT TO command))
