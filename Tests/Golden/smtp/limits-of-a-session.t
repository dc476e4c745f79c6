  $ postconf -e message_size_limit=2000 smtpd_recipient_limit=2 disable_vrfy_command=yes smtpd_helo_required=yes 'smtpd_helo_restrictions = reject_invalid_helo_hostname, reject_non_fqdn_helo_hostname, reject_unknown_helo_hostname' 'smtpd_sender_restrictions = reject_unknown_sender_domain, reject_non_fqdn_sender' 'mynetworks = 127.0.0.0/8'; postfix reload; sleep 2
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet -b 203.0.113.67 192.168.1.10 25
  Trying 192.168.1.10...
  Connected to 192.168.1.10.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < MAIL FROM:<a@remote.example>
  503 5.5.1 Error: send HELO/EHLO first
  < EHLO foo
  250-mail.example.com
  250-PIPELINING
  250-SIZE 2000
  250-ETRN
  250-STARTTLS
  250-ENHANCEDSTATUSCODES
  250-8BITMIME
  250-DSN
  250-SMTPUTF8
  250 CHUNKING
  < VRFY john
  502 5.5.1 VRFY command is disabled
  < MAIL FROM:<a@remote.example> SIZE=5000
  552 5.3.4 Message size exceeds fixed limit
  < MAIL FROM:<a@remote.example>
  552 5.3.4 Message size exceeds fixed limit
  < RCPT TO:<b@nomx.example>
  503 5.5.1 Error: need MAIL command
  < RCPT TO:<john@example.com>
  503 5.5.1 Error: need MAIL command
  < EHLO friend.example.net
  250-mail.example.com
  250-PIPELINING
  250-SIZE 2000
  250-ETRN
  250-STARTTLS
  250-ENHANCEDSTATUSCODES
  250-8BITMIME
  250-DSN
  250-SMTPUTF8
  250 CHUNKING
  < MAIL FROM:<a@remote.example>
  250 2.1.0 Ok
  < RCPT TO:<b@nomx.example>
  454 4.7.1 <b@nomx.example>: Relay access denied
  < RCPT TO:<john@example.com>
  250 2.1.5 Ok
  < RCPT TO:<mary@example.com>
  250 2.1.5 Ok
  < RCPT TO:<jim@example.com>
  452 4.5.3 Error: too many recipients
  < RCPT TO:<john@mail.example.com>
  452 4.5.3 Error: too many recipients
  < RSET
  250 2.0.0 Ok
  < MAIL FROM:<a>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  504 5.5.2 <a>: Sender address rejected: need fully-qualified address
  < RSET
  250 2.0.0 Ok
  < MAIL FROM:<a@nxdomain.example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  450 4.1.8 <a@nxdomain.example>: Sender address rejected: Domain not found
  < HELP
  500 5.5.2 Error: command not recognized
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ sleep 1; grep smtpd /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: MAIL from friend.example.net[203.0.113.67]: 552 5.3.4 Message size exceeds fixed limit; from=<a@remote.example> proto=ESMTP helo=<foo>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: MAIL from friend.example.net[203.0.113.67]: 552 5.3.4 Message size exceeds fixed limit; from=<a@remote.example> proto=ESMTP helo=<foo>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 454 4.7.1 <b@nomx.example>: Relay access denied; from=<a@remote.example> to=<b@nomx.example> proto=ESMTP helo=<friend.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 504 5.5.2 <a>: Sender address rejected: need fully-qualified address; from=<a> to=<john@example.com> proto=ESMTP helo=<friend.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 450 4.1.8 <a@nxdomain.example>: Sender address rejected: Domain not found; from=<a@nxdomain.example> to=<john@example.com> proto=ESMTP helo=<friend.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from friend.example.net[203.0.113.67] ehlo=2 mail=3/6 rcpt=4/9 rset=2 vrfy=0/1 quit=1 unknown=0/1 commands=12/22
  $ seq 1 900 | mail -s big john; sleep 2; mailq; tail -n 3 /var/log/mail.log
  postdrop: warning: uid=0: File too large
  sendmail: warning: mail_stream_cleanup: close error
  sendmail: fatal: root(0): message file too big
  Can't send mail: sendmail process failed with error code 75
  Mail queue is empty
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postdrop[PID]: warning: uid=0: File too large
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/sendmail[PID]: warning: mail_stream_cleanup: close error
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/sendmail[PID]: fatal: root(0): message file too big
  $ seq 1 900 > /tmp/big; postconf -e message_size_limit=0 mailbox_size_limit=1000; postfix reload; sleep 2; mail -s big john < /tmp/big; sleep 2; tail -n 5 /var/log/mail.log
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID002: message-id=<YYYYMMDDHHMMSS.QUEUEID002@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: from=<root@example.com>, size=4770, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: fatal: configuration error: mailbox_size_limit is limited but message_size_limit is unlimited
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: process /usr/lib/postfix/sbin/local pid PID exit status 1
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: /usr/lib/postfix/sbin/local: bad command startup -- throttling
