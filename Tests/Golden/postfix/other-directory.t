config c

  $ postfix -c /etc/postfix status
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ postfix -c /etc/nowhere status; echo $?
  postfix: fatal: open /etc/nowhere/main.cf: No such file or directory
  1
  $ postfix -c relative status; echo $?
  postfix: fatal: -c requires absolute pathname
  1
  $ mkdir /tmp/pf; cp /etc/postfix/main.cf /etc/postfix/master.cf /tmp/pf
  $ postfix -c /tmp/pf status; echo $?
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  0
  $ postfix -c /tmp/pf check; echo $?
  0
  $ postfix -c /tmp/pf start; echo $?
  postfix/postfix-script: fatal: the Postfix mail system is already running
  1
  $ postfix -c /tmp/pf stop
  postfix/postfix-script: stopping the Postfix mail system
  $ postfix status
  postfix/postfix-script: the Postfix mail system is not running
  [1]
  $ postconf -c /tmp/pf -e queue_directory=/var/spool/postfix2 data_directory=/var/lib/postfix2
  $ postfix -c /tmp/pf check; echo $?
  postfix: fatal: chdir(/var/spool/postfix2): No such file or directory
  1
  $ ls -l /var/spool/postfix2
  ls: cannot access '/var/spool/postfix2': No such file or directory
  [2]
  $ ls -ld /var/spool/postfix2 /var/lib/postfix2
  ls: cannot access '/var/spool/postfix2': No such file or directory
  ls: cannot access '/var/lib/postfix2': No such file or directory
  [2]
  $ MAIL_CONFIG=/tmp/pf postfix status
  postfix: fatal: chdir(/var/spool/postfix2): No such file or directory
  [1]
  $ MAIL_CONFIG=/nowhere postfix status; echo $?
  postfix: fatal: open /nowhere/main.cf: No such file or directory
  1
  $ postfix -c; echo $?
  postfix: option requires an argument -- 'c'
  postfix: fatal: usage: postfix [-c config_dir] [-Dv] command
  1
