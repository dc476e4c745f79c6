Footers by reply, and what of a client's words may stand in them.

  $ r() { postfix reload 2> /dev/null; sleep 1; > /var/log/mail.log; }
  $ t() { printf 'EHLO ab<c\r\nMAIL FROM:<a@'$1'>\r\nRCPT TO:<'$2'>\r\nQUIT\r\n' | nc -w 5 127.0.0.1 25 | sed -n '/^[45]/p; /^250 2/p'; }
  $ postconf -e 'smtpd_reject_footer_maps = pcre:/etc/postfix/footers' 'smtpd_reject_footer = by parameter'; printf '%s\n' '/^550 5\.1\.1/ ask $$myhostname\n or call' '/^501/ \c, says $$server_name' > /etc/postfix/footers; r
  $ t example.com noone@example.com
  250 2.1.0 Ok
  550-5.1.1 <noone@example.com>: Recipient address rejected: User unknown in local recipient table
  550-5.1.1 ask 
  550 5.1.1  or call
  $ t example.com 'a;b'
  250 2.1.0 Ok
  501 5.1.3 Bad recipient address syntax, says mail.example.com
  $ t -- ''
  501 5.1.7 Bad sender address syntax, says mail.example.com
  503-5.5.1 Error: need MAIL command
  503 5.5.1 by parameter
  $ postconf -e 'smtpd_reject_footer_maps =' 'smtpd_reject_footer = hello $helo_name at $client_address' 'smtpd_expansion_filter = abc127.'; r; t example.com noone@example.com
  250 2.1.0 Ok
  550-5.1.1 <noone@example.com>: Recipient address rejected: User unknown in local recipient table
  550 5.1.1 hello ab_c at 127._._.1
  $ grep -E 'warning|fatal' /var/log/mail.log
  [1]
