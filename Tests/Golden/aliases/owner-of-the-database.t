Owner of the database

  $ printf 'x: "|id -un > /tmp/who"\ny: "|id -un > /tmp/who2"\n' > /etc/postfix/al; chown student /etc/postfix/al; postalias -o /etc/postfix/al; chown student /etc/postfix/al.db; postconf -e 'alias_maps = hash:/etc/postfix/al hash:/etc/aliases'; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ rm -f /tmp/who; echo hi | sendmail -f mary@example.com x; sleep 2; ls -l /tmp/who | awk '{print $3}'; cat /tmp/who
  student
  student
  $ chown root /etc/postfix/al.db; postfix reload; sleep 1; echo hi | sendmail -f mary@example.com y; sleep 2; ls -l /tmp/who2 | awk '{print $3}'; cat /tmp/who2
  postfix/postfix-script: refreshing the Postfix mail system
  nobody
  nobody
  $ cut -d' ' -f3- /var/log/mail.log | grep -E 'warning|to=<' | sed 's/delay.*dsn/dsn/'
  postfix/local[PID]: QUEUEID001: to=<x@example.com>, orig_to=<x>, relay=local, dsn=2.0.0, status=sent (delivered to command: id -un > /tmp/who)
  postfix/local[PID]: QUEUEID002: to=<y@example.com>, orig_to=<y>, relay=local, dsn=2.0.0, status=sent (delivered to command: id -un > /tmp/who2)
