sysctl: settings of the kernel are files below /proc/sys.

  $ sysctl kernel.hostname
  kernel.hostname = mail
  $ sysctl -n kernel.hostname
  mail
  $ sysctl net.ipv4.ip_forward
  net.ipv4.ip_forward = 0
  $ sysctl net/ipv4/ip_forward
  net.ipv4.ip_forward = 0
  $ sysctl nosuch.key
  sysctl: cannot stat /proc/sys/nosuch/key: No such file or directory
  [1]
  $ sysctl -e nosuch.key
  $ sysctl -w net.ipv4.ip_forward=1
  net.ipv4.ip_forward = 1
  $ sysctl net.ipv4.ip_forward=0
  net.ipv4.ip_forward = 0
  $ sysctl -q -w net.ipv4.ip_forward=1
  $ cat /proc/sys/net/ipv4/ip_forward
  1
  $ sysctl -w net.ipv4.ip_forward
  sysctl: command line(0): invalid syntax, continuing...
  [1]
  $ sysctl -w kernel.ostype=foo
  sysctl: setting key "kernel.ostype": Invalid argument
  $ sysctl
  
  Usage:
   sysctl [options] [variable[=value] ...]
  
  Options:
    -a, --all            display all variables
    -A                   alias of -a
    -X                   alias of -a
        --deprecated     include deprecated parameters to listing
        --dry-run        Print the key and values but do not write
    -b, --binary         print value without new line
    -e, --ignore         ignore unknown variables errors
    -N, --names          print variable names without values
    -n, --values         print only values of the given variable(s)
    -p, --load[=<file>]  read values from file
    -f                   alias of -p
        --system         read values from all system directories
    -r, --pattern <expression>
                         select setting that match expression
    -q, --quiet          do not echo variable set
    -w, --write          enable writing a value to variable
    -o                   does nothing
    -x                   does nothing
    -d                   alias of -h
  
   -h, --help     display this help and exit
   -V, --version  output version information and exit
  
  For more details see sysctl(8).
  [1]
  $ sysctl -V
  sysctl from procps-ng 4.0.2
  $ sysctl -x
  sysctl: no variables specified
  Try `sysctl --help' for more information.
  [1]
  $ sysctl -a --pattern 'ip_forward$'
  net.ipv4.ip_forward = 1
  $ sysctl -p
  $ sysctl -p /nonexistent
  sysctl: cannot open "/nonexistent": No such file or directory
  [1]
  $ echo 'net.ipv4.ip_forward = 1' > /tmp/s.conf
  $ sysctl -p /tmp/s.conf
  net.ipv4.ip_forward = 1
  $ sysctl -N net.ipv4.ip_forward
  net.ipv4.ip_forward
  $ sysctl -b kernel.hostname
  mail
  $ sysctl --system
  * Applying /usr/lib/sysctl.d/99-protect-links.conf ...
  * Applying /etc/sysctl.conf ...
  fs.protected_fifos = 1
  fs.protected_hardlinks = 1
  fs.protected_regular = 2
  fs.protected_symlinks = 1
  $ ls /etc/sysctl.d
  README.sysctl
  $ sysctl kernel.domainname
  kernel.domainname = (none)
  $ sysctl net.ipv6.conf.all.disable_ipv6
  net.ipv6.conf.all.disable_ipv6 = 0
