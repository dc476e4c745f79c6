  $ cp /var/log/mail.log /tmp/l0; show() { sleep ${1:-2}; cat /var/log/mail.log | tail -n +$(( $(wc -l < /tmp/l0) + 1 )) | grep -v "pickup\|message-id"; cp /var/log/mail.log /tmp/l0; }
  $ cat >> /etc/aliases <<'END'
  > team: john, mary
  > owner-team: jim
  > all: :include:/etc/postfix/list
  > rel: :include:list
  > nolist: :include:/etc/postfix/nolist
  > cmd: "|/tmp/c a b"
  > shell: "|cat > /tmp/shellout; id >> /tmp/shellout"
  > fail: "|exit 75"
  > file: /tmp/aliasfile
  > dir: /tmp/aliasdir/
  > badfile: /nosuch/file
  > remote: anna@remote.example
  > loop1: loop2
  > loop2: loop1
  > self: self, mary
  > back: \john
  > quoted: "john", <mary@example.com>, J <jim>
  > empty: 
  > null: /dev/null
  > special: :fail: no
  > nested: team, cmd
  > err: nosuchuser
  > rootcmd: "|id > /tmp/rootid"
  > END
  $ printf 'gerda\n# comment\npeter, petra\n' > /etc/postfix/list; printf '#!/bin/sh\necho "$@" > /tmp/cout; env | sort >> /tmp/cout; id -un >> /tmp/cout; cat >> /tmp/cout\n' > /tmp/c; chmod 755 /tmp/c; newaliases; show 1
  postalias: warning: /etc/aliases, line 20: need name:value pair
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postalias[PID]: warning: /etc/aliases, line 20: need name:value pair
  $ for i in fail file dir badfile remote loop1 self back quoted empty null special nested err; do echo x | sendmail -f student $i; show 1; done
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID011: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID011: to=<fail@example.com>, orig_to=<fail>, relay=local, delay=N, delays=N/N/N/N, dsn=4.3.0, status=deferred (temporary failure)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID012: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID012: to=<file@example.com>, orig_to=<file>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to file: /tmp/aliasfile)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID012: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID013: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID013: to=<dir@example.com>, orig_to=<dir>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to maildir)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID013: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID014: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: warning: unable to create lock file /nosuch/file.lock: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID014: to=<badfile@example.com>, orig_to=<badfile>, relay=local, delay=N, delays=N/N/N/N, dsn=5.2.0, status=bounced (cannot append message to file /nosuch/file: cannot create file exclusively: No such file or directory)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID015: from=<>, size=2310, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID014: sender non-delivery notification: QUEUEID015
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID014: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID015: to=<student@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID015: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID016: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID016: to=<remote@example.com>, orig_to=<remote>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (forwarded as QUEUEID017)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID017: from=<student@example.com>, size=383, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID016: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID017: to=<anna@remote.example>, orig_to=<remote>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID017: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID018: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: warning: alias database loop for loop2
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID018: to=<loop2@example.com>, orig_to=<loop1>, relay=local, delay=N, delays=N/N/N/N, dsn=5.4.6, status=bounced (alias database loop for loop2)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID019: from=<>, size=2148, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID018: sender non-delivery notification: QUEUEID019
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID018: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID019: to=<student@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID019: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID020: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID020: to=<self@example.com>, orig_to=<self>, relay=local, delay=N, delays=N/N/N/N, dsn=5.1.1, status=bounced (unknown user: "self")
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID020: to=<mary@example.com>, orig_to=<self>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID020: sender non-delivery notification: QUEUEID021
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID021: from=<>, size=2126, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID020: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID021: to=<student@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID021: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID022: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID022: to=<john@example.com>, orig_to=<back>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID022: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID023: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID023: to=<john@example.com>, orig_to=<quoted>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID023: to=<mary@example.com>, orig_to=<quoted>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID023: to=<jim@example.com>, orig_to=<quoted>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID023: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID024: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID024: to=<empty@example.com>, orig_to=<empty>, relay=local, delay=N, delays=N/N/N/N, dsn=5.1.1, status=bounced (unknown user: "empty")
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID024: sender non-delivery notification: QUEUEID025
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID024: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID025: from=<>, size=2132, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID025: to=<student@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID025: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID026: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID026: to=<null@example.com>, orig_to=<null>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to file: /dev/null)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID026: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID027: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID027: to=<":fail:no"@example.com>, orig_to=<special>, relay=local, delay=N, delays=N/N/N/N, dsn=5.1.1, status=bounced (unknown user: ":fail:no")
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID027: sender non-delivery notification: QUEUEID028
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID028: from=<>, size=2152, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID027: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID028: to=<student@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID028: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID029: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID029: to=<cmd@example.com>, orig_to=<nested>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to command: /tmp/c a b)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID030: from=<owner-team@example.com>, size=383, nrcpt=2 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID029: to=<nested@example.com>, orig_to=<nested>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (forwarded as QUEUEID030)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID029: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID030: to=<john@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID030: to=<mary@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID030: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID031: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID031: to=<nosuchuser@example.com>, orig_to=<err>, relay=local, delay=N, delays=N/N/N/N, dsn=5.1.1, status=bounced (unknown user: "nosuchuser")
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID031: sender non-delivery notification: QUEUEID032
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID032: from=<>, size=2148, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID031: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID032: to=<student@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID032: removed
  $ mailq
  -Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------
  QUEUEID011       253 Day Mon DD HH:MM:SS  student@example.com
                                                             (temporary failure)
                                           fail@example.com
  
  -- 0 Kbytes in 1 Request.
  $ cat /var/mail/jim | tail -30
  From student@example.com  Day Mon DD HH:MM:SS YYYY
  Return-Path: <student@example.com>
  X-Original-To: quoted
  Delivered-To: quoted@example.com
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID023; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID023@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <student@example.com>
  
  x
  
  $ postconf -e mailbox_command= mailbox_transport=discard:; postfix reload; sleep 1; show 1 >/dev/null; echo x | sendmail -f student john; show 2
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID035: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID035: passing <john@example.com> to transport=discard
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/discard[PID]: QUEUEID035: to=<john@example.com>, orig_to=<john>, relay=none, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (mail.example.com)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID035: removed
  $ postconf -e mailbox_transport= fallback_transport=error:nobody; postfix reload; sleep 1; show 1 >/dev/null; echo x | sendmail -f student nosuch; show 2
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID036: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID036: passing <nosuch@example.com> to transport=error
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/error[PID]: QUEUEID036: to=<nosuch@example.com>, orig_to=<nosuch>, relay=none, delay=N, delays=N/N/N/N, dsn=5.0.0, status=bounced (nobody)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID036: sender non-delivery notification: QUEUEID037
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID037: from=<>, size=2106, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID036: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID037: to=<student@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID037: removed
  $ postconf -e fallback_transport= 'luser_relay=john+$local' local_recipient_maps=; postfix reload; sleep 1; show 1 >/dev/null; echo x | sendmail -f student nosuch+e; show 2
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID038: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID038: to=<john+nosuch+e@example.com>, orig_to=<nosuch+e>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID038: removed
  $ postconf -e luser_relay= mail_spool_directory=/var/md/; mkdir -m 1777 /var/md; postfix reload; sleep 1; show 1 >/dev/null; echo x | sendmail -f student john; show 2; find /var/md -type d | sort
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID039: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID039: to=<john@example.com>, orig_to=<john>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to maildir)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID039: removed
  /var/md
  /var/md/john
  /var/md/john/cur
  /var/md/john/new
  /var/md/john/tmp
  $ postconf -e mail_spool_directory=/var/mail home_mailbox=Maildir/; postfix reload; sleep 1; show 1 >/dev/null; echo x | sendmail -f student john; show 2; ls -lR /home/john | head -30 | sed 's/[0-9]\{10\}\.V.*/NAME/'
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID040: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID040: to=<john@example.com>, orig_to=<john>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to maildir)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID040: removed
  /home/john:
  total 4
  drwx------ 5 john john 4096 Mon DD HH:MM Maildir
  
  /home/john/Maildir:
  total 12
  drwx------ 2 john john 4096 Mon DD HH:MM cur
  drwx------ 2 john john 4096 Mon DD HH:MM new
  drwx------ 2 john john 4096 Mon DD HH:MM tmp
  
  /home/john/Maildir/cur:
  total 0
  
  /home/john/Maildir/new:
  total 4
  -rw------- 1 john john 332 Mon DD HH:MM NAME
  
  /home/john/Maildir/tmp:
  total 0
  $ postconf -e home_mailbox= ; postfix reload; sleep 1; show 1 >/dev/null; touch /var/mail/john.lock; echo x | sendmail -f student john; show 3; rm -f /var/mail/john.lock; show 3; mailq
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID041: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID041: to=<john@example.com>, orig_to=<john>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID041: removed
  -Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------
  QUEUEID011       253 Day Mon DD HH:MM:SS  student@example.com
                                                             (temporary failure)
                                           fail@example.com
  
  -- 0 Kbytes in 1 Request.
  $ chmod 0 /var/mail/mary; echo x | sendmail -f student mary; show 2; chown root /var/mail/mary; chmod 600 /var/mail/mary; echo x | sendmail -f student mary; show 2; rm /var/mail/mary; mkdir /var/mail/mary; echo x | sendmail -f student mary; show 2
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID042: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID042: to=<mary@example.com>, orig_to=<mary>, relay=local, delay=N, delays=N/N/N/N, dsn=5.2.0, status=bounced (cannot update mailbox /var/mail/mary for user mary. cannot open file: Permission denied)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID042: sender non-delivery notification: QUEUEID043
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID043: from=<>, size=2270, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID042: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID043: to=<student@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID043: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID044: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID044: to=<mary@example.com>, orig_to=<mary>, relay=local, delay=N, delays=N/N/N/N, dsn=5.2.0, status=bounced (cannot update mailbox /var/mail/mary for user mary. cannot open file: Permission denied)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID045: from=<>, size=2270, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID044: sender non-delivery notification: QUEUEID045
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID044: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID045: to=<student@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID045: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID046: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID046: to=<mary@example.com>, orig_to=<mary>, relay=local, delay=N, delays=N/N/N/N, dsn=5.2.0, status=bounced (cannot update mailbox /var/mail/mary for user mary. cannot open file: Is a directory)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID047: from=<>, size=2264, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID046: sender non-delivery notification: QUEUEID047
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID046: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID047: to=<student@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID047: removed
  $ printf 'anna@remote.example\n' > /home/jim/.forward+e; chown jim /home/jim/.forward+e; echo x | sendmail -f student jim+e; show 2
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID055: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID056: from=<student@example.com>, size=382, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID055: to=<jim+e@example.com>, orig_to=<jim+e>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (forwarded as QUEUEID056)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID055: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID056: to=<anna@remote.example>, orig_to=<jim+e>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID056: removed
