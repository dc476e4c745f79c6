recipient_delimiter and address extensions everywhere.

  $ postconf -e 'recipient_delimiter = +-' 'virtual_alias_maps = hash:/etc/postfix/virtual' 'propagate_unmatched_extensions = canonical, virtual, alias, forward'
  $ printf 'info@example.com john\nsales+eu@example.com mary+sales\nsales@example.com jim\n@valias.example peter@example.com\n' > /etc/postfix/virtual; postmap /etc/postfix/virtual
  $ printf 'list: john, gerda+fix\nlist+x: petra\n' >> /etc/aliases; newaliases; postfix reload
  postfix/postfix-script: refreshing the Postfix mail system
  $ for r in john+a john-b info+x info-y sales sales+eu sales+us list+x list+y nosuch+john postmaster+q root+z +john john+ john+a+b a+b@valias.example; do echo $r; echo x | sendmail -f petra@example.com -- $r; sleep 1; done
  john+a
  john-b
  info+x
  info-y
  sales
  sales+eu
  sales+us
  list+x
  list+y
  nosuch+john
  postmaster+q
  root+z
  +john
  john+
  john+a+b
  a+b@valias.example
  $ grep -E 'status=' /var/log/mail.log | sed 's/.*: to=/to=/; s/delay=.*dsn/dsn/'
  to=<john+a@example.com>, orig_to=<john+a>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  to=<john-b@example.com>, orig_to=<john-b>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  to=<john+x@example.com>, orig_to=<info+x>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  to=<john-y@example.com>, orig_to=<info-y>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  to=<jim@example.com>, orig_to=<sales>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  to=<mary+sales@example.com>, orig_to=<sales+eu>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  to=<jim+us@example.com>, orig_to=<sales+us>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  to=<petra@example.com>, orig_to=<list+x>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  to=<john+y@example.com>, orig_to=<list+y>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  to=<gerda+fix+y@example.com>, orig_to=<list+y>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  to=<nosuch+john@example.com>, orig_to=<nosuch+john>, relay=local, dsn=5.1.1, status=bounced (unknown user: "nosuch")
  to=<petra@example.com>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  to=<root+q@example.com>, orig_to=<postmaster+q>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  to=<root+z@example.com>, orig_to=<root+z>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  to=<+john@example.com>, orig_to=<+john>, relay=local, dsn=5.1.1, status=bounced (unknown user: "+john")
  to=<petra@example.com>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  to=<john+@example.com>, orig_to=<john+>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  to=<john+a+b@example.com>, orig_to=<john+a+b>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  to=<peter@example.com>, orig_to=<a+b@valias.example>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  $ grep -h -E '^(X-Orig|Deliv)' /var/mail/*
  X-Original-To: list+y
  Delivered-To: list+y@example.com
  X-Original-To: sales
  Delivered-To: jim@example.com
  X-Original-To: sales+us
  Delivered-To: jim+us@example.com
  X-Original-To: john+a
  Delivered-To: john+a@example.com
  X-Original-To: john-b
  Delivered-To: john-b@example.com
  X-Original-To: info+x
  Delivered-To: john+x@example.com
  X-Original-To: info-y
  Delivered-To: john-y@example.com
  X-Original-To: list+y
  Delivered-To: list+y@example.com
  X-Original-To: john+
  Delivered-To: john+@example.com
  X-Original-To: john+a+b
  Delivered-To: john+a+b@example.com
  X-Original-To: sales+eu
  Delivered-To: mary+sales@example.com
  X-Original-To: a+b@valias.example
  Delivered-To: peter@example.com
  X-Original-To: list+x
  Delivered-To: list+x@example.com
  X-Original-To: petra@example.com
  Delivered-To: petra@example.com
  X-Original-To: petra@example.com
  Delivered-To: petra@example.com
  X-Original-To: postmaster+q
  Delivered-To: postmaster+q@example.com
  X-Original-To: root+z
  Delivered-To: root+z@example.com
  $ echo petra > /home/john/.forward+secret; chown john: /home/john/.forward+secret; echo x | mail -s x john+secret; echo x | mail -s x john-secret; sleep 1; tail -n 12 /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: from=<root@example.com>, size=386, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID002: message-id=<YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: from=<root@example.com>, size=521, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID001: to=<john+secret@example.com>, orig_to=<john+secret>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (forwarded as QUEUEID002)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID002: to=<petra@example.com>, orig_to=<john+secret>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID003: uid=0 from=<root>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID003: message-id=<YYYYMMDDHHMMSS.QUEUEID003@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: from=<root@example.com>, size=386, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID003: to=<john-secret@example.com>, orig_to=<john-secret>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: removed
  $ postconf -e 'propagate_unmatched_extensions ='; postfix reload; echo x | mail -s x info+x; echo x | mail -s x list+q; sleep 1; tail -n 12 /var/log/mail.log
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID004: uid=0 from=<root>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID004: message-id=<YYYYMMDDHHMMSS.QUEUEID004@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID005: uid=0 from=<root>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID004: from=<root@example.com>, size=381, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID005: message-id=<YYYYMMDDHHMMSS.QUEUEID005@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID005: from=<root@example.com>, size=381, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID004: to=<john@example.com>, orig_to=<info+x>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID004: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID005: to=<john@example.com>, orig_to=<list+q>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID005: to=<gerda+fix@example.com>, orig_to=<list+q>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID005: removed
  $ postmap -q info+x@example.com hash:/etc/postfix/virtual
  [1]
