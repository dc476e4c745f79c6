Transport order

  $ cd /etc/postfix
  $ postconf -e 'transport_maps = inline:{rcpt1@example1.com=smtp:nexthop1, rcpt2@example2=relay:, example3=smtp, example4=:nexthop4, .example5=error:sub, user@=local:, user=smtp:plain}' recipient_delimiter=+
  $ postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ for a in rcpt1@example1.com rcpt1+ext1@example1.com rcpt2@example2 rcpt@example3 x@example4 x@example5 x@sub.example5 x@a.b.example5 other@example1.com user@nowhere.example USER@EXAMPLE3 rcpt1@Example1.COM; do sendmail -bv $a; sleep 1; done
  Mail Delivery Status Report will be mailed to <root>.
  Mail Delivery Status Report will be mailed to <root>.
  Mail Delivery Status Report will be mailed to <root>.
  Mail Delivery Status Report will be mailed to <root>.
  Mail Delivery Status Report will be mailed to <root>.
  Mail Delivery Status Report will be mailed to <root>.
  Mail Delivery Status Report will be mailed to <root>.
  Mail Delivery Status Report will be mailed to <root>.
  Mail Delivery Status Report will be mailed to <root>.
  Mail Delivery Status Report will be mailed to <root>.
  Mail Delivery Status Report will be mailed to <root>.
  Mail Delivery Status Report will be mailed to <root>.
  $ sleep 2; grep -o 'to=<.*' /var/log/mail.log | grep -v 'to=<root' | cut -d, -f1,2,6-
  to=<rcpt1@example1.com>, relay=none, status=undeliverable (Host or domain name not found. Name service error for name=nexthop1 type=AAAA: Host not found)
  to=<rcpt1+ext1@example1.com>, relay=none, status=undeliverable (Host or domain name not found. Name service error for name=nexthop1 type=AAAA: Host not found)
  to=<rcpt2@example2>, relay=none, status=undeliverable (Host or domain name not found. Name service error for name=example2 type=AAAA: Host not found)
  to=<rcpt@example3>, relay=none, status=undeliverable (Host or domain name not found. Name service error for name=example3 type=AAAA: Host not found)
  to=<x@example4>, relay=none, status=undeliverable (Host or domain name not found. Name service error for name=nexthop4 type=AAAA: Host not found)
  to=<x@example5>, relay=none, status=undeliverable (Host or domain name not found. Name service error for name=example5 type=AAAA: Host not found)
  to=<x@sub.example5>, relay=none, status=undeliverable (sub)
  to=<x@a.b.example5>, relay=none, status=undeliverable (sub)
  to=<other@example1.com>, relay=none, status=undeliverable (Host or domain name not found. Name service error for name=example1.com type=AAAA: Host not found)
  to=<user@nowhere.example>, relay=none, status=undeliverable (Host or domain name not found. Name service error for name=nowhere.example type=AAAA: Host not found)
  to=<USER@EXAMPLE3>, relay=none, status=undeliverable (Host or domain name not found. Name service error for name=EXAMPLE3 type=AAAA: Host not found)
  to=<rcpt1@Example1.COM>, relay=none, status=undeliverable (Host or domain name not found. Name service error for name=nexthop1 type=AAAA: Host not found)
  $ postconf -e 'transport_maps = inline:{*=smtp:nexthop0, rcpt1@example1.com=smtp:nexthop1}'; postfix reload; : > /var/log/mail.log; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ for a in rcpt1@example1.com rcpt2@example2 john@example.com john@localhost x@corp.example; do sendmail -bv $a; sleep 1; done
  Mail Delivery Status Report will be mailed to <root>.
  Mail Delivery Status Report will be mailed to <root>.
  Mail Delivery Status Report will be mailed to <root>.
  Mail Delivery Status Report will be mailed to <root>.
  Mail Delivery Status Report will be mailed to <root>.
  $ sleep 2; grep -o 'to=<.*' /var/log/mail.log | grep -v 'to=<root' | cut -d, -f1,2,6-
  to=<rcpt1@example1.com>, relay=none, status=undeliverable (Host or domain name not found. Name service error for name=nexthop1 type=AAAA: Host not found)
  to=<rcpt2@example2>, relay=none, status=undeliverable (Host or domain name not found. Name service error for name=nexthop0 type=AAAA: Host not found)
  to=<john@example.com>, relay=none, status=undeliverable (Host or domain name not found. Name service error for name=nexthop0 type=AAAA: Host not found)
  to=<john@localhost>, relay=none, status=undeliverable (Host or domain name not found. Name service error for name=nexthop0 type=AAAA: Host not found)
  to=<x@corp.example>, relay=none, status=undeliverable (Host or domain name not found. Name service error for name=nexthop0 type=AAAA: Host not found)
  $ postconf -e 'transport_maps = inline:{*=:nexthop0, example2=:}'; postfix reload; : > /var/log/mail.log; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ for a in rcpt2@example2 x@example9; do sendmail -bv $a; sleep 1; done
  Mail Delivery Status Report will be mailed to <root>.
  Mail Delivery Status Report will be mailed to <root>.
  $ sleep 2; grep -o 'to=<.*' /var/log/mail.log | grep -v 'to=<root' | cut -d, -f1,2,6-
  to=<rcpt2@example2>, relay=none, status=undeliverable (Host or domain name not found. Name service error for name=example2 type=AAAA: Host not found)
  to=<x@example9>, relay=none, status=undeliverable (Host or domain name not found. Name service error for name=nexthop0 type=AAAA: Host not found)
