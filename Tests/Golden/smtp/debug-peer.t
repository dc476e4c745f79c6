debug_peer_list makes sessions with certain hosts talk in the log.

  $ postconf debug_peer_level
  debug_peer_level = 2
  $ postconf -e 'debug_peer_list = 127.0.0.1'; postfix reload; sleep 1; > /var/log/mail.log
  postfix/postfix-script: refreshing the Postfix mail system
  $ printf 'QUIT\r\n' | nc -w 5 127.0.0.1 25; sleep 1; grep -E 'smtpd.*: [<>] ' /var/log/mail.log; > /var/log/mail.log
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  221 2.0.0 Bye
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: > localhost[127.0.0.1]: 220 mail.example.com ESMTP Postfix (Debian/GNU)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: < localhost[127.0.0.1]: QUIT
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: > localhost[127.0.0.1]: 221 2.0.0 Bye
  $ printf 'QUIT\r\n' | nc -w 5 192.168.1.10 25; sleep 1; grep -cE 'smtpd.*: [<>] ' /var/log/mail.log
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  221 2.0.0 Bye
  0
  [1]
  $ postconf -e 'debug_peer_level = 0'; postfix reload; sleep 1; > /var/log/mail.log
  postfix: fatal: invalid debug_peer_level parameter value 0 < 1
  $ printf 'QUIT\r\n' | nc -w 5 127.0.0.1 25; sleep 1; grep -cE 'smtpd.*: [<>] ' /var/log/mail.log
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  221 2.0.0 Bye
  3
