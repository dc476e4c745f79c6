  $ postconf -e 'virtual_alias_domains = shop.example, club.example' virtual_alias_maps=hash:/etc/postfix/virtual
  $ cat > /etc/postfix/virtual <<END
  > info@shop.example john, mary
  > @shop.example peter
  > chair@club.example a@remote.example
  > loop@club.example loop@club.example
  > END
  $ postmap /etc/postfix/virtual; postfix reload; sleep 2
  postfix/postfix-script: refreshing the Postfix mail system
  $ for a in info chair; do postmap -q $a@shop.example hash:/etc/postfix/virtual; done; postmap -q chair@club.example /etc/postfix/virtual
  john, mary
  a@remote.example
  $ echo x | mail -s info info@shop.example; sleep 2; tail -n 6 /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID001: uid=0 from=<root>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID001: message-id=<YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: from=<root@example.com>, size=383, nrcpt=2 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID001: to=<john@example.com>, orig_to=<info@shop.example>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID001: to=<mary@example.com>, orig_to=<info@shop.example>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: removed
  $ echo x | mail -s any any@shop.example; sleep 2; tail -n 4 /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID002: message-id=<YYYYMMDDHHMMSS.QUEUEID002@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: from=<root@example.com>, size=381, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID002: to=<peter@example.com>, orig_to=<any@shop.example>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: removed
  $ echo x | mail -s chair chair@club.example; sleep 2; tail -n 4 /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID003: message-id=<YYYYMMDDHHMMSS.QUEUEID003@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: from=<root@example.com>, size=385, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID003: to=<a@remote.example>, orig_to=<chair@club.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: removed
  $ echo x | mail -s no nobody@club.example; sleep 2; tail -n 8 /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID004: from=<root@example.com>, size=383, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/error[PID]: QUEUEID004: to=<nobody@club.example>, relay=none, delay=N, delays=N/N/N/N, dsn=5.1.1, status=bounced (User unknown in virtual alias table)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID005: message-id=<YYYYMMDDHHMMSS.QUEUEID005@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID005: from=<>, size=2263, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID004: sender non-delivery notification: QUEUEID005
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID004: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID005: to=<root@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID005: removed
  $ echo x | mail -s loop loop@club.example; sleep 2; tail -n 8 /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID006: from=<root@example.com>, size=383, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/error[PID]: QUEUEID006: to=<loop@club.example>, relay=none, delay=N, delays=N/N/N/N, dsn=5.1.1, status=bounced (User unknown in virtual alias table)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID007: message-id=<YYYYMMDDHHMMSS.QUEUEID007@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID007: from=<>, size=2257, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID006: sender non-delivery notification: QUEUEID007
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID006: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID007: to=<root@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID007: removed
  $ cat /var/mail/peter
  From root@example.com  Day Mon DD HH:MM:SS YYYY
  Return-Path: <root@example.com>
  X-Original-To: any@shop.example
  Delivered-To: peter@example.com
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID002; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  To: any@shop.example
  Subject: any
  MIME-Version: 1.0
  Content-Type: text/plain; charset="UTF-8"
  Content-Transfer-Encoding: 8bit
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID002@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <root@example.com>
  
  x
  
  $ postconf -e 'mydestination = $myhostname, localhost, shop.example'; postfix reload; sleep 2; echo x | mail -s both info@shop.example; sleep 2; tail -n 6 /var/log/mail.log
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID008: message-id=<YYYYMMDDHHMMSS.QUEUEID008@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID008: from=<>, size=2607, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID009: sender non-delivery notification: QUEUEID008
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID009: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID008: to=<root@example.com>, relay=none, delay=N, delays=N/N/N/N, dsn=5.4.6, status=bounced (mail for example.com loops back to myself)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID008: removed
  $ sendmail -bv info@shop.example; sleep 2; tail -n 30 /var/mail/root
  Mail Delivery Status Report will be mailed to <root>.
  X-Postfix-Sender: rfc822; root@example.com
  Arrival-Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  
  Final-Recipient: rfc822; loop@club.example
  Original-Recipient: rfc822;loop@club.example
  Action: failed
  Status: 5.1.1
  Diagnostic-Code: X-Postfix; User unknown in virtual alias table
  
  --QUEUEID006.EEEEEEEEEE/mail.example.com
  Content-Description: Undelivered Message
  Content-Type: message/rfc822
  Content-Transfer-Encoding: 8bit
  
  Return-Path: <root@example.com>
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID006; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  To: loop@club.example
  Subject: loop
  MIME-Version: 1.0
  Content-Type: text/plain; charset="UTF-8"
  Content-Transfer-Encoding: 8bit
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID006@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <root@example.com>
  
  x
  
  --QUEUEID006.EEEEEEEEEE/mail.example.com--
  
