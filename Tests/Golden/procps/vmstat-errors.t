vmstat: wrong command lines.

  $ vmstat -V
  vmstat from procps-ng 4.0.2
  $ vmstat -x
  vmstat: invalid option -- 'x'
  
  Usage:
   vmstat [options] [delay [count]]
  
  Options:
   -a, --active           active/inactive memory
   -f, --forks            number of forks since boot
   -m, --slabs            slabinfo
   -n, --one-header       do not redisplay header
   -s, --stats            event counter statistics
   -d, --disk             disk statistics
   -D, --disk-sum         summarize disk statistics
   -p, --partition <dev>  partition specific statistics
   -S, --unit <char>      define display unit
   -w, --wide             wide output
   -t, --timestamp        show timestamp
   -y, --no-first         skips first line of output
  
   -h, --help     display this help and exit
   -V, --version  output version information and exit
  
  For more details see vmstat(8).
  [1]
  $ vmstat abc
  vmstat: failed to parse argument: 'abc'
  [1]
  $ vmstat -S x
  vmstat: -S requires k, K, m or M (default is KiB)
  [1]
