Transport patterns

  $ printf '/@re\\.example$/ error:re\n/^whole@/ error:whole $0\n/^b.*@b\\.example/ error:b\n' > /etc/postfix/tre
  $ postconf -e 'transport_maps = regexp:/etc/postfix/tre static:error:always'; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ for a in x@re.example whole@x.example bob@b.example x@y.example; do sendmail -bv $a; sleep 1; done
  Mail Delivery Status Report will be mailed to <root>.
  Mail Delivery Status Report will be mailed to <root>.
  Mail Delivery Status Report will be mailed to <root>.
  Mail Delivery Status Report will be mailed to <root>.
  $ sleep 2; grep -o 'to=<.*' /var/log/mail.log | grep -v 'to=<root' | cut -d, -f1,2,6-
  to=<x@re.example>, relay=none, status=undeliverable (re)
  to=<whole@x.example>, relay=none, status=undeliverable (always)
  to=<bob@b.example>, relay=none, status=undeliverable (b)
  to=<x@y.example>, relay=none, status=undeliverable (always)
  $ grep warning /var/log/mail.log | cut -d: -f4- | sort -u
  00 mail postfix/trivial-rewrite[PID]: warning: regexp map /etc/postfix/tre, line 2: bad replacement syntax: skipping this rule
  00 mail postfix/trivial-rewrite[PID]: warning: regexp map /etc/postfix/tre, line 2: out-of-range replacement index "0"
