watch: wrong command lines.

  $ watch
  
  Usage:
   watch [options] command
  
  Options:
    -b, --beep             beep if command has a non-zero exit
    -c, --color            interpret ANSI color and style sequences
    -d, --differences[=<permanent>]
                           highlight changes between updates
    -e, --errexit          exit if command has a non-zero exit
    -g, --chgexit          exit when output from command changes
    -q, --equexit <cycles>
                           exit when output from command does not change
    -n, --interval <secs>  seconds to wait between updates
    -p, --precise          attempt run command in precise intervals
    -t, --no-title         turn off header
    -w, --no-wrap          turn off line wrapping
    -x, --exec             pass command to exec instead of "sh -c"
  
   -h, --help     display this help and exit
   -v, --version  output version information and exit
  
  For more details see watch(1).
  [1]
  $ watch -V
  watch: invalid option -- 'V'
  
  Usage:
   watch [options] command
  
  Options:
    -b, --beep             beep if command has a non-zero exit
    -c, --color            interpret ANSI color and style sequences
    -d, --differences[=<permanent>]
                           highlight changes between updates
    -e, --errexit          exit if command has a non-zero exit
    -g, --chgexit          exit when output from command changes
    -q, --equexit <cycles>
                           exit when output from command does not change
    -n, --interval <secs>  seconds to wait between updates
    -p, --precise          attempt run command in precise intervals
    -t, --no-title         turn off header
    -w, --no-wrap          turn off line wrapping
    -x, --exec             pass command to exec instead of "sh -c"
  
   -h, --help     display this help and exit
   -v, --version  output version information and exit
  
  For more details see watch(1).
  [1]
  $ watch -n abc date
  watch: failed to parse argument: 'abc': Invalid argument
  [1]
  $ watch -z
  watch: invalid option -- 'z'
  
  Usage:
   watch [options] command
  
  Options:
    -b, --beep             beep if command has a non-zero exit
    -c, --color            interpret ANSI color and style sequences
    -d, --differences[=<permanent>]
                           highlight changes between updates
    -e, --errexit          exit if command has a non-zero exit
    -g, --chgexit          exit when output from command changes
    -q, --equexit <cycles>
                           exit when output from command does not change
    -n, --interval <secs>  seconds to wait between updates
    -p, --precise          attempt run command in precise intervals
    -t, --no-title         turn off header
    -w, --no-wrap          turn off line wrapping
    -x, --exec             pass command to exec instead of "sh -c"
  
   -h, --help     display this help and exit
   -v, --version  output version information and exit
  
  For more details see watch(1).
  [1]
  $ TERM=nosuch watch date
  Error opening terminal: nosuch.
  [1]
