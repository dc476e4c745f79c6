Pauses between deliveries, and feedback on concurrency.

  $ s() { for i in 1 2 3; do echo x | mail -s m$i -r john@example.com anna$i@remote.example; done; sleep 8; grep 'status=' /var/log/mail.log | sed 's/^.*T..:..:\(..\)\.[^ ]* /\1 /' | awk 'NR==1{b=$1} {d=($1-b+60)%60; if (d>0) print "later by about", d; else print "at once"}'; > /var/log/mail.log; }
  $ s
  at once
  at once
  at once
  $ postconf -e 'default_destination_rate_delay = 2s'; postfix reload; sleep 1; s
  postfix/postfix-script: refreshing the Postfix mail system
  at once
  later by about 2
  later by about 4
  $ postconf -e 'default_destination_rate_delay = 0s' 'smtp_transport_rate_delay = 3s'; postfix reload; sleep 1; s
  postfix/postfix-script: refreshing the Postfix mail system
  at once
  later by about 3
  $ postconf -e 'smtp_transport_rate_delay = 0s' 'destination_concurrency_feedback_debug = yes'; postfix reload; sleep 1; echo x | mail -s f -r john@example.com anna@remote.example; sleep 2; grep qmgr /var/log/mail.log; > /var/log/mail.log
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: from=<john@example.com>, size=375, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: smtp: default_destination_concurrency_positive_feedback feedback type 0 value at 5: 1
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: smtp: default_destination_concurrency_negative_feedback feedback type 0 value at 5: 1
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: qmgr_queue_unthrottle: feedback 1
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: qmgr_queue_unthrottle: queue remote.example: limit 20 window 6 success 0 failure 0 fail_cohorts 0
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: removed
  $ postconf -e 'default_destination_concurrency_positive_feedback = 1/concurrency' 'default_destination_concurrency_negative_feedback = 1/8'; postfix reload; sleep 1; echo x | mail -s f -r john@example.com anna@down.example; sleep 2; grep qmgr /var/log/mail.log; > /var/log/mail.log
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: from=<john@example.com>, size=373, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: smtp: default_destination_concurrency_positive_feedback feedback type 1 value at 5: 0.2
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: smtp: default_destination_concurrency_negative_feedback feedback type 0 value at 5: 0.125
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: qmgr_queue_throttle: feedback 0.125
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: qmgr_queue_throttle: queue down.example: limit 20 window 4 success 0 failure 0.875 fail_cohorts 0.2
  $ postconf -e 'default_destination_concurrency_positive_feedback = nonsense'; postfix reload; sleep 1; echo x | mail -s f -r john@example.com anna@remote.example; sleep 2; grep -E 'qmgr|master' /var/log/mail.log
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID004: from=<john@example.com>, size=375, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: warning: default_destination_concurrency_positive_feedback: ignoring malformed or unreasonable feedback: nonsense
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: smtp: default_destination_concurrency_positive_feedback feedback type 0 value at 5: 1
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: smtp: default_destination_concurrency_negative_feedback feedback type 0 value at 5: 0.125
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: qmgr_queue_unthrottle: feedback 1
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: qmgr_queue_unthrottle: queue remote.example: limit 20 window 6 success 0 failure 0 fail_cohorts 0
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID004: removed
