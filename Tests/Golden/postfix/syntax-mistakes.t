Mistakes in main.cf and master.cf

  $ echo 'no equals sign here' >> /etc/postfix/main.cf; postfix check; echo $?
  postfix: fatal: /etc/postfix/main.cf, line 48: missing '=' after attribute name: "no equals sign here"
  1
  $ postfix reload; echo $?
  postfix: fatal: /etc/postfix/main.cf, line 48: missing '=' after attribute name: "no equals sign here"
  1
  $ sed -i '$d' /etc/postfix/main.cf
  $ echo 'queue_run_delay = fast' >> /etc/postfix/main.cf; postfix check; echo $?
  0
  $ postfix status
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ sed -i '$d' /etc/postfix/main.cf
  $ echo 'nosuch_parameter = 1' >> /etc/postfix/main.cf; postfix check; postconf -n | tail -2
  /usr/sbin/postconf: warning: /etc/postfix/main.cf: unused parameter: nosuch_parameter=1
  /usr/sbin/postconf: warning: /etc/postfix/main.cf: unused parameter: nosuch_parameter=1
  /usr/sbin/postconf: warning: /etc/postfix/main.cf: unused parameter: nosuch_parameter=1
  /usr/sbin/postconf: warning: /etc/postfix/main.cf: unused parameter: nosuch_parameter=1
  /usr/sbin/postconf: warning: /etc/postfix/main.cf: unused parameter: nosuch_parameter=1
  /usr/sbin/postconf: warning: /etc/postfix/main.cf: unused parameter: nosuch_parameter=1
  /usr/sbin/postconf: warning: /etc/postfix/main.cf: unused parameter: nosuch_parameter=1
  /usr/sbin/postconf: warning: /etc/postfix/main.cf: unused parameter: nosuch_parameter=1
  /usr/sbin/postconf: warning: /etc/postfix/main.cf: unused parameter: nosuch_parameter=1
  /usr/sbin/postconf: warning: /etc/postfix/main.cf: unused parameter: nosuch_parameter=1
  /usr/sbin/postconf: warning: /etc/postfix/main.cf: unused parameter: nosuch_parameter=1
  /usr/sbin/postconf: warning: /etc/postfix/main.cf: unused parameter: nosuch_parameter=1
  /usr/sbin/postconf: warning: /etc/postfix/main.cf: unused parameter: nosuch_parameter=1
  /usr/sbin/postconf: warning: /etc/postfix/main.cf: unused parameter: nosuch_parameter=1
  /usr/sbin/postconf: warning: /etc/postfix/main.cf: unused parameter: nosuch_parameter=1
  /usr/sbin/postconf: warning: /etc/postfix/main.cf: unused parameter: nosuch_parameter=1
  /usr/sbin/postconf: warning: /etc/postfix/main.cf: unused parameter: nosuch_parameter=1
  /usr/sbin/postconf: warning: /etc/postfix/main.cf: unused parameter: nosuch_parameter=1
  /usr/sbin/postconf: warning: /etc/postfix/main.cf: unused parameter: nosuch_parameter=1
  /usr/sbin/postconf: warning: /etc/postfix/main.cf: unused parameter: nosuch_parameter=1
  postconf: warning: /etc/postfix/main.cf: unused parameter: nosuch_parameter=1
  smtpd_tls_key_file = /etc/ssl/private/ssl-cert-snakeoil.key
  smtpd_tls_security_level = may
  $ sed -i '$d' /etc/postfix/main.cf
  $ echo 'myorigin = $nosuch$(' >> /etc/postfix/main.cf; postfix check; echo $?
  postfix: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: myorigin=/etc/mailname
  postfix: warning: /etc/postfix/main.cf, line 40: overriding earlier entry: myorigin=$nosuch$(
  postfix: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: myorigin=/etc/mailname
  postfix: warning: /etc/postfix/main.cf, line 40: overriding earlier entry: myorigin=$nosuch$(
  postfix: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: myorigin=/etc/mailname
  postfix: warning: /etc/postfix/main.cf, line 40: overriding earlier entry: myorigin=$nosuch$(
  postfix: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: myorigin=/etc/mailname
  postfix: warning: /etc/postfix/main.cf, line 40: overriding earlier entry: myorigin=$nosuch$(
  postfix: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: myorigin=/etc/mailname
  postfix: warning: /etc/postfix/main.cf, line 40: overriding earlier entry: myorigin=$nosuch$(
  postfix: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: myorigin=/etc/mailname
  postfix: warning: /etc/postfix/main.cf, line 40: overriding earlier entry: myorigin=$nosuch$(
  postfix: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: myorigin=/etc/mailname
  postfix: warning: /etc/postfix/main.cf, line 40: overriding earlier entry: myorigin=$nosuch$(
  postfix: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: myorigin=/etc/mailname
  postfix: warning: truncated macro reference: "$nosuch$("
  postfix: fatal: dictionary mail_dict: macro processing error
  1
  $ sed -i '$d' /etc/postfix/main.cf
  $ echo 'inet_interfaces = 10.9.8.7' >> /etc/postfix/main.cf; postfix check; postfix reload; sleep 1; postfix status; tail -4 /var/log/mail.log
  postfix: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: inet_interfaces=all
  postfix: warning: /etc/postfix/main.cf, line 46: overriding earlier entry: inet_interfaces=10.9.8.7
  postfix: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: inet_interfaces=all
  postfix: warning: /etc/postfix/main.cf, line 46: overriding earlier entry: inet_interfaces=10.9.8.7
  postfix: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: inet_interfaces=all
  postfix: warning: /etc/postfix/main.cf, line 46: overriding earlier entry: inet_interfaces=10.9.8.7
  postfix: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: inet_interfaces=all
  postfix: warning: /etc/postfix/main.cf, line 46: overriding earlier entry: inet_interfaces=10.9.8.7
  postfix: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: inet_interfaces=all
  postfix: warning: /etc/postfix/main.cf, line 46: overriding earlier entry: inet_interfaces=10.9.8.7
  postfix: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: inet_interfaces=all
  postfix: warning: /etc/postfix/main.cf, line 46: overriding earlier entry: inet_interfaces=10.9.8.7
  postfix: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: inet_interfaces=all
  postfix: warning: /etc/postfix/main.cf, line 46: overriding earlier entry: inet_interfaces=10.9.8.7
  postfix: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: inet_interfaces=all
  postfix: fatal: parameter inet_interfaces: no local interface found for 10.9.8.7
  postfix: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: inet_interfaces=all
  postfix: fatal: parameter inet_interfaces: no local interface found for 10.9.8.7
  postfix: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: inet_interfaces=all
  postfix: fatal: parameter inet_interfaces: no local interface found for 10.9.8.7
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: inet_interfaces=all
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: fatal: parameter inet_interfaces: no local interface found for 10.9.8.7
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: inet_interfaces=all
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: fatal: parameter inet_interfaces: no local interface found for 10.9.8.7
  $ sed -i '$d' /etc/postfix/main.cf
  $ echo 'foo bar' >> /etc/postfix/master.cf; postfix check; postfix reload; sleep 1; tail -3 /var/log/mail.log; postfix status
  /usr/sbin/postconf: fatal: file /etc/postfix/master.cf: line 138: bad field count
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  /usr/sbin/postconf: fatal: file /etc/postfix/master.cf: line 138: bad field count
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: fatal: parameter inet_interfaces: no local interface found for 10.9.8.7
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: cannot execute /usr/sbin/postconf!
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: cannot execute /usr/sbin/postconf!
  /usr/sbin/postconf: fatal: file /etc/postfix/master.cf: line 138: bad field count
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  [1]
  $ sed -i '$d' /etc/postfix/master.cf; postfix start
  postfix/postfix-script: fatal: the Postfix mail system is already running
  [1]
  $ echo 'smtpx inet n - y - - smtpd' >> /etc/postfix/master.cf; postfix check; postfix reload; sleep 1; tail -3 /var/log/mail.log; postfix status
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: fatal: 0.0.0.0:smtpx: Servname not supported for ai_socktype
  postfix/postfix-script: the Postfix mail system is not running
  [1]
  $ sed -i '$d' /etc/postfix/master.cf; postfix start
  postfix/postfix-script: starting the Postfix mail system
  $ echo '2525 inet n - y - - nosuchd' >> /etc/postfix/master.cf; postfix check; postfix reload; sleep 1; postfix status
  postfix/postfix-script: refreshing the Postfix mail system
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ echo x | timeout 2 nc localhost 2525; echo $?
  124
  $ sleep 2; tail -5 /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: the Postfix mail system is running: PID: PID
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail master[PID]: fatal: master_spawn: exec /usr/lib/postfix/sbin/nosuchd: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: process /usr/lib/postfix/sbin/nosuchd pid PID exit status 1
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: /usr/lib/postfix/sbin/nosuchd: bad command startup -- throttling
  $ echo 'mail_owner = nobody2' >> /etc/postfix/main.cf; postfix check; postfix stop
  postfix: fatal: file /etc/postfix/main.cf: parameter mail_owner: unknown user name value: nobody2
  postfix: fatal: file /etc/postfix/main.cf: parameter mail_owner: unknown user name value: nobody2
  [1]
  $ sed -i '$d' /etc/postfix/main.cf; echo 'setgid_group = nogrp' >> /etc/postfix/main.cf; postfix check; postfix stop
  postfix: fatal: file /etc/postfix/main.cf: parameter setgid_group: unknown group name: nogrp
  postfix: fatal: file /etc/postfix/main.cf: parameter setgid_group: unknown group name: nogrp
  [1]
  $ sed -i '$d' /etc/postfix/main.cf; echo 'queue_directory = /var/spool/none' >> /etc/postfix/main.cf; postfix check
  postfix: fatal: chdir(/var/spool/none): No such file or directory
  [1]
  $ sed -i '$d' /etc/postfix/main.cf; echo 'daemon_directory = /usr/none' >> /etc/postfix/main.cf; postfix check
  postfix: fatal: chdir(/usr/none): No such file or directory
  [1]
  $ sed -i '$d' /etc/postfix/main.cf; echo 'mail_owner = root' >> /etc/postfix/main.cf; postfix check
  postfix: fatal: file /etc/postfix/main.cf: parameter mail_owner: user root has privileged user ID
  [1]
