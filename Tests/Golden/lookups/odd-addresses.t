Addresses that end in an at sign, and bad literals

  $ for a in @ @@ '!' % 'a!b@' 'a%b@' 'a@b@' '""' '"a@b"@' a@ a@. '@a.' 'x@[1.2.3]' 'x@[1.2.3.400]' 'x@[stuff]' 'x@[IPv6:1:2]' 'x@[IPv6:::1]' 'x@[192.168.1.10]' 'x@192.168.1.10' 'x@1.2.3.4' 'x@a_b.example' 'x@-a.example' 'x@a..b'; do > /var/log/mail.log; sendmail -bv -- "$a"; sleep 2; echo "== $a"; grep ' to=<\|warning' /var/log/mail.log | grep -v 'to=<root' | sed 's/.*mail postfix.//; s/\[[0-9]*\]: [0-9A-F]*:/:/; s/delay.*dsn/dsn/'; done
  Mail Delivery Status Report will be mailed to <root>.
  == @
  error: to=<MAILER-DAEMON@>, orig_to=<""@>, relay=none, dsn=5.1.3, status=undeliverable (bad address syntax)
  Mail Delivery Status Report will be mailed to <root>.
  == @@
  error: to=<MAILER-DAEMON@>, orig_to=<"@"@>, relay=none, dsn=5.1.3, status=undeliverable (bad address syntax)
  Mail Delivery Status Report will be mailed to <root>.
  == !
  error: to=<MAILER-DAEMON@>, orig_to=<!>, relay=none, dsn=5.1.3, status=undeliverable (bad address syntax)
  Mail Delivery Status Report will be mailed to <root>.
  == %
  error: to=<MAILER-DAEMON@>, orig_to=<%>, relay=none, dsn=5.1.3, status=undeliverable (bad address syntax)
  Mail Delivery Status Report will be mailed to <root>.
  == a!b@
  smtp: to=<b@a>, orig_to=<a!b@>, relay=none, dsn=5.4.4, status=undeliverable (Host or domain name not found. Name service error for name=a type=AAAA: Host not found)
  Mail Delivery Status Report will be mailed to <root>.
  == a%b@
  smtp: to=<a@b>, orig_to=<a%b@>, relay=none, dsn=5.4.4, status=undeliverable (Host or domain name not found. Name service error for name=b type=AAAA: Host not found)
  Mail Delivery Status Report will be mailed to <root>.
  == a@b@
  smtp: to=<a@b>, orig_to=<"a@b"@>, relay=none, dsn=5.4.4, status=undeliverable (Host or domain name not found. Name service error for name=b type=AAAA: Host not found)
  Mail Delivery Status Report will be mailed to <root>.
  == ""
  local[PID]: warning: required alias not found: mailer-daemon
  local: to=<MAILER-DAEMON@example.com>, relay=local, dsn=2.0.0, status=deliverable (discarded)
  Mail Delivery Status Report will be mailed to <root>.
  == "a@b"@
  smtp: to=<a@b>, orig_to=<"a@b"@>, relay=none, dsn=5.4.4, status=undeliverable (Host or domain name not found. Name service error for name=b type=AAAA: Host not found)
  Mail Delivery Status Report will be mailed to <root>.
  == a@
  error: to=<a@>, relay=none, dsn=5.1.3, status=undeliverable (bad address syntax)
  Mail Delivery Status Report will be mailed to <root>.
  == a@.
  error: to=<a@.>, relay=none, dsn=5.1.3, status=undeliverable (bad address syntax)
  Mail Delivery Status Report will be mailed to <root>.
  == @a.
  smtp: to=<""@a>, orig_to=<""@a.>, relay=none, dsn=5.4.4, status=undeliverable (Host or domain name not found. Name service error for name=a type=AAAA: Host not found)
  Mail Delivery Status Report will be mailed to <root>.
  == x@[1.2.3]
  trivial-rewrite[PID]: warning: valid_ipv4_hostaddr: invalid octet count: 1.2.3
  error: to=<x@[1.2.3]>, relay=none, dsn=5.1.3, status=undeliverable (bad address syntax)
  Mail Delivery Status Report will be mailed to <root>.
  == x@[1.2.3.400]
  trivial-rewrite[PID]: warning: valid_ipv4_hostaddr: invalid octet value: 1.2.3.400
  error: to=<x@[1.2.3.400]>, relay=none, dsn=5.1.3, status=undeliverable (bad address syntax)
  Mail Delivery Status Report will be mailed to <root>.
  == x@[stuff]
  trivial-rewrite[PID]: warning: valid_ipv4_hostaddr: invalid character 115(decimal): stuff
  error: to=<x@[stuff]>, relay=none, dsn=5.1.3, status=undeliverable (bad address syntax)
  Mail Delivery Status Report will be mailed to <root>.
  == x@[IPv6:1:2]
  trivial-rewrite[PID]: warning: valid_ipv6_hostaddr: too few `:' in IPv6 address: 1:2
  error: to=<x@[IPv6:1:2]>, relay=none, dsn=5.1.3, status=undeliverable (bad address syntax)
  Mail Delivery Status Report will be mailed to <root>.
  == x@[IPv6:::1]
  local: to=<x@[IPv6:::1]>, relay=local, dsn=5.1.1, status=undeliverable (unknown user: "x")
  Mail Delivery Status Report will be mailed to <root>.
  == x@[192.168.1.10]
  local: to=<x@[192.168.1.10]>, relay=local, dsn=5.1.1, status=undeliverable (unknown user: "x")
  Mail Delivery Status Report will be mailed to <root>.
  == x@192.168.1.10
  error: to=<x@192.168.1.10>, relay=none, dsn=5.1.3, status=undeliverable (bad address syntax)
  Mail Delivery Status Report will be mailed to <root>.
  == x@1.2.3.4
  error: to=<x@1.2.3.4>, relay=none, dsn=5.1.3, status=undeliverable (bad address syntax)
  Mail Delivery Status Report will be mailed to <root>.
  == x@a_b.example
  smtp: to=<x@a_b.example>, relay=none, dsn=5.4.4, status=undeliverable (Host or domain name not found. Name service error for name=a_b.example type=AAAA: Host not found)
  Mail Delivery Status Report will be mailed to <root>.
  == x@-a.example
  error: to=<x@-a.example>, relay=none, dsn=5.1.3, status=undeliverable (bad address syntax)
  Mail Delivery Status Report will be mailed to <root>.
  == x@a..b
  error: to=<x@a..b>, relay=none, dsn=5.1.3, status=undeliverable (bad address syntax)
  $ postconf -e resolve_numeric_domain=yes; postfix reload; sleep 1; for a in x@192.168.1.10 x@203.0.113.10; do > /var/log/mail.log; sendmail -bv -- "$a"; sleep 2; grep ' to=<\|warning' /var/log/mail.log | grep -v 'to=<root' | sed 's/.*mail postfix.//; s/\[[0-9]*\]: [0-9A-F]*:/:/; s/delay.*dsn/dsn/'; done
  postfix/postfix-script: refreshing the Postfix mail system
  Mail Delivery Status Report will be mailed to <root>.
  local: to=<x@[192.168.1.10]>, orig_to=<x@192.168.1.10>, relay=local, dsn=5.1.1, status=undeliverable (unknown user: "x")
  Mail Delivery Status Report will be mailed to <root>.
  smtp: to=<x@[203.0.113.10]>, orig_to=<x@203.0.113.10>, relay=203.0.113.10[203.0.113.10]:25, dsn=5.7.1, status=undeliverable (host 203.0.113.10[203.0.113.10] said: 554 5.7.1 <x@[203.0.113.10]>: Relay access denied (in reply to RCPT TO command))
  $ postconf -e mydestination=fail:x; postfix reload; sleep 1; > /var/log/mail.log; echo x | sendmail -f student root@remote.example; sleep 3; grep ' to=<\|warning' /var/log/mail.log | sed 's/.*mail postfix.//; s/\[[0-9]*\]: [0-9A-F]*:/:/; s/delay.*dsn/dsn/'
  postfix/postfix-script: refreshing the Postfix mail system
  trivial-rewrite[PID]: warning: mydestination: fail:x: table lookup problem
  error: to=<"NEXTRCPT NOT UPDATED">, orig_to=<root@remote.example>, relay=none, dsn=4.3.0, status=deferred (address resolver failure)
