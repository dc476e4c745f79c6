Recipients: unlisted ones, address classes, relays, routes.

  $ postconf -e 'relay_domains = relay.example, corp.example' 'relay_recipient_maps = inline:{ok@relay.example=x}' 'virtual_alias_domains = alias.example' 'virtual_alias_maps = inline:{info@alias.example=john}' 'virtual_mailbox_domains = box.example' 'virtual_mailbox_maps = inline:{mary@box.example=mary/}'
  $ postfix reload
  postfix/postfix-script: refreshing the Postfix mail system
  $ sleep 1
  $ telnet -b 203.0.113.67 mail.example.com 25
  Trying 192.168.1.10...
  Connected to mail.example.com.
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
  < MAIL FROM:<x@example.net>
  250 2.1.0 Ok
  < RCPT TO:<ok@relay.example>
  250 2.1.5 Ok
  < RCPT TO:<no@relay.example>
  550 5.1.1 <no@relay.example>: Recipient address rejected: User unknown in relay recipient table
  < RCPT TO:<any@sub.relay.example>
  550 5.1.1 <any@sub.relay.example>: Recipient address rejected: User unknown in relay recipient table
  < RCPT TO:<info@alias.example>
  250 2.1.5 Ok
  < RCPT TO:<nobody@alias.example>
  550 5.1.1 <nobody@alias.example>: Recipient address rejected: User unknown in virtual alias table
  < RCPT TO:<mary@box.example>
  250 2.1.5 Ok
  < RCPT TO:<john@box.example>
  550 5.1.1 <john@box.example>: Recipient address rejected: User unknown in virtual mailbox table
  < RCPT TO:<john%remote.example@example.com>
  454 4.7.1 <john%remote.example@example.com>: Relay access denied
  < RCPT TO:<x@remote.example>
  454 4.7.1 <x@remote.example>: Relay access denied
  < RCPT TO:<"x@remote.example">
  454 4.7.1 <x@remote.example>: Relay access denied
  < RCPT TO:<@example.com:x@remote.example>
  454 4.7.1 <x@remote.example>: Relay access denied
  < RCPT TO:<MAILER-DAEMON@example.com>
  250 2.1.5 Ok
  < RCPT TO:<double-bounce@example.com>
  250 2.1.5 Ok
  < RCPT TO:<root>
  250 2.1.5 Ok
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ grep -E 'smtpd\[' /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: reject: RCPT from friend.example.net[203.0.113.67]: 550 5.1.1 <no@relay.example>: Recipient address rejected: User unknown in relay recipient table; from=<x@example.net> to=<no@relay.example> proto=ESMTP helo=<friend.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: reject: RCPT from friend.example.net[203.0.113.67]: 550 5.1.1 <any@sub.relay.example>: Recipient address rejected: User unknown in relay recipient table; from=<x@example.net> to=<any@sub.relay.example> proto=ESMTP helo=<friend.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: reject: RCPT from friend.example.net[203.0.113.67]: 550 5.1.1 <nobody@alias.example>: Recipient address rejected: User unknown in virtual alias table; from=<x@example.net> to=<nobody@alias.example> proto=ESMTP helo=<friend.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: reject: RCPT from friend.example.net[203.0.113.67]: 550 5.1.1 <john@box.example>: Recipient address rejected: User unknown in virtual mailbox table; from=<x@example.net> to=<john@box.example> proto=ESMTP helo=<friend.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: reject: RCPT from friend.example.net[203.0.113.67]: 454 4.7.1 <john%remote.example@example.com>: Relay access denied; from=<x@example.net> to=<john%remote.example@example.com> proto=ESMTP helo=<friend.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: reject: RCPT from friend.example.net[203.0.113.67]: 454 4.7.1 <x@remote.example>: Relay access denied; from=<x@example.net> to=<x@remote.example> proto=ESMTP helo=<friend.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: reject: RCPT from friend.example.net[203.0.113.67]: 454 4.7.1 <x@remote.example>: Relay access denied; from=<x@example.net> to=<x@remote.example> proto=ESMTP helo=<friend.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: reject: RCPT from friend.example.net[203.0.113.67]: 454 4.7.1 <x@remote.example>: Relay access denied; from=<x@example.net> to=<x@remote.example> proto=ESMTP helo=<friend.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from friend.example.net[203.0.113.67] ehlo=1 mail=1 rcpt=6/14 quit=1 commands=9/17
  $ postconf -e 'show_user_unknown_table_name = no' 'unknown_local_recipient_reject_code = 450' 'smtpd_reject_unlisted_recipient = yes' 'smtpd_reject_unlisted_sender = yes'
  $ postfix reload
  postfix/postfix-script: refreshing the Postfix mail system
  $ sleep 1
  $ telnet -b 203.0.113.67 mail.example.com 25
  Trying 192.168.1.10...
  Connected to mail.example.com.
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
  < MAIL FROM:<nosuch@example.com>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  450 4.1.0 <nosuch@example.com>: Sender address rejected: User unknown
  < RSET
  250 2.0.0 Ok
  < MAIL FROM:<x@example.net>
  250 2.1.0 Ok
  < RCPT TO:<nosuch@example.com>
  450 4.1.1 <nosuch@example.com>: Recipient address rejected: User unknown
  < RCPT TO:<nobody@alias.example>
  550 5.1.1 <nobody@alias.example>: Recipient address rejected: User unknown
  < RCPT TO:<no@relay.example>
  550 5.1.1 <no@relay.example>: Recipient address rejected: User unknown
  < VRFY nosuch@example.com
  450 4.1.1 <nosuch@example.com>: Recipient address rejected: User unknown
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ postconf -e 'smtpd_reject_unlisted_recipient = no' 'smtpd_reject_unlisted_sender = no' 'local_recipient_maps =' 'smtpd_relay_restrictions = permit_mynetworks, reject_unauth_destination' 'relay_domains_reject_code = 553'
  $ postfix reload
  postfix/postfix-script: refreshing the Postfix mail system
  $ sleep 1
  $ telnet -b 203.0.113.67 mail.example.com 25
  Trying 192.168.1.10...
  Connected to mail.example.com.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < HELO friend.example.net
  250 mail.example.com
  < MAIL FROM:<x@example.net>
  250 2.1.0 Ok
  < RCPT TO:<nosuch@example.com>
  250 2.1.5 Ok
  < RCPT TO:<x@remote.example>
  553 5.7.1 <x@remote.example>: Relay access denied
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ grep reject: /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: reject: RCPT from friend.example.net[203.0.113.67]: 550 5.1.1 <no@relay.example>: Recipient address rejected: User unknown in relay recipient table; from=<x@example.net> to=<no@relay.example> proto=ESMTP helo=<friend.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: reject: RCPT from friend.example.net[203.0.113.67]: 550 5.1.1 <any@sub.relay.example>: Recipient address rejected: User unknown in relay recipient table; from=<x@example.net> to=<any@sub.relay.example> proto=ESMTP helo=<friend.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: reject: RCPT from friend.example.net[203.0.113.67]: 550 5.1.1 <nobody@alias.example>: Recipient address rejected: User unknown in virtual alias table; from=<x@example.net> to=<nobody@alias.example> proto=ESMTP helo=<friend.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: reject: RCPT from friend.example.net[203.0.113.67]: 550 5.1.1 <john@box.example>: Recipient address rejected: User unknown in virtual mailbox table; from=<x@example.net> to=<john@box.example> proto=ESMTP helo=<friend.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: reject: RCPT from friend.example.net[203.0.113.67]: 454 4.7.1 <john%remote.example@example.com>: Relay access denied; from=<x@example.net> to=<john%remote.example@example.com> proto=ESMTP helo=<friend.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: reject: RCPT from friend.example.net[203.0.113.67]: 454 4.7.1 <x@remote.example>: Relay access denied; from=<x@example.net> to=<x@remote.example> proto=ESMTP helo=<friend.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: reject: RCPT from friend.example.net[203.0.113.67]: 454 4.7.1 <x@remote.example>: Relay access denied; from=<x@example.net> to=<x@remote.example> proto=ESMTP helo=<friend.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: reject: RCPT from friend.example.net[203.0.113.67]: 454 4.7.1 <x@remote.example>: Relay access denied; from=<x@example.net> to=<x@remote.example> proto=ESMTP helo=<friend.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 450 4.1.0 <nosuch@example.com>: Sender address rejected: User unknown; from=<nosuch@example.com> to=<john@example.com> proto=ESMTP helo=<friend.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 450 4.1.1 <nosuch@example.com>: Recipient address rejected: User unknown; from=<x@example.net> to=<nosuch@example.com> proto=ESMTP helo=<friend.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 550 5.1.1 <nobody@alias.example>: Recipient address rejected: User unknown; from=<x@example.net> to=<nobody@alias.example> proto=ESMTP helo=<friend.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 550 5.1.1 <no@relay.example>: Recipient address rejected: User unknown; from=<x@example.net> to=<no@relay.example> proto=ESMTP helo=<friend.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: VRFY from friend.example.net[203.0.113.67]: 450 4.1.1 <nosuch@example.com>: Recipient address rejected: User unknown; from=<x@example.net> to=<nosuch@example.com> proto=ESMTP helo=<friend.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID002: reject: RCPT from friend.example.net[203.0.113.67]: 553 5.7.1 <x@remote.example>: Relay access denied; from=<x@example.net> to=<x@remote.example> proto=SMTP helo=<friend.example.net>
