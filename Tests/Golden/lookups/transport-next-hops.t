blind transport nexthop

  $ cd /etc/postfix; postconf -e 'transport_maps=hash:/etc/postfix/tr'; printf 'example.com :\ncorp.example smtp:[192.168.1.20]:2525\nbad.example smtp:\nremote.example smtp:[mx2.remote.example]\nfoo.example nosuch:x\n* error:5.7.1 closed\n' > tr; postmap tr; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ for a in john boss@corp.example x@bad.example a@remote.example q@foo.example z@isp.example; do echo x | sendmail $a; done; sleep 4; grep -E 'to=<|warning' /var/log/mail.log | cut -d' ' -f4- | sed 's/^[0-9A-F]*: //' | sort
  to=<a@remote.example>, relay=mx2.remote.example[203.0.113.11]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  to=<boss@corp.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.4.1, status=deferred (connect to 192.168.1.20[192.168.1.20]:2525: Connection refused)
  to=<john@example.com>, orig_to=<john>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  to=<q@foo.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.3.0, status=deferred (mail transport unavailable)
  to=<root@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  to=<root@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  to=<x@bad.example>, relay=none, delay=N, delays=N/N/N/N, dsn=5.4.4, status=bounced (Host or domain name not found. Name service error for name=bad.example type=AAAA: Host not found)
  to=<z@isp.example>, relay=none, delay=N, delays=N/N/N/N, dsn=5.7.1, status=bounced (closed)
  warning: connect to transport private/nosuch: No such file or directory
  $ postmap -q '*' tr; postmap -q nothing tr; echo $?; sendmail -bv w@nowhere.example; sleep 2; grep 'to=<w@' /var/log/mail.log | cut -d' ' -f5-; qshape deferred 2>&1 | head -3
  error:5.7.1 closed
  1
  Mail Delivery Status Report will be mailed to <root>.
  to=<w@nowhere.example>, relay=none, delay=N, delays=N/N/N/N, dsn=5.7.1, status=undeliverable (closed)
                                           T  5 10 20 40 80 160 320 640 1280 1280+
                                    TOTAL  2  2  0  0  0  0   0   0   0    0     0
                              foo.example  1  1  0  0  0  0   0   0   0    0     0
