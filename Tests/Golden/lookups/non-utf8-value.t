Non utf8 value

  $ printf 'info@other.nl \xff@example.com\nb@other.nl gerda\n' > /etc/postfix/virtual; postmap -u /etc/postfix/virtual; postconf -e virtual_alias_domains=other.nl virtual_alias_maps=hash:/etc/postfix/virtual; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet localhost 25
  Trying ::1...
  Connected to localhost.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < HELO localhost
  250 mail.example.com
  < MAIL FROM:<mary@example.com>
  250 2.1.0 Ok
  < RCPT TO:<b@other.nl>
  250 2.1.5 Ok
  < RCPT TO:<info@other.nl>
  451 4.3.5 Server configuration error
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ echo x | sendmail -f mary@example.com info@other.nl; sleep 3; cut -d' ' -f3- /var/log/mail.log | grep -E 'warning|status'
  postfix/smtpd[PID]: warning: hash:/etc/postfix/virtual.db: key "info@other.nl": non-UTF-8 value "?@example.com": malformed UTF-8 or invalid codepoint
  postfix/smtpd[PID]: warning: hash:/etc/postfix/virtual.db lookup error for "info@other.nl"
  postfix/local[PID]: QUEUEID001: to=<root@example.com>, orig_to=<postmaster>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  postfix/cleanup[PID]: warning: hash:/etc/postfix/virtual.db: key "info@other.nl": non-UTF-8 value "?@example.com": malformed UTF-8 or invalid codepoint
  postfix/cleanup[PID]: warning: hash:/etc/postfix/virtual.db lookup error for "info@other.nl"
  postfix/cleanup[PID]: warning: QUEUEID002: virtual_alias_maps map lookup problem for info@other.nl -- message not accepted, try again later
  $ postmap -q info@other.nl /etc/postfix/virtual; postmap -q $'\xff' /etc/postfix/virtual; echo $'\xff' | postmap -q - /etc/postfix/virtual; postmap -d $'\xff' /etc/postfix/virtual
  postmap: warning: hash:/etc/postfix/virtual.db: key "info@other.nl": non-UTF-8 value "?@example.com": malformed UTF-8 or invalid codepoint
  postmap: fatal: table hash:/etc/postfix/virtual.db: query error
  postmap: warning: hash:/etc/postfix/virtual.db: non-UTF-8 key "?": malformed UTF-8 or invalid codepoint
  postmap: warning: hash:/etc/postfix/virtual.db: non-UTF-8 key "?": malformed UTF-8 or invalid codepoint
  postmap: warning: hash:/etc/postfix/virtual.db: non-UTF-8 key "?": malformed UTF-8 or invalid codepoint
