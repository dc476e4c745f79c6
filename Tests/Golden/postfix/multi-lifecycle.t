Import, deport, destroy

  $ cp -rp /etc/postfix /etc/postfix-copy
  $ postmulti -e init
  $ postmulti -e import -I postfix-copy config_directory=/etc/postfix-copy
  postmulti: fatal: instance /etc/postfix-copy, queue_directory=/var/spool/postfix conflicts with instance /etc/postfix, queue_directory=/var/spool/postfix
  [1]
  $ postmulti -l
  -               -               y         /etc/postfix
  $ postconf -c /etc/postfix-copy -e queue_directory=/var/spool/postfix-copy data_directory=/var/lib/postfix-copy
  $ postmulti -e import -I postfix-copy config_directory=/etc/postfix-copy
  postfix: fatal: chdir(/var/spool/postfix-copy): No such file or directory
  [1]
  $ mkdir /var/spool/postfix-copy; mkdir -m 700 /var/lib/postfix-copy; chown postfix /var/lib/postfix-copy
  $ postmulti -e import -I postfix-copy config_directory=/etc/postfix-copy
  postmulti: fatal: new config_directory=/etc/postfix-copy is already in use by instance /etc/postfix-copy, config_directory=/etc/postfix-copy
  [1]
  $ postmulti -l
  -               -               y         /etc/postfix
  postfix-copy    -               n         /etc/postfix-copy
  $ postconf -n alternate_config_directories multi_instance_directories
  multi_instance_directories = /etc/postfix-copy
  $ postmulti -i copy -p check
  postfix-copy/postfix-script: warning: symlink leaves directory: /etc/postfix-copy/./makedefs.out
  $ postmulti -i copy -e enable
  $ postmulti -i copy -e deport
  postmulti: fatal: Cannot remove enabled instances
  [1]
  $ postmulti -i copy -e disable
  $ postmulti -i copy -e deport
  $ postmulti -l
  -               -               y         /etc/postfix
  $ postconf -n alternate_config_directories multi_instance_directories
  alternate_config_directories = /etc/postfix-copy
  multi_instance_directories =
  $ postmulti -e import -I postfix-copy config_directory=/etc/postfix-copy
  $ postmulti -i copy -e assign -I postfix-kopie -G g1
  $ postmulti -l
  -               -               y         /etc/postfix
  postfix-kopie   g1              n         /etc/postfix-copy
  $ postmulti -i copy -l
  $ postmulti -i postfix-kopie -e assign -G -
  $ postmulti -l
  -               -               y         /etc/postfix
  postfix-kopie   -               n         /etc/postfix-copy
  $ postmulti -i kopie -e destroy
  rmdir: failed to remove '/etc/postfix-copy': Directory not empty
  postfix/postmulti-script: warning: /etc/postfix-copy: please verify contents and remove by hand
  $ ls /etc/postfix-copy /var/spool/postfix-copy
  ls: cannot access '/var/spool/postfix-copy': No such file or directory
  /etc/postfix-copy:
  dynamicmaps.cf	  makedefs.out	   postfix-files    sasl
  dynamicmaps.cf.d  master.cf.proto  postfix-files.d
  main.cf.proto	  post-install	   postfix-script
  [2]
  $ postmulti -l
  -               -               y         /etc/postfix
  $ postconf -n | grep -E 'multi|alter'
  alternate_config_directories =
  multi_instance_directories =
  multi_instance_enable = yes
  multi_instance_wrapper = ${command_directory}/postmulti -p --
