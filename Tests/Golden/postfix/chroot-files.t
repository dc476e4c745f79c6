What the init script copies into the queue directory

  $ cd /var/spool/postfix; find etc usr dev lib 2>/dev/null -not -name '*.pem' -not -name '*.0' | sort | head -60
  dev
  dev/log
  dev/random
  dev/urandom
  etc
  etc/host.conf
  etc/hosts
  etc/localtime
  etc/nsswitch.conf
  etc/resolv.conf
  etc/services
  etc/ssl
  etc/ssl/certs
  lib
  lib/x86_64-linux-gnu
  lib/x86_64-linux-gnu/libgcc_s.so.1
  lib/x86_64-linux-gnu/libnss_compat.so.2
  lib/x86_64-linux-gnu/libnss_dns.so.2
  lib/x86_64-linux-gnu/libnss_files.so.2
  lib/x86_64-linux-gnu/libnss_hesiod.so.2
  lib/x86_64-linux-gnu/libresolv.so.2
  usr
  usr/lib
  usr/lib/sasl2
  usr/lib/zoneinfo
  usr/lib/zoneinfo/localtime
  $ find etc -name '*.pem' | wc -l
  149
  $ echo '192.168.1.77 extra.example.com extra' >> /etc/hosts; postfix check
  postfix/postfix-script: warning: /var/spool/postfix/etc/hosts and /etc/hosts differ
  $ service postfix restart; postfix check; tail -1 etc/hosts
  postfix/postfix-script: stopping the Postfix mail system
  .
  postfix/postfix-script: starting the Postfix mail system
  .
  192.168.1.77 extra.example.com extra
  $ find etc usr dev lib 2>/dev/null -not -name '*.pem' -not -name '*.0' | sort | head -60
  dev
  dev/log
  dev/random
  dev/urandom
  etc
  etc/host.conf
  etc/hosts
  etc/localtime
  etc/nsswitch.conf
  etc/resolv.conf
  etc/services
  etc/ssl
  etc/ssl/certs
  lib
  lib/x86_64-linux-gnu
  lib/x86_64-linux-gnu/libgcc_s.so.1
  lib/x86_64-linux-gnu/libnss_compat.so.2
  lib/x86_64-linux-gnu/libnss_dns.so.2
  lib/x86_64-linux-gnu/libnss_files.so.2
  lib/x86_64-linux-gnu/libnss_hesiod.so.2
  lib/x86_64-linux-gnu/libresolv.so.2
  usr
  usr/lib
  usr/lib/sasl2
  usr/lib/zoneinfo
  usr/lib/zoneinfo/localtime
  $ rm -r etc; service postfix start; ls etc
  .
  ls: cannot access 'etc': No such file or directory
  [2]
  $ service postfix restart; ls etc; ls -l etc | awk '{print $1,$3,$4}'
  postfix/postfix-script: stopping the Postfix mail system
  .
  postfix/postfix-script: starting the Postfix mail system
  .
  host.conf  hosts  localtime  nsswitch.conf  resolv.conf  services  ssl
  total  
  -rw-r--r-- root root
  -rw-r--r-- root root
  -rw-r--r-- root root
  -rw-r--r-- root root
  -rwxr-xr-x root root
  -rw-r--r-- root root
  drwxr-xr-x root root
  $ rm etc/resolv.conf; echo x | sendmail someone@remote.example; sleep 2; mailq | tail -5; ls etc/resolv.conf
  QUEUEID001       250 Day Mon DD HH:MM:SS  root@example.com
  (Host or domain name not found. Name service error for name=remote.example type=MX: Host not found, try again)
                                           someone@remote.example
  
  -- 0 Kbytes in 1 Request.
  ls: cannot access 'etc/resolv.conf': No such file or directory
  [2]
  $ service postfix restart; postqueue -f; sleep 2; mailq
  postfix/postfix-script: stopping the Postfix mail system
  .
  postfix/postfix-script: starting the Postfix mail system
  .
  Mail queue is empty
  $ postconf -e myorigin=debian.org; sleep 2; service postfix restart; echo $?
  postfix/postfix-script: stopping the Postfix mail system
  .
  Invalid $myorigin (debian.org), refusing to start
  1
  $ postconf -e myorigin=/etc/mailname; echo DEBIAN.ORG > /etc/mailname; sleep 2; service postfix start; echo $?; postfix status
  Invalid $myorigin (debian.org), refusing to start
  1
  postfix/postfix-script: the Postfix mail system is not running
  [1]
  $ echo example.com > /etc/mailname; echo 'SYNC_CHROOT=n' > /etc/default/postfix; echo '# more' >> /etc/hosts; service postfix start; postfix check
  postfix/postfix-script: starting the Postfix mail system
  .
  $ rm /etc/default/postfix; postconf -F '*/*/chroot=n'; service postfix restart; sleep 1; postfix check
  postfix/postfix-script: stopping the Postfix mail system
  .
  postfix/postfix-script: starting the Postfix mail system
  .
  $ postconf -e 'local_recipient_maps=unix:passwd.byname $alias_maps'; postconf -F '*/*/chroot=y'; sleep 2; service postfix restart; head -2 etc/passwd
  postfix/postfix-script: stopping the Postfix mail system
  .
  postfix/postfix-script: starting the Postfix mail system
  .
  root:x:0:0:root:/root:/bin/bash
  daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin
  $ mkdir /etc/nss_x; echo 'chroot_extra_files="etc/motd /etc/issue"' > /etc/default/postfix; service postfix restart; ls etc
  postfix/postfix-script: stopping the Postfix mail system
  .
  postfix/postfix-script: starting the Postfix mail system
  .
  host.conf  issue      motd	     passwd	  services
  hosts	   localtime  nsswitch.conf  resolv.conf  ssl
