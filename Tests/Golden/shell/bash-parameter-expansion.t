Parameter expansion
  $ v=hello; echo ${v} ${#v} ${v:1} ${v:1:3} ${v: -3} ${v:(-3):2} ${v:0:-1}
  hello 5 ello ell llo ll hell
  $ unset u; echo "${u:-def}" "${u-def}" "${u:+alt}" "${u+alt}"; e=; echo "[${e:-def}]" "[${e-def}]" "[${e:+alt}]" "[${e+alt}]"
  def def  
  [def] [] [] [alt]
  $ echo ${u:=assigned}; echo $u
  assigned
  assigned
  $ echo ${nope:?is missing}
  bash: nope: is missing
  [1]
  $ echo ${nope:?}
  bash: nope: parameter null or not set
  [1]
  $ echo ${nope?}
  bash: nope: parameter not set
  [1]
  $ bash -c 'echo ${nope:?is missing}; echo after'
  bash: line 1: nope: is missing
  [127]
  $ bash -c 'set -u; echo $nope; echo after'
  bash: line 1: nope: unbound variable
  [127]
  $ set -u; echo $nope; echo next; set +u
  bash: nope: unbound variable
  [1]
  $ set -u; echo ${arr[3]} $5; set +u
  bash: arr[PID]: unbound variable
  [1]
  $ p=/usr/local/lib/file.tar.gz; echo ${p##*/} ${p#*/} ${p%.*} ${p%%.*} ${p%/*}
  file.tar.gz usr/local/lib/file.tar.gz /usr/local/lib/file.tar /usr/local/lib/file /usr/local/lib
  $ echo ${p/local/LOCAL} ${p//l/L} ${p/#\/usr/X} ${p/%gz/bz2} ${p//[aeiou]} ${p/nomatch/x}
  /usr/LOCAL/lib/file.tar.gz /usr/LocaL/Lib/fiLe.tar.gz X/local/lib/file.tar.gz /usr/local/lib/file.tar.bz2 /sr/lcl/lb/fl.tr.gz /usr/local/lib/file.tar.gz
  $ echo ${p//\//:}
  :usr:local:lib:file.tar.gz
  $ s='Hello World'; echo ${s^^} ${s,,} ${s^} ${s,} ${s~~} ${s~} ${s^^[lo]} ${s,,[A-Z]}
  HELLO WORLD hello world Hello World hello World hELLO wORLD hello World HeLLO WOrLd hello world
  $ echo ${s@Q} ${s@U} ${s@L} ${s@u} ${s@A} ${s@a}
  'Hello World' HELLO WORLD hello world Hello World s='Hello World'
  $ declare -r -x RX=1; echo ${RX@a} ${RX@A}
  rx declare -rx RX='1'
  $ x=$'a\tb\n\'c'; echo "${x@Q}"; echo "${x@E}"; y='a\tb'; echo "${y@E}"
  $'a\tb\n\'c'
  a	b
  'c
  a	b
  $ PSx='\u@\h:\w\$ '; echo "${PSx@P}"
  root@mail:~# 
  $ set -- a 'b c' d; echo "${@@Q}" "${*@Q}"; echo "${@:2}" "${@:1:2}" "${*: -1}" "${#@}" "$#"
  'a' 'b c' 'd' 'a' 'b c' 'd'
  b c d a b c d 3 3
  $ echo "${@/#/x}" "${@^}" ; for i in "${@:2}"; do echo "<$i>"; done
  xa xb c xd A B c D
  <b c>
  <d>
  $ IFS=,; echo "$*" "${*:2}"; unset IFS
  a,b c,d b c,d
  $ for i in $*; do echo "<$i>"; done
  <a>
  <b>
  <c>
  <d>
  $ for i in "$@"; do echo "<$i>"; done
  <a>
  <b c>
  <d>
  $ set --; for i in "$@"; do echo "<$i>"; done; echo "n=$#"
  n=0
  $ ref=v; echo ${!ref}; v2=2; echo ${!v*} "${!v@}"
  hello
  v v2 v v2
  $ nosuch=; echo ${!nosuch}
  bash: : invalid variable name
  [1]
  $ unset nn; echo ${!nn}
  bash: nn: invalid indirect expansion
  [1]
  $ bad='a b'; echo ${!bad}
  bash: a b: invalid variable name
  [1]
  $ echo ${v:9} "[${v:9}]" ${v:2:-9}
  bash: -9: substring expression < 0
  [1]
  $ echo ${v:1+}
  bash: v: 1+: syntax error: operand expected (error token is "+")
  [1]
  $ echo ${v!}
  bash: ${v!}: bad substitution
  [1]
  $ echo ${v
  > }
  bash: ${v
  }: bad substitution
  [1]
  $ echo ${}
  bash: ${}: bad substitution
  [1]
  $ echo ${v@Z}
  bash: ${v@Z}: bad substitution
  [1]
  $ echo ${a-b}
  b
  $ echo ${1a}
  bash: ${1a}: bad substitution
  [1]
  $ echo ${10} ${#} ${#*} ${#@} $$x | sed 's/[0-9]\{3,\}/PID/'
  bash: 10: unbound variable
  $ echo ${#-}x ${-} | tr -d 'a-z'
  6 B
  $ echo "${v:-"quoted word"}" ${u2:-'single $v'} "${u2:-'single $v'}" "${u2:-$v}" ${u2:-a   b} "${u2:-a   b}"
  hello single $v 'single hello' hello a b a   b
  $ echo "${u2:-}" | cat -A; echo ${u2:-} x
  \x24 (esc)
  x
  $ printf '<%s>' ${u2:-"a b" c}; echo
  <a b><c>
  $ printf '<%s>' ${u2+} "${u2+}"; echo
  <>
  $ w='*'; echo ${w//\*/star} "${w/\*/star}" "${w/"*"/star}"; q='a*b'; echo "${q%%"*"*}" "${q#a\*}"
  star star star
  a b
  $ t=abcabc; pat='b*'; echo ${t/$pat/X} "${t/"$pat"/X}" ${t%$pat} ${t%%$pat}
  aX abcabc abca a
  $ echo ${t/b/[&]} ; r='\&'; echo ${t/b/$r} "${t//b/<&>}" "${t//b/<\&>}"
  a[b]cabc
  a&cabc a<b>ca<b>c a<&>ca<&>c
  $ shopt -u patsub_replacement; echo ${t/b/[&]}; shopt -s patsub_replacement
  a[&]cabc
  $ HOME2=~; echo $HOME2 ~root ~nosuchuser ~+ ~- ~/x "~" a~ PATH2=~/x:~root
  /root /root ~nosuchuser /root ~- /root/x ~ a~ PATH2=/root/x:/root
  $ echo ~mary ~john/mail; x=~mary:~john; echo $x
  /home/mary /home/john/mail
  /home/mary:/home/john
