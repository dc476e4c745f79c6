  $ export NORANDOMIZE=1
  $ postconf -e 'a = $b' 'b = $a' 'mydestination = $a'
  $ postconf mydestination
  postconf: warning: unreasonable macro call nesting: "b"
  postconf: fatal: macro processing error
  [1]
  $ postconf -x mydestination
  postconf: warning: unreasonable macro call nesting: "b"
  postconf: fatal: macro processing error
  [1]
  $ postconf -x a
  postconf: warning: unreasonable macro call nesting: "b"
  postconf: fatal: macro processing error
  [1]
  $ postconf -x myhostname
  postconf: warning: unreasonable macro call nesting: "b"
  postconf: fatal: macro processing error
  [1]
  $ postconf -e 'mydestination = $mydestination'
  $ postconf -x mydestination
  postconf: warning: unreasonable macro call nesting: "mydestination"
  postconf: fatal: macro processing error
  [1]
  $ postconf -e 'mydestination = ${nosuch'
  $ postconf -x mydestination
  postconf: warning: truncated macro reference: "${nosuch"
  postconf: warning: truncated macro reference: "${nosuch"
  postconf: fatal: macro processing error
  [1]
  $ postconf -n
  postconf: warning: truncated macro reference: "${nosuch"
  postconf: warning: truncated macro reference: "${nosuch"
  postconf: fatal: macro processing error
  [1]
  $ postconf -e 'mydestination = $(myhostname)x$(nosuch)y'
  $ postconf -x mydestination
  postconf: warning: /etc/postfix/main.cf: undefined parameter: nosuch
  mydestination = mail.example.comxy
  $ postconf -e 'mydestination = ${myhostname?yes}${nosuch?no}${nosuch:else}${myhostname:else}'
  $ postconf -x mydestination
  postconf: warning: /etc/postfix/main.cf: undefined parameter: nosuch
  postconf: warning: /etc/postfix/main.cf: undefined parameter: nosuch
  mydestination = yeselse
  $ postconf -e 'mydestination = ${myhostname?{yes}:{no}} ${nosuch?{yes}:{no}}'
  $ postconf -x mydestination
  postconf: warning: /etc/postfix/main.cf: undefined parameter: nosuch
  mydestination = yes no
  $ postconf -e 'mydestination = ${myhostname ? {yes} : {no}}'
  $ postconf -x mydestination
  mydestination = yes
  $ postconf -e 'mydestination = ${myhostname?{yes}:no} ${nosuch?yes:no}'
  $ postconf -x mydestination
  postconf: warning: /etc/postfix/main.cf: undefined parameter: nosuch
  mydestination = yes
  $ postconf -e 'mydestination = $$ $$myhostname a$'
  $ postconf -x mydestination
  postconf: warning: empty macro name: "$$ $$myhostname a$"
  postconf: warning: empty macro name: "$$ $$myhostname a$"
  postconf: fatal: macro processing error
  [1]
  $ postconf -e 'mydestination = $'
  $ postconf -x mydestination
  postconf: warning: empty macro name: "$"
  postconf: warning: empty macro name: "$"
  postconf: fatal: macro processing error
  [1]
  $ postconf -e 'mydestination = ${}'
  $ postconf -x mydestination
  postconf: warning: empty macro name: "${}"
  postconf: warning: empty macro name: "${}"
  postconf: fatal: macro processing error
  [1]
  $ postconf -e 'mydestination = $-'
  $ postconf -x mydestination
  postconf: warning: empty macro name: "$-"
  postconf: warning: empty macro name: "$-"
  postconf: fatal: macro processing error
  [1]
  $ postconf -e 'mydestination = ${my-host}'
  $ postconf -x mydestination
  postconf: warning: attribute name syntax error at: "...my>>>-host"
  postconf: warning: attribute name syntax error at: "...my>>>-host"
  postconf: fatal: macro processing error
  [1]
  $ postconf -e 'mydestination = ${myhostname?{a}b}'
  $ postconf -x mydestination
  postconf: warning: ":" expected at: "...a}>>>b"
  postconf: warning: ":" expected at: "...a}>>>b"
  postconf: fatal: macro processing error
  [1]
  $ postconf -e 'mydestination = ${myhostname!x}'
  $ postconf -x mydestination
  postconf: warning: attribute name syntax error at: "...myhostname>>>!x"
  postconf: warning: attribute name syntax error at: "...myhostname>>>!x"
  postconf: fatal: macro processing error
  [1]
  $ postconf -e 'mydestination = ${myhostname?{a}:{b} c}'
  $ postconf -x mydestination
  postconf: warning: unexpected input at: "...b}>>>c"
  postconf: warning: unexpected input at: "...b}>>>c"
  postconf: fatal: macro processing error
  [1]
  $ postconf -e 'mydestination = ${{a} == {a} ? {yes} : {no}} ${{a}=={b}?yes:no} ${{2} < {10}?num} ${{2x} < {10x}?txt}'
  $ postconf -x mydestination
  mydestination = yes num
  $ postconf -e 'mydestination = ${{a} = {a} ? {yes}}'
  $ postconf -x mydestination
  postconf: warning: "==" or "!="" or "<"" or "<="" or ">="" or ">" expected at: "...a}>>>= {a} ? {yes}"
  postconf: warning: "==" or "!="" or "<"" or "<="" or ">="" or ">" expected at: "...a}>>>= {a} ? {yes}"
  postconf: fatal: macro processing error
  [1]
  $ postconf -e 'mydestination = ${{a} == a ? {yes}}'
  $ postconf -x mydestination
  postconf: warning: "{expression}" expected at: "...{a} ==>>> a ? {yes}"
  postconf: warning: "{expression}" expected at: "...{a} ==>>> a ? {yes}"
  postconf: fatal: macro processing error
  [1]
  $ postconf -e 'mydestination = ${{$nosuch} == {} ? {empty} : {full}} ${{$myhostname} != {} ?{full}}'
  $ postconf -x mydestination
  postconf: warning: /etc/postfix/main.cf: undefined parameter: nosuch
  mydestination = empty full
  $ postconf -e 'mydestination = ${{3.6} <=level {3.10}?ok} ${{3.6} <level {3.5}?bad} ${{x} <level {3}?bad}'
  $ postconf -x mydestination
  postconf: warning: malformed compatibility level syntax: "x"
  postconf: fatal: macro processing error
  [1]
  $ postconf -e 'mydestination = ${{1} <foo {2}?x}'
  $ postconf -x mydestination
  postconf: warning: bad operator suffix at: "...<>>>foo"
  postconf: warning: bad operator suffix at: "...<>>>foo"
  postconf: fatal: macro processing error
  [1]
  $ postconf -e 'mydestination = ${{1} == {2'
  $ postconf -x mydestination
  postconf: warning: truncated macro reference: "${{1} == {2"
  postconf: warning: truncated macro reference: "${{1} == {2"
  postconf: fatal: macro processing error
  [1]
  $ postconf -e 'mydestination = ${{99999999999999999999} < {2}?x}'
  $ postconf -x mydestination
  postconf: fatal: mac_exp_eval: bad conversion: 99999999999999999999
  [1]
  $ postconf -e 'mydestination = x${{a} == {a}}y${{a} != {a}}z'
  $ postconf -x mydestination
  mydestination = xtrueyz
  $ postconf -e 'mydestination = ${ myhostname } ${myhostname ?a} ${ nosuch :b}'
  $ postconf -x mydestination
  postconf: warning: /etc/postfix/main.cf: undefined parameter: nosuch
  mydestination = mail.example.com a b
  $ postconf -e 'mydestination = ${myhostname?${mydomain?inner}}'
  $ postconf -x mydestination
  mydestination = inner
  $ postconf -e 'mydestination = $mäx'
  $ postconf -x mydestination
  postconf: warning: /etc/postfix/main.cf: undefined parameter: m
  mydestination = äx
