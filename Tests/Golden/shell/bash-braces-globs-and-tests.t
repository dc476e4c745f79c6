Brace expansion and globs
  $ echo {a,b,c} x{1,2}y {1..5} {5..1} {01..10} {1..10..3} {a..e} {e..a..2} {a,b}{1,2} {a,{b,c}d}
  a b c x1y x2y 1 2 3 4 5 5 4 3 2 1 01 02 03 04 05 06 07 08 09 10 1 4 7 10 a b c d e e c a a1 a2 b1 b2 a bd cd
  $ echo {a} {a,} {,} {} {a..b..c} {1..a} a{b c,d} "{a,b}" {a\,b,c} \{a,b} $'{a,b}' {a,b}$x {-5..5..5} {1..3}{a..b} {10..1..-4}
  {a} a {} {a..b..c} {1..a} a{b c,d} {a,b} a,b c {a,b} {a,b} a b -5 0 5 1a 1b 2a 2b 3a 3b 10 6 2
  $ v=3; echo {1..$v} {a,$v} ${v}{x,y}; echo {Z..c} {1..2}..3 {a,b
  {1..3} a 3 3x 3y
  Z [  ] ^ _ ` a b c 1..3 2..3 {a,b
  $ mkdir g; cd g; touch a.txt b.txt c.log .hidden 'sp ace' [x] d1 D2 é; mkdir -p sub/deep; touch sub/e.txt sub/deep/f.txt sub/.h
  $ echo *; echo .*; echo *.txt; echo ?.txt; echo [ab]*; echo [!ab]*; echo [^a-c]*; echo [[:upper:]]*; echo \[*; echo */
  D2 [x] a.txt b.txt c.log d1 sp ace sub é
  .hidden
  a.txt b.txt
  a.txt b.txt
  a.txt b.txt
  D2 [x] c.log d1 sp ace sub é
  D2 [x] d1 sp ace sub é
  D2
  [x]
  sub/
  $ echo nomatch*; echo "*"; echo '*.txt'; echo \*; x='*.txt'; echo $x "$x"; echo sub/*; echo */*.txt; echo ./*.log; echo */.*
  nomatch*
  *
  *.txt
  *
  a.txt b.txt *.txt
  sub/deep sub/e.txt
  sub/e.txt
  ./c.log
  sub/.h
  $ shopt -s nullglob; echo nomatch* x; shopt -u nullglob; shopt -s failglob; echo nomatch*; echo next; shopt -u failglob
  x
  bash: no match: nomatch*
  [1]
  $ shopt -s dotglob; echo *; shopt -u dotglob
  .hidden D2 [x] a.txt b.txt c.log d1 sp ace sub é
  $ shopt -s globstar; echo **; echo **/; echo **/*.txt; echo sub/**; shopt -u globstar; echo **/*.txt
  D2 [x] a.txt b.txt c.log d1 sp ace sub sub/deep sub/deep/f.txt sub/e.txt é
  sub/ sub/deep/
  a.txt b.txt sub/deep/f.txt sub/e.txt
  sub/ sub/deep sub/deep/f.txt sub/e.txt
  sub/e.txt
  $ shopt -s nocaseglob; echo d*; shopt -u nocaseglob; echo [a-d]*; echo [A-D]*
  D2 d1
  a.txt b.txt c.log d1
  D2
  $ shopt extglob; echo !(*.txt); echo @(a|b).txt; echo +([a-z]).log; echo ?(d)1; echo *(a|.txt); echo !(a*|b*|sub)
  bash: syntax error near unexpected token `('
  [2]
  $ shopt -u extglob; bash -c 'echo @(a|b).txt'
  bash: -c: line 1: syntax error near unexpected token `('
  bash: -c: line 1: `echo @(a|b).txt'
  [2]
  $ bash -O extglob -c 'echo @(a|b).txt'
  a.txt b.txt
  $ shopt -s extglob; case foobar in foo@(bar|baz)) echo m;; esac; [[ abc == +([a-c]) ]] && echo y; s=aaabbb; echo ${s##+(a)} ${s%%+(b)} ${s//+(a)/X}; shopt -u extglob
  bash: syntax error near unexpected token `('
  [2]
  $ set -f; echo *; set +f; GLOBIGNORE='*.txt:c*'; echo *; unset GLOBIGNORE; echo *
  *
  .hidden D2 [x] d1 sp ace sub é
  D2 [x] a.txt b.txt c.log d1 sp ace sub é
  $ echo [; echo []; echo [a; echo [x]; echo "[x]"; echo [[]*; echo [a-]*; echo *[0-9]; ls -d [!.]* | wc -l
  [
  bash: no match: []
  [1]
  $ echo ?; echo ??; echo *é*; echo [é]; echo [[:alpha:]]; echo sub/{deep,none}/*.txt {a,b,z}.*
  é
  D2 d1
  é
  é
  é
  bash: no match: sub/none/*.txt
  [1]
  $ for f in *.txt; do echo "f=$f"; done; set -- *; echo $#; rm -- 'sp ace'; compgen -G '*.log'; compgen -G 'zz*'; echo $?
  f=a.txt
  f=b.txt
  9
  c.log
  1
  $ cd ..; rm -r g; echo *
  bash: no match: *
  [1]
  $ touch -- -n; echo *; rm -- -n; cat nomatch*; ls *.none; echo $?
  bash: no match: nomatch*
  [1]
  $ case a.b in *.?) echo 1;; esac; case 'a*' in 'a*') echo lit;; esac; case abc in a[b-c]c) echo br;;& ab*) echo cont;& zz) echo fall;; *) echo no;; esac
  1
  lit
  br
  cont
  fall
  $ case x in (x|y) echo par;; esac; case "" in "") echo empty;; esac; case foo in [[:alpha:]]*) echo al;; esac; shopt -s nocasematch; case FOO in foo) echo nc;; esac; [[ FOO == foo ]] && echo nc2; [[ FOO =~ fo+ ]] && echo nc3; shopt -u nocasematch
  par
  empty
  al
  nc
  nc2
  nc3
  $ [[ abc == a* ]] && echo 1; [[ abc == "a*" ]] || echo 2; p='a*'; [[ abc == $p ]] && echo 3; [[ abc == "$p" ]] || echo 4; [[ abc != x* ]] && echo 5
  1
  2
  3
  4
  5
  $ [[ foo123 =~ ^([a-z]+)([0-9]+)$ ]]; echo $? "${BASH_REMATCH[@]}"; declare -p BASH_REMATCH; [[ x =~ y ]]; echo $? "${#BASH_REMATCH[@]}"
  0 foo123 foo 123
  declare -a BASH_REMATCH=([0]="foo123" [1]="foo" [2]="123")
  1 0
  $ re='^(a|b)\.c$'; [[ a.c =~ $re ]] && echo "${BASH_REMATCH[1]}"; [[ axc =~ a.c ]] && echo y; [[ axc =~ a\.c ]] || echo n; [[ 'a.c' =~ a"."c ]] && echo q
  a
  y
  n
  q
  $ bash -c '[[ x =~ [ ]]; echo hi'; echo $?
  hi
  0
  $ re='('; [[ x =~ $re ]]; echo $?
  2
  $ [[ a < b ]] && echo lt; [[ b > a ]] && echo gt; [[ -z "" && -n x || -n "" ]] && echo logic; [[ ! ( -e /nosuch ) ]] && echo not; [[ -f /etc/passwd && -d /etc && -x /bin/ls && -r / && ! -L /etc/passwd ]] && echo files
  lt
  gt
  logic
  not
  files
  $ [[ -o errexit ]]; echo $?; [[ -v HOME ]] && echo set; [[ -R HOME ]]; echo $?; [[ -t 0 ]]; echo $?; [[ /etc -ef /etc/. ]] && echo same; [[ /etc -nt /nosuch ]] && echo newer; [[ x ]] && echo x; [[ "" ]] || echo e
  1
  set
  1
  0
  same
  newer
  x
  e
