Arrays
  $ a=(one two 'three four' five); echo ${a[0]} $a ${a[-1]} ${#a[@]} ${#a[2]} "${a[@]}" "${!a[@]}"
  one one five 4 10 one two three four five 0 1 2 3
  $ declare -p a
  declare -a a=([0]="one" [1]="two" [2]="three four" [3]="five")
  $ a[10]=ten; a+=(eleven); declare -p a; echo "${!a[@]}" ${#a[*]}
  declare -a a=([0]="one" [1]="two" [2]="three four" [3]="five" [10]="ten" [11]="eleven")
  0 1 2 3 10 11 6
  $ unset 'a[1]'; declare -p a; echo "${a[@]:1:2}" "${a[@]: -2}" "${a[@]::2}"
  declare -a a=([0]="one" [2]="three four" [3]="five" [10]="ten" [11]="eleven")
  three four five ten eleven one three four
  $ for i in "${a[@]}"; do echo "[$i]"; done
  [one]
  [three four]
  [five]
  [ten]
  [eleven]
  $ for i in "${a[*]}"; do echo "[$i]"; done
  [one three four five ten eleven]
  $ echo ${a[@]/o/0} ${a[@]^^} ${a[@]#t} "${a[@]@Q}"; echo "${a[@]@K}"; echo "${a[@]@k}"; echo "${a[@]@A}"
  0ne three f0ur five ten eleven ONE THREE FOUR FIVE TEN ELEVEN one hree four five en eleven 'one' 'three four' 'five' 'ten' 'eleven'
  0 "one" 2 "three four" 3 "five" 10 "ten" 11 "eleven"
  0 one 2 three four 3 five 10 ten 11 eleven
  declare -a a=([0]="one" [2]="three four" [3]="five" [10]="ten" [11]="eleven")
  $ a[-20]=x
  bash: a[-20]: bad array subscript
  [1]
  $ echo ${a[-20]}
  bash: a: bad array subscript
  
  $ a[x y]=1
  bash: x y: syntax error in expression (error token is "y")
  [1]
  $ b=([3]=c [1]=a x); declare -p b; b[0]+=q; b+=([1]=zz); declare -p b
  declare -a b=([1]="a" [2]="x" [3]="c")
  declare -a b=([0]="q" [1]="zz" [2]="x" [3]="c")
  $ declare -A m=([one]=1 [two]=2 ['k k']='v v'); echo ${m[one]} ${m['k k']} ${#m[@]}
  1 v v 3
  $ declare -p m
  declare -A m=([two]="2" ["k k"]="v v" [one]="1" )
  $ m[three]=3; m+=([four]=4); for k in one two three four; do echo $k=${m[$k]}; done
  one=1
  two=2
  three=3
  four=4
  $ echo ${m[nosuch]-unset} ${m[one]+set}; unset 'm[one]'; echo ${m[one]-unset}; [[ -v m[two] ]] && echo yes; [[ -v m[one] ]] || echo no
  unset set
  unset
  yes
  no
  $ declare -A n; n[]=x
  bash: n[]: bad array subscript
  [1]
  $ declare -A n2=(a b c d); declare -p n2
  declare -A n2=([c]="d" [a]="b" )
  $ declare -A n3=(a b c); declare -p n3
  declare -A n3=([c]="" [a]="b" )
  $ n=scalar; declare -p n
  declare -A n=([0]="scalar" )
  $ declare -a m
  bash: declare: m: cannot convert associative to indexed array
  [1]
  $ declare -A a
  bash: declare: a: cannot convert indexed to associative array
  [1]
  $ i=5; i[2]=x; declare -p i
  declare -a i=([0]="5" [2]="x")
  $ declare -ai nums=(1+1 2*3); nums+=(4); nums[0]+=5; declare -p nums
  declare -ai nums=([0]="7" [1]="6" [2]="4")
  $ declare -u up=hello; declare -l low=HELLO; declare -c cap=hello; echo $up $low $cap; declare -p up low cap
  HELLO hello Hello
  declare -u up="HELLO"
  declare -l low="hello"
  declare -c cap="Hello"
  $ declare -i int=5; int+=3; echo $int; int=abc; echo $int; int=1/0; echo $int
  8
  0
  bash: 1/0: division by 0 (error token is "0")
  [1]
  $ readonly ro=1; ro=2; echo status $?
  bash: ro: readonly variable
  [1]
  $ readonly -a ra=(1 2); ra[0]=5; ra+=(3)
  bash: ra: readonly variable
  [1]
  $ unset ro; echo $?
  bash: unset: ro: cannot unset: readonly variable
  1
  $ declare -r; readonly | head -3
  declare -r BASHOPTS="checkwinsize:cmdhist:complete_fullquote:expand_aliases:extquote:force_fignore:globasciiranges:globskipdots:hostcomplete:interactive_comments:patsub_replacement:progcomp:promptvars:sourcepath"
  declare -ar BASH_VERSINFO=([0]="5" [1]="2" [2]="15" [3]="1" [4]="release" [5]="x86_64-pc-linux-gnu")
  declare -ir EUID="0"
  declare -ir PPID="1"
  declare -r SHELLOPTS="braceexpand:hashall:history:interactive-comments:monitor"
  declare -ir UID="0"
  declare -ar ra=([0]="1" [1]="2")
  declare -r ro="1"
  declare -r BASHOPTS="checkwinsize:cmdhist:complete_fullquote:expand_aliases:extquote:force_fignore:globasciiranges:globskipdots:hostcomplete:interactive_comments:patsub_replacement:progcomp:promptvars:sourcepath"
  declare -ar BASH_VERSINFO=([0]="5" [1]="2" [2]="15" [3]="1" [4]="release" [5]="x86_64-pc-linux-gnu")
  declare -ir EUID="0"
  $ f() { local x=1 -; local -a y=(a b); declare -p x y; local; set -f; }; f; echo $-
  declare -- x="1"
  declare -a y=([0]="a" [1]="b")
  local -
  declare -- x="1"
  declare -a y=([0]="a" [1]="b")
  himBs
  $ declare -n r=target; target=7; echo $r; r=8; echo $target; declare -p r; unset -n r; declare -p r
  7
  8
  declare -n r="target"
  bash: declare: r: not found
  [1]
  $ declare -n self=self
  bash: declare: self: nameref variable self references not allowed
  [1]
  $ declare -n bad=1x
  bash: declare: `1x': invalid variable name for name reference
  [1]
  $ declare -p nosuchvar
  bash: declare: nosuchvar: not found
  [1]
  $ declare -f nosuch; echo $?
  1
  $ declare +i int; int=5+5; echo $int
  5+5
  $ declare -x E=1; export -p | grep ' E='; export -n E; declare -p E
  declare -x E="1"
  declare -- E="1"
  $ export 1a=2
  bash: export: `1a=2': not a valid identifier
  [1]
  $ declare 2b
  bash: declare: `2b': not a valid identifier
  [1]
  $ local z
  bash: local: can only be used in a function
  [1]
  $ unset 1a
  $ unset -v -f x
  bash: unset: cannot simultaneously unset a function and a variable
  [1]
  $ arr=(a b c); arr=(); echo ${#arr[@]}; declare -p arr; unset arr; declare -p arr
  0
  declare -a arr=()
  bash: declare: arr: not found
  [1]
  $ declare -a e; declare -p e; declare -A ea; declare -p ea; declare x1; declare -p x1; echo ${e-u}
  declare -a e
  declare -A ea
  declare -- x1
  u
  $ read -a words <<< 'x y  z'; declare -p words
  declare -a words=([0]="x" [1]="y" [2]="z")
  $ mapfile -t lines < <(printf '1\n2\n3\n'); declare -p lines
  declare -a lines=([0]="1" [1]="2" [2]="3")
  $ mapfile -s1 -n1 -O5 lines <<< $'p\nq\nr'; declare -p lines
  declare -a lines=([0]="1" [1]="2" [2]="3" [5]=$'q\n')
  $ mapfile -d: parts <<< 'a:b:c'; declare -p parts
  declare -a parts=([0]="a:" [1]="b:" [2]=$'c\n')
  $ mapfile -C 'echo cb' -c 2 z <<< $'1\n2\n3\n4'; declare -p z
  cb 1 2
  
  cb 3 4
  
  declare -a z=([0]=$'1\n' [1]=$'2\n' [2]=$'3\n' [3]=$'4\n')
  $ mapfile -u 9 z
  bash: mapfile: 9: invalid file descriptor: Bad file descriptor
  [1]
  $ mapfile 1z
  bash: mapfile: `1z': not a valid identifier
  [1]
  $ (( a[0]++ )); c=(1 2 3); (( c[1] += 10 )); echo ${c[@]} $(( c[0] + c[2] ))
  1 12 3 4
  $ echo "${a[@]:x}"; x=(*); echo ${#x[@]}
  1 three four five ten eleven
  1
  $ d=($(echo 1 2 3)); echo ${d[1]}; e2=([0]=$(echo x) [2]="y z"); declare -p e2
  2
  declare -a e2=([0]="x" [2]="y z")
  $ echo "${#d}" "${d[@]:(-1)}" "${!d[*]}" "${d[*]:0:2}"
  1 3 0 1 2 1 2
  $ printf '%s\n' "${PIPESTATUS[@]}"; true | false | true; echo ${PIPESTATUS[@]}
  0
  0 1 0
  $ echo ${BASH_VERSINFO[@]}; echo $BASH_VERSION; declare -p BASH_VERSINFO
  5 2 15 1 release x86_64-pc-linux-gnu
  5.2.15(1)-release
  declare -ar BASH_VERSINFO=([0]="5" [1]="2" [2]="15" [3]="1" [4]="release" [5]="x86_64-pc-linux-gnu")
  $ echo ${GROUPS[0]} $UID $EUID $PPID | awk '{print $1,$2,$3}'; UID=5
  0 0 0
  bash: UID: readonly variable
  [1]
  $ declare -p GROUPS DIRSTACK FUNCNAME
  declare -a GROUPS=([0]="0")
  declare -a DIRSTACK=([0]="/root")
  declare -a FUNCNAME
