  $ postconf -e 'default_transport = error:5.1.1 down for repair'; postfix reload; sleep 2; echo x | sendmail -f john a@remote.example; sleep 2; tail -n 4 /var/log/mail.log
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID001: sender non-delivery notification: QUEUEID002
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID002: to=<john@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: removed
  $ postconf -e 'default_transport = retry:4.7.1 wait a bit'; postfix reload; sleep 2; echo x | sendmail -f john a@remote.example; sleep 2; mailq; tail -n 2 /var/log/mail.log
  postfix/postfix-script: refreshing the Postfix mail system
  -Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------
  QUEUEID003       250 Day Mon DD HH:MM:SS  john@example.com
                                                                    (wait a bit)
                                           a@remote.example
  
  -- 0 Kbytes in 1 Request.
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: from=<john@example.com>, size=250, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/error[PID]: QUEUEID003: to=<a@remote.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.7.1, status=deferred (wait a bit)
  $ postconf -e default_transport=smtp; postfix reload; sleep 2; id=$(mailq | awk 'NR==2 {print $1}'); postsuper -r $id; sleep 3; mailq; tail -n 5 /var/log/mail.log | cut -d ' ' -f 3-
  postfix/postfix-script: refreshing the Postfix mail system
  postsuper: QUEUEID003: requeued
  postsuper: Requeued: 1 message
  -Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------
  QUEUEID003       250 Day Mon DD HH:MM:SS  john@example.com
                                                                    (wait a bit)
                                           a@remote.example
  
  -- 0 Kbytes in 1 Request.
  postfix/error[PID]: QUEUEID003: to=<a@remote.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.7.1, status=deferred (wait a bit)
  postfix/postfix-script[PID]: refreshing the Postfix mail system
  postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  postfix/postsuper[PID]: QUEUEID003: requeued
  postfix/postsuper[PID]: Requeued: 1 message
  $ postconf -e 'transport_maps = hash:/etc/postfix/transport'; printf 'remote.example smtp:[smtp.isp.example]\nnomx.example :[mx1.remote.example]\n.tls.example discard:silently\nlocaldom.example local:\nerr.example error:no such domain\n' > /etc/postfix/transport; postmap /etc/postfix/transport; postfix reload; sleep 2
  postfix/postfix-script: refreshing the Postfix mail system
  $ for d in remote nomx sub.tls localdom err; do echo x | sendmail -f john john@$d.example; sleep 1; done; sleep 2; grep status= /var/log/mail.log | tail -n 6
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID004: to=<john@nomx.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=5.7.1, status=bounced (host mx1.remote.example[203.0.113.10] said: 554 5.7.1 <john@nomx.example>: Relay access denied (in reply to RCPT TO command))
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID005: to=<john@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/discard[PID]: QUEUEID006: to=<john@sub.tls.example>, relay=none, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (silently)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID007: to=<john@localdom.example>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/error[PID]: QUEUEID008: to=<john@err.example>, relay=none, delay=N, delays=N/N/N/N, dsn=5.0.0, status=bounced (no such domain)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID009: to=<john@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  $ postsuper -e ALL; postsuper -e NOSUCH; mailq
  postsuper: Force-expired: 0 messages
  postsuper: Force-expired: 0 messages
  Mail queue is empty
  $ echo x | sendmail -f john a@down.example; sleep 2; id=$(mailq | awk 'NR==2 {print $1}'); postsuper -f $id; sleep 2; mailq; tail -n 5 /var/log/mail.log
  postsuper: QUEUEID010: expired
  postsuper: Force-expired: 1 message
  postsuper: Released from hold: 0 messages
  -Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------
  QUEUEID010#      250 Day Mon DD HH:MM:SS  john@example.com
               (connect to mx.down.example[203.0.113.30]:25: Connection refused)
                                           a@down.example
  
  -- 0 Kbytes in 1 Request.
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: connect to mx.down.example[203.0.113.30]:25: Connection refused
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID010: to=<a@down.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.4.1, status=deferred (connect to mx.down.example[203.0.113.30]:25: Connection refused)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postsuper[PID]: QUEUEID010: expired
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postsuper[PID]: Force-expired: 1 message
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postsuper[PID]: Released from hold: 0 messages
  $ find /var/spool/postfix -type f | grep -v -E 'pid|etc|lib|usr' | sort
  /var/spool/postfix/defer/X/QUEUEID010
  /var/spool/postfix/defer/X/QUEUEID003
  /var/spool/postfix/deferred/X/QUEUEID010
  /var/spool/postfix/restart
