Whose mailbox local(8) fills, and what it does not do.

  $ s() { postfix reload 2> /dev/null; sleep 1; for a in "$@"; do echo x | sendmail -f a@example.com $a; done; sleep 2; grep -E 'status=|warning' /var/log/mail.log; > /var/log/mail.log; }
  $ s peter; chown mary /var/mail/peter; s peter
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID001: to=<peter@example.com>, orig_to=<peter>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID002: to=<peter@example.com>, orig_to=<peter>, relay=local, delay=N, delays=N/N/N/N, dsn=5.2.0, status=bounced (cannot update mailbox /var/mail/peter for user peter. cannot open file: Permission denied)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID003: to=<a@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=5.1.1, status=bounced (unknown user: "a")
  $ postconf -e 'strict_mailbox_ownership = no'; s peter
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID004: to=<peter@example.com>, orig_to=<peter>, relay=local, delay=N, delays=N/N/N/N, dsn=5.2.0, status=bounced (cannot update mailbox /var/mail/peter for user peter. cannot open file: Permission denied)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID005: to=<a@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=5.1.1, status=bounced (unknown user: "a")
  $ postconf -e 'require_home_directory = yes'; mv /home/peter /home/p; s peter mary
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID006: to=<peter@example.com>, orig_to=<peter>, relay=local, delay=N, delays=N/N/N/N, dsn=4.3.0, status=deferred (cannot access home directory /home/peter: No such file or directory)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID007: to=<mary@example.com>, orig_to=<mary>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  $ postconf -e 'require_home_directory = no'; s peter
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID008: to=<peter@example.com>, orig_to=<peter>, relay=local, delay=N, delays=N/N/N/N, dsn=5.2.0, status=bounced (cannot update mailbox /var/mail/peter for user peter. cannot open file: Permission denied)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID009: to=<a@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=5.1.1, status=bounced (unknown user: "a")
  $ postconf -e 'allow_min_user = no' 'mydestination = example.com, localhost'; s -- -peter@example.com
  sendmail: fatal: a@example.com(0): Recipient addresses must be specified on the command line or via the -t option
  sendmail: fatal: a@example.com(0): Recipient addresses must be specified on the command line or via the -t option
  $ postconf -e 'allow_min_user = yes'; echo x | sendmail -f a@example.com -- -peter@example.com; sleep 1; s
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID010: to=<-peter@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=5.1.1, status=bounced (unknown user: "-peter")
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID011: to=<a@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=5.1.1, status=bounced (unknown user: "a")
  $ postconf -e 'local_command_shell = /bin/echo'; echo 'cmd: "|cat > /tmp/out"' >> /etc/aliases; newaliases; s cmd; cat /tmp/out
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID012: to=<cmd@example.com>, orig_to=<cmd>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to command: cat > /tmp/out)
  cat: /tmp/out: No such file or directory
  [1]
  $ postconf -e 'local_command_shell =' 'forward_path = /etc/fwd/$user'; mkdir /etc/fwd; echo mary > /etc/fwd/gerda; s gerda
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID013: to=<gerda@example.com>, orig_to=<gerda>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (forwarded as QUEUEID014)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID014: to=<mary@example.com>, orig_to=<gerda>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  $ postconf -e 'forward_expansion_filter = 1234567890!@%-_=+:,./abcd' 'forward_path = /etc/fwd/$extension$user' ; s gerda+xyz
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID015: to=<gerda+xyz@example.com>, orig_to=<gerda+xyz>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  $ postconf -e 'biff = yes'; s mary
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID016: to=<mary@example.com>, orig_to=<mary>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
