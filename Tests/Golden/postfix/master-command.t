master command

  $ /usr/lib/postfix/sbin/master -t; echo $?
  1
  $ postfix stop; /usr/lib/postfix/sbin/master -t; echo $?
  postfix/postfix-script: stopping the Postfix mail system
  1
  $ postfix start; /usr/lib/postfix/sbin/master -w; echo $?
  postfix/postfix-script: starting the Postfix mail system
  1
  $ /usr/lib/postfix/sbin/master -i; echo $?
  1
  $ /usr/lib/postfix/sbin/master -s; echo $?
  1
  $ /usr/lib/postfix/sbin/master -c /nowhere -t; echo $?
  1
  $ /usr/lib/postfix/sbin/master x; echo $?
  1
  $ /usr/lib/postfix/sbin/master -t -w; echo $?
  1
  $ tail -8 /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: daemon started -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: fatal: open lock file pid/master.pid: unable to set exclusive lock: Resource temporarily unavailable
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: fatal: daemon initialization failure -- see logs for details
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: fatal: -i is allowed only for PID PID process
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: fatal: unable to set session and process group ID: Operation not permitted
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: fatal: unable to set session and process group ID: Operation not permitted
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: fatal: usage: /usr/lib/postfix/sbin/master [-c config_dir] [-D (debug)] [-d (don't detach from terminal)] [-e exit_time] [-t (test)] [-v] [-w (wait for initialization)]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: fatal: the -t and -w options cannot be used together
