  $ postconf -e 'smtp_destination_concurrency_limit = x'
  $ postfix start
  postfix/postfix-script: fatal: the Postfix mail system is already running
  [1]
  $ sleep 1
  $ echo hi | mail -s x user@remote.example
  $ sleep 2
  $ grep -E 'fatal|warning' /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: the Postfix mail system is already running
  $ postconf -e 'smtp_destination_concurrency_limit = 5' 'smtp_destination_rate_delay = 1z'
  $ : > /var/log/mail.log
  $ postfix reload
  postfix/postfix-script: refreshing the Postfix mail system
  $ sleep 1
  $ postqueue -f
  $ sleep 2
  $ grep -E 'fatal|warning' /var/log/mail.log
  [1]
