Which values are in force: file, default, option, running process

  $ postconf -e 'smtpd_banner = A'; printf 'QUIT\r\n' | nc -w 2 localhost 25; postfix reload; sleep 1; printf 'QUIT\r\n' | nc -w 2 localhost 25
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  221 2.0.0 Bye
  postfix/postfix-script: refreshing the Postfix mail system
  220 A
  221 2.0.0 Bye
  $ postconf -e 'smtpd_banner = B'; sleep 1; printf 'QUIT\r\n' | nc -w 2 localhost 25; kill $(pgrep -x smtpd); sleep 1;  printf 'QUIT\r\n' | nc -w 2 localhost 25
  220 A
  221 2.0.0 Bye
  220 B
  221 2.0.0 Bye
  $ postconf -e 'smtpd_banner = $myhostname $mail_name $foo ${bar:none} ${bar?some}'; postfix reload 2>&1 | sort -u; sleep 1; printf 'QUIT\r\n' | nc -w 2 localhost 25; postconf -n smtpd_banner
  /usr/sbin/postconf: warning: /etc/postfix/main.cf: undefined parameter: bar
  /usr/sbin/postconf: warning: /etc/postfix/main.cf: undefined parameter: foo
  220 mail.example.com Postfix  none 
  221 2.0.0 Bye
  postconf: warning: /etc/postfix/main.cf: undefined parameter: foo
  postconf: warning: /etc/postfix/main.cf: undefined parameter: bar
  postconf: warning: /etc/postfix/main.cf: undefined parameter: bar
  smtpd_banner = $myhostname $mail_name $foo ${bar:none} ${bar?some}
  $ postconf -P 'smtp/inet/smtpd_banner=fromopt'; postfix reload 2>&1 | sort -u; sleep 1; printf 'QUIT\r\n' | nc -w 2 localhost 25; postconf smtpd_banner; postconf -PX smtp/inet/smtpd_banner
  /usr/sbin/postconf: warning: /etc/postfix/main.cf: undefined parameter: bar
  /usr/sbin/postconf: warning: /etc/postfix/main.cf: undefined parameter: foo
  220 fromopt
  221 2.0.0 Bye
  postconf: warning: /etc/postfix/main.cf: undefined parameter: foo
  postconf: warning: /etc/postfix/main.cf: undefined parameter: bar
  postconf: warning: /etc/postfix/main.cf: undefined parameter: bar
  smtpd_banner = $myhostname $mail_name $foo ${bar:none} ${bar?some}
  $ postconf -X smtpd_banner; postfix reload; sleep 1; printf 'QUIT\r\n' | nc -w 2 localhost 25
  postfix/postfix-script: refreshing the Postfix mail system
  220 mail.example.com ESMTP Postfix
  221 2.0.0 Bye
  $ postconf -e 'myhostname = m2.example.org'; postconf mydomain myorigin; postconf -x mydestination; postfix reload; sleep 1; echo x | sendmail -f root student; sleep 2; tail -3 /var/log/mail.log | cut -d' ' -f3-; tail -8 /var/mail/student | head -5 | sed 's/;.*//'
  mydomain = example.org
  myorigin = /etc/mailname
  mydestination = m2.example.org, example.com, mail.example.com, localhost.example.com, localhost
  postfix/postfix-script: refreshing the Postfix mail system
  postfix/qmgr[PID]: QUEUEID001: from=<root@example.com>, size=246, nrcpt=1 (queue active)
  postfix/local[PID]: QUEUEID001: to=<student@example.com>, orig_to=<student>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  postfix/qmgr[PID]: QUEUEID001: removed
  Received: by m2.example.org (Postfix, from userid 0)
  	id QUEUEID001
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID001@m2.example.org>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <root@example.com>
  $ postconf -e 'myhostname = mail.example.com' 'myorigin = other.example'; postfix reload; sleep 1; echo x | sendmail student; sleep 2; tail -3 /var/log/mail.log | cut -d' ' -f3- | sed 's/QUEUE[^ ]*//'
  postfix/postfix-script: refreshing the Postfix mail system
  postfix/qmgr[PID]: QUEUEID002: removed
  postfix/smtp[PID]: QUEUEID003: to=<root@other.example>, relay=none, delay=N, delays=N/N/N/N, dsn=5.4.4, status=bounced (Host or domain name not found. Name service error for name=other.example type=AAAA: Host not found)
  postfix/qmgr[PID]: QUEUEID003: removed
  $ postconf -e myorigin=/etc/mailname mydestination=; postfix reload; sleep 1; echo x | sendmail student; sleep 2; grep -E 'status|loop' /var/log/mail.log | tail -2 | cut -d' ' -f3-; postconf -X mydestination; postconf mydestination; postfix reload
  postfix/postfix-script: refreshing the Postfix mail system
  postfix/smtp[PID]: QUEUEID004: to=<student@example.com>, orig_to=<student>, relay=none, delay=N, delays=N/N/N/N, dsn=5.4.6, status=bounced (mail for example.com loops back to myself)
  postfix/smtp[PID]: QUEUEID005: to=<root@example.com>, relay=none, delay=N, delays=N/N/N/N, dsn=5.4.6, status=bounced (mail for example.com loops back to myself)
  mydestination = $myhostname, localhost.$mydomain, localhost
  postfix/postfix-script: refreshing the Postfix mail system
  $ postconf -e 'append_dot_mydomain=yes' ; postfix reload; sleep 1; sendmail -bv student@mail; sleep 1; grep 'to=<' /var/log/mail.log | tail -1 | cut -d' ' -f3-; postconf -e append_dot_mydomain=no
  postfix/postfix-script: refreshing the Postfix mail system
  Mail Delivery Status Report will be mailed to <root>.
  postfix/smtp[PID]: QUEUEID006: to=<root@example.com>, relay=none, delay=N, delays=N/N/N/N, dsn=5.4.6, status=bounced (mail for example.com loops back to myself)
  $ postconf -e 'inet_interfaces = loopback-only'; postfix reload; sleep 1; nc -z -w 2 192.168.1.10 25; echo $?; service postfix restart >/dev/null 2>&1; sleep 1; nc -z -w 2 192.168.1.10 25; echo $?; nc -z -w 2 127.0.0.1 25; echo $?
  postfix/postfix-script: refreshing the Postfix mail system
  0
  1
  0
