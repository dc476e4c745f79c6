policy service broken

  $ printf 'pol unix - n n - 0 spawn user=nobody argv=/usr/local/bin/pol\n' >> /etc/postfix/master.cf; postconf -e 'smtpd_recipient_restrictions=check_policy_service unix:private/pol'; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ printf 'EHLO a\r\nMAIL FROM:<x@remote.example>\r\nRCPT TO:<john@example.com>\r\nQUIT\r\n' > /tmp/s; nc -w 9 192.168.1.10 25 < /tmp/s | tail -2; grep -E 'spawn|warning' /var/log/mail.log
  451 4.3.5 <john@example.com>: Recipient address rejected: Server configuration problem
  221 2.0.0 Bye
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail spawn[PID]: fatal: spawn_comand: execvp /usr/local/bin/pol: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/spawn[PID]: warning: command /usr/local/bin/pol exit status 1
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail spawn[PID]: fatal: spawn_comand: execvp /usr/local/bin/pol: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/spawn[PID]: warning: command /usr/local/bin/pol exit status 1
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: problem talking to server private/pol: Connection reset by peer
  $ printf '#!/bin/sh\nread x; echo hello; echo; sleep 1\n' > /usr/local/bin/pol; chmod +x /usr/local/bin/pol; > /var/log/mail.log; postfix reload; sleep 1; nc -w 9 192.168.1.10 25 < /tmp/s | tail -2; grep -E 'spawn|warning' /var/log/mail.log
  postfix/postfix-script: refreshing the Postfix mail system
  451 4.3.5 <john@example.com>: Recipient address rejected: Server configuration problem
  221 2.0.0 Bye
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: missing attribute action in input from private/pol
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: missing attribute action in input from private/pol
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: problem talking to server private/pol: Application error
