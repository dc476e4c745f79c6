Restrictions that ask the name servers.

  $ postconf -e 'smtpd_client_restrictions = reject_unknown_client_hostname' 'smtpd_recipient_restrictions = reject_unknown_recipient_domain' 'smtpd_relay_restrictions = permit_mynetworks, permit_mx_backup, reject_unauth_destination'
  $ postfix reload
  postfix/postfix-script: refreshing the Postfix mail system
  $ sleep 1
  $ telnet -b 203.0.113.99 mail.example.com 25
  Trying 192.168.1.10...
  telnet: bind: Cannot assign requested address
  [1]
  < HELO nobody
  (no program is running)
  < MAIL FROM:<x@example.net>
  (no program is running)
  < RCPT TO:<john@example.com>
  (no program is running)
  < QUIT
  (no program is running)
  $ telnet localhost 25
  Trying ::1...
  Connected to localhost.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < HELO [127.0.0.1]
  250 mail.example.com
  < MAIL FROM:<x@example.net>
  250 2.1.0 Ok
  < RCPT TO:<x@nxdomain.example>
  450 4.1.2 <x@nxdomain.example>: Recipient address rejected: Domain not found
  < RCPT TO:<x@nullmx.example>
  556 5.1.10 <x@nullmx.example>: Recipient address rejected: Domain nullmx.example does not accept mail (nullMX)
  < RCPT TO:<x@nomx.example>
  250 2.1.5 Ok
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ postconf -e 'smtpd_client_restrictions = reject_unknown_reverse_client_hostname' 'smtpd_helo_restrictions = reject_invalid_helo_hostname, reject_non_fqdn_helo_hostname' 'smtpd_sender_restrictions = check_sender_mx_access inline:{203.0.113.10=REJECT}, check_sender_ns_access inline:{ns.example.com=WARN}, reject_rhsbl_sender zen.dnsbl.example'
  $ postfix reload
  postfix/postfix-script: refreshing the Postfix mail system
  $ sleep 1
  $ telnet -b 203.0.113.99 mail.example.com 25
  Trying 192.168.1.10...
  telnet: bind: Cannot assign requested address
  [1]
  < HELO [1.2.3]
  (no program is running)
  < MAIL FROM:<x@example.net>
  (no program is running)
  < RCPT TO:<john@example.com>
  (no program is running)
  < QUIT
  (no program is running)
  $ telnet -b 203.0.113.67 mail.example.com 25
  Trying 192.168.1.10...
  Connected to mail.example.com.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < HELO [1.2.3]
  250 mail.example.com
  < MAIL FROM:<x@example.net>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  501 5.5.2 <[1.2.3]>: Helo command rejected: invalid ip address
  < HELO 1.2.3.4
  250 mail.example.com
  < MAIL FROM:<x@remote.example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  504 5.5.2 <1.2.3.4>: Helo command rejected: need fully-qualified hostname
  < HELO friend.example.net
  250 mail.example.com
  < MAIL FROM:<x@remote.example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  554 5.7.1 <x@remote.example>: Sender address rejected: Access denied
  < RSET
  250 2.0.0 Ok
  < MAIL FROM:<x@nxdomain.example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  250 2.1.5 Ok
  < RCPT TO:<x@remote.example>
  554 5.7.1 <x@remote.example>: Relay access denied
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ postconf -e 'smtpd_helo_restrictions =' 'smtpd_sender_restrictions =' 'smtpd_client_restrictions = reject_rbl_client zen.dnsbl.example=127.0.0.[3..9], reject_rbl_client zen.dnsbl.example=127.0.0.2' 'rbl_reply_maps = inline:{{zen.dnsbl.example = 521 4.7.1 $rbl_what is bad ($client_name, $rbl_class): $rbl_reason}}'
  $ postfix reload
  /usr/sbin/postconf: warning: /etc/postfix/main.cf: undefined parameter: rbl_what
  /usr/sbin/postconf: warning: /etc/postfix/main.cf: undefined parameter: client_name
  /usr/sbin/postconf: warning: /etc/postfix/main.cf: undefined parameter: rbl_class
  /usr/sbin/postconf: warning: /etc/postfix/main.cf: undefined parameter: rbl_reason
  postfix/postfix-script: refreshing the Postfix mail system
  $ sleep 1
  $ telnet -b 203.0.113.66 mail.example.com 25
  Trying 192.168.1.10...
  Connected to mail.example.com.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < HELO outsider.example.net
  250 mail.example.com
  < MAIL FROM:<x@example.net>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  554 5.7.1 Service unavailable; Client host [203.0.113.66] blocked using zen.dnsbl.example; Listed by zen.dnsbl.example, see https://dnsbl.example/query/203.0.113.66
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ grep -E 'smtpd\[' /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 450 4.1.2 <x@nxdomain.example>: Recipient address rejected: Domain not found; from=<x@example.net> to=<x@nxdomain.example> proto=SMTP helo=<[127.0.0.1]>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 556 5.1.10 <x@nullmx.example>: Recipient address rejected: Domain nullmx.example does not accept mail (nullMX); from=<x@example.net> to=<x@nullmx.example> proto=SMTP helo=<[127.0.0.1]>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: client=localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[::1] helo=1 mail=1 rcpt=1/3 quit=1 commands=4/6
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 501 5.5.2 <[1.2.3]>: Helo command rejected: invalid ip address; from=<x@example.net> to=<john@example.com> proto=SMTP helo=<[1.2.3]>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 504 5.5.2 <1.2.3.4>: Helo command rejected: need fully-qualified hostname; from=<x@remote.example> to=<john@example.com> proto=SMTP helo=<1.2.3.4>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <x@remote.example>: Sender address rejected: Access denied; from=<x@remote.example> to=<john@example.com> proto=SMTP helo=<friend.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: Unable to look up MX host nxdomain.example for Sender address x@nxdomain.example: Name or service not known
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: Unable to look up NS host for x@nxdomain.example: Host found but no data record of requested type
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID002: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: Unable to look up MX host nxdomain.example for Sender address x@nxdomain.example: Name or service not known
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: Unable to look up NS host for x@nxdomain.example: Host found but no data record of requested type
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID002: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <x@remote.example>: Relay access denied; from=<x@nxdomain.example> to=<x@remote.example> proto=SMTP helo=<friend.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from friend.example.net[203.0.113.67] helo=3 mail=4 rcpt=1/5 rset=1 quit=1 commands=10/14
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from outsider.example.net[203.0.113.66]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from outsider.example.net[203.0.113.66]: 554 5.7.1 Service unavailable; Client host [203.0.113.66] blocked using zen.dnsbl.example; Listed by zen.dnsbl.example, see https://dnsbl.example/query/203.0.113.66; from=<x@example.net> to=<john@example.com> proto=SMTP helo=<outsider.example.net>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from outsider.example.net[203.0.113.66] helo=1 mail=1 rcpt=0/1 quit=1 commands=3/4
