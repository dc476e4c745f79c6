Services that listen when the address families change.

  $ postconf -e inet_protocols=ipv4; postfix reload; sleep 1; ss -ltn | grep :25
  postfix/postfix-script: refreshing the Postfix mail system
  LISTEN 0      100          0.0.0.0:25        0.0.0.0:*          
  LISTEN 0      100             [::]:25           [::]:*          
  $ postconf -M 2525/inet='2525 inet n - y - - smtpd'; postfix reload; sleep 2; ss -ltn | grep 25; postfix status; cut -d' ' -f3- /var/log/mail.log | tail -8
  postfix/postfix-script: refreshing the Postfix mail system
  postfix/postfix-script: the Postfix mail system is not running
  postfix/master[PID]: warning: to change inet_protocols, stop and start Postfix
  postfix/postfix-script[PID]: refreshing the Postfix mail system
  postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  postfix/master[PID]: warning: ignoring inet_protocols parameter value change
  postfix/master[PID]: warning: old value: "all", new value: "ipv4"
  postfix/master[PID]: warning: to change inet_protocols, stop and start Postfix
  postfix/master[PID]: fatal: :::2525: Address family for hostname not supported
  postfix/postfix-script[PID]: the Postfix mail system is not running
  $ postfix stop; sleep 1; postfix start; ss -ltn | grep 25 | sort
  postfix/postfix-script: fatal: the Postfix mail system is not running
  postfix/postfix-script: starting the Postfix mail system
  LISTEN 0      100          0.0.0.0:25        0.0.0.0:*          
  LISTEN 0      100          0.0.0.0:2525      0.0.0.0:*          
