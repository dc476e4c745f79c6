Missing virtual mailbox

  $ postconf -e 'virtual_mailbox_domains = v.example' 'virtual_mailbox_maps = hash:/etc/postfix/vm' virtual_mailbox_base=/var/v virtual_uid_maps=static:1000 virtual_gid_maps=static:1000; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet -b 203.0.113.67 192.168.1.10 25
  Trying 192.168.1.10...
  Connected to 192.168.1.10.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < HELO friend.example.net
  250 mail.example.com
  < MAIL FROM:<a@example.net>
  250 2.1.0 Ok
  < RCPT TO:<x@v.example>
  451 4.3.0 <x@v.example>: Temporary lookup failure
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ echo x | sendmail -f mary@example.com x@v.example; sleep 3; mailq | tail -1
  -- 0 Kbytes in 1 Request.
  $ cut -d' ' -f3- /var/log/mail.log | grep -E 'error|warning|fatal|status|reject' | sed 's/delay.*dsn/dsn/' | sort -u
  postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 451 4.3.0 <x@v.example>: Temporary lookup failure; from=<a@example.net> to=<x@v.example> proto=SMTP helo=<friend.example.net>
  postfix/smtpd[PID]: error: open database /etc/postfix/vm.db: No such file or directory
  postfix/smtpd[PID]: warning: hash:/etc/postfix/vm is unavailable. open database /etc/postfix/vm.db: No such file or directory
  postfix/smtpd[PID]: warning: hash:/etc/postfix/vm lookup error for "x@v.example"
  postfix/virtual[PID]: QUEUEID001: to=<x@v.example>, relay=virtual, dsn=4.3.5, status=deferred (mail system configuration error)
  postfix/virtual[PID]: error: open database /etc/postfix/vm.db: No such file or directory
  postfix/virtual[PID]: warning: hash:/etc/postfix/vm is unavailable. open database /etc/postfix/vm.db: No such file or directory
  postfix/virtual[PID]: warning: hash:/etc/postfix/vm lookup error for "x@v.example"
  postfix/virtual[PID]: warning: table virtual_mailbox_maps: lookup x@v.example: Application error
