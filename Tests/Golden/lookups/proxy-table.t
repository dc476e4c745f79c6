Proxy table

  $ printf 'info@other.nl gerda\n' > /etc/postfix/virtual; postmap /etc/postfix/virtual; postconf -e virtual_alias_domains=other.nl virtual_alias_maps=proxy:hash:/etc/postfix/virtual; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ postmap -q info@other.nl proxy:hash:/etc/postfix/virtual; postmap -q x proxy:hash:/etc/postfix/virtual; printf 'info@other.nl\n' | postmap -q - proxy:hash:/etc/postfix/virtual; postmap -q x proxy:hash:/etc/postfix/other; postmap -q x proxy:nosuch:/x; postmap -q x proxy:inline:{x=y}
  gerda
  info@other.nl	gerda
  postmap: fatal: proxymap service is not configured for table "hash:/etc/postfix/other"
  postmap: fatal: proxymap service is not configured for table "nosuch:/x"
  postmap: fatal: proxymap service is not configured for table "inline:{x=y}"
  [1]
  $ echo x | sendmail -f mary@example.com info@other.nl; sleep 2; ls /var/mail
  gerda
  $ sed -i s/gerda/jim/ /etc/postfix/virtual; postmap /etc/postfix/virtual; postmap -q info@other.nl proxy:hash:/etc/postfix/virtual; echo x | sendmail -f mary@example.com info@other.nl; sleep 2; ls /var/mail
  jim
  gerda  jim
  $ rm /etc/postfix/virtual.db; sleep 1; postmap -q info@other.nl proxy:hash:/etc/postfix/virtual
  postmap: fatal: table proxy:hash:/etc/postfix/virtual: query error: Application error
  [1]
  $ cut -d' ' -f3- /var/log/mail.log | grep -E 'proxymap|postmap|changed'
  postfix/proxymap[PID]: warning: request for unapproved table: "hash:/etc/postfix/other"
  postfix/proxymap[PID]: warning: to approve this table for read-only access, list proxy:hash:/etc/postfix/other in main.cf:proxy_read_maps
  postfix/postmap[PID]: fatal: proxymap service is not configured for table "hash:/etc/postfix/other"
  postfix/proxymap[PID]: warning: request for unapproved table: "nosuch:/x"
  postfix/proxymap[PID]: warning: to approve this table for read-only access, list proxy:nosuch:/x in main.cf:proxy_read_maps
  postfix/postmap[PID]: fatal: proxymap service is not configured for table "nosuch:/x"
  postfix/proxymap[PID]: warning: request for unapproved table: "inline:{x=y}"
  postfix/proxymap[PID]: warning: to approve this table for read-only access, list proxy:inline:{x=y} in main.cf:proxy_read_maps
  postfix/postmap[PID]: fatal: proxymap service is not configured for table "inline:{x=y}"
  postfix/proxymap[PID]: table hash:/etc/postfix/virtual: has changed -- restarting
  postfix/proxymap[PID]: table hash:/etc/postfix/virtual: has changed -- restarting
  postfix/proxymap[PID]: error: open database /etc/postfix/virtual.db: No such file or directory
  postfix/proxymap[PID]: warning: hash:/etc/postfix/virtual is unavailable. open database /etc/postfix/virtual.db: No such file or directory
  postfix/postmap[PID]: fatal: table proxy:hash:/etc/postfix/virtual: query error: Application error
