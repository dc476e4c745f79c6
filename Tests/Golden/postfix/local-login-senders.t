Which senders the users of the host may name

  $ printf 'root *\nstudent student@example.com, stu, @lists.example\nmary <>\njim "jim smith"@example.com\n' > /etc/postfix/senders; postconf -e local_login_sender_maps=texthash:/etc/postfix/senders recipient_delimiter=+
  $ for s in student@example.com stu stu+x x@lists.example Student@Example.COM john '""' other@example.com; do echo "== $s"; echo x | su student -c "sendmail -f $s peter"; echo $?; done
  == student@example.com
  0
  == stu
  0
  == stu+x
  0
  == x@lists.example
  0
  == Student@Example.COM
  0
  == john
  sendmail: fatal: john(1000): not authorized to use sender='john'
  75
  == ""
  sendmail: fatal: (1000): not authorized to use sender=''
  75
  == other@example.com
  sendmail: fatal: other@example.com(1000): not authorized to use sender='other@example.com'
  75
  $ echo x | sendmail -f anybody@remote.example peter; echo $?
  0
  $ echo x | su mary -c 'sendmail -f "" peter'; echo $?; echo x | su mary -c 'sendmail peter'; echo $?
  0
  sendmail: fatal: mary(1002): not authorized to use sender='mary'
  75
  $ echo x | su john -c 'sendmail peter'; echo $?
  sendmail: fatal: john(1001): not authorized to use sender='john'
  75
  $ echo x | su jim -c "sendmail -f '\"jim smith\"@example.com' peter"; echo $?
  0
  $ postconf -e local_login_sender_maps=hash:/etc/postfix/none; echo x | su john -c 'sendmail peter'; echo $?
  postdrop: fatal: open database /etc/postfix/none.db: No such file or directory
  sendmail: warning: mail_stream_cleanup: close error
  sendmail: fatal: john(1001): queue file write error
  75
  $ postconf -e 'local_login_sender_maps=fail:sorry'; echo x | su john -c 'sendmail peter'; echo $?
  postdrop: warning: fail:sorry lookup error for "john"
  sendmail: warning: mail_stream_cleanup: close error
  sendmail: fatal: john(1001): local_login_sender_maps table lookup error for 'fail:sorry'
  75
  $ postconf -e 'local_login_sender_maps=inline:{john=}' empty_address_local_login_sender_maps_lookup_key=nobody; echo x | su john -c 'sendmail peter'; echo $?
  postdrop: warning: local_login_sender_maps lookup of john returns an empty string result
  postdrop: warning: local_login_sender_maps should return NO RESULT in case of NOT FOUND
  sendmail: warning: mail_stream_cleanup: close error
  sendmail: fatal: john(1001): local_login_sender_maps table lookup error for 'inline:{john=}'
  75
  $ sleep 2; grep 'from=<' /var/log/mail.log | grep pickup | sed 's/.*\]: [0-9A-F]*: //'
  uid=1000 from=<student@example.com>
  uid=1000 from=<stu>
  uid=1000 from=<stu+x>
  uid=1000 from=<x@lists.example>
  uid=1000 from=<Student@Example.COM>
  uid=0 from=<anybody@remote.example>
  uid=1002 from=<>
  uid=1003 from=<"jim smith"@example.com>
