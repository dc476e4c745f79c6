What goes wrong with instances

  $ postmulti -e create
  postmulti: fatal: Missing config_directory parameter value
  [1]
  $ postmulti -e init
  $ postmulti -e create
  postmulti: fatal: Missing config_directory parameter value
  [1]
  $ postmulti -e create -I mail2
  postmulti: fatal: New instance name must start with 'postfix-'
  [1]
  $ postmulti -e create -I postfix-x queue_directory=/var/spool/postfix
  postmulti: fatal: instance /etc/postfix-x, queue_directory=/var/spool/postfix conflicts with instance /etc/postfix, queue_directory=/var/spool/postfix
  [1]
  $ postmulti -e create -I postfix-x config_directory=/etc/postfix
  postmulti: fatal: new config_directory=/etc/postfix is already in use by instance /etc/postfix, config_directory=/etc/postfix
  [1]
  $ postmulti -e create -I postfix-x foo=/bar
  postmulti: fatal: Parameter 'foo' not valid with action create
  [1]
  $ postmulti -e create -I postfix-x data_directory=relative
  postmulti: fatal: Parameter setting 'data_directory' is not an absolute path
  [1]
  $ postmulti -e create -I postfix-x -G 'bad group'
  postmulti: fatal: Unsafe characters in '-G bad group'
  [1]
  $ postmulti -e import config_directory=/etc/nosuch
  /usr/sbin/postconf: fatal: open /etc/nosuch/main.cf: No such file or directory
  postmulti: fatal: Failed to obtain all required /etc/nosuch/main.cf parameters
  [1]
  $ postmulti -e create -I postfix-x
  $ postmulti -e create -I postfix-x
  postmulti: fatal: new config_directory=/etc/postfix-x is already in use by instance /etc/postfix-x, config_directory=/etc/postfix-x
  [1]
  $ postmulti -i postfix-x -e destroy extra
  postmulti: fatal: Parameter overrides not valid with '-e destroy'
  [1]
  $ postmulti -i postfix-x -e enable -I foo
  postmulti: fatal: Cannot assign instance name or group with '-e enable'
  [1]
  $ postmulti -i - -e destroy
  postmulti: fatal: Cannot remove the primary instance
  [1]
  $ postmulti -i - -e disable
  $ postmulti -i nosuch -p start
  postmulti: fatal: No matching instances
  [1]
  $ postmulti -g nosuch -p start
  postmulti: fatal: No matching instances
  [1]
  $ postmulti -p
  postmulti: fatal: Command required with '-p' or '-x' option
  [1]
  $ postmulti -x
  postmulti: fatal: Command required with '-p' or '-x' option
  [1]
  $ postmulti -i postfix-x -a -l
  postmulti: fatal: Specity no more than one of '-a', '-g', '-i'
  [1]
  $ postmulti -l -e init
  postmulti: fatal: Specify exactly one of '-e', '-l', '-p', '-x'
  [1]
  $ postmulti -R -p status
  postmulti: fatal: The '-p' and '-e' options preclude the use of '-R'
  [1]
  $ postmulti -i postfix-x -x nosuchcommand
  postmulti: fatal: execvp nosuchcommand: No such file or directory
  [1]
  $ postmulti -x false; echo $?
  1
  $ postfix -c /etc/postfix-y status
  postfix: fatal: open /etc/postfix-y/main.cf: No such file or directory
  [1]
  $ postfix -c etc status
  postfix: fatal: -c requires absolute pathname
  [1]
  $ mkdir /etc/postfix-y; postfix -c /etc/postfix-y status
  postfix: fatal: open /etc/postfix-y/main.cf: No such file or directory
  [1]
  $ postconf -c /etc/postfix-y myhostname
  postconf: fatal: open /etc/postfix-y/main.cf: No such file or directory
  [1]
  $ postqueue -c /etc/postfix-y -p
  postqueue: fatal: open /etc/postfix-y/main.cf: No such file or directory
  [69]
  $ sendmail -C /etc/postfix-y -bp
  sendmail: fatal: open /etc/postfix-y/main.cf: No such file or directory
  [75]
