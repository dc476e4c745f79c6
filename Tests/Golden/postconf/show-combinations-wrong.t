  $ export NORANDOMIZE=1
  $ postconf -a -A
  postconf: fatal: specify one of -a -A
  [1]
  $ postconf -a -n
  postconf: fatal: with option -a, do not specify -n
  [1]
  $ postconf -l -m
  postconf: fatal: specify one of -l -m
  [1]
  $ postconf -m -h
  postconf: fatal: with option -m, do not specify -h
  [1]
  $ postconf -d -n
  postconf: fatal: specify one of -d -n
  [1]
  $ postconf -d -e foo=bar
  postconf: fatal: specify one of -d -e
  [1]
  $ postconf -n -e foo=bar
  postconf: fatal: specify one of -e -n
  [1]
  $ postconf -n -X foo
  postconf: fatal: specify one of -n -X
  [1]
  $ postconf -n '-#' foo
  postconf: fatal: specify one of -n -#
  [1]
  $ postconf -e -X foo
  postconf: fatal: specify one of -e -X
  [1]
  $ postconf -e '-#' foo
  postconf: fatal: specify one of -e -#
  [1]
  $ postconf -X '-#' foo
  postconf: fatal: specify one of -X -#
  [1]
  $ postconf -f -e foo=bar
  postconf: fatal: specify one of -e -f
  [1]
  $ postconf -f -X foo
  postconf: fatal: specify one of -f -X
  [1]
  $ postconf -x -e foo=bar
  postconf: fatal: specify one of -e -x
  [1]
  $ postconf -h -e foo=bar
  postconf: fatal: specify one of -e -h
  [1]
  $ postconf -H -h myhostname
  postconf: fatal: specify one of -h -H
  [1]
  $ postconf -H -e foo=bar
  postconf: fatal: specify one of -e -H
  [1]
  $ postconf -o foo=bar -e x=y
  postconf: fatal: specify one of -e -o
  [1]
  $ postconf -o foo=bar -d
  postconf: fatal: specify one of -d -o
  [1]
  $ postconf -M -n
  postconf: fatal: with option -M, do not specify -n
  [1]
  $ postconf -M -d
  postconf: fatal: with option -M, do not specify -d
  [1]
  $ postconf -M -h
  postconf: fatal: with option -M, do not specify -h
  [1]
  $ postconf -M -H
  postconf: fatal: with option -M, do not specify -H
  [1]
  $ postconf -F -n
  postconf: fatal: with option -F, do not specify -n
  [1]
  $ postconf -F -X smtp/inet/type
  postconf: fatal: with option -F, do not specify -X
  [1]
  $ postconf -F '-#' smtp/inet/type
  postconf: fatal: with option -F, do not specify -#
  [1]
  $ postconf -P '-#' smtp/inet/foo
  postconf: fatal: with option -P, do not specify -#
  [1]
  $ postconf -P -n
  postconf: fatal: with option -P, do not specify -n
  [1]
  $ postconf -M -F
  postconf: fatal: specify one of -F -M
  [1]
  $ postconf -M -P -F -p
  postconf: fatal: specify one of -F -M -p -P
  [1]
  $ postconf -M -p
  postconf: fatal: specify one of -M -p
  [1]
  $ postconf -b -n
  postconf: fatal: with option -b, do not specify -n
  [1]
  $ postconf -t -h
  postconf: fatal: with option -t, do not specify -h
  [1]
  $ postconf -b -t
  postconf: fatal: specify one of -b and -t
  [1]
  $ postconf -b -b
  postconf: fatal: specify one of -b and -t
  [1]
  $ postconf -T run-version -n
  postconf: fatal: with option -T, do not specify -n
  [1]
  $ postconf -T run-version -T compile-version
  postconf: fatal: At most one -T <mode> option may be specified
  [1]
  $ postconf -T nonsense
  postconf: warning: unknown 'postconf -T' mode: nonsense
  [1]
  $ postconf -T ''
  postconf: warning: unknown 'postconf -T' mode: 
  [1]
  $ postconf -T public-key-algorithms
  dsa
  ecdsa
  rsa
  $ postconf -T public-key-algorithms extra
  dsa
  ecdsa
  rsa
  $ postconf -a extra words
  cyrus
  dovecot
  $ postconf -l x=y
  flock
  fcntl
  dotlock
  $ postconf -m x=y
  btree
  cidr
  environ
  fail
  hash
  inline
  internal
  lmdb
  memcache
  nis
  pcre
  pipemap
  proxy
  randmap
  regexp
  socketmap
  static
  tcp
  texthash
  unionmap
  unix
  $ postconf -dn -ex -M
  postconf: fatal: specify one of -d -e -n
  [1]
  $ postconf -C nonsense
  postconf: fatal: unknown -C option value "nonsense" in "nonsense"
  [1]
  $ postconf -C builtin,nonsense -n
  postconf: fatal: unknown -C option value "nonsense" in "builtin,nonsense"
  [1]
  $ postconf -C '' -n
  $ postconf -C ALL -n | head -2
  alias_database = hash:/etc/aliases
  alias_maps = hash:/etc/aliases
  $ postconf -C 'service user' -n
