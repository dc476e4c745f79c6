Transport parents

  $ postconf parent_domain_matches_subdomains | tr ',' '\n' | grep -c transport
  0
  [1]
  $ postconf -e 'transport_maps = inline:{example=error:one,.example=error:two,b.example=error:three}'; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ for a in a@example a@x.example a@b.example a@c.b.example a@other; do sendmail -bv $a; sleep 1; done
  Mail Delivery Status Report will be mailed to <root>.
  Mail Delivery Status Report will be mailed to <root>.
  Mail Delivery Status Report will be mailed to <root>.
  Mail Delivery Status Report will be mailed to <root>.
  Mail Delivery Status Report will be mailed to <root>.
  $ sleep 2; grep -o 'to=<.*' /var/log/mail.log | grep -v 'to=<root' | cut -d, -f1,2,6-
  to=<a@example>, relay=none, status=undeliverable (one)
  to=<a@x.example>, relay=none, status=undeliverable (two)
  to=<a@b.example>, relay=none, status=undeliverable (three)
  to=<a@c.b.example>, relay=none, status=undeliverable (two)
  to=<a@other>, relay=none, status=undeliverable (Host or domain name not found. Name service error for name=other type=AAAA: Host not found)
  $ postconf -e parent_domain_matches_subdomains=transport_maps; postfix reload; : > /var/log/mail.log; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ for a in a@example a@x.example a@b.example a@c.b.example a@other; do sendmail -bv $a; sleep 1; done
  Mail Delivery Status Report will be mailed to <root>.
  Mail Delivery Status Report will be mailed to <root>.
  Mail Delivery Status Report will be mailed to <root>.
  Mail Delivery Status Report will be mailed to <root>.
  Mail Delivery Status Report will be mailed to <root>.
  $ sleep 2; grep -o 'to=<.*' /var/log/mail.log | grep -v 'to=<root' | cut -d, -f1,2,6-
  to=<a@example>, relay=none, status=undeliverable (one)
  to=<a@x.example>, relay=none, status=undeliverable (one)
  to=<a@b.example>, relay=none, status=undeliverable (three)
  to=<a@c.b.example>, relay=none, status=undeliverable (three)
  to=<a@other>, relay=none, status=undeliverable (Host or domain name not found. Name service error for name=other type=AAAA: Host not found)
