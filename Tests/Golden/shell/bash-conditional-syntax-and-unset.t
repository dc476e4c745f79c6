Odd ends
  $ bash -c 'for ((i=0;i<3)); do echo; done'; echo $?
  bash: -c: line 1: syntax error: arithmetic expression required
  bash: -c: line 1: syntax error: `((i=0;i<3))'
  2
  $ bash -c 'for ((i=0;i<3;i++;2)); do echo; done'; echo $?
  bash: -c: line 1: syntax error: `;' unexpected
  bash: -c: line 1: syntax error: `((i=0;i<3;i++;2))'
  2
  $ bash -c 'for (()); do echo; done'; echo $?
  bash: -c: line 1: syntax error: arithmetic expression required
  bash: -c: line 1: syntax error: `(())'
  2
  $ v=hello; echo ${v:1+}; echo next
  bash: v: 1+: syntax error: operand expected (error token is "+")
  [1]
  $ echo ${v:1:2+}
  bash: v: 2+: syntax error: operand expected (error token is "+")
  [1]
  $ set -- a b c; echo ${@:1+}
  bash: @: 1+: syntax error: operand expected (error token is "+")
  [1]
  $ a=(1 2 3); echo ${a[@]:1+}
  bash: a[@]: 1+: syntax error: operand expected (error token is "+")
  [1]
  $ echo ${a[0]:1+}
  bash: a[PID]: 1+: syntax error: operand expected (error token is "+")
  [1]
  $ echo ${a[1+]}
  bash: 1+: syntax error: operand expected (error token is "+")
  [1]
  $ a[1+]=5
  bash: 1+: syntax error: operand expected (error token is "+")
  [1]
  $ set -u; echo ${1} ${10}
  bash: 10: unbound variable
  [1]
  $ echo $9
  bash: $9: unbound variable
  [1]
  $ echo ${9}
  bash: 9: unbound variable
  [1]
  $ echo ${#-} ${#nosuch}
  bash: nosuch: unbound variable
  [1]
  $ echo $- ${-} ${#} ${#?} ${#$} | wc -w
  5
  $ echo ${#nosuch}
  bash: nosuch: unbound variable
  [1]
  $ echo ${nosuch[1]}
  bash: nosuch[PID]: unbound variable
  [1]
  $ echo ${nosuch[@]} $@ $*; echo $!
  a b c a b c
  bash: $!: unbound variable
  [1]
  $ set +u; echo ${#-} $-
  5 himBs
  $ unset 'a b'; echo $?
  0
  $ unset -v 1a; echo $?
  bash: unset: `1a': not a valid identifier
  1
  $ unset -f 1a; echo $?
  0
  $ unset ''; echo $?
  0
  $ unset 1a=2 '$'; echo $?
  0
  $ unset 'q[1]' 'q[' 'a[x'; echo $?
  0
  $ f() { local -; set -f; echo $-; }; f; echo $-
  fhimBs
  himBs
  $ f() { local - x=3; local; local -p; }; f
  local -
  declare -- x="3"
  local -
  declare -- x="3"
  $ f() { echo ${FUNCNAME[@]}; declare -p FUNCNAME; }; f; declare -p FUNCNAME; echo ${#FUNCNAME[@]}
  f
  declare -a FUNCNAME=([0]="f")
  declare -a FUNCNAME
  0
  $ cd /tmp; pushd /etc; declare -p DIRSTACK; echo "${DIRSTACK[@]}"; cd /root; declare -p DIRSTACK; popd; cd
  /etc /tmp
  declare -a DIRSTACK=([0]="/etc" [1]="/tmp")
  /etc /tmp
  declare -a DIRSTACK=([0]="/root" [1]="/tmp")
  /tmp
  $ x='a b'; echo $((x))
  bash: a b: syntax error in expression (error token is "b")
  [1]
  $ x='a+'; echo $((x))
  bash: a+: syntax error: operand expected (error token is "+")
  [1]
  $ x='1a'; echo $((x)) 
  bash: 1a: value too great for base (error token is "1a")
  [1]
  $ set -u; x='a b'; echo $((x)); echo $((nosuch+)); set +u
  bash: b: unbound variable
  [1]
  $ bash -c '[[ x = ]]'
  bash: -c: line 1: unexpected argument `]]' to conditional binary operator
  $ bash -c '[[ x'
  bash: -c: line 1: unexpected token `newline', conditional binary operator expected
  [2]
  $ bash -c '[[ x y ]]'
  bash: -c: line 1: conditional binary operator expected
  $ bash -c '[[ -f ]]'
  bash: -c: line 1: unexpected argument `]]' to conditional unary operator
  $ bash -c '[[ a && ]]'
  $ bash -c '[[ ( a ]]'
  bash: -c: line 1: unexpected token `]]', expected `)'
  $ bash -c '[[ a -eq ]]'
  bash: -c: line 1: unexpected argument `]]' to conditional binary operator
  $ bash -c '[[ ]]'
  $ bash -c '[[ a = b c ]]'
  bash: -c: line 1: syntax error in conditional expression
  $ bash -c '[[ -x a b ]]'
  bash: -c: line 1: syntax error in conditional expression
  $ bash -c '[[ ! ]]'
  $ bash -c 'if [[ a = b; then echo; fi'
  bash: -c: line 1: syntax error in conditional expression: unexpected token `;'
  $ shopt -s failglob; echo [; echo next; echo [a; echo [x]; echo []
  [
  next
  [a
  bash: no match: [x]
  [1]
  $ echo a[ ; echo a]; echo [!]; echo [^]; echo [[:alpha:]; echo '['*
  a[
  a]
  bash: no match: [!]
  [1]
  $ ls nomatch*; echo $?
  bash: no match: nomatch*
  [1]
  $ for i in zz*; do echo $i; done
  bash: no match: zz*
  [1]
  $ x=zz*; echo "$x"; y=(zz*); declare -p y
  zz*
  bash: no match: zz*
  [1]
  $ shopt -u failglob
