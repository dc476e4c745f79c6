A second instance for submitted mail

  $ postconf multi_instance_wrapper multi_instance_enable multi_instance_name multi_instance_group multi_instance_directories
  multi_instance_wrapper =
  multi_instance_enable = no
  multi_instance_name =
  multi_instance_group =
  multi_instance_directories =
  $ postmulti -e init
  $ postconf -n | grep multi_instance
  multi_instance_enable = yes
  multi_instance_wrapper = ${command_directory}/postmulti -p --
  $ postmulti -e create -I postfix-null -G null config_directory=/etc/postfix-null queue_directory=/var/spool/postfix-null data_directory=/var/lib/postfix-null
  $ postmulti -l
  -               -               y         /etc/postfix
  postfix-null    null            n         /etc/postfix-null
  $ ls -ld /var/spool/postfix-null /var/lib/postfix-null /etc/postfix-null | awk '{print $1,$3,$4,$9}'
  drwxr-xr-x root root /etc/postfix-null
  drwx------ postfix root /var/lib/postfix-null
  drwxr-xr-x root root /var/spool/postfix-null
  $ postconf -c /etc/postfix-null -e mynetworks=127.0.0.0/8 relayhost=[127.0.0.1]:25 inet_interfaces=loopback-only
  $ postmulti -i postfix-null -p start
  $ postmulti -i postfix-null -p status
  postfix-null/postfix-script: the Postfix mail system is not running
  [1]
  $ postmulti -i postfix-null -e enable
  $ postmulti -i postfix-null -p start
  postfix-null/postfix-script: starting the Postfix mail system
  $ echo hello | sendmail -C /etc/postfix-null -f root@example.com someone@remote.example
  sendmail: fatal: User root(0) is not allowed to submit mail
  [75]
  $ sleep 2; grep postfix-null /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-null/postfix-script[PID]: the Postfix mail system is not running
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-null/postfix-script[PID]: starting the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-null/master[PID]: daemon started -- version 3.7.11, configuration /etc/postfix-null
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix-null/sendmail[PID]: fatal: User root(0) is not allowed to submit mail
  $ grep 'status=sent' /var/log/mail.log
  [1]
  $ sendmail -C /etc/postfix-null -bp
  Mail queue is empty
  $ postmulti -i postfix-null -x mailq
  Mail queue is empty
  $ MAIL_CONFIG=/etc/postfix-null mailq
  Mail queue is empty
  $ MAIL_CONFIG=/etc/postfix-null postconf myhostname queue_directory
  myhostname = mail.localdomain
  queue_directory = /var/spool/postfix-null
  $ postmulti -g null -p reload
  postfix-null/postfix-script: refreshing the Postfix mail system
  $ postmulti -i null -p check
  $ postmulti -a -x postconf -h queue_directory
  /var/spool/postfix
  /var/spool/postfix-null
  $ postmulti -i postfix-null -p stop
  postfix-null/postfix-script: stopping the Postfix mail system
  $ echo queued | sendmail -C /etc/postfix-null someone@remote.example
  sendmail: fatal: User root(0) is not allowed to submit mail
  [75]
  $ postqueue -c /etc/postfix-null -p
  postqueue: warning: Mail system is down -- accessing queue directly (Connect to the Postfix showq service: Connection refused)
  Mail queue is empty
  $ ls /var/spool/postfix-null/maildrop | wc -l
  0
  $ postmulti -i postfix-null -p start; sleep 2
  postfix-null/postfix-script: starting the Postfix mail system
  $ ls /var/spool/postfix-null/maildrop | wc -l
  0
  $ postqueue -c /etc/postfix-null -p
  Mail queue is empty
