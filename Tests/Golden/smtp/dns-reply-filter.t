smtpd_dns_reply_filter lets name servers say less, and maps_rbl_reject_code is for block lists.

  $ r() { postfix reload 2> /dev/null; sleep 1; > /var/log/mail.log; }
  $ t() { printf 'EHLO x\r\nMAIL FROM:<a@'$1'>\r\nRCPT TO:<john@example.com>\r\nQUIT\r\n' | nc -w 5 192.168.1.10 25 | sed -n '/^[45]/p; /^250 2/p'; sleep 1; grep -E 'smtpd.*(DNS|warn|reject)' /var/log/mail.log; > /var/log/mail.log; }
  $ postconf -e 'smtpd_sender_restrictions = reject_unknown_sender_domain' 'smtpd_dns_reply_filter = pcre:/etc/postfix/drf'; echo '/^remote.example. .* MX 10 / IGNORE' > /etc/postfix/drf; r; t remote.example
  250 2.1.0 Ok
  250 2.1.5 Ok
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: ignoring DNS RR: remote.example. 3600 IN MX 10 mx1.remote.example.
  $ echo '/^remote.example. .* MX / IGNORE' > /etc/postfix/drf; r; t remote.example
  250 2.1.0 Ok
  250 2.1.5 Ok
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: ignoring DNS RR: remote.example. 3600 IN MX 10 mx1.remote.example.
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: ignoring DNS RR: remote.example. 3600 IN MX 20 mx2.remote.example.
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: remote.example: MX or address lookup error: DNS reply filter drops all results
  $ postconf -e 'smtpd_dns_reply_filter =' 'reject_tempfail_action = defer' 'maps_rbl_reject_code = 421' 'smtpd_sender_restrictions ='  'smtpd_client_restrictions = reject_rbl_client zen.dnsbl.example'; r
  $ telnet -b 203.0.113.66 192.168.1.10 25
  Trying 192.168.1.10...
  Connected to 192.168.1.10.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < EHLO x
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
  < MAIL FROM:<a@example.net>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  421 4.7.1 Service unavailable; Client host [203.0.113.66] blocked using zen.dnsbl.example; Listed by zen.dnsbl.example, see https://dnsbl.example/query/203.0.113.66
  Connection closed by foreign host.
  $ postconf -e 'unverified_sender_tempfail_action = wrong'; r; printf 'QUIT\r\n' | nc -w 5 127.0.0.1 25; grep smtpd /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: fatal: bad configuration: unverified_sender_tempfail_action = wrong
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: process /usr/lib/postfix/sbin/smtpd pid PID exit status 1
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: /usr/lib/postfix/sbin/smtpd: bad command startup -- throttling
