A stopped pickup

  $ kill -STOP $(pgrep -x pickup); echo x | sendmail student; sleep 2
  $ ls /var/spool/postfix/maildrop | wc -l
  1
  $ kill -CONT $(pgrep -x pickup); sleep 1
  $ mailq
  Mail queue is empty
  $ kill -HUP $(pgrep -x pickup); sleep 1; pgrep -c pickup; tail -1 /var/log/mail.log
  PID
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: process /usr/lib/postfix/sbin/pickup pid PID killed by signal 1
  $ kill -INT $(pgrep -x qmgr); sleep 1; tail -1 /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: process /usr/lib/postfix/sbin/qmgr pid PID killed by signal 2
  $ kill -USR1 $(pgrep -x qmgr); sleep 1; tail -1 /var/log/mail.log
  kill: usage: kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: process /usr/lib/postfix/sbin/qmgr pid PID killed by signal 2
  $ kill -HUP $(pgrep -x qmgr); sleep 1; pgrep -c qmgr; tail -1 /var/log/mail.log
  kill: usage: kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]
  PID
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: process /usr/lib/postfix/sbin/qmgr pid PID killed by signal 2
  $ kill -ABRT $(pgrep -x qmgr); sleep 1; tail -1 /var/log/mail.log
  kill: usage: kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: process /usr/lib/postfix/sbin/qmgr pid PID killed by signal 2
  $ kill -SEGV $(pgrep -x qmgr); sleep 1; tail -1 /var/log/mail.log
  kill: usage: kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: process /usr/lib/postfix/sbin/qmgr pid PID killed by signal 2
  $ kill $(pgrep -x qmgr); kill $(pgrep -x pickup); sleep 2; postfix status; tail -3 /var/log/mail.log
  kill: usage: kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]
  kill: usage: kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: process /usr/lib/postfix/sbin/pickup pid PID killed by signal 1
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: process /usr/lib/postfix/sbin/qmgr pid PID killed by signal 2
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: the Postfix mail system is running: PID: PID
