Several mail systems: create, start, assign, destroy

  $ postmulti
  postmulti: fatal: Specify exactly one of '-e', '-l', '-p', '-x'
  [1]
  $ postmulti -l
  -               -               y         /etc/postfix
  $ postmulti -l -a
  -               -               y         /etc/postfix
  $ postmulti -l -i -
  -               -               y         /etc/postfix
  $ postmulti -l -i nosuch
  $ postmulti -z
  postmulti: invalid option -- 'z'
  postmulti: fatal: Usage:postmulti -l [-v] [-a] [-g group] [-i instance] | postmulti -p [-v] [-a] [-g group] [-i instance] command... | postmulti -x [-v] [-a] [-i name] [-g group] command... | postmulti -e action [-v] [-a] [-i name] [-g group] [-I name] [-G group] [param=value ...]
  [1]
  $ postmulti -i - -x postconf myhostname
  myhostname = mail.example.com
  $ postmulti -x echo hi
  hi
  $ postmulti -p status
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ postmulti -e create -I postfix-out
  postfix/postmulti-script: fatal: multi_instance_wrapper is empty, run 'postmulti -e init' first.
  [1]
  $ postmulti -e init
  $ postmulti -l
  -               -               y         /etc/postfix
  $ postmulti -e create -I out
  postmulti: fatal: New instance name must start with 'postfix-'
  [1]
  $ postmulti -e create -I postfix-out
  $ postmulti -l
  -               -               y         /etc/postfix
  postfix-out     -               n         /etc/postfix-out
  $ ls -la /etc/postfix-out | awk '{print $1,$3,$4,$5,$9}'
  total    
  drwxr-xr-x root root 4096 .
  drwxr-xr-x root root 4096 ..
  -rw-r--r-- root root 27612 main.cf
  -rw-r--r-- root root 6944 master.cf
  $ postconf -c /etc/postfix-out -n
  authorized_submit_users =
  compatibility_level = 3.7
  config_directory = /etc/postfix-out
  data_directory = /var/lib/postfix-out
  debugger_command = PATH=/bin:/usr/bin:/usr/local/bin:/usr/X11R6/bin ddd $daemon_directory/$process_name $process_id & sleep 5
  inet_protocols = ipv4
  master_service_disable = inet
  multi_instance_name = postfix-out
  mynetworks = 127.0.0.0/8
  queue_directory = /var/spool/postfix-out
  readme_directory = no
  smtpd_banner = $myhostname ESMTP $mail_name (Debian/GNU)
  unknown_local_recipient_reject_code = 550
  $ postconf -n | grep multi
  multi_instance_directories = /etc/postfix-out
  multi_instance_enable = yes
  multi_instance_wrapper = ${command_directory}/postmulti -p --
  $ postfix status
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  postfix-out/postfix-script: the Postfix mail system is not running
  [1]
  $ postfix -c /etc/postfix-out status
  postfix-out/postfix-script: the Postfix mail system is not running
  [1]
  $ postmulti -i postfix-out -e enable
  $ postmulti -l
  -               -               y         /etc/postfix
  postfix-out     -               y         /etc/postfix-out
  $ postmulti -i postfix-out -p status
  postfix-out/postfix-script: the Postfix mail system is not running
  [1]
  $ postmulti -i postfix-out -e assign -G grp -I postfix-new
  $ postmulti -l
  -               -               y         /etc/postfix
  postfix-new     grp             y         /etc/postfix-out
  $ postmulti -g grp -l
  postfix-new     grp             y         /etc/postfix-out
  $ postmulti -g nosuch -l
  $ postmulti -i postfix-new -e disable
  $ postmulti -i postfix-new -e destroy
  $ ls -d /etc/postfix-out /var/spool/postfix-out /var/lib/postfix-out
  ls: cannot access '/etc/postfix-out': No such file or directory
  ls: cannot access '/var/spool/postfix-out': No such file or directory
  ls: cannot access '/var/lib/postfix-out': No such file or directory
  [2]
  $ postmulti -l
  -               -               y         /etc/postfix
  $ postmulti -e nosuch
  postmulti: fatal: Invalid '-e' edit action 'nosuch'. Specify 'create', 'destroy', 'import', 'deport', 'enable', 'disable', 'assign' or 'init'
  [1]
  $ postmulti -e enable
  postmulti: fatal: Select an instance via '-i name'
  [1]
  $ postfix status
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ postfix stop
  postfix/postfix-script: stopping the Postfix mail system
  $ postfix start
  postfix/postfix-script: starting the Postfix mail system
  $ postconf -X multi_instance_wrapper; postconf -e multi_instance_directories=/etc/postfix-x
  $ postfix status
  postfix: fatal: multi-instance support is requested, but multi_instance_wrapper is empty
  [1]
  $ postmulti -l
  /usr/sbin/postconf: fatal: open /etc/postfix-x/main.cf: No such file or directory
  postmulti: fatal: Failed to obtain all required /etc/postfix-x/main.cf parameters
  [1]
