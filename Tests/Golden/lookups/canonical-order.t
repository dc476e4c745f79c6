Canonical order

  $ postconf -e 'canonical_maps = inline:{john@example.com=johnny@c.example, mary=m@c.example, @jim.example=@c.example, jim@jim.example=jimmy@c.example, gerda+x@example.com=gx@c.example, gerda@example.com=g@c.example}' recipient_delimiter=+; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ for a in john@example.com mary@example.com mary@mail.example.com mary@other.example jim@jim.example x@jim.example gerda+x@example.com gerda+y@example.com gerda@example.com JOHN@EXAMPLE.COM; do echo "== $a"; sendmail -bv $a; sleep 1; done
  == john@example.com
  Mail Delivery Status Report will be mailed to <root>.
  == mary@example.com
  Mail Delivery Status Report will be mailed to <root>.
  == mary@mail.example.com
  Mail Delivery Status Report will be mailed to <root>.
  == mary@other.example
  Mail Delivery Status Report will be mailed to <root>.
  == jim@jim.example
  Mail Delivery Status Report will be mailed to <root>.
  == x@jim.example
  Mail Delivery Status Report will be mailed to <root>.
  == gerda+x@example.com
  Mail Delivery Status Report will be mailed to <root>.
  == gerda+y@example.com
  Mail Delivery Status Report will be mailed to <root>.
  == gerda@example.com
  Mail Delivery Status Report will be mailed to <root>.
  == JOHN@EXAMPLE.COM
  Mail Delivery Status Report will be mailed to <root>.
  $ sleep 2; grep -o 'to=<.*' /var/log/mail.log | grep -v 'to=<root' | cut -d, -f1,2 | sed 's/relay=.*//'
  to=<johnny@c.example>, orig_to=<john@example.com>
  to=<m@c.example>, orig_to=<mary@example.com>
  to=<m@c.example>, orig_to=<mary@mail.example.com>
  to=<mary@other.example>, 
  to=<jimmy@c.example>, orig_to=<jim@jim.example>
  to=<x@c.example>, orig_to=<x@jim.example>
  to=<gx@c.example>, orig_to=<gerda+x@example.com>
  to=<g+y@c.example>, orig_to=<gerda+y@example.com>
  to=<g@c.example>, orig_to=<gerda@example.com>
  to=<johnny@c.example>, orig_to=<JOHN@EXAMPLE.COM>
  $ postconf -e propagate_unmatched_extensions=; postfix reload; sleep 1; : > /var/log/mail.log; sendmail -bv gerda+y@example.com; sleep 2; grep -o 'to=<.*' /var/log/mail.log | grep -v 'to=<root' | cut -d, -f1,2
  postfix/postfix-script: refreshing the Postfix mail system
  Mail Delivery Status Report will be mailed to <root>.
  to=<g@c.example>, orig_to=<gerda+y@example.com>
