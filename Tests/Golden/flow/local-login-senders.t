local_login_sender_maps: who may name which sender.

  $ s() { echo x | su $1 -c "sendmail -f $2 john@example.com"; sleep 1; grep -E 'postdrop|from=' /var/log/mail.log; > /var/log/mail.log; }
  $ postconf local_login_sender_maps empty_address_local_login_sender_maps_lookup_key
  local_login_sender_maps = static:*
  empty_address_local_login_sender_maps_lookup_key = <>
  $ postconf -e 'local_login_sender_maps = hash:/etc/postfix/logins'; printf 'root *\nmary mary@example.com, @lists.example.com\npeter <>\n' > /etc/postfix/logins; postmap /etc/postfix/logins
  $ s mary mary@example.com; s mary x@lists.example.com; s mary john@example.com
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID001: uid=1002 from=<mary@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: from=<mary@example.com>, size=246, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID002: uid=1002 from=<x@lists.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: from=<x@lists.example.com>, size=249, nrcpt=1 (queue active)
  sendmail: fatal: john@example.com(1002): not authorized to use sender='john@example.com'
  $ s peter mary@example.com; s peter '"<>"'
  sendmail: fatal: mary@example.com(1004): not authorized to use sender='mary@example.com'
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID003: uid=1004 from=<>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: from=<>, size=243, nrcpt=1 (queue active)
  $ s jim jim@example.com
  sendmail: fatal: jim@example.com(1003): not authorized to use sender='jim@example.com'
  $ echo x | sendmail -f any@example.com john@example.com; sleep 1; grep -E 'postdrop|from=' /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID004: uid=0 from=<any@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID004: from=<any@example.com>, size=249, nrcpt=1 (queue active)
