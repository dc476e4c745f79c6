Deliveries that use a connection again: conn_use= in the log.

  $ postconf smtp_connection_cache_on_demand smtp_connection_cache_destinations smtp_connection_cache_time_limit
  smtp_connection_cache_on_demand = yes
  smtp_connection_cache_destinations =
  smtp_connection_cache_time_limit = 2s
  $ postconf -e 'smtp_connection_cache_destinations = remote.example' 'smtp_destination_concurrency_limit = 1'; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ for i in 1 2 3; do echo x | mail -s m$i -r john@example.com anna@remote.example; sleep 1; done; sleep 1
  $ grep 'smtp\[' /var/log/mail.log; > /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID001: to=<anna@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID002: to=<anna@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, conn_use=2, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID003: to=<anna@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, conn_use=3, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  $ sleep 3; echo x | mail -s m4 -r john@example.com anna@remote.example; sleep 2; grep 'smtp\[' /var/log/mail.log; > /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID004: to=<anna@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  $ postconf -e 'smtp_connection_reuse_count_limit = 2'; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ for i in 1 2 3; do echo x | mail -s n$i -r john@example.com anna@remote.example; sleep 1; done; sleep 1
  $ grep 'smtp\[' /var/log/mail.log; > /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID005: to=<anna@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID006: to=<anna@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, conn_use=2, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID007: to=<anna@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, conn_use=3, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  $ postconf -e 'smtp_connection_cache_destinations ='; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ for i in 1 2 3; do echo x | mail -s n$i -r john@example.com anna@remote.example; sleep 1; done; sleep 1
  $ grep 'smtp\[' /var/log/mail.log; > /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID008: to=<anna@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID009: to=<anna@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID010: to=<anna@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  $ postconf -e 'default_destination_concurrency_limit = 1' 'smtp_connection_cache_destinations ='; postfix reload; sleep 1; for i in 1 2 3 4 5; do echo x | sendmail -f john@example.com anna$i@remote.example; done; sleep 3
  postfix/postfix-script: refreshing the Postfix mail system
  $ grep -o 'conn_use=[0-9]*' /var/log/mail.log | sort | uniq -c; > /var/log/mail.log
        1 conn_use=2
        1 conn_use=3
  $ postconf -e 'smtp_connection_cache_on_demand = no'; postfix reload; sleep 1; for i in 1 2 3 4 5; do echo x | sendmail -f john@example.com anna$i@remote.example; done; sleep 3
  postfix/postfix-script: refreshing the Postfix mail system
  $ grep -c 'conn_use=' /var/log/mail.log
  0
  [1]
