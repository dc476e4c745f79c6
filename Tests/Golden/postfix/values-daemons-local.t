  $ postfix start
  postfix/postfix-script: fatal: the Postfix mail system is already running
  [1]
  $ sleep 1
  $ postconf -e 'mailbox_size_limit = 1000'
  $ : > /var/log/mail.log
  $ postfix reload
  postfix/postfix-script: refreshing the Postfix mail system
  $ sleep 1
  $ echo hi | mail -s x student
  $ sleep 2
  $ grep -E 'fatal|warning' /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: fatal: configuration error: mailbox_size_limit is smaller than message_size_limit
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: process /usr/lib/postfix/sbin/local pid PID exit status 1
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: /usr/lib/postfix/sbin/local: bad command startup -- throttling
  $ mailq | tail -1
  -- 0 Kbytes in 1 Request.
  $ postconf -e 'mailbox_size_limit = x'
  $ : > /var/log/mail.log
  $ postfix reload
  postfix/postfix-script: refreshing the Postfix mail system
  $ sleep 1
  $ echo hi | mail -s x student
  $ sleep 2
  $ grep -E 'fatal|warning' /var/log/mail.log
  [1]
