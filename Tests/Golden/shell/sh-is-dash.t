sh is dash
  $ sh -c 'echo $0; nosuch; echo $?; cd /nosuch; echo $?; ls /nosuch; echo $?'
  sh
  sh: 1: nosuch: not found
  127
  sh: 1: cd: can't cd to /nosuch
  2
  ls: cannot access '/nosuch': No such file or directory
  2
  $ sh -c 'echo a; )'; echo $?
  sh: 1: Syntax error: ")" unexpected
  2
  $ sh -c 'if true; then echo'; echo $?
  sh: 1: Syntax error: end of file unexpected (expecting "fi")
  2
  $ sh -c 'echo "abc'; echo $?
  sh: 1: Syntax error: Unterminated quoted string
  2
  $ sh -c "echo 'abc"; echo $?
  sh: 1: Syntax error: Unterminated quoted string
  2
  $ sh -c 'fi'; echo $?
  sh: 1: Syntax error: "fi" unexpected
  2
  $ sh -c 'echo a | | b'; echo $?
  sh: 1: Syntax error: "|" unexpected
  2
  $ sh -c 'for i in a b; echo'; echo $?
  sh: 1: Syntax error: word unexpected (expecting "do")
  2
  $ sh -c '[[ a = a ]]; echo $?; [ a == a ]; echo $?; [ a = ]; echo $?; test 1 -eq x; echo $?; [ a; echo $?'
  sh: 1: [[: not found
  127
  sh: 1: [: a: unexpected operator
  2
  sh: 1: [: =: argument expected
  2
  sh: 1: test: Illegal number: x
  2
  sh: 1: [: missing ]
  2
  $ sh -c 'a=(1 2)'; echo $?
  sh: 1: Syntax error: "(" unexpected
  2
  $ sh -c 'function f { echo; }'; echo $?
  sh: 1: Syntax error: "}" unexpected
  2
  $ sh -c 'f() { echo f $1; return 3; }; f a; echo $?; unset -f f; f; echo $?'
  f a
  3
  sh: 1: f: not found
  127
  $ sh -c 'echo $((1+2)) $((1/0))'; echo $?
  sh: 1: arithmetic expression: division by zero: "1/0"
  2
  $ sh -c 'echo $((1+))'; echo $?
  sh: 1: arithmetic expression: expecting primary: "1+"
  2
  $ sh -c 'x=abc; echo ${x:1}'; echo $?
  sh: 1: Bad substitution
  2
  $ sh -c 'x=abc; echo ${x/a/b}'; echo $?
  sh: 1: Bad substitution
  2
  $ sh -c 'x=abc; echo ${#x} ${x%c} ${x#a} ${x:-d} ${y:-d} ${y:=e} ${x:+z}; echo ${z:?msg}; echo no'; echo $?
  3 ab bc abc d e z
  sh: 1: z: msg
  2
  $ sh -c 'echo ${z?}'; echo $?
  sh: 1: z: parameter not set
  2
  $ sh -c 'set -u; echo $nope; echo no'; echo $?
  sh: 1: nope: parameter not set
  2
  $ sh -c 'set -e; false; echo no'; echo $?
  1
  $ sh -c 'set -x; x=1; echo $x "a b"; for i in 1 2; do :; done; ls > /dev/null'
  + x=1
  + echo 1 a b
  1 a b
  + :
  + :
  + ls
  $ sh -c 'echo -e "a\tb"; echo -n x; echo "a\tb"; echo -E x'
  -e a	b
  xa	b
  -E x
  $ sh -c 'read x y; echo $x-$y; read -r z; echo $z; read; read -p p v' << 'E'
  > a b c
  > q\w
  > E
  a-b c
  q\w
  sh: 1: read: arg count
  [1]
  $ sh -c 'trap "echo bye" EXIT; trap; exit 2'; echo $?; sh -c 'trap "echo t" TERM; kill $$; echo on; trap - TERM; kill $$'; echo $?
  trap -- 'echo bye' EXIT
  bye
  PID
  t
  on
  Terminated
  PID
  $ sh -c 'local x; echo $?'; sh -c 'export A=1 B; export -p | head -3; readonly R=1; R=2; echo no'; echo $?
  sh: 1: local: not in a function
  export A='1'
  export B
  export HOME='/root'
  sh: 1: R: is read only
  2
  $ sh -c 'shift; echo $?; shift 5; echo $?'; sh -c 'break; continue; echo $?; return 3; echo no'; echo $?; sh -c 'exit x'; echo $?
  sh: 1: shift: can't shift that many
  0
  3
  sh: 1: exit: Illegal number: x
  2
  $ sh -c 'cat < /nosuch; echo $?; echo x > /nosuch/f; echo $?; echo x >&9; echo $?; exec 3< /nosuch; echo no'; echo $?
  sh: 1: cannot open /nosuch: No such file
  2
  sh: 1: cannot create /nosuch/f: Directory nonexistent
  2
  sh: 1: 9: Bad file descriptor
  2
  sh: 1: cannot open /nosuch: No such file
  2
  $ sh -c 'umask; umask 077; umask; umask -S; ulimit -n; times | wc -l; pwd; wait; jobs; kill; getopts; echo $?'
  0022
  0077
  u=rwx,g=,o=
  20000
  2
  /root
  sh: 1: kill: Usage: kill [-s sigspec | -signum | -sigspec] [pid | job]... or
  kill -l [exitstatus]
  sh: 1: getopts: Usage: getopts optstring var [arg...]
  2
  $ sh -c 'printf "%s %d\n" a 5; printf "%d\n" x; printf "%5.2f|%x\n" 3.14159 255; printf "%q\n" a; printf; printf "%z"'
  a 5
  sh: 1: printf: x: expected numeric value
  0
   3.14|ff
  sh: 1: printf: %q: invalid directive
  sh: 1: printf: usage: printf format [arg ...]
  sh: 1: printf: %z: invalid directive
  [2]
  $ sh -c 'sleep 1 & wait $!; echo $?; (exit 3); echo $?; ! true; echo $?; true && false || echo or; { echo g; }; x=$(exit 4); echo $?; echo `echo b`; cat <<E
  > $x here
  > E'
  PID
  PID
  PID
  or
  g
  PID
  b
   here
  $ printf 'echo one\nnosuch\nif\n' > s.sh; sh s.sh; echo $?; printf '#!/bin/sh\necho $0 $# $*\ncd /nosuch\nls nosuch\nf() {\n  nosuch\n}\nf\necho $LINENO\n' > t.sh; chmod +x t.sh; ./t.sh a "b c"; sh t.sh; . ./t.sh; sh -x t.sh; sh -v t.sh
  one
  s.sh: 2: nosuch: not found
  s.sh: 4: Syntax error: end of file unexpected (expecting "then")
  2
  ./t.sh 2 a b c
  ./t.sh: 3: cd: can't cd to /nosuch
  ls: cannot access 'nosuch': No such file or directory
  ./t.sh: 6: nosuch: not found
  
  t.sh 0
  t.sh: 3: cd: can't cd to /nosuch
  ls: cannot access 'nosuch': No such file or directory
  t.sh: 6: nosuch: not found
  
  bash 0
  bash: cd: /nosuch: No such file or directory
  ls: cannot access 'nosuch': No such file or directory
  bash: nosuch: command not found
  9
  + echo t.sh 0
  t.sh 0
  + cd /nosuch
  t.sh: 3: cd: can't cd to /nosuch
  + ls nosuch
  ls: cannot access 'nosuch': No such file or directory
  + f
  + nosuch
  t.sh: 6: nosuch: not found
  + echo
  
  #!/bin/sh
  echo $0 $# $*
  t.sh 0
  cd /nosuch
  t.sh: 3: cd: can't cd to /nosuch
  ls nosuch
  ls: cannot access 'nosuch': No such file or directory
  f() {
    nosuch
  }
  f
  t.sh: 6: nosuch: not found
  echo $LINENO
  
  $ sh -c 'echo {1..3} {a,b} $RANDOM ~ ~root $PPID | sed "s/[0-9]\{2,\}/N/"; echo $"a" $'"'x'"'; echo &> f; cat f; let x=1; ((x=1)); declare x; echo <<< a'; echo $?
  sh: 1: Syntax error: redirection unexpected
  2
  $ sh -c 'PS4="> "; set -x; : a; set +x; set -o; set +o | head -3; echo $-'; sh -c 'set -C; echo a > n; echo b > n; echo $?; set -f; echo *; set -a; set -o pipefail; echo no'; echo $?
  \x3e : a (esc)
  > set +x
  Current option settings
  errexit         off
  noglob          off
  ignoreeof       off
  interactive     off
  monitor         off
  noexec          off
  stdin           off
  xtrace          off
  verbose         off
  vi              off
  emacs           off
  noclobber       off
  allexport       off
  notify          off
  nounset         off
  privileged      off
  nolog           off
  debug           off
  set +o errexit
  set +o noglob
  set +o ignoreeof
  
  sh: 1: cannot create n: File exists
  2
  *
  sh: 1: set: Illegal option -o pipefail
  2
  $ sh
  # 
  < echo hi
  hi
  # 
  < nosuch
  sh: 2: nosuch: not found
  # 
  < cd /nosuch
  sh: 3: cd: can't cd to /nosuch
  # 
  < x=
  # 
  < echo )
  sh: 5: Syntax error: ")" unexpected
  # 
  < if true
  > 
  < then echo yes
  > 
  < fi
  yes
  # 
  < false
  # 
  < exit
  [1]
