The owner of a list hears of what its commands and files refuse

  $ printf 'list: :include:/etc/postfix/members\nowner-list: petra\ncmd: "|exit 67"\nowner-cmd: gerda\nplain: "|exit 67"\n' > /etc/aliases; printf '/tmp/box\njohn\n' > /etc/postfix/members; newaliases
  $ echo x | sendmail -f student list; sleep 3; grep ' to=\|notification' /var/log/mail.log | sed 's/.*mail postfix.//; s/\[[0-9]*\]: [0-9A-F]*:/:/; s/delay.*dsn/dsn/; s/notification:.*/notification/' | sort
  bounce: sender non-delivery notification
  local: to=<john@example.com>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  local: to=<list@example.com>, orig_to=<list>, relay=local, dsn=2.0.0, status=sent (forwarded as QUEUEID001)
  local: to=<list@example.com>, relay=local, dsn=5.7.1, status=bounced (mail to file is restricted)
  local: to=<petra@example.com>, orig_to=<owner-list@example.com>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  $ grep '^To:\|^Return-Path\|^<list' /var/mail/petra; ls /var/mail
  Return-Path: <>
  To: owner-list@example.com
  <list@example.com>: mail to file is restricted
  Return-Path: <student@example.com>
  john  petra
  $ > /var/log/mail.log; echo x | sendmail -f student cmd; sleep 3; echo x | sendmail -f student plain; sleep 3; grep ' to=\|notification' /var/log/mail.log | sed 's/.*mail postfix.//; s/\[[0-9]*\]: [0-9A-F]*:/:/; s/delay.*dsn/dsn/; s/notification:.*/notification/'
  bounce: sender non-delivery notification
  local: to=<cmd@example.com>, relay=local, dsn=5.1.1, status=bounced (user unknown)
  local: to=<gerda@example.com>, orig_to=<owner-cmd@example.com>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  local: to=<plain@example.com>, orig_to=<plain>, relay=local, dsn=5.1.1, status=bounced (user unknown)
  bounce: sender non-delivery notification
  local: to=<student@example.com>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  $ ls /var/mail; grep -c '^From ' /var/mail/gerda /var/mail/student
  gerda  john  petra  student
  /var/mail/gerda:1
  /var/mail/student:1
  $ postconf -e owner_request_special=no; postfix reload; rm /var/mail/gerda; echo x | sendmail -f student cmd; sleep 3; ls /var/mail
  postfix/postfix-script: refreshing the Postfix mail system
  john  petra  student
  $ postconf -e owner_request_special=yes allow_mail_to_files=alias,forward,include; postfix reload; echo y | sendmail -f student list; sleep 3; tail -3 /tmp/box
  postfix/postfix-script: refreshing the Postfix mail system
  
  y
  
