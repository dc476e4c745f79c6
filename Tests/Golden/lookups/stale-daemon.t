Stale daemon

  $ printf 'info@other.nl gerda\n' > /etc/postfix/virtual; postmap /etc/postfix/virtual; postconf -e virtual_alias_domains=other.nl virtual_alias_maps=hash:/etc/postfix/virtual; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ touch -d '1 day ago' /etc/postfix/virtual.db; touch -d '1 hour ago' /etc/postfix/virtual
  $ echo x | sendmail -f mary@example.com info@other.nl; sleep 2; cut -d' ' -f3- /var/log/mail.log | grep -E 'older|changed|to=<'| sed 's/delay.*dsn/dsn/'
  postfix/cleanup[PID]: warning: database /etc/postfix/virtual.db is older than source file /etc/postfix/virtual
  postfix/local[PID]: QUEUEID001: to=<gerda@example.com>, orig_to=<info@other.nl>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  $ sed -i s/gerda/jim/ /etc/postfix/virtual; echo x | sendmail -f mary@example.com info@other.nl; sleep 2; ls /var/mail
  gerda
  $ postmap /etc/postfix/virtual; echo x | sendmail -f mary@example.com info@other.nl; sleep 2; ls /var/mail; cut -d' ' -f3- /var/log/mail.log | grep -E 'older|changed'
  gerda  jim
  postfix/cleanup[PID]: warning: database /etc/postfix/virtual.db is older than source file /etc/postfix/virtual
  postfix/cleanup[PID]: table hash:/etc/postfix/virtual(0,lock|fold_fix|utf8_request) has changed -- restarting
  $ rm /etc/postfix/virtual.db; echo x | sendmail -f mary@example.com info@other.nl; sleep 2; cut -d' ' -f3- /var/log/mail.log | grep -E 'changed|error|warning'; mailq | tail -1
  postfix/cleanup[PID]: warning: database /etc/postfix/virtual.db is older than source file /etc/postfix/virtual
  postfix/cleanup[PID]: table hash:/etc/postfix/virtual(0,lock|fold_fix|utf8_request) has changed -- restarting
  postfix/cleanup[PID]: table hash:/etc/postfix/virtual(0,lock|fold_fix|utf8_request) has changed -- restarting
  postfix/cleanup[PID]: error: open database /etc/postfix/virtual.db: No such file or directory
  postfix/cleanup[PID]: warning: hash:/etc/postfix/virtual is unavailable. open database /etc/postfix/virtual.db: No such file or directory
  postfix/cleanup[PID]: warning: hash:/etc/postfix/virtual lookup error for "info@other.nl"
  postfix/cleanup[PID]: warning: QUEUEID002: virtual_alias_maps map lookup problem for info@other.nl -- message not accepted, try again later
  -- 0 Kbytes in 1 Request.
  $ postmap lmdb:/etc/postfix/virtual; postconf -e virtual_alias_maps=lmdb:/etc/postfix/virtual; postfix reload; sleep 2; postqueue -f; sleep 1; mailq | tail -1; sed -i s/jim/petra/ /etc/postfix/virtual; postmap lmdb:/etc/postfix/virtual; echo x | sendmail -f mary@example.com info@other.nl; sleep 2; ls /var/mail; cut -d' ' -f3- /var/log/mail.log | grep -c changed
  postfix/postfix-script: refreshing the Postfix mail system
  Mail queue is empty
  gerda  jim  petra
  2
