Access client

  $ printf '127.0.0.1 OK\n203.0.113.67 REJECT you\n203.0.113 450 net\nexample.net 551 domain\n.dotted.example REJECT\n192.168.1 DUNNO\n' > /etc/postfix/cl; postmap /etc/postfix/cl
  $ postconf -e 'smtpd_client_restrictions = check_client_access hash:/etc/postfix/cl' smtpd_delay_reject=no; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet -b 203.0.113.67 192.168.1.10 25
  Trying 192.168.1.10...
  Connected to 192.168.1.10.
  Escape character is '^]'.
  551 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: domain
  < HELO x
  503 5.7.0 Error: access denied for friend.example.net[203.0.113.67]
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ telnet -b 203.0.113.66 192.168.1.10 25
  Trying 192.168.1.10...
  Connected to 192.168.1.10.
  Escape character is '^]'.
  551 5.7.1 <outsider.example.net[203.0.113.66]>: Client host rejected: domain
  < HELO x
  503 5.7.0 Error: access denied for outsider.example.net[203.0.113.66]
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ telnet -b 192.168.1.50 192.168.1.10 25
  Trying 192.168.1.10...
  Connected to 192.168.1.10.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < HELO x
  250 mail.example.com
  < MAIL FROM:<a@example.com>
  250 2.1.0 Ok
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ postconf -e 'smtpd_client_restrictions = check_client_access cidr:{{203.0.113.66 REJECT cidr one},{203.0.113.0/24 451 cidr net}}'; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet -b 203.0.113.67 192.168.1.10 25
  Trying 192.168.1.10...
  Connected to 192.168.1.10.
  Escape character is '^]'.
  451 4.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: cidr net
  < HELO x
  503 5.7.0 Error: access denied for friend.example.net[203.0.113.67]
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ telnet -b 203.0.113.66 192.168.1.10 25
  Trying 192.168.1.10...
  Connected to 192.168.1.10.
  Escape character is '^]'.
  554 5.7.1 <outsider.example.net[203.0.113.66]>: Client host rejected: cidr one
  < HELO x
  503 5.7.0 Error: access denied for outsider.example.net[203.0.113.66]
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ postconf -e 'smtpd_client_restrictions = check_client_access regexp:{{/friend/ REJECT re $0}}'; postfix reload; sleep 1
  /usr/sbin/postconf: warning: /etc/postfix/main.cf: undefined parameter: 0
  postfix/postfix-script: refreshing the Postfix mail system
  $ cut -d' ' -f3- /var/log/mail.log | grep warning
  [1]
