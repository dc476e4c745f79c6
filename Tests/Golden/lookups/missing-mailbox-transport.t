Missing mailbox transport

  $ postconf -e 'mailbox_transport_maps = hash:/etc/postfix/mt' ; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ echo x | sendmail -f mary@example.com john; sleep 3; mailq | tail -1
  -- 0 Kbytes in 1 Request.
  $ cut -d' ' -f3- /var/log/mail.log | grep -E 'error|warning|fatal|status' | sed 's/delay.*dsn/dsn/' | sort -u
  postfix/local[PID]: QUEUEID001: to=<john@example.com>, orig_to=<john>, relay=local, dsn=4.3.0, status=deferred (table lookup failure)
  postfix/local[PID]: error: open database /etc/postfix/mt.db: No such file or directory
  postfix/local[PID]: warning: hash:/etc/postfix/mt is unavailable. open database /etc/postfix/mt.db: No such file or directory
  postfix/local[PID]: warning: hash:/etc/postfix/mt lookup error for "john"
