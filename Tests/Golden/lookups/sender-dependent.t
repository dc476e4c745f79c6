Sender dependent

  $ postconf -e 'sender_dependent_relayhost_maps = inline:{mary@example.com=[smtp.isp.example], @corp.example=[internal.example.com]}' 'sender_dependent_default_transport_maps = inline:{jim@example.com=error:no}'; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ for s in mary john jim; do sendmail -bv -f $s@example.com x@remote.example; sleep 2; done; sleep 1; grep -o 'to=<x.*' /var/log/mail.log | cut -d, -f2,6-
  Mail Delivery Status Report will be mailed to <mary@example.com>.
  Mail Delivery Status Report will be mailed to <john@example.com>.
  Mail Delivery Status Report will be mailed to <jim@example.com>.
   relay=smtp.isp.example[198.51.100.25]:25, status=deliverable (250 2.1.5 Ok)
   relay=mx1.remote.example[203.0.113.10]:25, status=deliverable (250 2.1.5 Ok)
   relay=none, status=undeliverable (no)
  $ postconf -e 'sender_dependent_relayhost_maps = hash:/nosuch'; postfix reload; sleep 1; : > /var/log/mail.log; sendmail -bv -f mary@example.com x@remote.example; sleep 2; cut -d' ' -f3- /var/log/mail.log | grep -E 'warning|error|to=<x' | sed 's/delay.*dsn/dsn/'
  postfix/postfix-script: refreshing the Postfix mail system
  Mail Delivery Status Report will be mailed to <mary@example.com>.
  postfix/trivial-rewrite[PID]: error: open database /nosuch.db: No such file or directory
  postfix/trivial-rewrite[PID]: warning: hash:/nosuch is unavailable. open database /nosuch.db: No such file or directory
  postfix/trivial-rewrite[PID]: warning: hash:/nosuch lookup error for "mary@example.com"
  postfix/trivial-rewrite[PID]: warning: sender_dependent_relayhost_maps lookup failure
  postfix/error[PID]: QUEUEID001: to=<x@remote.example>, relay=none, dsn=4.3.0, status=undeliverable (address resolver failure)
