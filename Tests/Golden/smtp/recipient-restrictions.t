  $ postconf -e 'smtpd_recipient_restrictions = permit_mynetworks, reject_unauth_destination, reject_rbl_client zen.dnsbl.example, reject_unknown_recipient_domain, check_recipient_access hash:/etc/postfix/rcpt, reject_unverified_recipient' 'mynetworks = 127.0.0.0/8' unknown_address_reject_code=550; printf 'mary@example.com REJECT mary is away\njim@ 450 4.2.1 jim is busy\npeter@example.com REDIRECT gerda@example.com\n' > /etc/postfix/rcpt; postmap /etc/postfix/rcpt; postfix reload; sleep 2
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet -b 203.0.113.66 192.168.1.10 25
  Trying 192.168.1.10...
  Connected to 192.168.1.10.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < EHLO outsider.example.net
  250-mail.example.com
  250-PIPELINING
  250-SIZE 10240000
  250-VRFY
  250-ETRN
  250-STARTTLS
  250-ENHANCEDSTATUSCODES
  250-8BITMIME
  250-DSN
  250-SMTPUTF8
  250 CHUNKING
  < MAIL FROM:<a@remote.example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  554 5.7.1 Service unavailable; Client host [203.0.113.66] blocked using zen.dnsbl.example; Listed by zen.dnsbl.example, see https://dnsbl.example/query/203.0.113.66
  < RCPT TO:<b@nomx.example>
  454 4.7.1 <b@nomx.example>: Relay access denied
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ telnet -b 203.0.113.67 192.168.1.10 25
  Trying 192.168.1.10...
  Connected to 192.168.1.10.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < EHLO friend.example.net
  250-mail.example.com
  250-PIPELINING
  250-SIZE 10240000
  250-VRFY
  250-ETRN
  250-STARTTLS
  250-ENHANCEDSTATUSCODES
  250-8BITMIME
  250-DSN
  250-SMTPUTF8
  250 CHUNKING
  < MAIL FROM:<a@remote.example>
  250 2.1.0 Ok
  < RCPT TO:<mary@example.com>
  554 5.7.1 <mary@example.com>: Recipient address rejected: mary is away
  < RCPT TO:<jim@example.com>
  450 4.2.1 <jim@example.com>: Recipient address rejected: jim is busy
  < RCPT TO:<nosuch@example.com>
  450 4.1.1 <nosuch@example.com>: Recipient address rejected: unverified address: unknown user: "nosuch"
  < RCPT TO:<b@nomx.example>
  454 4.7.1 <b@nomx.example>: Relay access denied
  < RCPT TO:<peter@example.com>
  250 2.1.5 Ok
  < DATA
  354 End data with <CR><LF>.<CR><LF>
  < Subject: hello
  <
  < text
  < .
  250 2.0.0 Ok: queued as QUEUEID001
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ sleep 2; grep -v -E 'anvil' /var/log/mail.log; cat /var/mail/gerda
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from outsider.example.net[203.0.113.66]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from outsider.example.net[203.0.113.66]: 554 5.7.1 Service unavailable; Client host [203.0.113.66] blocked using zen.dnsbl.example; Listed by zen.dnsbl.example, see https://dnsbl.example/query/203.0.113.66; from=<a@remote.example> to=<john@example.com> proto=ESMTP helo=<outsider.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from outsider.example.net[203.0.113.66]: 454 4.7.1 <b@nomx.example>: Relay access denied; from=<a@remote.example> to=<b@nomx.example> proto=ESMTP helo=<outsider.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from outsider.example.net[203.0.113.66] ehlo=1 mail=1 rcpt=0/2 quit=1 commands=3/5
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <mary@example.com>: Recipient address rejected: mary is away; from=<a@remote.example> to=<mary@example.com> proto=ESMTP helo=<friend.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 450 4.2.1 <jim@example.com>: Recipient address rejected: jim is busy; from=<a@remote.example> to=<jim@example.com> proto=ESMTP helo=<friend.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/verify[PID]: cache btree:/var/lib/postfix/verify_cache full cleanup: retained=0 dropped=0 entries
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID002: message-id=<YYYYMMDDHHMMSS.QUEUEID002@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: from=<double-bounce@example.com>, size=232, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID002: to=<nosuch@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=5.1.1, status=undeliverable (unknown user: "nosuch")
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 450 4.1.1 <nosuch@example.com>: Recipient address rejected: unverified address: unknown user: "nosuch"; from=<a@remote.example> to=<nosuch@example.com> proto=ESMTP helo=<friend.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 454 4.7.1 <b@nomx.example>: Relay access denied; from=<a@remote.example> to=<b@nomx.example> proto=ESMTP helo=<friend.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: redirect: RCPT from friend.example.net[203.0.113.67]: <peter@example.com>: Recipient address triggers REDIRECT gerda@example.com; from=<a@remote.example> to=<peter@example.com> proto=ESMTP helo=<friend.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID003: message-id=<YYYYMMDDHHMMSS.QUEUEID003@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: from=<double-bounce@example.com>, size=232, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID003: to=<peter@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=deliverable (delivers to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID001: message-id=<>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: from=<a@remote.example>, size=217, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID001: to=<gerda@example.com>, orig_to=<peter@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from friend.example.net[203.0.113.67] ehlo=1 mail=1 rcpt=1/5 data=1 quit=1 commands=5/9
  From a@remote.example  Day Mon DD HH:MM:SS YYYY
  Return-Path: <a@remote.example>
  X-Original-To: peter@example.com
  Delivered-To: gerda@example.com
  Received: from friend.example.net (friend.example.net [203.0.113.67])
  	by mail.example.com (Postfix) with ESMTP id QUEUEID001
  	for <peter@example.com>; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Subject: hello
  
  text
  
  $ postconf -e smtpd_client_connection_count_limit=1 smtpd_hard_error_limit=2 smtpd_client_restrictions=reject_unknown_client_hostname; postfix reload; sleep 2
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet -b 203.0.113.67 192.168.1.10 25
  Trying 192.168.1.10...
  Connected to 192.168.1.10.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < FOO
  500 5.5.2 Error: command not recognized
  < BAR
  500 5.5.2 Error: command not recognized
  421 4.7.0 mail.example.com Error: too many errors
  Connection closed by foreign host.
  < BAZ
  (no program is running)
  $ telnet 192.168.1.10 25
  Trying 192.168.1.10...
  Connected to 192.168.1.10.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < HELO x
  250 mail.example.com
  < MAIL FROM: john@example.com
  250 2.1.0 Ok
  < RCPT TO: mary
  554 5.7.1 <mary>: Recipient address rejected: mary is away
  < DATA
  554 5.5.1 Error: no valid recipients
  421 4.7.0 mail.example.com Error: too many errors
  Connection closed by foreign host.
  < From: john
  (no program is running)
  < .
  (no program is running)
  < QUIT
  (no program is running)
  $ sleep 1; tail -n 8 /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/anvil[PID]: statistics: max cache size 2 at Mon DD HH:MM:SS
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: too many errors after UNKNOWN from friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from friend.example.net[203.0.113.67] unknown=0/2 commands=0/2
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from mail.example.com[192.168.1.10]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from mail.example.com[192.168.1.10]: 554 5.7.1 <mary>: Recipient address rejected: mary is away; from=<john@example.com> to=<mary> proto=SMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: too many errors after DATA from mail.example.com[192.168.1.10]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from mail.example.com[192.168.1.10] helo=1 mail=1 rcpt=0/1 data=0/1 commands=2/4
