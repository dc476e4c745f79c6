What is asked of a mail system that has been changed behind its back.

  $ postconf -e inet_interfaces=loopback-only; postfix reload; sleep 1; ss -ltn | grep :25; tail -2 /var/log/mail.log | cut -d' ' -f3-
  postfix/postfix-script: refreshing the Postfix mail system
  LISTEN 0      100          0.0.0.0:25        0.0.0.0:*          
  LISTEN 0      100             [::]:25           [::]:*          
  postfix/master[PID]: warning: service smtp: ignoring inet_interfaces change
  postfix/master[PID]: warning: to change inet_interfaces, stop and start Postfix
  $ postfix restart; echo $?
  postfix/postfix-script: fatal: unknown command: 'restart'. Usage: postfix start (or stop, reload, abort, flush, check, status, set-permissions, upgrade-configuration, logrotate)
  1
  $ postfix start; echo $?
  postfix/postfix-script: fatal: the Postfix mail system is already running
  1
  $ postfix -vv status 2>&1 | tail -1
  $ chmod 777 /var/spool/postfix/active; chown john /etc/postfix/main.cf; postfix check; echo $?
  postfix/postfix-script: warning: not owned by root: /etc/postfix/./main.cf
  0
  $ rm -rf /var/spool/postfix/hold; postfix check; ls -ld /var/spool/postfix/hold | cut -d' ' -f1,3,4
  postfix/postfix-script: warning: not owned by root: /etc/postfix/./main.cf
  drwx------ postfix root
  $ postfix abort; sleep 1; postfix status; echo $?
  postfix/postfix-script: aborting the Postfix mail system
  postfix/postfix-script: the Postfix mail system is not running
  1
  $ postfix flush; echo $?
  postqueue: fatal: Cannot flush mail queue - mail system is down
  69
  $ postfix reload; echo $?
  postfix/postfix-script: fatal: the Postfix mail system is not running
  1
  $ mv /etc/postfix/master.cf /root/; postfix start; echo $?; tail -2 /var/log/mail.log | cut -d' ' -f3-
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  postfix/postfix-script: fatal: no /etc/postfix/master.cf file found
  postfix/postfix-script: fatal: Postfix integrity check failed!
  1
  postfix/postfix-script[PID]: fatal: no /etc/postfix/master.cf file found
  postfix/postfix-script[PID]: fatal: Postfix integrity check failed!
  $ mv /root/master.cf /etc/postfix/; chmod 600 /etc/postfix/main.cf; su john -c 'postconf mydomain'; su john -c 'mailq'
  mydomain = example.com
  postqueue: fatal: Queue report unavailable - mail system is down (Connect to the Postfix showq service: Connection refused)
  [69]
  $ postlog -p warn -t me hello; tail -1 /var/log/mail.log | cut -d' ' -f3-
  me: warning: hello
  me[PID]: warning: hello
  $ postlock /tmp/x echo hi; echo $?; postlock /tmp/x false; echo $?; postkick public pickup W; echo $?
  hi
  0
  1
  postkick: warning: Cannot contact class public service pickup - perhaps the mail system is down
  1
