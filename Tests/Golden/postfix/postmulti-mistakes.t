What postmulti refuses

  $ postmulti -p
  postmulti: fatal: Command required with '-p' or '-x' option
  [1]
  $ postmulti -x
  postmulti: fatal: Command required with '-p' or '-x' option
  [1]
  $ postmulti -l extra
  postmulti: fatal: Command not allowed with '-l'
  [1]
  $ postmulti -i nosuch -p status
  postmulti: fatal: No matching instances
  [1]
  $ postmulti -i nosuch -x true; echo $?
  postmulti: fatal: No matching instances
  1
  $ postmulti -e init extra
  postmulti: fatal: Parameter overrides not valid with '-e init'
  [1]
  $ postmulti -e init -i x
  $ postmulti -e init
  $ postmulti -e create
  postmulti: fatal: Missing config_directory parameter value
  [1]
  $ postmulti -e create -I postfix-a -G g1
  $ postmulti -e create -I postfix-a
  postmulti: fatal: new config_directory=/etc/postfix-a is already in use by instance /etc/postfix-a, config_directory=/etc/postfix-a
  [1]
  $ postmulti -e create -I postfix-b config_directory=/etc/pfb queue_directory=/var/spool/pfb data_directory=/var/lib/pfb
  $ postmulti -e create -I postfix-c nosuch=x
  postmulti: fatal: Parameter 'nosuch' not valid with action create
  [1]
  $ postmulti -e create config_directory=/etc/pfd
  postmulti: fatal: Missing queue_directory parameter value
  [1]
  $ postmulti -l
  -               -               y         /etc/postfix
  postfix-a       g1              n         /etc/postfix-a
  postfix-b       -               n         /etc/pfb
  $ postmulti -e destroy -i -
  postmulti: fatal: Cannot remove the primary instance
  [1]
  $ postmulti -e enable -i -
  $ postmulti -e enable -i nosuch
  postmulti: fatal: No instance named nosuch
  [1]
  $ postmulti -e assign -i postfix-a
  postmulti: fatal: Specify new instance name or group with '-e assign'
  [1]
  $ postmulti -e assign -i postfix-a -I postfix-b
  postmulti: fatal: instance /etc/postfix-a, multi_instance_name=postfix-b conflicts with instance /etc/pfb, multi_instance_name=postfix-b
  [1]
  $ postmulti -e assign -i postfix-a -G -
  $ postmulti -l
  -               -               y         /etc/postfix
  postfix-a       -               n         /etc/postfix-a
  postfix-b       -               n         /etc/pfb
  $ postmulti -x sh -c 'echo $config_directory $multi_instance_name; exit 3'; echo $?
  /etc/postfix
  /etc/postfix-a postfix-a
  /etc/pfb postfix-b
  1
  $ postmulti -p status; echo $?
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  postfix-a/postfix-script: the Postfix mail system is not running
  postfix-b/postfix-script: the Postfix mail system is not running
  1
  $ postmulti -p start
  postfix/postfix-script: fatal: the Postfix mail system is already running
  [1]
  $ postmulti -i postfix-a -p start
  $ postmulti -e deport -i postfix-a
  $ postmulti -l
  -               -               y         /etc/postfix
  postfix-b       -               n         /etc/pfb
  $ postconf -n | grep -E 'multi|alternate'
  alternate_config_directories = /etc/postfix-a
  multi_instance_directories = /etc/pfb
  multi_instance_enable = yes
  multi_instance_wrapper = ${command_directory}/postmulti -p --
  $ postmulti -e import config_directory=/etc/postfix-a
  $ postmulti -l
  -               -               y         /etc/postfix
  postfix-b       -               n         /etc/pfb
  postfix-a       -               n         /etc/postfix-a
  $ postmulti -e import -I postfix-z config_directory=/etc/nowhere
  /usr/sbin/postconf: fatal: open /etc/nowhere/main.cf: No such file or directory
  postmulti: fatal: Failed to obtain all required /etc/nowhere/main.cf parameters
  [1]
  $ postmulti -g g1 -e enable
  postmulti: fatal: Select an instance via '-i name'
  [1]
  $ postmulti -a -i postfix-a -l
  postmulti: fatal: Specity no more than one of '-a', '-g', '-i'
  [1]
  $ postmulti -v -l | head -3
  -               -               y         /etc/postfix
  postfix-b       -               n         /etc/pfb
  postfix-a       -               n         /etc/postfix-a
  $ touch /var/spool/postfix-a/active/x; postmulti -e destroy -i postfix-a
  rmdir: failed to remove 'active': Directory not empty
  postfix/postmulti-script: warning: /var/spool/postfix-a/active: please verify contents and remove by hand
  rmdir: failed to remove '/var/spool/postfix-a': Directory not empty
  postfix/postmulti-script: warning: /var/spool/postfix-a: please verify contents and remove by hand
  $ postmulti -l
  -               -               y         /etc/postfix
  postfix-b       -               n         /etc/pfb
  $ ls /etc/postfix-a /var/spool/postfix-a
  ls: cannot access '/etc/postfix-a': No such file or directory
  /var/spool/postfix-a:
  active
  [2]
