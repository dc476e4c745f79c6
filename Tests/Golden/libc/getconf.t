getconf: limits of the system, of files, and text.

  $ getconf PATH
  /bin:/usr/bin
  $ getconf PAGE_SIZE
  4096
  $ getconf PAGESIZE
  4096
  $ getconf ARG_MAX
  2097152
  $ getconf LONG_BIT
  64
  $ getconf NAME_MAX /
  255
  $ getconf PATH_MAX /tmp
  4096
  $ getconf OPEN_MAX
  20000
  $ getconf CLK_TCK
  100
  $ getconf HOST_NAME_MAX
  64
  $ getconf LOGIN_NAME_MAX
  256
  $ getconf GNU_LIBC_VERSION
  glibc 2.36
  $ getconf GNU_LIBPTHREAD_VERSION
  NPTL 2.36
  $ getconf NOSUCH
  getconf: Unrecognized variable `NOSUCH'
  [2]
  $ getconf
  Usage: getconf [-v specification] variable_name [pathname]
         getconf -a [pathname]
  [2]
  $ getconf -V
  getconf: Unrecognized variable `-V'
  [2]
  $ getconf NAME_MAX
  Usage: getconf [-v specification] variable_name [pathname]
         getconf -a [pathname]
  [2]
  $ getconf NAME_MAX /nosuch
  getconf: pathconf: /nosuch: No such file or directory
  [3]
  $ getconf CHILD_MAX
  96365
  $ getconf INT_MAX
  2147483647
  $ getconf PIPE_BUF /
  4096
  $ getconf LINK_MAX /
  127
  $ getconf -a | wc -l
  320
  $ getconf -v POSIX_V7_LP64_OFF64 INT_MAX
  2147483647
  $ getconf PATH /x
  Usage: getconf [-v specification] variable_name [pathname]
         getconf -a [pathname]
  [2]
