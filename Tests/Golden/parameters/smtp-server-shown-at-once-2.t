SMTP server parameters, part 2

  $ s() { postfix reload >/dev/null 2>&1; sleep 1; printf "$@" | timeout 8 nc -q 1 -w 5 localhost 25; }
  $ postconf -e smtpd_junk_command_limit=2 smtpd_error_sleep_time=0; s 'NOOP\r\nNOOP\r\nNOOP\r\nNOOP\r\nQUIT\r\n'
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  250 2.0.0 Ok
  250 2.0.0 Ok
  250 2.0.0 Ok
  250 2.0.0 Ok
  221 2.0.0 Bye
  $ postconf -e smtpd_hard_error_limit=2; s 'X\r\nY\r\nZ\r\nQUIT\r\n'
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  500 5.5.2 Error: command not recognized
  500 5.5.2 Error: command not recognized
  421 4.7.0 mail.example.com Error: too many errors
  $ postconf -X smtpd_hard_error_limit; postconf -e smtpd_recipient_limit=1; s 'EHLO x\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<student>\r\nRCPT TO:<john>\r\nQUIT\r\n'
  220 mail.example.com ESMTP Postfix (Debian/GNU)
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
  250 2.1.0 Ok
  250 2.1.5 Ok
  452 4.5.3 Error: too many recipients
  221 2.0.0 Bye
  $ postconf -e smtpd_reject_footer='\c. For help call 1-800' ; s 'EHLO x\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<nobodyhere>\r\nQUIT\r\n'
  220 mail.example.com ESMTP Postfix (Debian/GNU)
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
  250 2.1.0 Ok
  550 5.1.1 <nobodyhere>: Recipient address rejected: User unknown in local recipient table. For help call 1-800
  221 2.0.0 Bye
  $ postconf -e 'smtpd_reject_footer=For $client_address help at $localtime_x' ; s 'EHLO x\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<nobodyhere>\r\nQUIT\r\n'
  220 mail.example.com ESMTP Postfix (Debian/GNU)
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
  250 2.1.0 Ok
  550-5.1.1 <nobodyhere>: Recipient address rejected: User unknown in local recipient table
  550 5.1.1 For ::1 help at 
  221 2.0.0 Bye
  $ postconf -e 'smtpd_reject_footer_maps=inline:{ {550 5.1.1=From the map} }' ; s 'EHLO x\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<nobodyhere>\r\nQUIT\r\n'
  220 mail.example.com ESMTP Postfix (Debian/GNU)
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
  250 2.1.0 Ok
  550-5.1.1 <nobodyhere>: Recipient address rejected: User unknown in local recipient table
  550 5.1.1 For ::1 help at 
  221 2.0.0 Bye
  $ postconf -e 'smtpd_reject_footer_maps=regexp:{ {/^550/ \\c, says the map} }' ; s 'EHLO x\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<nobodyhere>\r\nQUIT\r\n'
  220 mail.example.com ESMTP Postfix (Debian/GNU)
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
  250 2.1.0 Ok
  550-5.1.1 <nobodyhere>: Recipient address rejected: User unknown in local recipient table
  550 5.1.1 \\c, says the map
  221 2.0.0 Bye
