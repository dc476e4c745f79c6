  $ last; last reboot; lastb
  
  wtmp begins Day Mon DD HH:MM:SS YYYY
  
  wtmp begins Day Mon DD HH:MM:SS YYYY
  
  btmp begins Day Mon DD HH:MM:SS YYYY
  $ last -V; last -f /nonexistent; last -z
  last from util-linux 2.38.1
  last: cannot open /nonexistent: No such file or directory
  last: invalid option -- 'z'
  Try 'last --help' for more information.
  [1]
  $ lastlog -u root; lastlog -u nosuch; lastlog -t 3
  Username         Port     From                                       Latest
  root                                                                **Never logged in**
  lastlog: Unknown user or range: nosuch
  $ lastlog | head -4; lastlog | wc -l
  Username         Port     From                                       Latest
  root                                                                **Never logged in**
  daemon                                                              **Never logged in**
  bin                                                                 **Never logged in**
  27
  $ rev <<< abc; printf 'a b\nc d' | rev
  cba
  b a
  d c
  $ rev /nonexistent; rev -z
  rev: cannot open /nonexistent: No such file or directory
  rev: invalid option -- 'z'
  Try 'rev --help' for more information.
  [1]
  $ top -b -n1 | sed -n '2p;5,7p' | cut -c1-40
  Tasks:  12 total,   1 running,  11 sleep
  MiB Swap:      0.0 total,      0.0 free,
  
      PID USER      PR  NI    VIRT    RES 
  $ top -b -n1 -u postfix | awk 'NR>7 {print $2, $12}'
  postfix pickup
  postfix qmgr
  postfix smtpd
  postfix proxymap
  postfix tlsmgr
  $ top -z
  top: invalid option -- 'z'
  $ nologin
  This account is currently not available.
  [1]
