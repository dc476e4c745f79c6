mastercf twisted

  $ postconf -M | awk '{print $1,$2,$8}' | head -5; postconf -M | wc -l; postconf -Mf | wc -l; grep -vc '^#' /etc/postfix/master.cf
  smtp inet smtpd
  pickup unix pickup
  cleanup unix cleanup
  qmgr unix qmgr
  tlsmgr unix tlsmgr
  31
  40
  38
  $ sed -i 's/^smtp      inet .*/smtp inet n - n - 2 smtpd -o smtpd_banner=hi\\ there/' /etc/postfix/master.cf; postconf -M smtp/inet; postfix reload; sleep 1; echo QUIT | nc -w 2 localhost 25; tail -2 /var/log/mail.log
  smtp       inet  n       -       n       -       2       smtpd -o smtpd_banner=hi\ there
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: process /usr/lib/postfix/sbin/smtpd pid PID exit status 1
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: /usr/lib/postfix/sbin/smtpd: bad command startup -- throttling
  $ postconf -M 'smtp/inet=smtp inet n - n - - smtpd -o {smtpd_banner=hi there} -o mynetworks='; postconf -Mf smtp/inet; postfix reload; sleep 1; echo QUIT | nc -w 2 localhost 25
  smtp       inet  n       -       n       -       -       smtpd
      -o {smtpd_banner=hi there}
      -o mynetworks=
  postfix/postfix-script: refreshing the Postfix mail system
  $ postconf -P smtp/inet/smtpd_banner; postconf -P 'smtp/inet/smtpd_banner=one two'; postconf -Mf smtp/inet; postconf -PX smtp/inet/mynetworks; postconf -M smtp/inet; postconf -Ph smtp/inet/smtpd_banner
  smtp/inet/smtpd_banner = hi there
  postconf: fatal: -Pe does not accept whitespace in parameter value
  smtp       inet  n       -       n       -       -       smtpd
      -o {smtpd_banner=hi there}
      -o mynetworks=
  smtp       inet  n       -       n       -       -       smtpd -o {smtpd_banner=hi there}
  hi there
  $ sed -i 's/^smtp .*smtpd.*/smtp inet n - n - 0 smtpd -o nosuchparam=1 -x/' /etc/postfix/master.cf; postconf -M smtp/inet; postconf -n >/dev/null; postfix reload; sleep 1; echo QUIT | nc -w 2 localhost 25; tail -4 /var/log/mail.log
  smtp       inet  n       -       n       -       0       smtpd -o nosuchparam=1 -x -o {smtpd_banner=hi there}
  postconf: warning: /etc/postfix/master.cf: unused parameter: nosuchparam=1
  postconf: warning: /etc/postfix/master.cf: unused parameter: nosuchparam=1
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: unused parameter: nosuchparam=1
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  $ printf 'smtp inet n - y - - smtpd\n' >> /etc/postfix/master.cf; postconf -M smtp/inet; postfix reload; sleep 1; tail -2 /var/log/mail.log; echo QUIT | nc -w 2 localhost 25
  smtp       inet  n       -       n       -       0       smtpd -o nosuchparam=1 -x -o {smtpd_banner=hi there}
  smtp       inet  n       -       y       -       -       smtpd
  postconf: warning: /etc/postfix/master.cf: unused parameter: nosuchparam=1
  postconf: warning: /etc/postfix/master.cf: unused parameter: nosuchparam=1
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: unused parameter: nosuchparam=1
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: unused parameter: nosuchparam=1
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: duplicate master.cf entry for service "smtp" (25) -- using the last entry
  $ printf 'a b c\n' >> /etc/postfix/master.cf; postconf -M; echo $?; postfix check; echo $?; postfix reload; echo $?; sleep 1; tail -2 /var/log/mail.log; postfix status
  postconf: fatal: file /etc/postfix/master.cf: line 140: bad field count
  1
  /usr/sbin/postconf: fatal: file /etc/postfix/master.cf: line 140: bad field count
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  1
  /usr/sbin/postconf: fatal: file /etc/postfix/master.cf: line 140: bad field count
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  1
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: cannot execute /usr/sbin/postconf!
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: cannot execute /usr/sbin/postconf!
  /usr/sbin/postconf: fatal: file /etc/postfix/master.cf: line 140: bad field count
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  [1]
  $ sed -i '$d' /etc/postfix/master.cf; printf 'a inet n - q - - smtpd\n' >> /etc/postfix/master.cf; postconf -M a/inet; postfix reload; sleep 1; tail -1 /var/log/mail.log; postfix start; echo $?
  postconf: fatal: invalid chroot field "q" in "a inet n - q - - smtpd"
  /usr/sbin/postconf: fatal: invalid chroot field "q" in "a inet n - q - - smtpd"
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: cannot execute /usr/sbin/postconf!
  /usr/sbin/postconf: fatal: invalid chroot field "q" in "a inet n - q - - smtpd"
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  1
  $ sed -i '$d' /etc/postfix/master.cf; printf 'a pass n - n x 1 smtpd\n' >> /etc/postfix/master.cf; postconf -M a/pass; postfix start; echo $?; tail -2 /var/log/mail.log
  postconf: fatal: invalid wakeup field "x" in "a pass n - n x 1 smtpd"
  /usr/sbin/postconf: fatal: invalid wakeup field "x" in "a pass n - n x 1 smtpd"
  postfix/postfix-script: fatal: cannot execute /usr/sbin/postconf!
  1
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: cannot execute /usr/sbin/postconf!
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: cannot execute /usr/sbin/postconf!
  $ sed -i '$d' /etc/postfix/master.cf; postfix start; echo $?; postfix status; mv /etc/postfix/master.cf /tmp; postconf -M; echo $?; postfix reload; echo $?; tail -2 /var/log/mail.log
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: unused parameter: nosuchparam=1
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: unused parameter: nosuchparam=1
  postfix/postfix-script: fatal: the Postfix mail system is already running
  1
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: unused parameter: nosuchparam=1
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: unused parameter: nosuchparam=1
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  postconf: fatal: open /etc/postfix/master.cf: No such file or directory
  1
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  /usr/sbin/postconf: warning: open /etc/postfix/master.cf: No such file or directory
  postfix/postfix-script: refreshing the Postfix mail system
  0
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: fatal: open /etc/postfix/master.cf: No such file or directory
