What postfix check finds, one fault after the other

  $ sed -i '$d' /etc/postfix/main.cf
  $ sleep 2
  $ echo '127.0.0.9 x' >> /etc/hosts
  $ postfix check
  postfix/postfix-script: warning: /var/spool/postfix/etc/hosts and /etc/hosts differ
  $ touch /etc/resolv.conf; echo '# more' >> /etc/services
  $ postfix check
  postfix/postfix-script: warning: /var/spool/postfix/etc/hosts and /etc/hosts differ
  postfix/postfix-script: warning: /var/spool/postfix/etc/services and /etc/services differ
  $ postfix reload
  postfix/postfix-script: refreshing the Postfix mail system
  $ touch /var/spool/postfix/corrupt/AAA; postfix check; rm /var/spool/postfix/corrupt/AAA
  postfix/postfix-script: warning: not owned by postfix: /var/spool/postfix/corrupt/AAA
  postfix/postfix-script: warning: /var/spool/postfix/etc/hosts and /etc/hosts differ
  postfix/postfix-script: warning: /var/spool/postfix/etc/services and /etc/services differ
  postfix/postfix-script: warning: damaged message: corrupt/AAA
  $ rmdir /var/spool/postfix/saved /var/spool/postfix/corrupt
  $ postfix check
  postfix/postfix-script: warning: /var/spool/postfix/etc/hosts and /etc/hosts differ
  postfix/postfix-script: warning: /var/spool/postfix/etc/services and /etc/services differ
  $ chown root /etc/postfix/master.cf; chmod 644 /etc/postfix/master.cf /etc/postfix/dynamicmaps.cf
  $ chown john /var/spool/postfix/pid; chmod 777 /var/spool/postfix; postfix check
  postfix/postfix-script: warning: not owned by root: /var/spool/postfix/pid
  postfix/postfix-script: warning: group or other writable: /var/spool/postfix/.
  postfix/postfix-script: warning: /var/spool/postfix/etc/hosts and /etc/hosts differ
  postfix/postfix-script: warning: /var/spool/postfix/etc/services and /etc/services differ
  $ postfix set-permissions
  $ postfix check
  postfix/postfix-script: warning: /var/spool/postfix/etc/hosts and /etc/hosts differ
  postfix/postfix-script: warning: /var/spool/postfix/etc/services and /etc/services differ
  $ chown john /var/lib/postfix; chmod 777 /var/lib/postfix; touch /var/lib/postfix/x; postfix check
  postfix/postfix-script: warning: not owned by postfix: /var/lib/postfix/.
  postfix/postfix-script: warning: not owned by postfix: /var/lib/postfix/./x
  postfix/postfix-script: warning: group or other writable: /var/lib/postfix/.
  postfix/postfix-script: warning: /var/spool/postfix/etc/hosts and /etc/hosts differ
  postfix/postfix-script: warning: /var/spool/postfix/etc/services and /etc/services differ
  $ rm -f /var/lib/postfix/x; chown postfix /var/lib/postfix; chmod 755 /var/lib/postfix
  $ chmod -x /usr/sbin/postdrop; postfix check; chmod 2555 /usr/sbin/postdrop
  postfix/postfix-script: warning: not set-gid or not owner+group+world executable: /usr/sbin/postdrop
  postfix/postfix-script: warning: /var/spool/postfix/etc/hosts and /etc/hosts differ
  postfix/postfix-script: warning: /var/spool/postfix/etc/services and /etc/services differ
  $ chown john /var/spool/postfix/etc/hosts; postfix check; chown root /var/spool/postfix/etc/hosts
  postfix/postfix-script: warning: not owned by root: /var/spool/postfix/etc/hosts
  postfix/postfix-script: warning: /var/spool/postfix/etc/hosts and /etc/hosts differ
  postfix/postfix-script: warning: /var/spool/postfix/etc/services and /etc/services differ
  $ postconf -e queue_directory=/nowhere
  $ postfix check
  postfix: fatal: chdir(/nowhere): No such file or directory
  [1]
  $ postfix status
  postfix: fatal: chdir(/nowhere): No such file or directory
  [1]
  $ mkdir /nowhere
  $ postfix check
  $ ls -l /nowhere | cut -c1-50
  total 56
  drwx------ 2 postfix root     4096 Mon DD HH:MM ac
  drwx------ 2 postfix root     4096 Mon DD HH:MM bo
  drwx------ 2 postfix root     4096 Mon DD HH:MM co
  drwx------ 2 postfix root     4096 Mon DD HH:MM de
  drwx------ 2 postfix root     4096 Mon DD HH:MM de
  drwx------ 2 postfix root     4096 Mon DD HH:MM fl
  drwx------ 2 postfix root     4096 Mon DD HH:MM ho
  drwx------ 2 postfix root     4096 Mon DD HH:MM in
  drwx-wx--- 2 postfix postdrop 4096 Mon DD HH:MM ma
  drwxr-xr-x 2 root    root     4096 Mon DD HH:MM pi
  drwx------ 2 postfix root     4096 Mon DD HH:MM pr
  drwx--x--- 2 postfix postdrop 4096 Mon DD HH:MM pu
  drwx------ 2 postfix root     4096 Mon DD HH:MM sa
  drwx------ 2 postfix root     4096 Mon DD HH:MM tr
  $ postconf -X queue_directory; sleep 2
  $ postconf -e daemon_directory=/usr/sbin
  $ postfix check
  postfix: fatal: /usr/sbin/postfix-script: No such file or directory
  [1]
  $ postconf -e daemon_directory=/usr/lib/postfix/sbin data_directory=/nodata
  $ postfix check
  postfix/postfix-script: warning: /var/spool/postfix/etc/hosts and /etc/hosts differ
  postfix/postfix-script: warning: /var/spool/postfix/etc/services and /etc/services differ
  $ postfix reload
  postfix/postfix-script: refreshing the Postfix mail system
  $ postconf -X data_directory daemon_directory
  $ postfix status
  postfix/postfix-script: the Postfix mail system is running: PID: PID
