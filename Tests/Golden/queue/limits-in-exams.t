exam limits

  $ postconf -e 'message_size_limit=1000' 'mailbox_size_limit=500'; postfix reload; sleep 1; tail -3 /var/log/mail.log; echo x | sendmail john; sleep 2; tail -4 /var/log/mail.log; mailq | tail -3
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: from=<root@example.com>, size=250, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: fatal: configuration error: mailbox_size_limit is smaller than message_size_limit
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: process /usr/lib/postfix/sbin/local pid PID exit status 1
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: /usr/lib/postfix/sbin/local: bad command startup -- throttling
                                           john@example.com
  
  -- 0 Kbytes in 1 Request.
  $ postconf -e 'mailbox_size_limit=0'; postfix reload; head -c 2000 /dev/zero | tr '\0' a | fold | sendmail john; echo $?; sleep 1; tail -2 /var/log/mail.log
  postfix/postfix-script: refreshing the Postfix mail system
  postdrop: warning: uid=0: File too large
  sendmail: warning: mail_stream_cleanup: close error
  sendmail: fatal: root(0): message file too big
  75
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/sendmail[PID]: warning: mail_stream_cleanup: close error
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/sendmail[PID]: fatal: root(0): message file too big
  $ printf 'EHLO x\r\nMAIL FROM:<a@b.example> SIZE=5000\r\nQUIT\r\n' | nc -w 3 localhost 25 | tail -2
  552 5.3.4 Message size exceeds fixed limit
  221 2.0.0 Bye
  $ postconf -e 'message_size_limit=abc'; postfix reload; echo $?; postfix check; echo $?; tail -4 /var/log/mail.log
  postfix: fatal: bad numerical configuration: message_size_limit = abc
  1
  postfix: fatal: bad numerical configuration: message_size_limit = abc
  1
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: MAIL from localhost[::1]: 552 5.3.4 Message size exceeds fixed limit; from=<a@b.example> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[::1] ehlo=1 mail=0/1 quit=1 commands=2/3
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: fatal: bad numerical configuration: message_size_limit = abc
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: fatal: bad numerical configuration: message_size_limit = abc
  $ postconf -e 'message_size_limit=-5'; postfix check; echo $?; postconf -e 'message_size_limit=99999999999999999999'; postfix check; echo $?
  0
  postfix: fatal: bad numerical configuration: message_size_limit = 99999999999999999999
  1
  $ postconf -e 'message_size_limit=1k'; postfix check; postconf -e 'message_size_limit=' ; postfix check; echo $?; postconf -X message_size_limit; postfix check; echo $?
  postfix: fatal: bad numerical configuration: message_size_limit = 1k
  postfix: fatal: bad numerical configuration: message_size_limit = 
  1
  0
  $ postconf -e 'maximal_queue_lifetime=5x' ; postfix check; echo $?; postconf -e 'maximal_queue_lifetime=5h' 'minimal_backoff_time=10h'; postfix reload; sleep 1; tail -3 /var/log/mail.log
  0
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: warning: bounce_queue_lifetime is larger than maximal_queue_lifetime - adjusting bounce_queue_lifetime
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: from=<root@example.com>, size=250, nrcpt=1 (queue active)
  $ postconf -e 'smtpd_recipient_limit=1' 'smtpd_error_sleep_time=0'; postfix reload; sleep 1; printf 'EHLO x\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<john>\r\nRCPT TO:<mary>\r\nRCPT TO:<jim>\r\nQUIT\r\n' | nc -w 3 localhost 25 | tail -5
  postfix/postfix-script: refreshing the Postfix mail system
  250 2.1.0 Ok
  250 2.1.5 Ok
  452 4.5.3 Error: too many recipients
  452 4.5.3 Error: too many recipients
  221 2.0.0 Bye
