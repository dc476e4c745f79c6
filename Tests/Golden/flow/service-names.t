Services under other names.

  $ postconf -e 'showq_service_name = shew'; mailq
  postqueue: warning: Mail system is down -- accessing queue directly (Connect to the Postfix shew service: No such file or directory)
  postqueue: fatal: vstream_popen: execvp /usr/lib/postfix/sbin/shew: No such file or directory
  postqueue: fatal: malformed showq server response
  [69]
  $ su john -c mailq
  postqueue: fatal: Queue report unavailable - mail system is down (Connect to the Postfix shew service: No such file or directory)
  [69]
  $ postconf -Me 'shew/unix = shew unix n - y - - showq'; postfix reload; sleep 1; mailq
  postfix/postfix-script: refreshing the Postfix mail system
  Mail queue is empty
  $ postconf -e 'showq_service_name = showq' 'error_service_name = mistake'; postfix reload; sleep 1; echo x | sendmail -f john@example.com 'anna@[1.2'; sleep 2; grep -vE 'pickup|cleanup|master|postfix-script' /var/log/mail.log; mailq | tail -n 1
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postqueue[PID]: warning: Mail system is down -- accessing queue directly (Connect to the Postfix shew service: No such file or directory)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postqueue[PID]: fatal: vstream_popen: execvp /usr/lib/postfix/sbin/shew: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postqueue[PID]: fatal: malformed showq server response
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postqueue[PID]: fatal: Queue report unavailable - mail system is down (Connect to the Postfix shew service: No such file or directory)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: from=<john@example.com>, size=250, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: valid_ipv4_hostaddr: invalid octet count: 1.2
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/error[PID]: QUEUEID001: to=<anna@[1.2]>, relay=none, delay=N, delays=N/N/N/N, dsn=5.1.3, status=bounced (bad address syntax)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: from=<>, size=2069, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID001: sender non-delivery notification: QUEUEID002
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID002: to=<john@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: removed
  Mail queue is empty
