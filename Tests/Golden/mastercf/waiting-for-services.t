Daemons wait for services that master.cf has lost, and say so

  $ l() { cut -d' ' -f3- /var/log/mail.log | sort | uniq; }; cd /etc/postfix
  $ postconf -MX cleanup/unix; postfix reload; sleep 1; echo hi | sendmail student; sleep 1; tail -1 /var/log/mail.log | cut -d' ' -f3-
  postfix/postfix-script: refreshing the Postfix mail system
  postfix/pickup[PID]: warning: connect #1 to subsystem public/cleanup: Connection refused
  $ printf 'EHLO x\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<student>\r\nDATA\r\nQUIT\r\n' | timeout 3 nc -w 3 localhost 25
  [124]
  $ sleep 9; grep -c 'connect #' /var/log/mail.log; mailq | tail -1
  4
  -- 0 Kbytes in 1 Request.
  $ postconf -M cleanup/unix='cleanup unix n - y - 0 cleanup'; postfix reload; sleep 12; mailq; grep -c . /var/mail/student
  postfix/postfix-script: refreshing the Postfix mail system
  Mail queue is empty
  10
  $ postconf -MX rewrite/unix; postfix reload; sleep 1; : > /var/log/mail.log; printf 'EHLO x\r\nMAIL FROM:<a@b.example>\r\n' | timeout 3 nc localhost 25; l
  postfix/postfix-script: refreshing the Postfix mail system
  postfix/smtpd[PID]: connect from localhost[::1]
  postfix/smtpd[PID]: improper command pipelining after CONNECT from localhost[::1]: EHLO x\r\nMAIL FROM:<a@b.example>\r\n
  postfix/smtpd[PID]: warning: connect #1 to subsystem private/rewrite: Connection refused
  $ postconf -M rewrite/unix='rewrite unix - - y - - trivial-rewrite'; postconf -F local/unix/unprivileged=y pickup/unix/process_limit=2; postfix reload; sleep 2; : > /var/log/mail.log; echo hi | sendmail student; sleep 3; l
  postfix/postfix-script: refreshing the Postfix mail system
  $ postconf -M x/unix='x/y unix - - n - - smtp'; postfix reload; sleep 1; postfix status; tail -1 /var/log/mail.log | cut -d' ' -f3-; postfix start
  postfix/postfix-script: refreshing the Postfix mail system
  postfix/postfix-script: the Postfix mail system is not running
  postfix/postfix-script[PID]: the Postfix mail system is not running
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script: fatal: mail system startup failed
  [1]
