m4: definitions, quotes, diversions, and the builtins.

  $ m4 --version | head -1
  m4 (GNU M4) 1.4.19
  $ echo 'define(foo,bar)foo' | m4
  bar
  $ echo 'define(`x'"'"',`$1-$2-$#-$*-$@'"'"')x(a,b,c)' | m4
  a-b-3-a,b,c-a,b,c
  $ cat > a.m4 <<'EOF'
  > define(`hello', `Hello, $1!')dnl
  > hello(world)
  > define(`fact', `ifelse($1, 0, 1, `eval($1 * fact(decr($1)))')')dnl
  > fact(6)
  > define(`forloop', `pushdef(`$1', `$2')_forloop($@)popdef(`$1')')dnl
  > define(`_forloop', `$4`'ifelse($1, `$3', `', `define(`$1', incr($1))$0($@)')')dnl
  > forloop(`i', 1, 5, `i ')
  > ifdef(`nosuch', yes, no) ifdef(`hello', yes, no)
  > len(`abc') index(`hello', `ll') substr(`hello', 1, 3) translit(`hello', `a-y', `b-z')
  > eval(1 + 2 * 3) eval(2 ** 10) eval(7 / 2) eval(-7 % 3) eval(1 << 4) eval(5 > 3 && 2 < 1) eval(255, 16) eval(5, 2, 8)
  > changequote([, ])dnl
  > define([q], [quoted])dnl
  > [q] q
  > changequote`'dnl
  > # a comment with hello(x)
  > divert(1)later
  > divert(0)now
  > undivert(1)dnl
  > format(`%5d|%-5s|%03d', 42, `ab', 7)
  > regexp(`hello world', `w\(or\)', `<\1>') regexp(`hello', `l+')
  > patsubst(`hello', `l', `L') patsubst(`a b c', ` ', `')
  > shift(a, b, c)
  > undefine(`hello')hello(x)
  > dumpdef(`fact')
  > errprint(`oops
  > ')dnl
  > __line__ __file__
  > m4exit(3)
  > EOF
  $ timeout 5 m4 a.m4 < /dev/null
  Hello, world!
  720
  1 2 3 4 5 
  no yes
  3 2 ell ifmmp
  7 1024 3 -1 16 0 ff 00000101
  q quoted
  # a comment with hello(x)
  now
  later
     42|ab   |007
  <or> 2
  heLLo abc
  b,c
  hello(x)
  fact:	ifelse($1, 0, 1, `eval($1 * fact(decr($1)))')
  
  oops
  27 a.m4
  [3]
