Users and other instances

  $ postmulti -e init; postmulti -e create -I postfix-u; postmulti -i u -e enable; postmulti -i u -p start
  postfix-u/postfix-script: starting the Postfix mail system
  $ su - john -c 'sendmail -C /etc/postfix-u -bp'
  -bash: line 1: sendmail: command not found
  [127]
  $ su - john -c 'postqueue -c /etc/postfix-u -p'
  -bash: line 1: postqueue: command not found
  [127]
  $ su - john -c 'echo hi | sendmail -C /etc/postfix-u mary'
  -bash: line 1: sendmail: command not found
  [127]
  $ postconf -n -c /etc/postfix-u authorized_submit_users
  authorized_submit_users =
  $ postconf -c /etc/postfix-u -e authorized_submit_users=root
  $ su - john -c 'echo hi | sendmail -C /etc/postfix-u mary@example.com'
  -bash: line 1: sendmail: command not found
  [127]
  $ su - john -c 'postmulti -l'
  -bash: line 1: postmulti: command not found
  [127]
  $ su - john -c 'postmulti -i u -p stop'
  -bash: line 1: postmulti: command not found
  [127]
  $ echo hi | sendmail -C /etc/postfix-u mary; sleep 2; postqueue -c /etc/postfix-u -p
  Mail queue is empty
  $ grep postfix-u /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-u/postfix-script[PID]: starting the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-u/master[PID]: daemon started -- version 3.7.11, configuration /etc/postfix-u
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-u/pickup[PID]: QUEUEID001: uid=0 from=<root>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-u/cleanup[PID]: QUEUEID001: message-id=<YYYYMMDDHHMMSS.QUEUEID001@mail.localdomain>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-u/qmgr[PID]: QUEUEID001: from=<root@mail.localdomain>, size=256, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-u/local[PID]: warning: dict_nis_init: NIS domain name not set - NIS lookups disabled
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-u/local[PID]: QUEUEID001: to=<mary@mail.localdomain>, orig_to=<mary>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-u/qmgr[PID]: QUEUEID001: removed
  $ cat /var/mail/mary | grep -v '^Date'
  From root@mail.localdomain  Day Mon DD HH:MM:SS YYYY
  Return-Path: <root@mail.localdomain>
  X-Original-To: mary
  Delivered-To: mary@mail.localdomain
  Received: by mail.localdomain (Postfix, from userid 0)
  	id QUEUEID001; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID001@mail.localdomain>
  From: root <root@mail.localdomain>
  
  hi
  
  $ mkdir /etc/pf; cp /etc/postfix/*.cf /etc/pf; su - john -c 'postqueue -c /etc/pf -p'
  -bash: line 1: postqueue: command not found
  [127]
  $ su - john -c 'sendmail -C /etc/pf -bp'
  -bash: line 1: sendmail: command not found
  [127]
  $ postqueue -c /etc/pf -p
  Mail queue is empty
  $ mailq -C /etc/pf
  Mail queue is empty
  $ postconf -e alternate_config_directories=/etc/pf
  $ su - john -c 'postqueue -c /etc/pf -p'
  -bash: line 1: postqueue: command not found
  [127]
