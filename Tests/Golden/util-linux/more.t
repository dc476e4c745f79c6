more: screens, and text that goes through.

  $ more /nosuch
  more: cannot open /nosuch: No such file or directory
  $ more /etc
  
  *** /etc: directory ***
  
  $ more -V
  more from util-linux 2.38.1
  $ seq 30 > n; more +10 n | head -3
  10
  11
  12
  $ more -n 5 n | tail -2
  29
  30
  $ more +/25 n | head -4
  
  ...skipping
  23
  24
  $ more -x n
  more: invalid option -- 'x'
  Try 'more --help' for more information.
  [1]
  $ more /etc/hostname /etc/mailname | cat
  ::::::::::::::
  /etc/hostname
  ::::::::::::::
  mail
  ::::::::::::::
  /etc/mailname
  ::::::::::::::
  example.com
  $ more n | tail -1
  30
  $ more /etc/hostname /nosuch | cat
  more: cannot open /nosuch: No such file or directory
  ::::::::::::::
  /etc/hostname
  ::::::::::::::
  mail
  $ more
  more: bad usage
  Try 'more --help' for more information.
  [1]
  $ more /etc/hostname
  mail
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  --More--\x0d        \x0d(END) (esc)
  < q
  \x0d      (esc)
  $ seq 5 | more
  1
  2
  3
  4
  5
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  --More--\x0d        \x0d(END) (esc)
  < q
  \x0d      (esc)
  $ more -e /etc/hostname
  mail
  $ more n
  1
  2
  3
  4
  5
  6
  7
  8
  9
  10
  11
  12
  13
  14
  15
  16
  17
  18
  19
  20
  21
  22
  23
  --More--(74%)
  < q
  \x0d              (esc)
  $ more -5 n
  1
  2
  3
  4
  5
  --More--(12%)
  < q
  \x0d              (esc)
