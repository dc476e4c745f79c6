  $ postconf -e 'header_checks = regexp:/etc/postfix/hc'; echo '/^Subject: hold me/ HOLD by rule' > /etc/postfix/hc; postfix reload; sleep 2
  postfix/postfix-script: refreshing the Postfix mail system
  $ echo body text | mail -s 'hold me' mary@example.com a@remote.example; sleep 2; mailq; tail -n 4 /var/log/mail.log
  -Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------
  QUEUEID001!      411 Day Mon DD HH:MM:SS  root@example.com
                                           a@remote.example
                                           mary@example.com
  
  -- 0 Kbytes in 1 Request.
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID001: uid=0 from=<root>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID001: hold: header Subject: hold me from local; from=<root@example.com>: by rule
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID001: message-id=<YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  $ id=$(ls /var/spool/postfix/hold); postcat -q $id
  *** ENVELOPE RECORDS hold/QUEUEID001 ***
  message_size:             411               N               2               0             411               0
  message_arrival_time: Day Mon DD HH:MM:SS YYYY
  create_time: Day Mon DD HH:MM:SS YYYY
  named_attribute: rewrite_context=local
  sender_fullname: root
  sender: root@example.com
  *** MESSAGE CONTENTS hold/QUEUEID001 ***
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID001; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  To: a@remote.example, mary@example.com
  Subject: hold me
  MIME-Version: 1.0
  Content-Type: text/plain; charset="UTF-8"
  Content-Transfer-Encoding: 8bit
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <root@example.com>
  
  body text
  *** HEADER EXTRACTED hold/QUEUEID001 ***
  named_attribute: encoding=8bit
  named_attribute: dsn_orig_rcpt=rfc822;a@remote.example
  original_recipient: a@remote.example
  recipient: a@remote.example
  named_attribute: dsn_orig_rcpt=rfc822;mary@example.com
  original_recipient: mary@example.com
  recipient: mary@example.com
  *** MESSAGE FILE END hold/QUEUEID001 ***
  $ postcat -h -q $id; postcat -b -q $id; postcat -e -q $id; postcat -bh -q $id
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID001; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  To: a@remote.example, mary@example.com
  Subject: hold me
  MIME-Version: 1.0
  Content-Type: text/plain; charset="UTF-8"
  Content-Transfer-Encoding: 8bit
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <root@example.com>
  
  body text
  *** ENVELOPE RECORDS hold/QUEUEID001 ***
  message_size:             411               N               2               0             411               0
  message_arrival_time: Day Mon DD HH:MM:SS YYYY
  create_time: Day Mon DD HH:MM:SS YYYY
  named_attribute: rewrite_context=local
  sender_fullname: root
  sender: root@example.com
  *** MESSAGE CONTENTS hold/QUEUEID001 ***
  *** HEADER EXTRACTED hold/QUEUEID001 ***
  named_attribute: encoding=8bit
  named_attribute: dsn_orig_rcpt=rfc822;a@remote.example
  original_recipient: a@remote.example
  recipient: a@remote.example
  named_attribute: dsn_orig_rcpt=rfc822;mary@example.com
  original_recipient: mary@example.com
  recipient: mary@example.com
  *** MESSAGE FILE END hold/QUEUEID001 ***
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID001; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  To: a@remote.example, mary@example.com
  Subject: hold me
  MIME-Version: 1.0
  Content-Type: text/plain; charset="UTF-8"
  Content-Transfer-Encoding: 8bit
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <root@example.com>
  
  body text
  $ postcat -q NOSUCH; postcat /etc/passwd | head -n 3
  postcat: fatal: open queue file NOSUCH: No such file or directory
  postcat: warning: /etc/passwd: input is not a valid queue file
  $ postqueue -j | python3 -m json.tool
  bash: python3: command not found
  [127]
  $ postqueue -i $id; postsuper -H $id; sleep 1; postqueue -i $id; sleep 2; mailq; tail -n 5 /var/log/mail.log
  postsuper: QUEUEID001: released from hold
  postsuper: Released from hold: 1 message
  Mail queue is empty
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postsuper[PID]: Released from hold: 1 message
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: from=<root@example.com>, size=411, nrcpt=2 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID001: to=<mary@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID001: to=<a@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: removed
  $ postqueue -i NOSUCH; postqueue -s nosuch.example; postqueue
  postqueue: fatal: Flush service is not configured for destination "nosuch.example"
  postqueue: fatal: usage: postqueue -f | postqueue -i queueid | postqueue -j | postqueue -p | postqueue -s site
  [69]
