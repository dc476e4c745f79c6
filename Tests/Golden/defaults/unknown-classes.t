unknown classes

  $ postconf -e 'masquerade_classes=nonsense, envelope_sender'; postfix reload; sleep 1; echo x | sendmail mary; sleep 2; tail -3 /var/log/mail.log; postconf -X masquerade_classes
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: fatal: unknown masquerade_classes value "nonsense" in "nonsense, envelope_sender"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: process /usr/lib/postfix/sbin/cleanup pid PID exit status 1
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: /usr/lib/postfix/sbin/cleanup: bad command startup -- throttling
  $ postconf -e 'sender_canonical_classes=header_recipient'; postfix stop; postfix start; sleep 1; echo x | sendmail mary; sleep 2; tail -3 /var/log/mail.log | cut -d' ' -f3-; postconf -X sender_canonical_classes
  postfix/postfix-script: stopping the Postfix mail system
  postfix/postfix-script: starting the Postfix mail system
  postfix/cleanup[PID]: fatal: unknown canonical_classes value "header_recipient" in "header_recipient"
  postfix/master[PID]: warning: process /usr/lib/postfix/sbin/cleanup pid PID exit status 1
  postfix/master[PID]: warning: /usr/lib/postfix/sbin/cleanup: bad command startup -- throttling
  $ postconf -e 'notify_classes=Bounce foo'; postfix stop; postfix start; sleep 1; echo QUIT | nc -w 2 localhost 25; sleep 1; tail -3 /var/log/mail.log | cut -d' ' -f3-; postconf -X notify_classes
  postfix/postfix-script: stopping the Postfix mail system
  postfix/postfix-script: starting the Postfix mail system
  postfix/smtpd[PID]: fatal: unknown notify_classes value "Bounce" in "Bounce foo"
  postfix/master[PID]: warning: process /usr/lib/postfix/sbin/smtpd pid PID exit status 1
  postfix/master[PID]: warning: /usr/lib/postfix/sbin/smtpd: bad command startup -- throttling
  $ postconf -e 'allow_mail_to_commands=all' 'prepend_delivered_header=x' 'smtp_host_lookup=file'; postfix stop; postfix start; sleep 1; echo x | sendmail john a@remote.example; sleep 3; grep -e unknown -e throttling /var/log/mail.log | tail -4 | cut -d' ' -f3-
  postfix/postfix-script: stopping the Postfix mail system
  postfix/postfix-script: starting the Postfix mail system
  postfix/local[PID]: fatal: unknown allow_mail_to_commands value "all" in "all"
  postfix/smtp[PID]: fatal: unknown smtp_host_lookup value "file" in "file"
  postfix/master[PID]: warning: /usr/lib/postfix/sbin/local: bad command startup -- throttling
  postfix/master[PID]: warning: /usr/lib/postfix/sbin/smtp: bad command startup -- throttling
  $ postconf -X allow_mail_to_commands; postconf -e 'smtp_host_lookup=native' 'bounce_queue_lifetime=9d'; postfix stop; postfix start; sleep 1; grep -e unknown -e larger /var/log/mail.log | tail -2 | cut -d' ' -f3-
  postfix/postfix-script: stopping the Postfix mail system
  postfix/postfix-script: starting the Postfix mail system
  postfix/qmgr[PID]: warning: bounce_queue_lifetime is larger than maximal_queue_lifetime - adjusting bounce_queue_lifetime
  postfix/local[PID]: fatal: unknown prepend_delivered_header value "x" in "x"
