  $ printf 'line1\n.\nline2\n' | sendmail john; printf 'line1\n.\nline2\n' | sendmail -i john; printf 'line1\n.\nline2\n' | sendmail -oi john; sleep 2; grep -c line2 /var/mail/john
  2
  $ echo x | sendmail -F 'Full Name' -f a@b.example john; echo x | sendmail -f 'bad addr' john; echo x | sendmail -f '' john; echo x | sendmail -f '<>' john; echo x | sendmail -r student john; sleep 1; grep -h '^From' /var/mail/john | tail -10; grep 'from=' /var/log/mail.log | grep qmgr | tail -5
  sendmail: warning: -f option specified malformed sender: bad addr
  From a@b.example  Day Mon DD HH:MM:SS YYYY
  From: Full Name <a@b.example>
  From bad@example.com  Day Mon DD HH:MM:SS YYYY
  From: root <bad@example.com>
  From MAILER-DAEMON  Day Mon DD HH:MM:SS YYYY
  From: MAILER-DAEMON
  From MAILER-DAEMON  Day Mon DD HH:MM:SS YYYY
  From: MAILER-DAEMON
  From student@example.com  Day Mon DD HH:MM:SS YYYY
  From: root <student@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: from=<a@b.example>, size=250, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: from=<bad@example.com>, size=249, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: from=<>, size=240, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID004: from=<>, size=240, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID005: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  $ echo x | sendmail -N never -R full -V x john; echo x | sendmail -N foo john; echo x | sendmail -N never,success john; echo x | sendmail -R foo john; echo x | sendmail -V+ john; echo x | sendmail -V '' john; sleep 1; tail -3 /var/log/mail.log
  sendmail: warning: unknown DSN NOTIFY command value "foo" in "foo"
  sendmail: warning: bad -N option value -- ignored
  sendmail: warning: bad -N option value -- ignored
  sendmail: warning: bad -R option value -- ignored
  sendmail: warning: bad syntax in -V option value -- ignored
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID010: from=<root@example.com>, size=250, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID010: to=<john@example.com>, orig_to=<john>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID010: removed
  $ echo x | sendmail -O foo=bar -o em -h 3 -p x -U -m -G john; echo x | sendmail -ODeliveryMode=b john; echo x | sendmail -c john; echo x | sendmail -v john; sleep 2; tail -2 /var/log/mail.log
  Mail Delivery Status Report will be mailed to <root>.
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID011: to=<root@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID011: removed
  $ grep -A50 "Enclosed" /var/mail/root | head -40
  Enclosed is the mail delivery report that you requested.
  
                     The mail system
  
  <john@example.com> (expanded from <john>): delivery via local: delivered to
      mailbox
  
  --QUEUEID012.EEEEEEEEEE/mail.example.com
  Content-Description: Delivery report
  Content-Type: message/delivery-status
  
  Reporting-MTA: dns; mail.example.com
  X-Postfix-Queue-ID: QUEUEID012
  X-Postfix-Sender: rfc822; root@example.com
  Arrival-Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  
  Final-Recipient: rfc822; john@example.com
  Original-Recipient: rfc822;john@example.com
  Action: delivered
  Status: 2.0.0
  Diagnostic-Code: X-Postfix; delivery via local: delivered to mailbox
  
  --QUEUEID012.EEEEEEEEEE/mail.example.com
  Content-Description: Message Headers
  Content-Type: text/rfc822-headers
  Content-Transfer-Encoding: 8bit
  
  Return-Path: <root@example.com>
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID012; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID012@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <root@example.com>
  
  --QUEUEID012.EEEEEEEEEE/mail.example.com--
  
  $ echo x | sendmail -A foo john; echo x | sendmail -L foo john; echo x | sendmail -X /tmp/x john; echo x | sendmail -bm john; echo x | sendmail -om john
  sendmail: fatal: unsupported: -X/
  $ postconf -e authorized_submit_users=student,mary; echo x | sendmail john; echo $?; su student -c 'echo x | sendmail john'; sleep 1; tail -2 /var/log/mail.log; postconf -X authorized_submit_users
  sendmail: fatal: User root(0) is not allowed to submit mail
  75
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID013: to=<john@example.com>, orig_to=<john>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID013: removed
  $ postconf -e authorized_mailq_users=root authorized_flush_users=root; su student -c mailq; su student -c 'mailq; sendmail -q; postqueue -i A123456; postqueue -s x.example'
  postqueue: fatal: User student(1000) is not allowed to view the mail queue
  postqueue: fatal: User student(1000) is not allowed to view the mail queue
  postqueue: fatal: User student(1000) is not allowed to flush the mail queue
  postqueue: fatal: User student(1000) is not allowed to flush the mail queue
  postqueue: fatal: User student(1000) is not allowed to flush the mail queue
  [69]
  $ (echo 'Subject: 8bit'; echo; printf 'Gr\303\274n\n') | sendmail -B 8BITMIME john; sleep 1; tail -5 /var/mail/john
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <root@example.com>
  
  Grün
  
  $ head -c 11000000 /dev/zero | sendmail john; sleep 1; tail -4 /var/log/mail.log
  postdrop: warning: uid=0: File too large
  sendmail: warning: mail_stream_cleanup: close error
  sendmail: fatal: root(0): message file too big
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID014: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postdrop[PID]: warning: uid=0: File too large
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/sendmail[PID]: warning: mail_stream_cleanup: close error
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/sendmail[PID]: fatal: root(0): message file too big
  $ printf 'From student Mon Jan  1 00:00:00 2024\nSubject: mbox\n\nx\n' | sendmail john; sleep 1; tail -12 /var/mail/john
  Return-Path: <root@example.com>
  X-Original-To: john
  Delivered-To: john@example.com
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID015; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Subject: mbox
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID015@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <root@example.com>
  
  x
  
  $ printf '>From student Mon Jan  1 00:00:00 2024\nSubject: mbox\n\nx\n' | sendmail john; sleep 1; tail -12 /var/mail/john
  Return-Path: <root@example.com>
  X-Original-To: john
  Delivered-To: john@example.com
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID016; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Subject: mbox
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID016@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <root@example.com>
  
  x
  
  $ printf 'Subject: crlf\r\n\r\nx\r\n' | sendmail john; sleep 1; tail -4 /var/mail/john | od -c | head
  0000000   F   r   o   m   :       r   o   o   t       <   r   o   o   t
  0000020   @   e   x   a   m   p   l   e   .   c   o   m   >  \n  \n   x
  0000040  \n  \n
  0000042
  $ printf 'no newline' | sendmail john; sleep 1; tail -4 /var/mail/john
  From: root <root@example.com>
  
  no newline
  
  $ printf 'Subject: no blank\nbody\n' | sendmail john; sleep 1; tail -6 /var/mail/john
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID017@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <root@example.com>
  
  body
  
  $ mailq; newaliases x; echo $?
  Mail queue is empty
  newaliases: fatal: alias initialization mode requires no recipient
  75
  $ su - student -c 'echo x | mail -s hello john; echo $?; mail -s x; mail' </dev/null
  0
  mail: You must specify to-addr recipients when using -s, -c, -b, or -r
  No mail for student
  [1]
