Directories that are not there

  $ postconf -e command_directory=/nosuch; postfix status; echo $?
  postfix: fatal: chdir(/nosuch): No such file or directory
  1
  $ sed -i '/command_directory/d' /etc/postfix/main.cf
  $ postconf -e data_directory=/var/lib/nosuch; postfix check; echo $?; ls -ld /var/lib/nosuch | awk '{print $1,$3,$4}'
  0
  drwx------ postfix root
  $ sed -i '/data_directory/d' /etc/postfix/main.cf; rm -r /var/lib/nosuch
  $ postconf -e queue_directory=/var/spool/neu; postfix start; echo $?
  postfix: fatal: chdir(/var/spool/neu): No such file or directory
  1
  $ mkdir /var/spool/neu; sleep 2; postfix start; echo $?
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script: fatal: mail system startup failed
  1
  $ ls -l /var/spool/neu | awk '{print $1,$3,$4,$9}'
  total   
  drwx------ postfix root active
  drwx------ postfix root bounce
  drwx------ postfix root corrupt
  drwx------ postfix root defer
  drwx------ postfix root deferred
  drwx------ postfix root flush
  drwx------ postfix root hold
  drwx------ postfix root incoming
  drwx-wx--- postfix postdrop maildrop
  drwxr-xr-x root root pid
  drwx------ postfix root private
  drwx--x--- postfix postdrop public
  drwx------ postfix root saved
  drwx------ postfix root trace
  $ postfix status; postqueue -p; mailq
  postfix/postfix-script: the Postfix mail system is not running
  postqueue: warning: Mail system is down -- accessing queue directly (Connect to the Postfix showq service: No such file or directory)
  Mail queue is empty
  postqueue: warning: Mail system is down -- accessing queue directly (Connect to the Postfix showq service: No such file or directory)
  Mail queue is empty
  $ postconf -e data_directory=/var/lib/neu; sleep 2; postfix start; echo $?; postfix status
  postfix/postfix-script: starting the Postfix mail system
  0
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ echo hi | sendmail student; sleep 1; mailq; postqueue -c /etc/postfix -p
  Mail queue is empty
  Mail queue is empty
  $ tail -4 /var/log/mail.log | cut -d' ' -f3-
  postfix/cleanup[PID]: QUEUEID001: message-id=<YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  postfix/qmgr[PID]: QUEUEID001: from=<root@example.com>, size=251, nrcpt=1 (queue active)
  postfix/local[PID]: QUEUEID001: to=<student@example.com>, orig_to=<student>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  postfix/qmgr[PID]: QUEUEID001: removed
  $ postconf -X queue_directory data_directory; sleep 2; postfix status; postfix stop; postfix status
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  postfix/postfix-script: stopping the Postfix mail system
  postfix/postfix-script: the Postfix mail system is not running
  [1]
  $ ps -ef | grep -c '[s]bin/master'
  1
  $ postconf -e meta_directory=/nosuch; sleep 2; postfix check; echo $?
  /usr/lib/postfix/sbin/postfix-script: 79: cd: can't cd to /nosuch
  postfix/postfix-script: fatal: no Postfix meta directory /nosuch!
  1
  $ postconf -e meta_directory=/etc/postfix shlib_directory=/nosuch; sleep 2; postfix check; echo $?
  /usr/lib/postfix/sbin/postfix-script: 74: cd: can't cd to /nosuch
  postfix/postfix-script: fatal: no Postfix shared-library directory /nosuch!
  1
  $ postconf -X meta_directory shlib_directory; sleep 2; postfix check; postconf -e config_directory=/tmp; sleep 2; postfix check; echo $?
  postfix: warning: /etc/postfix/main.cf, line 47: overriding earlier entry: config_directory=/etc/postfix
  /usr/sbin/postconf: warning: /etc/postfix/main.cf, line 47: overriding earlier entry: config_directory=/etc/postfix
  /usr/sbin/postconf: warning: /etc/postfix/main.cf, line 47: overriding earlier entry: config_directory=/etc/postfix
  /usr/sbin/postconf: warning: /etc/postfix/main.cf, line 47: overriding earlier entry: config_directory=/etc/postfix
  /usr/sbin/postconf: warning: /etc/postfix/main.cf, line 47: overriding earlier entry: config_directory=/etc/postfix
  /usr/sbin/postconf: warning: /etc/postfix/main.cf, line 47: overriding earlier entry: config_directory=/etc/postfix
  /usr/sbin/postconf: warning: /etc/postfix/main.cf, line 47: overriding earlier entry: config_directory=/etc/postfix
  /usr/sbin/postconf: warning: /etc/postfix/main.cf, line 47: overriding earlier entry: config_directory=/etc/postfix
  /usr/sbin/postconf: warning: /etc/postfix/main.cf, line 47: overriding earlier entry: config_directory=/etc/postfix
  /usr/sbin/postconf: warning: /etc/postfix/main.cf, line 47: overriding earlier entry: config_directory=/etc/postfix
  /usr/sbin/postconf: warning: /etc/postfix/main.cf, line 47: overriding earlier entry: config_directory=/etc/postfix
  /usr/sbin/postconf: warning: /etc/postfix/main.cf, line 47: overriding earlier entry: config_directory=/etc/postfix
  /usr/sbin/postconf: warning: /etc/postfix/main.cf, line 47: overriding earlier entry: config_directory=/etc/postfix
  /usr/sbin/postconf: warning: /etc/postfix/main.cf, line 47: overriding earlier entry: config_directory=/etc/postfix
  /usr/sbin/postconf: warning: /etc/postfix/main.cf, line 47: overriding earlier entry: config_directory=/etc/postfix
  /usr/sbin/postconf: warning: /etc/postfix/main.cf, line 47: overriding earlier entry: config_directory=/etc/postfix
  /usr/sbin/postconf: warning: /etc/postfix/main.cf, line 47: overriding earlier entry: config_directory=/etc/postfix
  /usr/sbin/postconf: warning: /etc/postfix/main.cf, line 47: overriding earlier entry: config_directory=/etc/postfix
  /usr/sbin/postconf: warning: /etc/postfix/main.cf, line 47: overriding earlier entry: config_directory=/etc/postfix
  /usr/sbin/postconf: warning: /etc/postfix/main.cf, line 47: overriding earlier entry: config_directory=/etc/postfix
  postsuper: warning: /etc/postfix/main.cf, line 47: overriding earlier entry: config_directory=/etc/postfix
  /usr/sbin/postconf: warning: /etc/postfix/main.cf, line 47: overriding earlier entry: config_directory=/etc/postfix
  0
