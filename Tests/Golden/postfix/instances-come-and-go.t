More than one instance

  $ postmulti -e init; postmulti -I postfix-out -G out -e create; postmulti -l; postconf -n | grep multi; postconf -c /etc/postfix-out -n | head; ls /etc/postfix-out /var/spool/postfix-out /var/lib/postfix-out
  -               -               y         /etc/postfix
  postfix-out     out             n         /etc/postfix-out
  multi_instance_directories = /etc/postfix-out
  multi_instance_enable = yes
  multi_instance_wrapper = ${command_directory}/postmulti -p --
  authorized_submit_users =
  compatibility_level = 3.7
  config_directory = /etc/postfix-out
  data_directory = /var/lib/postfix-out
  debugger_command = PATH=/bin:/usr/bin:/usr/local/bin:/usr/X11R6/bin ddd $daemon_directory/$process_name $process_id & sleep 5
  inet_protocols = ipv4
  master_service_disable = inet
  multi_instance_group = out
  multi_instance_name = postfix-out
  mynetworks = 127.0.0.0/8
  /etc/postfix-out:
  main.cf  master.cf
  
  /var/lib/postfix-out:
  
  /var/spool/postfix-out:
  active	corrupt  deferred  hold      maildrop  private	saved
  bounce	defer	 flush	   incoming  pid       public	trace
  $ postconf -c /etc/postfix-out -M smtp/inet; postconf -c /etc/postfix-out -h master_service_disable; diff /etc/postfix/master.cf /etc/postfix-out/master.cf && echo same
  smtp       inet  n       -       y       -       -       smtpd
  inet
  same
  $ postmulti -i postfix-out -x postconf -e 'myhostname = out.example.com' 'master_service_disable =' 'inet_interfaces = 127.0.0.1' 'authorized_submit_users = root'; postmulti -i postfix-out -x postconf myhostname queue_directory syslog_name; postconf -c /etc/postfix-out syslog_name multi_instance_name
  myhostname = out.example.com
  queue_directory = /var/spool/postfix-out
  syslog_name = ${multi_instance_name?{$multi_instance_name}:{postfix}}
  syslog_name = ${multi_instance_name?{$multi_instance_name}:{postfix}}
  multi_instance_name = postfix-out
  $ postmulti -i postfix-out -e enable; postmulti -l; postfix status; postmulti -i postfix-out -p status; postmulti -p check
  -               -               y         /etc/postfix
  postfix-out     out             y         /etc/postfix-out
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  postfix-out/postfix-script: the Postfix mail system is not running
  postfix-out/postfix-script: the Postfix mail system is not running
  $ postmulti -x -g out postconf -h queue_directory; postmulti -g out -l; postmulti -L; postmulti -a -l; postmulti -i - -l; postmulti -i nosuch -l
  /var/spool/postfix-out
  postfix-out     out             y         /etc/postfix-out
  postmulti: invalid option -- 'L'
  postmulti: fatal: Usage:postmulti -l [-v] [-a] [-g group] [-i instance] | postmulti -p [-v] [-a] [-g group] [-i instance] command... | postmulti -x [-v] [-a] [-i name] [-g group] command... | postmulti -e action [-v] [-a] [-i name] [-g group] [-I name] [-G group] [param=value ...]
  -               -               y         /etc/postfix
  postfix-out     out             y         /etc/postfix-out
  -               -               y         /etc/postfix
  $ postmulti -i postfix-out -e create; postmulti -I postfix-out -e create; postmulti -I bad -e create; postmulti -I postfix-x -e foo; postmulti -i postfix-out -e init
  postmulti: fatal: Missing config_directory parameter value
  postmulti: fatal: new config_directory=/etc/postfix-out is already in use by instance /etc/postfix-out, config_directory=/etc/postfix-out
  postmulti: fatal: New instance name must start with 'postfix-'
  postmulti: fatal: Invalid '-e' edit action 'foo'. Specify 'create', 'destroy', 'import', 'deport', 'enable', 'disable', 'assign' or 'init'
  $ postmulti -i postfix-out -e assign -I postfix-mx -G mx; postmulti -l; postmulti -i postfix-mx -e assign -I - -G -; postmulti -l
  -               -               y         /etc/postfix
  postfix-mx      mx              y         /etc/postfix-out
  -               -               y         /etc/postfix
  -               -               y         /etc/postfix-out
  $ postmulti -i /etc/postfix-out -e destroy; postmulti -i /etc/postfix-out -e disable; postmulti -i /etc/postfix-out -e destroy; postmulti -l; ls -d /etc/postfix*
  postmulti: fatal: Cannot remove enabled instances
  -               -               y         /etc/postfix
  /etc/postfix
  $ postmulti -I postfix-a -e create queue_directory=/var/spool/a data_directory=/var/lib/a config_directory=/etc/a mail_owner=x; postmulti -I postfix-b -e create config_directory=/etc/b queue_directory=/var/spool/b data_directory=/var/lib/b; postmulti -l; postconf -c /etc/b queue_directory
  postmulti: fatal: Parameter 'mail_owner' not valid with action create
  -               -               y         /etc/postfix
  postfix-b       -               n         /etc/b
  queue_directory = /var/spool/b
  $ postmulti -i postfix-b -e deport; postmulti -l; ls -d /etc/b; postmulti -e import config_directory=/etc/b -I postfix-b; postmulti -l; postmulti -i postfix-b -e destroy; postmulti -l
  -               -               y         /etc/postfix
  /etc/b
  postmulti: fatal: Malformed parameter setting '-I'
  -               -               y         /etc/postfix
  postmulti: fatal: No instance named postfix-b
  -               -               y         /etc/postfix
