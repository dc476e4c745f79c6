reload broken dollar 2

  $ postconf -e 'relayhost = $'; postconf relayhost; postfix reload; echo $?
  postconf: warning: empty macro name: "$"
  postconf: warning: empty macro name: "$"
  postconf: fatal: macro processing error
  postfix: warning: empty macro name: "$"
  postfix: fatal: dictionary mail_dict: macro processing error
  1
  $ echo hi | sendmail a@remote.example; sleep 3; tail -8 /var/log/mail.log
  sendmail: warning: empty macro name: "$"
  sendmail: fatal: dictionary mail_dict: macro processing error
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: warning: empty macro name: "$"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: fatal: dictionary mail_dict: macro processing error
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/sendmail[PID]: warning: empty macro name: "$"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/sendmail[PID]: fatal: dictionary mail_dict: macro processing error
  $ postconf -e 'relayhost =' 'smtpd_banner = ${myhostname'; postfix reload; echo $?
  /usr/sbin/postconf: warning: truncated macro reference: "${myhostname"
  /usr/sbin/postconf: warning: truncated macro reference: "${myhostname"
  /usr/sbin/postconf: fatal: macro processing error
  postfix/postfix-script: refreshing the Postfix mail system
  0
  $ echo QUIT | nc -w 3 localhost 25; sleep 1; tail -5 /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: truncated macro reference: "${myhostname"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: fatal: dictionary mail_dict: macro processing error
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: process /usr/lib/postfix/sbin/smtpd pid PID exit status 1
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: /usr/lib/postfix/sbin/smtpd: bad command startup -- throttling
  $ postconf -e 'smtpd_banner = $myhostname' 'queue_directory = ${x'; postfix reload; echo $?; postfix status; echo $?
  postfix: warning: truncated macro reference: "${x"
  postfix: fatal: dictionary mail_dict: macro processing error
  1
  postfix: warning: truncated macro reference: "${x"
  postfix: fatal: dictionary mail_dict: macro processing error
  1
