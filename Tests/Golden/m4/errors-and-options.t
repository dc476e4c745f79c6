m4: what goes wrong, and options.

  $ m4 -DX=1 -UY - <<< 'X Y'
  1 Y
  $ m4 nosuch
  m4: cannot open `nosuch': No such file or directory
  [1]
  $ echo 'include(nosuch)' | timeout 5 m4
  m4:stdin:1: cannot open `nosuch': No such file or directory
  
  [1]
  $ echo 'sinclude(nosuch)ok' | timeout 5 m4
  ok
  $ echo inc > i.m4; echo 'include(`i.m4'"'"')' | timeout 5 m4
  inc
  
  $ echo 'define(foo' | timeout 5 m4
  m4:stdin:1: ERROR: end of file in argument list
  [1]
  $ echo '`abc' | timeout 5 m4
  m4:stdin:1: ERROR: end of file in string
  [1]
  $ echo 'eval(1/0)' | timeout 5 m4
  m4:stdin:1: divide by zero in eval: 1/0
  
  $ echo 'eval(x)' | timeout 5 m4
  m4:stdin:1: bad expression in eval: x
  
  $ echo 'incr(a)' | timeout 5 m4
  m4:stdin:1: non-numeric argument to builtin `incr'
  
  $ echo 'syscmd(echo hi)' | timeout 5 m4
  hi
  
  $ echo 'esyscmd(echo hi)sysval' | timeout 5 m4
  hi
  0
  $ echo 'm4wrap(`bye
  > '"'"')hi' | timeout 5 m4
  hi
  bye
  $ echo 'traceon(`f'"'"')define(f,x)f' | timeout 5 m4
  m4trace: -1- f
  x
  $ echo 'builtin(`len'"'"',abc) defn(`len'"'"')' | timeout 5 m4
  3 
  $ m4 -P <<< 'm4_define(a,b)a define(c,d)'
  b define(c,d)
  $ echo 'ifelse(a,b,c,d,d,e,f)' | timeout 5 m4
  e
  $ echo 'changecom(/*,*/)/* define */ # len(`ab'"'"')' | timeout 5 m4
  /* define */ # 2
  $ echo 'm4_define(x)' | timeout 5 m4
  m4_define(x)
  $ m4 -x </dev/null
  m4: invalid option -- 'x'
  Try `m4 --help' for more information.
  [1]
  $ echo 'divnum divert(-1)gone divert(2)two
  > divert(1)one
  > divert' | timeout 5 m4
  0 
  one
  two
  $ echo 'len(a,b)' | timeout 5 m4
  m4:stdin:1: Warning: excess arguments to builtin `len' ignored
  1
  $ echo 'index(a)' | timeout 5 m4
  m4:stdin:1: Warning: too few arguments to builtin `index'
  0
  $ echo 'define' | timeout 5 m4
  define
  $ echo 'maketemp(/tmp/fooXXXXXX)' | timeout 5 m4 | wc -c
  15
  $ m4 -s i.m4
  #line 1 "i.m4"
  inc
  $ m4 -E <<< 'incr(a)'
  m4:stdin:1: non-numeric argument to builtin `incr'
  
  [1]
  $ echo 'popdef(`nosuch'"'"')undefine(`nosuch'"'"')defn(`nosuch'"'"')x' | timeout 5 m4
  x
  $ echo 'substr(`abc'"'"', 5) substr(`abc'"'"', -1) substr(`abc'"'"', 1)' | timeout 5 m4
    bc
  $ echo 'translit(`abc'"'"', `b'"'"') translit(`GNUs not Unix'"'"', `A-Z'"'"', `a-z'"'"')' | timeout 5 m4
  ac gnus not unix
  $ echo 'indir(`define'"'"', `a-b'"'"', `x$1'"'"')indir(`a-b'"'"', `y'"'"')' | timeout 5 m4
  xy
