Services whose programs do not come up

  $ postconf -e smtpd_banner=x
  $ printf '26 inet n - y - - nosuchd\n' >> /etc/postfix/master.cf; postfix reload; sleep 1; tail -3 /var/log/mail.log | cut -d' ' -f3-; postfix status
  postfix/postfix-script: refreshing the Postfix mail system
  postfix/postfix-script[PID]: refreshing the Postfix mail system
  postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ timeout 3 nc -w1 127.0.0.1 26 </dev/null; sleep 1;  tail -4 /var/log/mail.log | cut -d' ' -f3-
  postfix/postfix-script[PID]: the Postfix mail system is running: PID: PID
  master[PID]: fatal: master_spawn: exec /usr/lib/postfix/sbin/nosuchd: No such file or directory
  postfix/master[PID]: warning: process /usr/lib/postfix/sbin/nosuchd pid PID exit status 1
  postfix/master[PID]: warning: /usr/lib/postfix/sbin/nosuchd: bad command startup -- throttling
  $ sed -i '$d' /etc/postfix/master.cf; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ printf '26 inet n - y - - smtpd -o nosuch -o a=b\n' >> /etc/postfix/master.cf; postfix reload; sleep 1; timeout 3 nc -w1 127.0.0.1 26 </dev/null; sleep 1;  tail -4 /var/log/mail.log | cut -d' ' -f3-
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: unused parameter: a=b
  postfix/postfix-script: refreshing the Postfix mail system
  postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  postfix/smtpd[PID]: fatal: invalid "-o nosuch" option value: missing '=' after attribute name
  postfix/master[PID]: warning: process /usr/lib/postfix/sbin/smtpd pid PID exit status 1
  postfix/master[PID]: warning: /usr/lib/postfix/sbin/smtpd: bad command startup -- throttling
  $ sed -i '$d' /etc/postfix/master.cf; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ printf '26 inet n - y - - smtpd -x\n' >> /etc/postfix/master.cf; postfix reload; sleep 1; timeout 3 nc -w1 127.0.0.1 26 </dev/null; sleep 1;  tail -4 /var/log/mail.log | cut -d' ' -f3-
  postfix/postfix-script: refreshing the Postfix mail system
  postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  postfix/smtpd[PID]: fatal: invalid option: x
  postfix/master[PID]: warning: process /usr/lib/postfix/sbin/smtpd pid PID exit status 1
  postfix/master[PID]: warning: /usr/lib/postfix/sbin/smtpd: bad command startup -- throttling
  $ sed -i '$d' /etc/postfix/master.cf; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ printf '26 inet n - y - - smtpd foo\n' >> /etc/postfix/master.cf; postfix reload; sleep 1; timeout 3 nc -w1 127.0.0.1 26 </dev/null; sleep 1;  tail -4 /var/log/mail.log | cut -d' ' -f3-
  postfix/postfix-script: refreshing the Postfix mail system
  postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  postfix/smtpd[PID]: fatal: unexpected command-line argument: foo
  postfix/master[PID]: warning: process /usr/lib/postfix/sbin/smtpd pid PID exit status 1
  postfix/master[PID]: warning: /usr/lib/postfix/sbin/smtpd: bad command startup -- throttling
  $ sed -i '$d' /etc/postfix/master.cf; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ printf '26 inet n - y - - smtpd -o { smtpd_banner = $myhostname hello }\n' >> /etc/postfix/master.cf; postfix reload; sleep 1; timeout 3 nc -w1 127.0.0.1 26 </dev/null
  postfix/postfix-script: refreshing the Postfix mail system
  220 mail.example.com hello
  $ sed -i '$d' /etc/postfix/master.cf; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ sed -i '$d' /etc/postfix/master.cf; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ printf '26 inet n - y - 1 smtpd\n' >> /etc/postfix/master.cf; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ postconf -e master_service_disable=inet; postfix reload; sleep 1; nc -z 127.0.0.1 25; echo $?; tail -3 /var/log/mail.log | cut -d' ' -f3-
  postfix/postfix-script: refreshing the Postfix mail system
  1
  postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  postfix/postfix-script[PID]: refreshing the Postfix mail system
  postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  $ postconf -e master_service_disable=qmgr/unix,smtp.inet,foo; postfix reload; sleep 1; nc -z 127.0.0.1 25; echo $?; tail -3 /var/log/mail.log | cut -d' ' -f3-
  postfix/postfix-script: refreshing the Postfix mail system
  1
  postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  postfix/postfix-script[PID]: refreshing the Postfix mail system
  postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  $ pkill -9 -x qmgr; sleep 1; tail -3 /var/log/mail.log | cut -d' ' -f3-
  postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  postfix/postfix-script[PID]: refreshing the Postfix mail system
  postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  $ pkill -x pickup; sleep 1; tail -3 /var/log/mail.log | cut -d' ' -f3-
  postfix/postfix-script[PID]: refreshing the Postfix mail system
  postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  postfix/master[PID]: warning: process /usr/lib/postfix/sbin/pickup pid PID killed by signal 15
  $ pkill -9 -x master; sleep 1; postfix status; postfix start; sleep 1; tail -3 /var/log/mail.log | cut -d' ' -f3-
  postfix/postfix-script: the Postfix mail system is not running
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script[PID]: the Postfix mail system is not running
  postfix/postfix-script[PID]: starting the Postfix mail system
  postfix/master[PID]: daemon started -- version 3.7.11, configuration /etc/postfix
  $ ps -e -o comm= | sort | uniq -c | grep -E 'master|qmgr|pickup'
        1 master
        1 pickup
