  $ cp /etc/postfix/main.cf /tmp/m
  $ try() { cp /tmp/m /etc/postfix/main.cf; postconf -e "$1"; touch -d '1 hour ago' /etc/postfix/main.cf; postmap -q root hash:/etc/aliases; }
  $ try 'syslog_facility ='
  postmap: fatal: bad string length 0 < 1: syslog_facility = 
  [1]
  $ try 'syslog_name ='
  postmap: fatal: bad string length 0 < 1: syslog_name = 
  [1]
  $ try 'inet_protocols = ipv5'
  postmap: fatal: unknown inet_protocols value "ipv5" in "ipv5"
  [1]
  $ try 'inet_protocols ='
  [1]
  $ try 'inet_protocols = ipv4, ipv6'
  [1]
  $ try 'inet_interfaces = 10.9.8.7'
  postmap: fatal: parameter inet_interfaces: no local interface found for 10.9.8.7
  [1]
  $ try 'inet_interfaces = nosuch.host.example'
  postmap: fatal: config variable inet_interfaces: host not found: nosuch.host.example
  [1]
  $ try 'inet_interfaces ='
  [1]
  $ try 'inet_interfaces = localhost'
  [1]
  $ try 'mynetworks_style = x'
  [1]
  $ try 'mynetworks_style = host subnet'
  [1]
  $ try 'relayhost = $myhostname'
  postmap: fatal: myhostname and relayhost parameter settings must not be identical: mail.example.com
  [1]
  $ try 'compatibility_level = x'
  postmap: fatal: malformed compatibility level syntax: "x"
  [1]
  $ try 'compatibility_level = 4'
  [1]
  $ try 'compatibility_level = 3.6.1.2'
  postmap: fatal: malformed compatibility level syntax: "3.6.1.2"
  [1]
  $ try 'compatibility_level ='
  postmap: fatal: malformed compatibility level syntax: ""
  [1]
  $ try 'compatibility_level = $mail_version'
  postmap: fatal: malformed compatibility level syntax: ""
  [1]
  $ try 'known_tcp_ports = smtp'
  postmap: warning: known_tcp_ports: in "smtp" is not in "name = value" form
  [1]
