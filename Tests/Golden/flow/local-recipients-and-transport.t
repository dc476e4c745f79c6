  $ postconf -e 'mydestination = $myhostname, localhost, example.com, second.example' 'local_recipient_maps = hash:/etc/postfix/locals $alias_maps'; echo 'john x' > /etc/postfix/locals; postmap /etc/postfix/locals; postfix reload; sleep 2
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet localhost 25
  Trying ::1...
  Connected to localhost.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < HELO c
  250 mail.example.com
  < MAIL FROM:<a@remote.example>
  250 2.1.0 Ok
  < RCPT TO:<john@second.example>
  250 2.1.5 Ok
  < RCPT TO:<mary@example.com>
  550 5.1.1 <mary@example.com>: Recipient address rejected: User unknown in local recipient table
  < RCPT TO:<postmaster>
  250 2.1.5 Ok
  < RCPT TO:<john@[192.168.1.10]>
  250 2.1.5 Ok
  < RCPT TO:<john@localhost>
  250 2.1.5 Ok
  < RCPT TO:<john%remote.example@example.com>
  250 2.1.5 Ok
  < RCPT TO:<@remote.example:john@example.com>
  250 2.1.5 Ok
  < RCPT TO:<remote.example!john>
  250 2.1.5 Ok
  < RCPT TO:john
  250 2.1.5 Ok
  < RCPT TO:<"john"@example.com>
  250 2.1.5 Ok
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ echo x | mail -s loc mary@second.example; sleep 2; tail -n 3 /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: from=<root@example.com>, size=384, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID001: to=<mary@second.example>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: removed
  $ postconf -e 'local_transport = error:local mail is off'; postfix reload; sleep 2; echo x | mail -s off john; sleep 2; tail -n 8 /var/log/mail.log
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: from=<root@example.com>, size=381, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/error[PID]: QUEUEID002: to=<john@example.com>, orig_to=<john>, relay=none, delay=N, delays=N/N/N/N, dsn=5.0.0, status=bounced (local mail is off)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID003: message-id=<YYYYMMDDHHMMSS.QUEUEID003@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: from=<>, size=2239, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID002: sender non-delivery notification: QUEUEID003
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/error[PID]: QUEUEID003: to=<root@example.com>, relay=none, delay=N, delays=N/N/N/N, dsn=5.0.0, status=bounced (local mail is off)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: removed
  $ postconf -e 'local_transport = nosuch'; postfix reload; sleep 2; echo x | mail -s off john; sleep 2; tail -n 3 /var/log/mail.log; mailq
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID004: from=<root@example.com>, size=381, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: warning: connect to transport private/nosuch: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/error[PID]: QUEUEID004: to=<john@example.com>, orig_to=<john>, relay=none, delay=N, delays=N/N/N/N, dsn=4.3.0, status=deferred (mail transport unavailable)
  -Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------
  QUEUEID004       381 Day Mon DD HH:MM:SS  root@example.com
                                                    (mail transport unavailable)
                                           john@example.com
  
  -- 0 Kbytes in 1 Request.
