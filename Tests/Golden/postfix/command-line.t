What the postfix command makes of its arguments

  $ postfix
  postfix/postfix-script: fatal: unknown command: ''. Usage: postfix start (or stop, reload, abort, flush, check, status, set-permissions, upgrade-configuration, logrotate)
  [1]
  $ postfix start stop
  postfix/postfix-script: fatal: the Postfix mail system is already running
  [1]
  $ postfix nosuch
  postfix/postfix-script: fatal: unknown command: 'nosuch'. Usage: postfix start (or stop, reload, abort, flush, check, status, set-permissions, upgrade-configuration, logrotate)
  [1]
  $ postfix -z
  postfix: invalid option -- 'z'
  postfix: fatal: usage: postfix [-c config_dir] [-Dv] command
  [1]
  $ postfix -c
  postfix: option requires an argument -- 'c'
  postfix: fatal: usage: postfix [-c config_dir] [-Dv] command
  [1]
  $ postfix -c etc status
  postfix: fatal: -c requires absolute pathname
  [1]
  $ postfix -c /nowhere status
  postfix: fatal: open /nowhere/main.cf: No such file or directory
  [1]
  $ postfix -D status
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ postfix /bin/pwd
  /var/spool/postfix
  $ postfix logrotate
  postfix/postfix-script: fatal: empty 'maillog_file' parameter value - logfile rotation failed
  [1]
  $ postfix logrotate x
  postfix/postfix-script: fatal: usage postfix logrotate (no arguments)
  [1]
  $ postfix status x
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  $ postfix set-permissions
  $ postfix upgrade-configuration
  
      Note: the following files or directories still exist but are no
      longer part of Postfix:
  
       /etc/postfix/postfix-script /etc/postfix/post-install
  
  $ postfix start_msg
  Start postfix
  $ postfix stop_msg
  Stop postfix
  $ postfix post-install
  /usr/lib/postfix/sbin/post-install: Error: Usage: /usr/lib/postfix/sbin/post-install [name=value] command
      create-missing          Create missing queue directories.
      upgrade-source          When installing or upgrading from source code.
      upgrade-package         When installing or upgrading from pre-built package.
      first-install-reminder  Remind of mandatory first-time configuration steps.
      name=value              Specify an installation parameter.
  [1]
  $ postfix post-install nosuch
  /usr/lib/postfix/sbin/post-install: Error: Usage: /usr/lib/postfix/sbin/post-install [name=value] command
      create-missing          Create missing queue directories.
      upgrade-source          When installing or upgrading from source code.
      upgrade-package         When installing or upgrading from pre-built package.
      first-install-reminder  Remind of mandatory first-time configuration steps.
      name=value              Specify an installation parameter.
  [1]
  $ postfix post-install first-install-reminder
  
      Warning: you still need to edit myorigin/mydestination/mynetworks
      parameter settings in /etc/postfix/main.cf.
  
      See also http://www.postfix.org/STANDARD_CONFIGURATION_README.html
      for information about dialup sites or about sites inside a firewalled
      network.
  
      BTW: Check your /etc/aliases file and be sure to set up aliases
      that send mail for root and postmaster to a real person, then run
      /usr/bin/newaliases.
  
  $ postfix drain
  postfix/postfix-script: stopping the Postfix mail system
  $ sleep 1
  $ postfix status
  postfix/postfix-script: the Postfix mail system is not running
  [1]
  $ postfix start
  postfix/postfix-script: starting the Postfix mail system
  $ postfix quick-stop
  postfix/postfix-script: stopping the Postfix mail system
  $ ls /var/spool/postfix
  active	 defer	   etc	  incoming  pid      quick-start  trace
  bounce	 deferred  flush  lib	    private  restart	  usr
  corrupt  dev	   hold   maildrop  public   saved
  $ postfix start
  postfix/postfix-script: starting the Postfix mail system
  $ ls /var/spool/postfix
  active	 defer	   etc	  incoming  pid      restart  usr
  bounce	 deferred  flush  lib	    private  saved
  corrupt  dev	   hold   maildrop  public   trace
  $ tail -20 /var/log/mail.log | cut -d' ' -f3-
  postfix/postfix-script[PID]: fatal: unknown command: ''. Usage: postfix start (or stop, reload, abort, flush, check, status, set-permissions, upgrade-configuration, logrotate)
  postfix/postfix-script[PID]: fatal: the Postfix mail system is already running
  postfix/postfix-script[PID]: fatal: unknown command: 'nosuch'. Usage: postfix start (or stop, reload, abort, flush, check, status, set-permissions, upgrade-configuration, logrotate)
  postfix[PID]: fatal: usage: postfix [-c config_dir] [-Dv] command
  postfix[PID]: fatal: usage: postfix [-c config_dir] [-Dv] command
  postfix[PID]: fatal: -c requires absolute pathname
  postfix[PID]: fatal: open /nowhere/main.cf: No such file or directory
  postfix/postfix-script[PID]: the Postfix mail system is running: PID: PID
  postfix/postfix-script[PID]: fatal: empty 'maillog_file' parameter value - logfile rotation failed
  postfix/postfix-script[PID]: fatal: usage postfix logrotate (no arguments)
  postfix/postfix-script[PID]: the Postfix mail system is running: PID: PID
  postfix/postfix-script[PID]: stopping the Postfix mail system
  postfix/postfix-script[PID]: the Postfix mail system is not running
  postfix/postfix-script[PID]: starting the Postfix mail system
  postfix/master[PID]: daemon started -- version 3.7.11, configuration /etc/postfix
  postfix/postfix-script[PID]: stopping the Postfix mail system
  postfix/master[PID]: terminating on signal 15
  postfix/postfix-script[PID]: starting the Postfix mail system
  postfix/master[PID]: daemon started -- version 3.7.11, configuration /etc/postfix
  $ /usr/lib/postfix/sbin/postfix-script status
  This script must be run by the postfix command.
  Do not run directly.
  [1]
  $ /usr/lib/postfix/sbin/post-install
  /usr/lib/postfix/sbin/post-install: Error: Usage: /usr/lib/postfix/sbin/post-install [name=value] command
      create-missing          Create missing queue directories.
      upgrade-source          When installing or upgrading from source code.
      upgrade-package         When installing or upgrading from pre-built package.
      first-install-reminder  Remind of mandatory first-time configuration steps.
      name=value              Specify an installation parameter.
  [1]
  $ /usr/lib/postfix/sbin/post-install create-missing
  /usr/lib/postfix/sbin/post-install: Error: /postfix-files is not a file.
  [1]
  $ /usr/lib/postfix/sbin/postfix-tls-script
  This script must be run by the postfix command.
  Do not run directly.
  [1]
  $ /usr/lib/postfix/sbin/postmulti-script
  /usr/lib/postfix/sbin/postmulti-script: 32: MAIL_CONFIG: do not invoke this command directly
  [2]
  $ /usr/lib/postfix/sbin/postfix-wrapper
  /usr/lib/postfix/sbin/postfix-wrapper: 180: command_directory: do not invoke this command directly
  [2]
  $ /usr/lib/postfix/sbin/master -t; echo $?
  1
  $ /usr/lib/postfix/sbin/master -w; echo $?
  1
  $ /usr/lib/postfix/sbin/master -x; echo $?
  /usr/lib/postfix/sbin/master: invalid option -- 'x'
  1
  $ /usr/lib/postfix/sbin/master x; echo $?
  1
  $ /usr/lib/postfix/sbin/master -t -w; echo $?
  1
  $ postfix stop; postfix stop
  postfix/postfix-script: stopping the Postfix mail system
  postfix/postfix-script: fatal: the Postfix mail system is not running
  [1]
  $ tail -4 /var/log/mail.log | cut -d' ' -f3-
  postfix/master[PID]: fatal: the -t and -w options cannot be used together
  postfix/postfix-script[PID]: stopping the Postfix mail system
  postfix/master[PID]: terminating on signal 15
  postfix/postfix-script[PID]: fatal: the Postfix mail system is not running
  $ tail -8 /var/log/mail.log | cut -d' ' -f3-
  postfix/master[PID]: fatal: open lock file pid/master.pid: unable to set exclusive lock: Resource temporarily unavailable
  postfix/master[PID]: fatal: daemon initialization failure -- see logs for details
  postfix/master[PID]: fatal: usage: /usr/lib/postfix/sbin/master [-c config_dir] [-D (debug)] [-d (don't detach from terminal)] [-e exit_time] [-t (test)] [-v] [-w (wait for initialization)]
  postfix/master[PID]: fatal: usage: /usr/lib/postfix/sbin/master [-c config_dir] [-D (debug)] [-d (don't detach from terminal)] [-e exit_time] [-t (test)] [-v] [-w (wait for initialization)]
  postfix/master[PID]: fatal: the -t and -w options cannot be used together
  postfix/postfix-script[PID]: stopping the Postfix mail system
  postfix/master[PID]: terminating on signal 15
  postfix/postfix-script[PID]: fatal: the Postfix mail system is not running
