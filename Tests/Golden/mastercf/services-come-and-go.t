  $ postfix start
  postfix/postfix-script: fatal: the Postfix mail system is already running
  [1]
  $ sleep 1
  $ ss -ltn | awk '{print $4}' | sort
  0.0.0.0:25
  Local
  [::]:25
  $ postconf -M 2525/inet='2525 inet n - n - 2 smtpd -o smtpd_banner=hello -o { smtpd_helo_required = yes }'
  $ ss -ltn | awk '{print $4}' | sort
  0.0.0.0:25
  Local
  [::]:25
  $ postfix reload
  postfix/postfix-script: refreshing the Postfix mail system
  $ sleep 1
  $ ss -ltn | awk '{print $4}' | sort
  0.0.0.0:25
  0.0.0.0:2525
  Local
  [::]:25
  [::]:2525
  $ (sleep 1; printf 'QUIT\r\n'; sleep 1) | nc 127.0.0.1 2525
  220 hello
  221 2.0.0 Bye
  $ (sleep 1; printf 'MAIL FROM:<a@b.example>\r\nQUIT\r\n'; sleep 1) | nc 127.0.0.1 2525
  220 hello
  503 5.5.1 Error: send HELO/EHLO first
  221 2.0.0 Bye
  $ postconf -M '127.0.0.1:2526/inet=127.0.0.1:2526 inet n - n - 2 smtpd'
  $ postfix reload
  postfix/postfix-script: refreshing the Postfix mail system
  $ sleep 1
  $ ss -ltn | awk '{print $4}' | sort
  0.0.0.0:25
  0.0.0.0:2525
  127.0.0.1:2526
  Local
  [::]:25
  [::]:2525
  $ postconf -MX 2525/inet
  $ postconf -M# smtp/inet
  $ postfix reload
  postfix/postfix-script: refreshing the Postfix mail system
  $ sleep 1
  $ ss -ltn | awk '{print $4}' | sort
  127.0.0.1:2526
  Local
  $ nc -w 1 127.0.0.1 25 < /dev/null
  [1]
  $ postconf -M pickup/unix='pickup unix n - n 60 1 pickup -o nosuch=1'
  $ postconf -M# retry/unix
  $ ls /var/spool/postfix/private | tr '\n' ' '
  anvil bounce bsmtp defer discard error ifmail lmtp local maildrop mailman proxymap proxywrite relay retry rewrite scache scalemail-backend smtp tlsmgr trace uucp verify virtual 
  $ postfix reload
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: unused parameter: nosuch=1
  postfix/postfix-script: refreshing the Postfix mail system
  $ sleep 1
  $ ls /var/spool/postfix/private | tr '\n' ' '
  anvil bounce bsmtp defer discard error ifmail lmtp local maildrop mailman proxymap proxywrite relay retry rewrite scache scalemail-backend smtp tlsmgr trace uucp verify virtual 
  $ ls /var/spool/postfix/public | tr '\n' ' '
  cleanup flush pickup postlog qmgr showq 
  $ postconf -F showq/unix/private=y
  $ postfix reload
  /usr/sbin/postconf: warning: /etc/postfix/master.cf: unused parameter: nosuch=1
  postfix/postfix-script: refreshing the Postfix mail system
  $ sleep 1
  $ ls /var/spool/postfix/private | tr '\n' ' '
  anvil bounce bsmtp defer discard error ifmail lmtp local maildrop mailman proxymap proxywrite relay retry rewrite scache scalemail-backend showq smtp tlsmgr trace uucp verify virtual 
  $ ls /var/spool/postfix/public | tr '\n' ' '
  cleanup flush pickup postlog qmgr showq 
  $ mailq
  postqueue: warning: Mail system is down -- accessing queue directly (Connect to the Postfix showq service: Connection refused)
  Mail queue is empty
  $ grep -E 'warning|fatal' /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: fatal: the Postfix mail system is already running
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postqueue[PID]: warning: Mail system is down -- accessing queue directly (Connect to the Postfix showq service: Connection refused)
