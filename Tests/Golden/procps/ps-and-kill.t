  $ ps
      PID TTY          TIME CMD
  PID pts/0 TIME bash
  PID pts/0 TIME ps
  $ ps -C master
      PID TTY          TIME CMD
  PID ? TIME master
  $ ps -C nosuch; echo $?
      PID TTY          TIME CMD
  1
  $ ps -o pid= -C master
      355
  $ ps -o pid,comm= -C master
      PID 
      355 master
  $ ps -o user,group,ruser,euser,rgroup,egroup,pid,args -C qmgr,pickup,master
  USER     GROUP    RUSER    EUSER    RGROUP   EGROUP       PID COMMAND
  root     root     root     root     root     root         355 /usr/lib/postfix/s
  postfix  postfix  postfix  postfix  postfix  postfix      356 pickup -l -t unix 
  postfix  postfix  postfix  postfix  postfix  postfix      357 qmgr -l -t unix -u
  $ ps -u postfix
      PID TTY          TIME CMD
  PID ? TIME pickup
  PID ? TIME qmgr
  PID ? TIME smtpd
  PID ? TIME proxymap
  PID ? TIME tlsmgr
  $ ps -u postfix -o user:20,pid,cmd
  USER                     PID CMD
  postfix                  356 pickup -l -t unix -u -c
  postfix                  357 qmgr -l -t unix -u
  postfix                  358 smtpd -n smtp -t inet -u -c -o stress= -s 2
  postfix                  359 proxymap -t unix -u
  postfix                  360 tlsmgr -l -t unix -u -c
  $ ps U postfix
      PID TTY      STAT   TIME COMMAND
  PID ? S TIME pickup -l -t unix -u -c
  PID ? S TIME qmgr -l -t unix -u
  PID ? S TIME smtpd -n smtp -t inet -u -c -o stress= -s 2
  PID ? S TIME proxymap -t unix -u
  PID ? S TIME tlsmgr -l -t unix -u -c
  $ ps -t pts/0
      PID TTY          TIME CMD
  PID pts/0 TIME bash
  PID pts/0 TIME ps
  $ ps --ppid 1
      PID TTY          TIME CMD
  PID ? TIME rsyslogd
  PID ? TIME master
  PID pts/0 TIME bash
  $ ps -ef | grep [m]aster
  root PID PPID C HH:MM ? TIME /usr/lib/postfix/sbin/master -w
  $ ps -e -o bogus
  error: unknown user-defined format specifier "bogus"
  
  Usage:
   ps [options]
  
   Try 'ps --help <simple|list|output|threads|misc|all>'
    or 'ps --help <s|l|o|t|m|a>'
   for additional help text.
  
  For more details see ps(1).
  [1]
  $ ps --bogus
  error: unknown gnu long option
  
  Usage:
   ps [options]
  
   Try 'ps --help <simple|list|output|threads|misc|all>'
    or 'ps --help <s|l|o|t|m|a>'
   for additional help text.
  
  For more details see ps(1).
  [1]
  $ ps -p
  error: list of process IDs must follow -p
  
  Usage:
   ps [options]
  
   Try 'ps --help <simple|list|output|threads|misc|all>'
    or 'ps --help <s|l|o|t|m|a>'
   for additional help text.
  
  For more details see ps(1).
  [1]
  $ ps -p abc
  error: process ID list syntax error
  
  Usage:
   ps [options]
  
   Try 'ps --help <simple|list|output|threads|misc|all>'
    or 'ps --help <s|l|o|t|m|a>'
   for additional help text.
  
  For more details see ps(1).
  [1]
  $ ps -u nosuchuser
  error: user name does not exist
  
  Usage:
   ps [options]
  
   Try 'ps --help <simple|list|output|threads|misc|all>'
    or 'ps --help <s|l|o|t|m|a>'
   for additional help text.
  
  For more details see ps(1).
  [1]
  $ ps 99999; echo $?
      PID TTY      STAT   TIME COMMAND
  1
  $ ps -V
  ps from procps-ng 4.0.2
  $ pgrep master; pgrep -l master; pgrep -a master
  PID
  355 master
  355 /usr/lib/postfix/sbin/master -w
  $ pgrep -u postfix -l
  356 pickup
  357 qmgr
  358 smtpd
  359 proxymap
  360 tlsmgr
  $ pgrep
  pgrep: no matching criteria specified
  Try `pgrep --help' for more information.
  [2]
  $ pgrep a b
  pgrep: only one pattern can be provided
  Try `pgrep --help' for more information.
  [2]
  $ pgrep -u nosuch
  pgrep: invalid user name: nosuch
  [2]
  $ pgrep '('
  pgrep: regex error: Unmatched ( or \(
  [2]
  $ pgrep thisnameiswaytoolongforit
  pgrep: pattern that searches for process name longer than 15 characters will result in zero matches
  Try `pgrep -f' option to match against the complete command line.
  [1]
  $ sleep 1000 &
  [1] PID
  $ pkill -0 sleep; echo $?
  0
  $ pkill -e -x sleep
  sleep killed (pid PID)
  [1]+  Terminated              sleep 1000
  $ jobs
  $ pkill sleep; echo $?
  1
  $ pidof master; pidof qmgr pickup; pidof nosuch; echo $?
  PID
  PID PID
  PID
  $ pidof -z
  [1]
  $ /bin/kill -l
  HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT
  CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH POLL PWR SYS
  $ /bin/kill -L
   1 HUP      2 INT      3 QUIT     4 ILL      5 TRAP     6 ABRT     7 BUS
   8 FPE      9 KILL    10 USR1    11 SEGV    12 USR2    13 PIPE    14 ALRM
  15 TERM    16 STKFLT  17 CHLD    18 CONT    19 STOP    20 TSTP    21 TTIN
  22 TTOU    23 URG     24 XCPU    25 XFSZ    26 VTALRM  27 PROF    28 WINCH
  29 POLL    30 PWR     31 SYS     
  $ sleep 1000 &
  [1] PID
  $ /bin/kill $!
  [1]+  Terminated              sleep 1000
  $ jobs
  $ /bin/kill 999999
  /bin/kill: (999999): No such process
  [1]
  $ /bin/kill abc
  /bin/kill: failed to parse argument: 'abc'
  [1]
  $ /bin/kill -s BOGUS 1
  /bin/kill: (1): Invalid argument
  [1]
  $ su student -c '/bin/kill 1'
  /bin/kill: (1): Operation not permitted
  [1]
  $ killall nosuch
  nosuch: no process found
  [1]
  $ killall -q nosuch; echo $?
  1
  $ sleep 1000 &
  [1] PID
  $ killall -w sleep
  [1]+  Terminated              sleep 1000
  $ jobs
  $ killall -BOGUS sleep
  BOGUS: unknown signal; killall -l lists signals.
  [1]
  $ killall -u nosuch
  Cannot find user nosuch
  [1]
  $ su student -c 'killall master'
  master(355): Operation not permitted
  master: no process found
  [1]
  $ su student -c 'pkill master'
  pkill: killing pid PID failed: Operation not permitted
  [1]
  $ fuser /var/log/mail.log
  /var/log/mail.log:      39
  $ fuser /nonexistent
  Specified filename /nonexistent does not exist.
  [1]
  $ pwdx abc
  pwdx: invalid process id: abc
  [1]
  $ pstree postfix
  pickup
  
  proxymap
  
  qmgr
  
  smtpd
  
  tlsmgr
  $ pstree student
  No processes found.
  [1]
  $ pstree nosuch
  No such user name: nosuch
  [1]
