  $ echo mary > /home/john/.forward; chown john /home/john/.forward; echo x | mail -s f1 john; sleep 2; tail -n 6 /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID001: message-id=<YYYYMMDDHHMMSS.QUEUEID002@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: from=<root@example.com>, size=508, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID002: to=<john@example.com>, orig_to=<john>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (forwarded as QUEUEID001)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID001: to=<mary@example.com>, orig_to=<john>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: removed
  $ printf '\\jim, a@remote.example\n"|/usr/bin/tee -a /tmp/pipe"\n' > /home/jim/.forward; chown jim /home/jim/.forward; echo x | mail -s f2 jim; sleep 2; grep -E 'status=' /var/log/mail.log | tail -n 3; ls -l /var/mail/jim | cut -c 1-20; grep Subject /tmp/pipe
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID003: to=<jim@example.com>, orig_to=<jim>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to command: /usr/bin/tee -a /tmp/pipe)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID003: to=<jim@example.com>, orig_to=<jim>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (forwarded as QUEUEID004)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID004: to=<a@remote.example>, orig_to=<jim>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  -rw------- 1 jim mai
  Subject: f2
  $ echo gerda > /home/gerda/.forward+list; chown gerda /home/gerda/.forward+list; echo x | mail -s f3 gerda+list; sleep 2; tail -n 2 /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID005: to=<gerda@example.com>, orig_to=<gerda+list>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID005: removed
  $ postconf -e recipient_delimiter=+; postfix reload; sleep 2; echo x | mail -s f4 gerda+list; sleep 2; tail -n 3 /var/log/mail.log; head -n 4 /var/mail/gerda
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID006: from=<root@example.com>, size=386, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID006: to=<gerda@example.com>, orig_to=<gerda+list>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID006: removed
  From root@example.com  Day Mon DD HH:MM:SS YYYY
  Return-Path: <root@example.com>
  X-Original-To: gerda+list
  Delivered-To: gerda+list@example.com
  $ chmod 666 /home/john/.forward; echo x | mail -s f5 john; sleep 2; tail -n 3 /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: warning: file /home/john/.forward is world writable
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID007: to=<john@example.com>, orig_to=<john>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID007: removed
  $ chmod 644 /home/john/.forward; echo john > /home/mary/.forward; chown mary /home/mary/.forward; echo x | mail -s f6 john; sleep 3; grep -E 'status=' /var/log/mail.log | tail -n 4; mailq
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID007: to=<john@example.com>, orig_to=<john>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID008: to=<john@example.com>, orig_to=<john>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (forwarded as QUEUEID009)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID009: to=<john@example.com>, orig_to=<john>, relay=local, delay=N, delays=N/N/N/N, dsn=5.4.6, status=bounced (mail forwarding loop for john@example.com)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID010: to=<root@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  Mail queue is empty
  $ printf '#!/bin/sh\necho fail >&2\nexit 75\n' > /usr/local/bin/tf; chmod 755 /usr/local/bin/tf; echo '|/usr/local/bin/tf' > /home/peter/.forward; chown peter /home/peter/.forward; echo x | mail -s f7 peter; sleep 2; tail -n 1 /var/log/mail.log; mailq
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID011: to=<peter@example.com>, orig_to=<peter>, relay=local, delay=N, delays=N/N/N/N, dsn=4.3.0, status=deferred (temporary failure. Command output: fail )
  -Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------
  QUEUEID011       381 Day Mon DD HH:MM:SS  root@example.com
                                       (temporary failure. Command output: fail)
                                           peter@example.com
  
  -- 0 Kbytes in 1 Request.
  $ sed -i s/75/67/ /usr/local/bin/tf; postqueue -f; sleep 2; grep status= /var/log/mail.log | tail -n 2
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID011: to=<peter@example.com>, orig_to=<peter>, relay=local, delay=N, delays=N/N/N/N, dsn=5.1.1, status=bounced (user unknown. Command output: fail )
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID012: to=<root@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
