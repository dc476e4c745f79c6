Mail that waits for a site

  $ postconf -e 'relay_domains=down.example, example.com'; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ echo x | sendmail -f student a@down.example; sleep 3; ls /var/spool/postfix/flush; mailq | tail -1
  down_example
  -- 0 Kbytes in 1 Request.
  $ > /var/log/mail.log; postqueue -s down.example; sleep 3; grep ' to=' /var/log/mail.log | sed 's/delay.*dsn/dsn/'
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/relay/smtp[PID]: QUEUEID001: to=<a@down.example>, relay=none, dsn=4.4.1, status=deferred (connect to mx.down.example[203.0.113.30]:25: Connection refused)
  $ postqueue -s remote.example; postqueue -s DOWN.example; sleep 2; grep -c ' to=' /var/log/mail.log
  postqueue: fatal: Flush service is not configured for destination "remote.example"
  2
  $ sendmail -qRdown.example; sleep 2; grep -c ' to=' /var/log/mail.log
  3
  $ telnet localhost 25
  Trying ::1...
  Connected to localhost.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < EHLO c
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
  < ETRN down.example
  250 Queuing started
  < ETRN remote.example
  459 <remote.example>: service unavailable
  < ETRN #x
  459 <x>: service unavailable
  < ETRN
  500 Syntax: ETRN domain
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ sleep 2; grep -c ' to=' /var/log/mail.log; postsuper -d ALL
  4
  postsuper: Deleted: 1 message
  $ postconf -e fast_flush_domains=; postfix reload; postqueue -s down.example
  postfix/postfix-script: refreshing the Postfix mail system
  postqueue: fatal: Flush service is not configured for destination "down.example"
  [69]
