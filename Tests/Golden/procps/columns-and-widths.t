ps -o with titles, timeout -s KILL, ss without a screen, du and files named twice

  $ ps -C master -o user=A,comm=B
  A        B
  root     master
  $ ps -C master -o comm=,user
                  USER
  master          root
  $ ps -C master -o user,comm=X Y
  error: unsupported option (BSD syntax)
  
  Usage:
   ps [options]
  
   Try 'ps --help <simple|list|output|threads|misc|all>'
    or 'ps --help <s|l|o|t|m|a>'
   for additional help text.
  
  For more details see ps(1).
  [1]
  $ ps -C master -o user,comm='X Y',pid=P | sed 's/[0-9][0-9]*/N/'
  error: unknown user-defined format specifier "Y"
  
  Usage:
   ps [options]
  
   Try 'ps --help <simple|list|output|threads|misc|all>'
    or 'ps --help <s|l|o|t|m|a>'
   for additional help text.
  
  For more details see ps(1).
  $ awk -z 'BEGIN {}' 2>&1 | head -2
  Usage: awk [POSIX or GNU style options] -f progfile [--] file ...
  Usage: awk [POSIX or GNU style options] [--] 'program' file ...
  $ awk -q '{print}' /etc/hostname 2>&1 | head -2
  Usage: awk [POSIX or GNU style options] -f progfile [--] file ...
  Usage: awk [POSIX or GNU style options] [--] 'program' file ...
  $ timeout -s KILL 0.1 sleep 5
  Killed
  [137]
  $ timeout --foreground -s KILL 0.1 sleep 5
  [137]
  $ timeout -k 0.1 0.1 sh -c 'trap "" TERM; sleep 3; sleep 2'
  Killed
  [137]
  $ ss -ltn | cat -A
  State  Recv-Q Send-Q Local Address:Port Peer Address:PortProcess$
  LISTEN 0      100          0.0.0.0:25        0.0.0.0:*          $
  LISTEN 0      100             [::]:25           [::]:*          $
  $ ss -ltnH | cat -A
  LISTEN 0      100    0.0.0.0:25 0.0.0.0:*$
  LISTEN 0      100       [::]:25    [::]:*$
  $ ss -ltnH
  LISTEN      0           100               0.0.0.0:25             0.0.0.0:*      
  LISTEN      0           100                  [::]:25                [::]:*      
  $ ss -ltn
  State    Recv-Q   Send-Q     Local Address:Port     Peer Address:Port  Process  
  LISTEN   0        100              0.0.0.0:25            0.0.0.0:*              
  LISTEN   0        100                 [::]:25               [::]:*              
  $ du -s /etc/hostname /etc/hostname; du -s /etc/postfix/sasl /etc/postfix | cut -f2; du -s /etc/postfix /etc/postfix/sasl | cut -f2; du -sl /etc/hostname /etc/hostname
  4	/etc/hostname
  /etc/postfix/sasl
  /etc/postfix
  /etc/postfix
  4	/etc/hostname
  4	/etc/hostname
