Virtual trap

  $ cd /etc/postfix; printf 'sales@other.nl john\n' > virtual; postconf -e virtual_alias_domains=other.nl virtual_alias_maps=hash:/etc/postfix/virtual; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ echo x | sendmail -f mary@example.com sales@other.nl; sleep 2; mailq | tail -2; cut -d' ' -f3- /var/log/mail.log | grep -E 'error|warning' | sort -u
  
  -- 0 Kbytes in 1 Request.
  postfix/cleanup[PID]: error: open database /etc/postfix/virtual.db: No such file or directory
  postfix/cleanup[PID]: warning: QUEUEID001: virtual_alias_maps map lookup problem for sales@other.nl -- message not accepted, try again later
  postfix/cleanup[PID]: warning: hash:/etc/postfix/virtual is unavailable. open database /etc/postfix/virtual.db: No such file or directory
  postfix/cleanup[PID]: warning: hash:/etc/postfix/virtual lookup error for "sales@other.nl"
  $ postmap virtual; postfix flush; sleep 3; mailq | tail -1; ls /var/mail
  -- 0 Kbytes in 1 Request.
  $ sed -i s/john/jim/ virtual; postmap -q sales@other.nl virtual; postmap -q sales@other.nl hash:virtual; postmap -q sales@other.nl texthash:virtual
  john
  john
  jim
  $ echo x | sendmail -f mary@example.com sales@other.nl; sleep 2; ls /var/mail
  $ postmap virtual; echo x | sendmail -f mary@example.com sales@other.nl; sleep 2; ls /var/mail; grep -c 'has changed' /var/log/mail.log
  0
  [1]
  $ echo 'info@other.nl  gerda,' >> virtual; echo 'x@other.nl john mary' >> virtual; postmap virtual; for a in info x; do echo x | sendmail -f mary@example.com $a@other.nl; done; sleep 3; grep -o 'to=<.*other.nl>' /var/log/mail.log | sort | uniq -c
