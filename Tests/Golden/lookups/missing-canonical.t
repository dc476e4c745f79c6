Missing canonical

  $ postconf -e 'canonical_maps = hash:/etc/postfix/canonical'; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ echo x | sendmail -f mary@example.com john; sleep 3; mailq | tail -3
                                           john
  
  -- 0 Kbytes in 1 Request.
  $ cut -d' ' -f3- /var/log/mail.log | sort -u
  postfix/cleanup[PID]: error: open database /etc/postfix/canonical.db: No such file or directory
  postfix/cleanup[PID]: warning: QUEUEID001: canonical_maps map lookup problem for mary@example.com -- message not accepted, try again later
  postfix/cleanup[PID]: warning: hash:/etc/postfix/canonical is unavailable. open database /etc/postfix/canonical.db: No such file or directory
  postfix/cleanup[PID]: warning: hash:/etc/postfix/canonical lookup error for "mary@example.com"
  postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  postfix/pickup[PID]: QUEUEID001: uid=0 from=<mary@example.com>
  postfix/pickup[PID]: warning: maildrop/QUEUEID002: error writing QUEUEID001: queue file write error
  postfix/postfix-script[PID]: refreshing the Postfix mail system
  $ touch /etc/postfix/canonical; postmap /etc/postfix/canonical; postfix reload; sleep 2; postqueue -f; sleep 2; mailq; ls /var/mail
  postfix/postfix-script: refreshing the Postfix mail system
  Mail queue is empty
  john
