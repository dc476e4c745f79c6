Somebody else has the port

  $ postfix stop; timeout 30 nc -l 127.0.0.1 25 < /dev/null > /tmp/got & sleep 1
  postfix/postfix-script: stopping the Postfix mail system
  [1] PID
  $ postfix start; postfix status
  postfix/postfix-script: starting the Postfix mail system
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ tail -4 /var/log/mail.log | cut -d' ' -f3-
  postfix/master[PID]: terminating on signal 15
  postfix/postfix-script[PID]: starting the Postfix mail system
  postfix/master[PID]: daemon started -- version 3.7.11, configuration /etc/postfix
  postfix/postfix-script[PID]: the Postfix mail system is running: PID: PID
  $ kill %1; wait; postfix start; postfix status
  [1]+  Terminated              timeout 30 nc -l 127.0.0.1 25 < /dev/null > /tmp/got
  postfix/postfix-script: fatal: the Postfix mail system is already running
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ timeout 2 nc -l 25; echo $?
  124
  $ timeout 2 nc -l 127.0.0.1 25; echo $?
  124
  $ postconf -M 2525/inet='2525 inet n - y - - smtpd'; timeout 20 nc -l -p 2525 < /dev/null & sleep 1; postfix reload; sleep 1; postfix status
  [1] PID
  postfix/postfix-script: refreshing the Postfix mail system
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ tail -2 /var/log/mail.log | cut -d' ' -f3-
  postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  postfix/postfix-script[PID]: the Postfix mail system is running: PID: PID
  $ kill %1; wait; postfix start; sleep 1; echo QUIT | timeout 3 nc localhost 2525
  [1]+  Terminated              timeout 20 nc -l -p 2525 < /dev/null
  postfix/postfix-script: fatal: the Postfix mail system is already running
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  221 2.0.0 Bye
  $ postconf -MX 2525/inet; postfix reload; sleep 1; echo QUIT | timeout 3 nc localhost 2525; echo $?
  postfix/postfix-script: refreshing the Postfix mail system
  1
  $ ss -ltn | grep -c :25
  2
