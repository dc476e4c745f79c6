  $ postconf -e home_mailbox=Maildir/; postfix reload; sleep 2; echo one | mail -s one john; sleep 2; tail -n 3 /var/log/mail.log; ls -lR /home/john/Maildir | grep -v -E '^-|total'; cat /home/john/Maildir/new/*
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: from=<root@example.com>, size=383, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID001: to=<john@example.com>, orig_to=<john>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to maildir)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: removed
  /home/john/Maildir:
  drwx------ 2 john john 4096 Mon DD HH:MM cur
  drwx------ 2 john john 4096 Mon DD HH:MM new
  drwx------ 2 john john 4096 Mon DD HH:MM tmp
  
  /home/john/Maildir/cur:
  
  /home/john/Maildir/new:
  
  /home/john/Maildir/tmp:
  Return-Path: <root@example.com>
  X-Original-To: john
  Delivered-To: john@example.com
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID001; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  To: john@example.com
  Subject: one
  MIME-Version: 1.0
  Content-Type: text/plain; charset="UTF-8"
  Content-Transfer-Encoding: 8bit
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <root@example.com>
  
  one
  $ postconf -e mailbox_size_limit=1000; postfix reload; sleep 2; seq 1 400 | mail -s big john; sleep 2; tail -n 2 /var/log/mail.log
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: process /usr/lib/postfix/sbin/local pid PID exit status 1
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: /usr/lib/postfix/sbin/local: bad command startup -- throttling
  $ postconf -e home_mailbox=mbox; postfix reload; sleep 2; echo two | mail -s two john; sleep 2; ls -l /home/john/mbox | cut -c 1-30; tail -n 2 /var/log/mail.log
  postfix/postfix-script: refreshing the Postfix mail system
  ls: cannot access '/home/john/mbox': No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID002: message-id=<YYYYMMDDHHMMSS.QUEUEID002@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: from=<root@example.com>, size=383, nrcpt=1 (queue active)
  $ postconf -e 'mailbox_command = /bin/cat >> /tmp/got-$USER'; postfix reload; sleep 2; echo three | mail -s three john; sleep 2; tail -n 2 /var/log/mail.log; cat /tmp/got*
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID003: message-id=<YYYYMMDDHHMMSS.QUEUEID003@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: from=<root@example.com>, size=387, nrcpt=1 (queue active)
  cat: '/tmp/got*': No such file or directory
  [1]
  $ postconf -e 'mailbox_command = /bin/false'; postfix reload; sleep 2; echo four | mail -s four john; sleep 2; tail -n 7 /var/log/mail.log
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: from=<root@example.com>, size=383, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: from=<root@example.com>, size=387, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID004: from=<root@example.com>, size=2270, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID005: uid=0 from=<root>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID005: message-id=<YYYYMMDDHHMMSS.QUEUEID005@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID005: from=<root@example.com>, size=385, nrcpt=1 (queue active)
  $ chmod 755 /home/mary; chown root /home/mary; postconf -e mailbox_command= home_mailbox=Maildir/; postfix reload; sleep 2; echo five | mail -s five mary; sleep 2; tail -n 2 /var/log/mail.log
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID006: message-id=<YYYYMMDDHHMMSS.QUEUEID006@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID006: from=<root@example.com>, size=385, nrcpt=1 (queue active)
