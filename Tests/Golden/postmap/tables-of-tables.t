Tables of tables

  $ M1='inline:{a=b,x=y,k=v}'; M2='inline:{b=c,y=fail}'
  $ postmap -q a "pipemap:{$M1,$M2}"; postmap -q k "pipemap:{$M1,$M2}"; postmap -q A "pipemap:{$M1,$M2}"; postmap -q a "pipemap:{$M1}"; postmap -q x "pipemap:{$M1,$M2,fail:x}"; postmap -q k "pipemap:{$M1,$M2,fail:x}"; postmap -q k "pipemap:{$M1,fail:x}"
  c
  c
  b
  postmap: fatal: table pipemap:{inline:{a=b,x=y,k=v},inline:{b=c,y=fail},fail:x}: query error: Application error
  postmap: fatal: table pipemap:{inline:{a=b,x=y,k=v},fail:x}: query error: Application error
  [1]
  $ postmap -q a "unionmap:{$M1,$M2}"; postmap -q b "unionmap:{$M1,$M2}"; postmap -q q "unionmap:{$M1,$M2}"; postmap -q a "unionmap:{$M1,fail:x}"; postmap -q a "unionmap:{fail:x,$M1}"; postmap -q q "unionmap:{$M1,fail:x}"
  b
  c
  postmap: fatal: table unionmap:{inline:{a=b,x=y,k=v},fail:x}: query error: Application error
  postmap: fatal: table unionmap:{fail:x,inline:{a=b,x=y,k=v}}: query error: Application error
  postmap: fatal: table unionmap:{inline:{a=b,x=y,k=v},fail:x}: query error: Application error
  [1]
  $ postmap -q a "unionmap:{static:,static:x}"; postmap -q a "unionmap:{static:{},static:x}"; postmap -q a "unionmap:{static:{},static:{}}"; postmap -q a 'unionmap:{inline:{a=}, static:x}'; postmap -q a 'static:{}'; postmap -q a 'static:'; postmap -q a 'static:{ }'
  postmap: fatal: open dictionary: expecting "type:name" form instead of "static:"
  x
  x
  postmap: warning: table static:{}: key a: empty string result is not allowed
  postmap: warning: table static:{} should return NO RESULT in case of NOT FOUND
  
  postmap: fatal: open dictionary: expecting "type:name" form instead of "static:"
  postmap: warning: table static:{ }: key a: empty string result is not allowed
  postmap: warning: table static:{ } should return NO RESULT in case of NOT FOUND
  
  $ postmap -q a 'unionmap:{regexp:{{/a/ }},static:x}'; postmap -q a 'unionmap:{static:x,regexp:{{/a/ }}}'; postmap -q a 'regexp:{{/a/ }}'; postmap -q a 'regexp:{{/a/}}'
  postmap: warning: regexp map {{/a/ }}, line 1: no replacement text: using empty string
  x
  postmap: warning: regexp map {{/a/ }}, line 1: no replacement text: using empty string
  x,
  postmap: warning: regexp map {{/a/ }}, line 1: no replacement text: using empty string
  postmap: warning: table regexp:{{/a/ }}: key a: empty string result is not allowed
  postmap: warning: table regexp:{{/a/ }} should return NO RESULT in case of NOT FOUND
  
  postmap: warning: regexp map {{/a/}}, line 1: no replacement text: using empty string
  postmap: warning: table regexp:{{/a/}}: key a: empty string result is not allowed
  postmap: warning: table regexp:{{/a/}} should return NO RESULT in case of NOT FOUND
  
  $ postmap -q a 'pipemap:{unionmap:{static:p,static:q},inline:{{p,q = both}}}'; postmap -q a 'unionmap:{pipemap:{inline:{a=b},inline:{b=c}},static:d}'; postmap -q a 'pipemap:{pipemap:{inline:{a=b}},pipemap:{inline:{b=c}}}'; postmap -q a 'pipemap:{randmap:{a,a},inline:{a=1}}'; postmap -q a 'unionmap:{randmap:{1},randmap:{{2 3}}}'
  both
  c,d
  c
  1
  1,{2 3}
  $ postmap -q a 'randmap:{1}'; postmap -q a 'randmap:{{1 2}}'; postmap -q a 'randmap:1'; postmap -q a 'randmap:{'; postmap -q a 'randmap:{}'; postmap -q a 'randmap:{{}}'; postmap -q a 'randmap:{ , }'; postmap -q a 'randmap:{{a}b}'; postmap -q a 'randmap:{{a}'
  1
  {1 2}
  postmap: fatal: bad syntax: "randmap:1"; need "randmap:{value...}"
  postmap: fatal: bad syntax: "randmap:{"; need "randmap:{value...}"
  postmap: fatal: bad syntax: "randmap:{}"; need "randmap:{value...}"
  {}
  postmap: fatal: bad syntax: "randmap:{ , }"; need "randmap:{value...}"
  {a}b
  postmap: fatal: bad syntax: "randmap:{{a}"; need "randmap:{value...}"
  [1]
  $ postmap -q a 'pipemap:{'; postmap -q a 'pipemap:{}'; postmap -q a 'pipemap:{x}'; postmap -q a 'pipemap:{x:}'; postmap -q a 'pipemap:{:x}'; postmap -q a 'pipemap:{hash:/nosuch}'; postmap -q a 'unionmap:{hash:/nosuch,static:x}'; postmap -q a 'unionmap:{nosuch:x}'; postmap -q a 'unionmap:x'; postmap -q a 'unionmap:{static:x}y'; postmap -q a 'pipemap:{static:x}y'; postmap -q a 'pipemap:{{static:x}}'; postmap -q a 'pipemap:{ {static:x} , inline:{x=1} }'
  postmap: fatal: bad syntax: "pipemap:{"; need "pipemap:{type:name...}"
  postmap: fatal: bad syntax: "pipemap:{}"; need "pipemap:{type:name...}"
  postmap: fatal: bad syntax: "pipemap:{x}"; need "pipemap:{type:name...}"
  postmap: fatal: open dictionary: expecting "type:name" form instead of "x:"
  postmap: fatal: open dictionary: expecting "type:name" form instead of ":x"
  postmap: fatal: open database /nosuch.db: No such file or directory
  postmap: fatal: open database /nosuch.db: No such file or directory
  postmap: fatal: unsupported dictionary type: nosuch
  postmap: fatal: bad syntax: "unionmap:x"; need "unionmap:{type:name...}"
  postmap: fatal: bad syntax: "unionmap:{static:x}y"; need "unionmap:{type:name...}"
  postmap: fatal: bad syntax: "pipemap:{static:x}y"; need "pipemap:{type:name...}"
  postmap: fatal: unsupported dictionary type: {static
  postmap: fatal: unsupported dictionary type: {static
  [1]
  $ postmap 'pipemap:{static:x}'; postmap -s 'pipemap:{static:x}'; postmap -d a 'pipemap:{static:x}'; postmap -s 'unionmap:{static:x}'; postmap -d a 'unionmap:{static:x}'; postmap -s 'randmap:{x}'; postmap -d a 'randmap:{x}'
  postmap: fatal: open {static:x}: No such file or directory
  postmap: fatal: table pipemap:{static:x}: sequence operation is not supported
  postmap: fatal: pipemap:{static:x} map requires O_RDONLY access mode
  postmap: fatal: table unionmap:{static:x}: sequence operation is not supported
  postmap: fatal: unionmap:{static:x} map requires O_RDONLY access mode
  postmap: fatal: table randmap:{x}: sequence operation is not supported
  postmap: fatal: randmap:{x} map requires O_RDONLY access mode
  [1]
  $ printf 'a\nb\nx\n' | postmap -q - "unionmap:{$M1,$M2}"; printf 'a\nx\n' | postmap -q - "pipemap:{$M1,$M2}"
  a	b
  b	c
  x	y
  a	c
  x	fail
  $ printf '/^(.)b$/ $1\n' > /tmp/r; postmap -q ab 'pipemap:{regexp:/tmp/r,inline:{a=found}}'; postmap -q 10.0.0.1 'unionmap:{cidr:{{10.0.0.0/8 net}},regexp:{{/^10/ ten}}}'; postmap -q 10.0.0.1 'pipemap:{cidr:{{10.0.0.0/8 net}},regexp:{{/NET/ found}}}'
  found
  net,ten
  found
  $ postmap -q x 'unionmap:{unix:passwd.byname}'; postmap -q root 'pipemap:{unix:passwd.byname,regexp:{{/^([^:]*):.*:([^:]*)$/ $1 $2}}}'; postmap -q root 'pipemap:{unix:passwd.byname,regexp:{{/^([^:]*):.*:([^:]*)$$/ $1 $2}}}'
  root /bin/bash
  root /bin/bash
  $ postmap -q $'\xff' 'unionmap:{static:x}'; postmap -q a $'unionmap:{static:\xff}'; postmap -q a $'pipemap:{static:\xff,static:b}'
  postmap: warning: unionmap:{static:x}: non-UTF-8 key "?": malformed UTF-8 or invalid codepoint
  postmap: warning: static:?: key "a": non-UTF-8 value "?": malformed UTF-8 or invalid codepoint
  postmap: fatal: table unionmap:{static:?}: query error
  postmap: warning: static:?: key "a": non-UTF-8 value "?": malformed UTF-8 or invalid codepoint
  postmap: fatal: table pipemap:{static:?,static:b}: query error
  [1]
  $ postmap -q a 'fail:x'; postmap -q a 'fail:'; postmap -q a fail:x static:y; postmap -q a static:y fail:x; postmap fail:x; postmap -q a static:x; postmap -q a 'static:{a b}'; postmap -q a 'static:a b'; postmap -q a 'static:{a'; postmap -q a 'static:{a}b'; postmap -q a 'static:a}'; postmap -q '' static:x
  postmap: fatal: table fail:x: query error: Application error
  postmap: fatal: open dictionary: expecting "type:name" form instead of "fail:"
  postmap: fatal: table fail:x: query error: Application error
  y
  postmap: fatal: open x: No such file or directory
  x
  a b
  a b
  postmap: fatal: bad static:name syntax: missing '}' in "{a"
  postmap: fatal: bad static:name syntax: syntax error after '}' in "{a}b"
  a}
  x
