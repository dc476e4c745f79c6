Limits of cleanup(8): length of virtual alias results, duplicate recipients; and addresses in the log.

  $ r() { postfix reload 2> /dev/null; sleep 1; }
  $ postconf -e 'virtual_alias_maps = hash:/etc/postfix/virtual' 'virtual_alias_address_length_limit = 30'; echo 'sales@example.com mary@example.com, peter+averylongextension@example.com' > /etc/postfix/virtual; postmap /etc/postfix/virtual; r
  $ echo x | sendmail -f a@example.com sales@example.com; sleep 2; grep -E 'cleanup|pickup|status' /var/log/mail.log; > /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID001: uid=0 from=<a@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: warning: QUEUEID001: unreasonable virtual_alias_maps result peter+averylongextension@example.com... -- message not accepted, try again later
  $ mailq | tail -n 1; postsuper -d ALL
  -- 0 Kbytes in 1 Request.
  postsuper: Deleted: 1 message
  $ postconf -e 'virtual_alias_maps =' 'duplicate_filter_limit = 1'; r; echo x | sendmail -f a@example.com john john mary mary john; sleep 2; grep -c status= /var/log/mail.log; > /var/log/mail.log
  3
  $ postconf -e 'duplicate_filter_limit = 1000'; r; echo x | sendmail -f a@example.com john john mary mary john; sleep 2; grep -c status= /var/log/mail.log; > /var/log/mail.log
  2
  $ postconf -e 'info_log_address_format = internal'; r; echo x | sendmail -f '"a b"@example.com' '"j n"@example.com'; sleep 2; grep -E 'from=|to=' /var/log/mail.log | sed 's/size=[0-9]*/size=N/'
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID002: uid=0 from=<a b@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: from=<a b@example.com>, size=N, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID002: to=<j n@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=5.1.1, status=bounced (unknown user: "j n")
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: from=<>, size=N, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID003: to=<a b@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=5.1.1, status=bounced (unknown user: "a b")
