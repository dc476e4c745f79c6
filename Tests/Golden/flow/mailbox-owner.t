strict_mailbox_ownership, a shell for commands, and directories for them.

  $ s() { postfix reload 2> /dev/null; sleep 1; echo x | sendmail -f a@example.com $1; sleep 2; grep -E 'local.*(status=|warning)' /var/log/mail.log; > /var/log/mail.log; }
  $ s peter; chown mary /var/mail/peter; chmod 666 /var/mail/peter; s peter
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID001: to=<peter@example.com>, orig_to=<peter>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: warning: specify "strict_mailbox_ownership = no" to ignore mailbox ownership mismatch
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID002: to=<peter@example.com>, orig_to=<peter>, relay=local, delay=N, delays=N/N/N/N, dsn=4.2.0, status=deferred (cannot update mailbox /var/mail/peter for user peter. destination /var/mail/peter is not owned by recipient)
  $ postconf -e 'strict_mailbox_ownership = no'; s peter
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID003: to=<peter@example.com>, orig_to=<peter>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  $ printf 'pwd: "|pwd > /tmp/out"\n' >> /etc/aliases; newaliases; s pwd; cat /tmp/out
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID004: to=<pwd@example.com>, orig_to=<pwd>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to command: pwd > /tmp/out)
  /var/spool/postfix
  $ echo '|pwd > /tmp/mary.out' > /home/mary/.forward; chown mary /home/mary/.forward; postconf -e 'command_execution_directory = /home/${user}'; s mary; cat /tmp/mary.out
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID005: to=<mary@example.com>, orig_to=<mary>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to command: pwd)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID005: to=<mary@example.com>, orig_to=<mary>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to file: /tmp/mary.out)
  From a@example.com  Day Mon DD HH:MM:SS YYYY
  Return-Path: <a@example.com>
  X-Original-To: mary
  Delivered-To: mary@example.com
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID005; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID005@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <a@example.com>
  
  x
  
  $ postconf -e 'execution_directory_expansion_filter = my'; s mary; mkdir /home/m__y; s mary; cat /tmp/mary.out
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID006: to=<mary@example.com>, orig_to=<mary>, relay=local, delay=N, delays=N/N/N/N, dsn=4.3.0, status=deferred (temporary failure)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID006: to=<mary@example.com>, orig_to=<mary>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to file: /tmp/mary.out)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID007: to=<mary@example.com>, orig_to=<mary>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to command: pwd)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID007: to=<mary@example.com>, orig_to=<mary>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to file: /tmp/mary.out)
  From a@example.com  Day Mon DD HH:MM:SS YYYY
  Return-Path: <a@example.com>
  X-Original-To: mary
  Delivered-To: mary@example.com
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID005; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID005@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <a@example.com>
  
  x
  
  From a@example.com  Day Mon DD HH:MM:SS YYYY
  Return-Path: <a@example.com>
  X-Original-To: mary
  Delivered-To: mary@example.com
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID006; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID006@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <a@example.com>
  
  x
  
  From a@example.com  Day Mon DD HH:MM:SS YYYY
  Return-Path: <a@example.com>
  X-Original-To: mary
  Delivered-To: mary@example.com
  Received: by mail.example.com (Postfix, from userid 0)
  	id QUEUEID007; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID007@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <a@example.com>
  
  x
  
  $ postconf -e 'local_command_shell = /usr/bin/touch'; echo '|/tmp/touched' > /home/mary/.forward; s mary; ls -l /tmp/touched | cut -d' ' -f1-4
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID008: to=<mary@example.com>, orig_to=<mary>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to command: /tmp/touched)
  -rw------- 1 mary mary
