What names a footer and the reply of a block list know.

  $ postconf -e 'smtpd_reject_footer = [$myhostname|$server_name|$server_address|$server_port|$mail_name|$client|$sender|$sender_name|$sender_domain|$sender_x|$recipient|$nothing|$helo_name]' 'smtpd_client_restrictions = reject_rbl_client zen.dnsbl.example' 'default_rbl_reply = $rbl_code no [$myhostname] [$server_port] [$mail_version] [$server_name] $rbl_what'
  $ postfix reload; sleep 1; > /var/log/mail.log
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet -b 203.0.113.67 192.168.1.10 25
  Trying 192.168.1.10...
  Connected to 192.168.1.10.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < EHLO friend
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
  < MAIL FROM:<a@b.example>
  250 2.1.0 Ok
  < RCPT TO:<noone@example.com>
  550-5.1.1 <noone@example.com>: Recipient address rejected: User unknown in local recipient table
  550 5.1.1 [|mail.example.com||||friend.example.net[203.0.113.67]|a@b.example|a|b.example||||friend]
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ grep -o 'warning: .*' /var/log/mail.log; > /var/log/mail.log
  warning: unknown macro name "myhostname" in expansion request
  warning: unknown macro name "server_address" in expansion request
  warning: unknown macro name "server_port" in expansion request
  warning: unknown macro name "mail_name" in expansion request
  warning: unknown macro name "sender_x" in expansion request
  warning: unknown macro name "nothing" in expansion request
  $ telnet -b 203.0.113.66 192.168.1.10 25
  Trying 192.168.1.10...
  Connected to 192.168.1.10.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < EHLO friend
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
  < MAIL FROM:<a@b.example>
  250 2.1.0 Ok
  < RCPT TO:<root@example.com>
  Connection closed by foreign host.
  $ grep -o 'warning: .*' /var/log/mail.log
  warning: unknown macro name "myhostname" in expansion request
  warning: unknown macro name "server_port" in expansion request
  warning: unknown macro name "mail_version" in expansion request
  warning: process /usr/lib/postfix/sbin/smtpd pid PID exit status 1
