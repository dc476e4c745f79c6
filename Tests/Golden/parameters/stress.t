stress and what depends on it

  $ postconf smtpd_timeout smtpd_hard_error_limit smtpd_junk_command_limit stress
  smtpd_timeout = ${stress?{10}:{300}}s
  smtpd_hard_error_limit = ${stress?{1}:{20}}
  smtpd_junk_command_limit = ${stress?{1}:{100}}
  stress =
  $ postconf -x smtpd_timeout smtpd_hard_error_limit smtpd_junk_command_limit
  smtpd_timeout = 300s
  smtpd_hard_error_limit = 20
  smtpd_junk_command_limit = 100
  $ postconf -o stress=yes -x smtpd_timeout smtpd_hard_error_limit smtpd_junk_command_limit
  smtpd_timeout = 10s
  smtpd_hard_error_limit = 1
  smtpd_junk_command_limit = 1
  $ postconf -e stress=yes; postconf -x smtpd_timeout smtpd_hard_error_limit smtpd_junk_command_limit; postconf -n stress; postconf -X stress
  smtpd_timeout = 10s
  smtpd_hard_error_limit = 1
  smtpd_junk_command_limit = 1
  stress = yes
  $ ps ax -o args | grep '[s]mtpd'
  smtpd -n smtp -t inet -u -c -o stress= -s 2
  $ postconf -M smtp/inet='smtp inet n - n - 1 smtpd'; postfix reload; sleep 1; (sleep 3; echo QUIT) | nc -q 1 localhost 25 & sleep 1; ps ax -o args | grep '[s]mtpd'; wait; ps ax -o args | grep '[s]mtpd'; tail -4 /var/log/mail.log | cut -d' ' -f3-
  postfix/postfix-script: refreshing the Postfix mail system
  [1] PID
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  smtpd -l -n smtp -t inet -u -s 2
  221 2.0.0 Bye
  [1]+  Done                    ( sleep 3; echo QUIT ) | nc -q 1 localhost 25
  smtpd -l -n smtp -t inet -u -s 2
  postfix/postfix-script[PID]: refreshing the Postfix mail system
  postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  postfix/smtpd[PID]: connect from localhost[::1]
  postfix/smtpd[PID]: disconnect from localhost[::1] quit=1 commands=1
  $ postconf -e 'smtpd_banner = stress is ${stress?on}${stress:off}'; postfix reload; sleep 1; echo QUIT | nc -q 1 localhost 25; sleep 1;  echo QUIT | nc -q 1 localhost 25
  postfix/postfix-script: refreshing the Postfix mail system
  220 stress is off
  221 2.0.0 Bye
  220 stress is off
  221 2.0.0 Bye
  $ postconf -M smtp/inet='smtp inet n - n - - smtpd -o stress=yes'; postfix reload; sleep 1; echo QUIT | nc -q 1 localhost 25
  postfix/postfix-script: refreshing the Postfix mail system
  220 stress is on
  221 2.0.0 Bye
  $ postconf -M smtp/inet='smtp inet n - n - - smtpd -o stress='; postfix reload; sleep 1; echo QUIT | nc -q 1 localhost 25; ps ax -o args | grep '[s]mtpd'
  postfix/postfix-script: refreshing the Postfix mail system
  220 stress is off
  221 2.0.0 Bye
  smtpd -n smtp -t inet -u -o stress= -s 2 -o stress=
