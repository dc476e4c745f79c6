  $ export NORANDOMIZE=1
  $ cp /etc/postfix/main.cf /tmp/orig
  $ postconf -e 'mydomain = example.org'
  $ diff /tmp/orig /etc/postfix/main.cf
  47a48
  > mydomain = example.org
  [1]
  $ postconf -e mydomain=example.org
  $ postconf mydomain=example.net
  $ diff /tmp/orig /etc/postfix/main.cf
  47a48
  > mydomain = example.net
  [1]
  $ postconf -e 'a=1' 'b=2' 'a=3'
  postconf: warning: ignoring earlier request: 'a = 1'
  $ tail -2 /etc/postfix/main.cf
  b = 2
  a = 3
  $ postconf -e ' c = 4 ' '	d	=	5	'
  $ tail -2 /etc/postfix/main.cf
  d = 5
  c = 4
  $ postconf -e 'e='
  $ tail -1 /etc/postfix/main.cf | cat -A
  e = $
  $ postconf -e 'f = x=y=z' 'g = "quoted text"' "h = it's"
  $ tail -3 /etc/postfix/main.cf
  g = "quoted text"
  h = it's
  f = x=y=z
  $ postconf -e '=x'
  postconf: fatal: missing attribute name: "=x"
  [1]
  $ postconf -e 'nothing'
  postconf: fatal: missing '=' after attribute name: "nothing"
  [1]
  $ postconf -e 'two words = x'
  postconf: fatal: missing '=' after attribute name: "two words = x"
  [1]
  $ postconf -e ''
  postconf: fatal: missing attribute name: ""
  [1]
  $ postconf -e ' '
  postconf: fatal: missing attribute name: ""
  [1]
  $ postconf -e '#a = 1'
  postconf: fatal: -e, -X, or -# accepts no comment input
  [1]
  $ postconf -e '  # a = 1'
  postconf: fatal: -e, -X, or -# accepts no comment input
  [1]
  $ postconf -e 'a = 1
  > b'
  postconf: fatal: -e, -X, or -# accepts no multi-line input
  [1]
  $ postconf -e 'good = 1' 'bad'
  postconf: fatal: missing '=' after attribute name: "bad"
  [1]
  $ grep good /etc/postfix/main.cf
  [1]
  $ postconf a=5 b c=6
  postconf: fatal: missing '=' after attribute name: "b"
  [1]
  $ postconf b a=5
  postconf: warning: b: unknown parameter
  postconf: warning: a=5: unknown parameter
  postconf: warning: /etc/postfix/main.cf: unused parameter: e=
  postconf: warning: /etc/postfix/main.cf: unused parameter: f=x=y=z
  postconf: warning: /etc/postfix/main.cf: unused parameter: c=4
  postconf: warning: /etc/postfix/main.cf: unused parameter: d=5
  postconf: warning: /etc/postfix/main.cf: unused parameter: g="quoted text"
  postconf: warning: /etc/postfix/main.cf: unused parameter: h=it's
  postconf: warning: /etc/postfix/main.cf: unused parameter: a=3
  postconf: warning: /etc/postfix/main.cf: unused parameter: b=2
  $ postconf -X a
  $ postconf -X a b nosuch
  $ grep -e '^a' -e '^b' /etc/postfix/main.cf
  biff = no
  append_dot_mydomain = no
  alias_maps = hash:/etc/aliases
  alias_database = hash:/etc/aliases
  $ postconf -X 'c = 4'
  postconf: fatal: specify one of -e -X
  [1]
  $ postconf -X ''
  postconf: fatal: -X or -# requires non-blank parameter names
  [1]
  $ postconf -X '#c'
  postconf: fatal: -e, -X, or -# accepts no comment input
  [1]
  $ postconf -X ' c '
  $ postconf '-#' d e
  $ tail -8 /etc/postfix/main.cf
  inet_protocols = all
  mydomain = example.net
  #d = 5
  c = 4
  #e = 
  g = "quoted text"
  h = it's
  f = x=y=z
  $ postconf '-#' d
  $ postconf '-#' 'd=1'
  postconf: fatal: specify one of -e -#
  [1]
  $ postconf -e d=6
  $ tail -8 /etc/postfix/main.cf
  mydomain = example.net
  #d = 5
  c = 4
  #e = 
  g = "quoted text"
  h = it's
  f = x=y=z
  d = 6
  $ postconf -e 'ä = ü'
  $ tail -1 /etc/postfix/main.cf
  ä = ü
  $ ls -l /etc/postfix/main.cf /etc/postfix/main.cf.tmp
  ls: cannot access '/etc/postfix/main.cf.tmp': No such file or directory
  -rw-r--r-- 1 root root 1477 Mon DD HH:MM /etc/postfix/main.cf
  [2]
