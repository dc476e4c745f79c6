Policy service

  $ postconf -e 'smtpd_recipient_restrictions = check_policy_service unix:private/policy, permit_mynetworks, reject'; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet localhost 25
  Trying ::1...
  Connected to localhost.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < HELO localhost
  250 mail.example.com
  < MAIL FROM:<a@example.com>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  451 4.3.5 <john@example.com>: Recipient address rejected: Server configuration problem
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ cut -d' ' -f3- /var/log/mail.log | grep smtpd
  postfix/smtpd[PID]: connect from localhost[::1]
  postfix/smtpd[PID]: warning: connect to private/policy: No such file or directory
  postfix/smtpd[PID]: warning: connect to private/policy: No such file or directory
  postfix/smtpd[PID]: warning: problem talking to server private/policy: No such file or directory
  postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 451 4.3.5 <john@example.com>: Recipient address rejected: Server configuration problem; from=<a@example.com> to=<john@example.com> proto=SMTP helo=<localhost>
  postfix/smtpd[PID]: disconnect from localhost[::1] helo=1 mail=1 rcpt=0/1 quit=1 commands=3/4
  $ postconf -e 'smtpd_recipient_restrictions = check_policy_service inet:127.0.0.1:10023, permit_mynetworks, reject'; postfix reload; sleep 1; : > /var/log/mail.log
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet localhost 25
  Trying ::1...
  Connected to localhost.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < HELO localhost
  250 mail.example.com
  < MAIL FROM:<a@example.com>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  451 4.3.5 <john@example.com>: Recipient address rejected: Server configuration problem
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ cut -d' ' -f3- /var/log/mail.log | grep smtpd
  postfix/smtpd[PID]: connect from localhost[::1]
  postfix/smtpd[PID]: warning: connect to 127.0.0.1:10023: Connection refused
  postfix/smtpd[PID]: warning: problem talking to server 127.0.0.1:10023: Connection refused
  postfix/smtpd[PID]: warning: connect to 127.0.0.1:10023: Connection refused
  postfix/smtpd[PID]: warning: problem talking to server 127.0.0.1:10023: Connection refused
  postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 451 4.3.5 <john@example.com>: Recipient address rejected: Server configuration problem; from=<a@example.com> to=<john@example.com> proto=SMTP helo=<localhost>
  postfix/smtpd[PID]: disconnect from localhost[::1] helo=1 mail=1 rcpt=0/1 quit=1 commands=3/4
