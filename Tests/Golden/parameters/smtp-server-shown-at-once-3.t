SMTP server parameters, part 3

  $ s() { postfix reload >/dev/null 2>&1; sleep 1; printf "$@" | timeout 8 nc -q 1 -w 5 localhost 25; }
  $ postconf -X smtpd_reject_footer_maps smtpd_reject_footer; postconf -e strict_rfc821_envelopes=yes; s 'EHLO x\r\nMAIL FROM:a@b.example\r\nQUIT\r\n'
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
  501 5.1.7 Bad sender address syntax
  221 2.0.0 Bye
  $ postconf -e smtpd_command_filter='pcre:{ {/^FROB (.*)$/ NOOP $1} }'; s 'FROB it\r\nQUIT\r\n'
  $ postconf -e message_size_limit=100; s 'EHLO x\r\nMAIL FROM:<a@b.example> SIZE=200\r\nQUIT\r\n'; postconf -X message_size_limit
  $ postconf -e smtpd_log_access_permit_actions=static:all 'smtpd_client_restrictions=check_client_access inline:{127.0.0.1=OK}'; s 'EHLO x\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<student>\r\nQUIT\r\n'; tail -2 /var/log/mail.log | cut -d' ' -f3-; postconf -X smtpd_log_access_permit_actions smtpd_client_restrictions
  postfix/postfix-script[PID]: refreshing the Postfix mail system
  postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  $ postconf -e smtpd_delay_reject=no smtpd_client_restrictions=reject; s 'EHLO x\r\nQUIT\r\n'; postconf -X smtpd_delay_reject smtpd_client_restrictions
  $ postconf -e smtpd_peername_lookup=no; s 'QUIT\r\n'; tail -2 /var/log/mail.log | cut -d' ' -f3-; postconf -X smtpd_peername_lookup
  postfix/postfix-script[PID]: refreshing the Postfix mail system
  postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  $ postconf -e 'smtpd_timeout=2s'; postfix reload; sleep 1; (sleep 4) | timeout 8 nc localhost 25; tail -3 /var/log/mail.log | cut -d' ' -f3-
  /usr/sbin/postconf: warning: empty macro name: "pcre:{ {/^FROB (.*)$/ NOOP $1} }"
  /usr/sbin/postconf: warning: empty macro name: "pcre:{ {/^FROB (.*)$/ NOOP $1} }"
  /usr/sbin/postconf: fatal: macro processing error
  postfix/postfix-script: refreshing the Postfix mail system
  postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  postfix/postfix-script[PID]: refreshing the Postfix mail system
  postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
