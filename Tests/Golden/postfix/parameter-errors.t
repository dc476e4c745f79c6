Errors in main.cf, and what postfix says to them

  $ cp -a /etc/postfix/main.cf /root
  $ postconf -e mail_owner=nosuch
  $ postfix check
  postfix: fatal: file /etc/postfix/main.cf: parameter mail_owner: unknown user name value: nosuch
  [1]
  $ postfix reload
  postfix: fatal: file /etc/postfix/main.cf: parameter mail_owner: unknown user name value: nosuch
  [1]
  $ cp -a /root/main.cf /etc/postfix/
  $ postconf -e setgid_group=nosuch
  $ postfix check
  postfix: fatal: file /etc/postfix/main.cf: parameter setgid_group: unknown group name: nosuch
  [1]
  $ cp -a /root/main.cf /etc/postfix/
  $ postconf -e message_size_limit=abc
  $ postfix reload
  postfix: fatal: bad numerical configuration: message_size_limit = abc
  [1]
  $ sleep 1; tail -5 /var/log/mail.log | cut -d' ' -f3-
  postfix[PID]: fatal: file /etc/postfix/main.cf: parameter mail_owner: unknown user name value: nosuch
  postfix[PID]: fatal: file /etc/postfix/main.cf: parameter mail_owner: unknown user name value: nosuch
  postfix[PID]: fatal: file /etc/postfix/main.cf: parameter setgid_group: unknown group name: nosuch
  postfix[PID]: fatal: bad numerical configuration: message_size_limit = abc
  $ postfix status
  postfix: fatal: bad numerical configuration: message_size_limit = abc
  [1]
  $ postfix start
  postfix: fatal: bad numerical configuration: message_size_limit = abc
  [1]
  $ sleep 1; tail -5 /var/log/mail.log | cut -d' ' -f3-
  postfix[PID]: fatal: file /etc/postfix/main.cf: parameter mail_owner: unknown user name value: nosuch
  postfix[PID]: fatal: file /etc/postfix/main.cf: parameter setgid_group: unknown group name: nosuch
  postfix[PID]: fatal: bad numerical configuration: message_size_limit = abc
  postfix[PID]: fatal: bad numerical configuration: message_size_limit = abc
  postfix[PID]: fatal: bad numerical configuration: message_size_limit = abc
  $ cp -a /root/main.cf /etc/postfix/
  $ postconf -e default_process_limit=abc
  $ postfix status
  postfix: fatal: bad numerical configuration: default_process_limit = abc
  [1]
  $ postfix reload
  postfix: fatal: bad numerical configuration: default_process_limit = abc
  [1]
  $ sleep 1; tail -5 /var/log/mail.log | cut -d' ' -f3-
  postfix[PID]: fatal: bad numerical configuration: message_size_limit = abc
  postfix[PID]: fatal: bad numerical configuration: message_size_limit = abc
  postfix[PID]: fatal: bad numerical configuration: message_size_limit = abc
  postfix[PID]: fatal: bad numerical configuration: default_process_limit = abc
  postfix[PID]: fatal: bad numerical configuration: default_process_limit = abc
  $ postfix status
  postfix: fatal: bad numerical configuration: default_process_limit = abc
  [1]
  $ cp -a /root/main.cf /etc/postfix/
  $ postfix start
  postfix/postfix-script: fatal: the Postfix mail system is already running
  [1]
  $ postconf -e inet_interfaces=192.168.1.99
  $ postfix check
  postfix: fatal: parameter inet_interfaces: no local interface found for 192.168.1.99
  [1]
  $ postfix reload
  postfix: fatal: parameter inet_interfaces: no local interface found for 192.168.1.99
  [1]
  $ sleep 1; tail -5 /var/log/mail.log | cut -d' ' -f3-
  postfix[PID]: fatal: bad numerical configuration: default_process_limit = abc
  postfix[PID]: fatal: bad numerical configuration: default_process_limit = abc
  postfix/postfix-script[PID]: fatal: the Postfix mail system is already running
  postfix[PID]: fatal: parameter inet_interfaces: no local interface found for 192.168.1.99
  postfix[PID]: fatal: parameter inet_interfaces: no local interface found for 192.168.1.99
  $ postfix stop
  postfix: fatal: parameter inet_interfaces: no local interface found for 192.168.1.99
  [1]
  $ postfix start
  postfix: fatal: parameter inet_interfaces: no local interface found for 192.168.1.99
  [1]
  $ sleep 1; tail -5 /var/log/mail.log | cut -d' ' -f3-
  postfix/postfix-script[PID]: fatal: the Postfix mail system is already running
  postfix[PID]: fatal: parameter inet_interfaces: no local interface found for 192.168.1.99
  postfix[PID]: fatal: parameter inet_interfaces: no local interface found for 192.168.1.99
  postfix[PID]: fatal: parameter inet_interfaces: no local interface found for 192.168.1.99
  postfix[PID]: fatal: parameter inet_interfaces: no local interface found for 192.168.1.99
  $ cp -a /root/main.cf /etc/postfix/
  $ sleep 2
  $ postfix start
  postfix/postfix-script: fatal: the Postfix mail system is already running
  [1]
  $ postconf -e 'mynetworks = 10.0.0.1/8'
  $ postfix check
  $ postfix reload
  postfix/postfix-script: refreshing the Postfix mail system
  $ postconf -e 'mydestination = hash:/etc/nofile'
  $ postfix reload
  postfix/postfix-script: refreshing the Postfix mail system
  $ postconf -e 'myhostname = foo bar'
  $ postfix reload
  postfix: warning: valid_hostname: invalid character 32(decimal): foo bar
  postfix: fatal: file /etc/postfix/main.cf: parameter myhostname: bad parameter value: foo bar
  [1]
  $ postfix status
  postfix: warning: valid_hostname: invalid character 32(decimal): foo bar
  postfix: fatal: file /etc/postfix/main.cf: parameter myhostname: bad parameter value: foo bar
  [1]
  $ postconf -e 'compatibility_level = x'
  $ postfix reload
  postfix: fatal: malformed compatibility level syntax: "x"
  [1]
  $ rm /etc/postfix/main.cf
  $ postfix reload
  postfix: fatal: open /etc/postfix/main.cf: No such file or directory
  [1]
  $ postfix status
  postfix: fatal: open /etc/postfix/main.cf: No such file or directory
  [1]
  $ postfix start
  postfix: fatal: open /etc/postfix/main.cf: No such file or directory
  [1]
  $ mkdir /etc/postfix/main.cf
  $ postfix status
  postfix: fatal: read /etc/postfix/main.cf: Is a directory
  [1]
  $ rmdir /etc/postfix/main.cf
  $ cp -a /root/main.cf /etc/postfix/
  $ chmod 000 /etc/postfix/main.cf
  $ postfix status
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ chmod 644 /etc/postfix/main.cf
  $ postfix reload
  postfix/postfix-script: refreshing the Postfix mail system
  $ postfix stop
  postfix/postfix-script: stopping the Postfix mail system
  $ postfix start
  postfix/postfix-script: starting the Postfix mail system
  $ sleep 1
  $ postconf -MX postlog/unix-dgram
  $ postfix check
  $ postconf -e maillog_file=/dev/stdout
