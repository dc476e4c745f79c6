Functions, here-documents and the order of things

  $ greet() { local n=${1:-world}; echo "hello $n"; return 3; }
  $ greet; echo $?
  hello world
  3
  $ greet student
  hello student
  [3]
  $ type greet
  greet is a function
  greet () 
  { 
      local n=${1:-world};
      echo "hello $n";
      return 3
  }
  $ declare -F greet; declare -f nosuch; echo $?
  greet
  1
  $ mail_users() { cat <<EOF
  > $1 has $(wc -w <<< "$2")
  > \$HOME is $HOME
  > EOF
  > }
  $ mail_users list "a b c"
  list has 3
  $HOME is /root
  $ cat <<'EOF' > t.sh
  > #!/bin/bash
  > usage() { echo "usage: ${0##*/} [-v] [-n N] FILE" >&2; exit 64; }
  > while getopts :vn: o; do
  >   case $o in
  >     v) v=1;;
  >     n) n=$OPTARG;;
  >     :) echo "-$OPTARG wants a value" >&2; usage;;
  >     ?) echo "no -$OPTARG" >&2; usage;;
  >   esac
  > done
  > shift $((OPTIND-1))
  > [ $# -eq 1 ] || usage
  > echo "v=${v:-0} n=${n:-none} file=$1"
  > EOF
  $ ./t.sh
  bash: ./t.sh: Permission denied
  [126]
  $ chmod +x t.sh; ./t.sh
  usage: t.sh [-v] [-n N] FILE
  [64]
  $ ./t.sh -v -n 4 x
  v=1 n=4 file=x
  $ ./t.sh -n
  -n wants a value
  usage: t.sh [-v] [-n N] FILE
  [64]
  $ ./t.sh -q x
  no -q
  usage: t.sh [-v] [-n N] FILE
  [64]
  $ bash -n t.sh; echo $?
  0
  $ bash -x t.sh -v y
  + getopts :vn: o
  + case $o in
  + v=1
  + getopts :vn: o
  + shift 1
  + '[' 1 -eq 1 ']'
  + echo 'v=1 n=none file=y'
  v=1 n=none file=y
  $ cat <<-EOF
  > 	tabbed
  >   spaced
  > 	EOF
  tabbed
    spaced
  $ cat <<A; cat <<B
  > one
  > A
  > two
  > B
  one
  two
  $ f() { echo "$# $*"; }; f "$@" "a b" c; f; f ''
  2 a b c
  0 
  1 
  $ f() { echo "${FUNCNAME[0]} ${#FUNCNAME[@]} $LINENO"; }; f
  f 1 1
  $ g() { f; }; g
  f 2 1
  $ unset -f f; f
  bash: f: command not found
  [127]
  $ g
  bash: f: command not found
  [127]
  $ x=1; h() { x=2; local y=3; }; h; echo $x $y
  2
  $ k() { echo out; echo err >&2; }; k 2>/dev/null; k >/dev/null; k 2>&1 | tr a-z A-Z
  out
  err
  OUT
  ERR
  $ r() { [ $1 -le 0 ] && return; echo $1; r $(($1-1)); }; r 3
  3
  2
  1
  $ read a b <<< "one two three"; echo "$b|$a"
  two three|one
  $ mapfile -t L < <(printf 'x\ny\n'); echo ${#L[@]} ${L[1]}
  2 y
  $ cat << EOF | grep -n b
  > a
  > b
  > EOF
  2:b
  $ trap 'echo bye' EXIT; (trap; exit 2); echo $?; trap - EXIT
  trap -- 'echo bye' EXIT
  2
  $ ret() { return 300; }; ret; echo $?
  44
  $ ret() { return a; }; ret; echo $?
  bash: return: a: numeric argument required
  2
  $ return
  bash: return: can only `return' from a function or sourced script
  [2]
  $ local q=1
  bash: local: can only be used in a function
  [1]
