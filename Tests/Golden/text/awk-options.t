awk a

  $ printf 'alice 30 NY\nbob 25 LA\ncarol 35 SF\n\ndave x\n' > f
  $ awk '{print $1}' f; awk '{print $NF, NF, NR}' f; awk 'NR==2' f; awk '/a/{n++} END{print n}' f; awk '$2>26' f; awk '$2>26{print $1}' f; awk '{s+=$2} END{print s, s/NR}' f; awk 'END{print NR, $0}' f; awk 'BEGIN{print 1/3, 1e6, 1e20, 100000000000000000000, 0.1+0.2, -0, 017, 0x11, "3x"+1}'
  alice
  bob
  carol
  
  dave
  NY 3 1
  LA 3 2
  SF 3 3
   0 4
  x 2 5
  bob 25 LA
  3
  alice 30 NY
  carol 35 SF
  dave x
  alice
  carol
  dave
  90 18
  5 dave x
  0.333333 1000000 100000000000000000000 100000000000000000000 0.3 0 15 17 4
  $ awk -F: '{print $1,$7}' /etc/passwd | head -2
  root /bin/bash
  daemon /usr/sbin/nologin
  $ awk -F: -v OFS=, '{$1=$1; print}' /etc/passwd | head -1
  root,x,0,0,root,/root,/bin/bash
  $ awk -F '[ :]' '{print $2}' <<< 'a:b c'
  b
  $ awk -F'|' '{print $2}' <<< 'a|b'
  b
  $ awk -F '\t' '{print $2}' <<< $'a\tb'
  b
  $ awk -Ft '{print $2}' <<< atb
  b
  $ awk -F '' '{print $2}' <<< abc
  b
  $ awk -F. '{print NF}' <<< 1.2.3
  3
  $ awk -F, '{print NF}' <<< ''
  0
  $ awk 'BEGIN{printf "%d %s %5.2f|%-5s|%c%c|%x %o %e %g %i %%\n", 3.9, "s", 2.345, "ab", 65, "xyz", 255, 8, 12345.678, 0.00001, 7.7}'
  3 s  2.35|ab   |Ax|ff 10 1.234568e+04 1e-05 7 %
  $ awk 'BEGIN{printf "%s\n"}'
  awk: cmd. line:1: fatal: not enough arguments to satisfy format string
  	`%s
  '
  	 ^ ran out for this one
  [2]
  $ awk 'BEGIN{printf "%d %d\n", "0x1A", "1e3"}'
  0 1000
  $ awk 'BEGIN{printf "%5d|%05d|%+d|% d\n",1,2,3,4}'
      1|00002|+3| 4
  $ awk 'BEGIN{printf("%s %s\n","a")}'
  awk: cmd. line:1: fatal: not enough arguments to satisfy format string
  	`%s %s
  '
  	    ^ ran out for this one
  [2]
  $ awk 'BEGIN{printf "%*d\n", 5, 42}'
     42
  $ awk 'BEGIN{printf "%c", 256; printf "%c\n", ""}' | od -c | head -1
  0000000 304 200  \0  \n
  $ awk 'BEGIN{printf "%z\n"}'
  %z
  $ awk 'BEGIN{print length("hello"), length(), substr("hello",2,3), substr("hello",0), substr("hello",-1,3), substr("hello",4,100), index("hello","l"), toupper("a"), tolower("B"), split("a:b:c",x,":"), x[3], match("foobar","o+"), RSTART, RLENGTH, sprintf("%03d",7)}' < /dev/null
  5 0 ell hello hel lo 3 A b 3 c 2 2 2 007
  $ awk 'BEGIN{s="foo bar"; n=gsub(/o/,"0",s); print n,s; sub(/bar/,"[&]",s); print s; t="aaa"; print gensub(/a/,"b",2,t), gensub(/(a)(a)/,"\\2-\\1","g",t); gsub(/x*/,"-",t); print t; u="a.b"; gsub(".","x",u); print u; v="a\\b"; gsub(/\\/,"/",v); print v; w="hello"; gsub(/l/,"\\&",w); print w}'
  2 f00 bar
  f00 [bar]
  aba a-aa
  -a-a-a-
  xxx
  a/b
  he&&o
  $ awk 'BEGIN{a["x"]=1;a["y"]=2; for(k in a) n++; print n, ("x" in a), ("z" in a); delete a["x"]; print length(a); delete a; print length(a); b[1,2]=3; for (k in b) {split(k,p,SUBSEP); print p[1],p[2]}; if ((1,2) in b) print "yes"}'
  2 1 0
  1
  0
  1 2
  yes
  $ awk 'BEGIN{n=split("c a b",a); asort(a); print a[1],a[2],a[3]; n=asorti(a,b); print n, b[1]}'
  a b c
  3 1
  $ awk 'BEGIN{PROCINFO["sorted_in"]="@ind_str_asc"; a["b"];a["a"];a["c"]; for(k in a) printf k " "; print ""}'
  a b c 
  $ awk 'function f(x){return x<=1?1:x*f(x-1)} BEGIN{print f(5), f(20), f(25)}'
  120 2432902008176640000 15511210043330986055303168
  $ awk 'function g(a){a[1]=5} BEGIN{g(z); print z[1]}'
  5
  $ awk 'BEGIN{while(i<3){i++; if(i==2)continue; print i}; do{j++}while(j<5); print j; for(;;){k++; if(k>3)break}; print k}'
  1
  3
  5
  4
  $ awk 'BEGIN{x=5; x+=2; x^=2; x%=10; print x, x++, ++x, x--, 2**3, 2^3^2, -2^2, !x, 1&&0, 1||0, 5%3, -5%3, 1==1.0, "a"<"b", "10"<"9", 10<9, "abc"~/b/, "abc"!~"b"}'
  9 9 11 11 8 512 -4 0 0 1 2 -2 1 1 1 0 1 0
  $ awk 'BEGIN{print 1 " " 2, 1+1 "x", "a" "b" 1+2; print (1,2) in a; print 1>2?"y":"n"}'
  awk: cmd. line:1: BEGIN{print 1 " " 2, 1+1 "x", "a" "b" 1+2; print (1,2) in a; print 1>2?"y":"n"}
  awk: cmd. line:1:                                                                       ^ syntax error
  [1]
  $ ls
  f
  $ cat 2?y:n 2>/dev/null
  [1]
  $ rm -f 2*
  $ awk 'BEGIN{print substr("x",1.5), int(3.9), int(-3.9), int("3abc"), sqrt(2), exp(1), log(10), sin(0), cos(0), atan2(0,-1)}'
  x 3 -3 3 1.41421 2.71828 2.30259 0 1 3.14159
  $ awk 'NR==FNR{a[$1]=$2;next} {print $1,a[$1]}' f f | head -3
  alice 30
  bob 25
  carol 35
  $ awk 'FNR==1{print FILENAME}' f f
  f
  f
  $ awk '{print > "out_" NR}' f
  $ ls out_*
  out_1  out_2  out_3  out_4  out_5
  $ cat out_1
  alice 30 NY
  $ awk '{print | "sort -r"}' f
  dave x
  carol 35 SF
  bob 25 LA
  alice 30 NY
  
  $ awk 'BEGIN{"date +%Y" | getline y; print (y>2000)}'
  1
  $ awk 'BEGIN{while((getline l < "f")>0) n++; print n; close("f"); getline l < "f"; print l; print (getline l < "nosuch")}'
  5
  alice 30 NY
  -1
  $ awk '{getline; print}' f
  bob 25 LA
  
  dave x
  $ awk 'NR==1{getline x; print x; print $0, NR}' f
  bob 25 LA
  alice 30 NY 2
  $ awk 'BEGIN{system("echo hi"); r=system("exit 3"); print r}'
  hi
  3
  $ awk 'BEGIN{print "e" > "/dev/stderr"}'
  e
  $ awk 'BEGIN{exit 3} END{print "end"}'
  end
  [3]
  $ echo $?
  3
  $ awk '{exit} END{print NR}' f
  1
  $ awk 'BEGIN{print ENVIRON["HOME"], ARGC, ARGV[1]}' x
  /root 2 x
  $ awk -v n=5 'BEGIN{print n+1}'
  6
  $ awk '{print v}' v=1 f v=2 f | sort | uniq -c
        5 1
        5 2
  $ awk 'BEGIN{OFS="-"; $0="a b c"; $2="x"; print; print NF; $5="e"; print; NF=2; print; $1=$1; print}'
  a-x-c
  3
  a-x-c--e
  a-x
  a-x
  $ awk 'BEGIN{RS=""}{print NR": "$1}' f
  1: alice
  2: dave
  $ awk 'BEGIN{RS=";"}{print}' <<< 'a;b;c'
  a
  b
  c
  
  $ awk -v RS='[0-9]+' '{print $0, RT}' <<< a1b22c
  a 1
  b 22
  c
   
  $ awk 'BEGIN{FS=","; OFS=":"}{$1=$1}1' <<< a,b
  a:b
  $ awk -v ORS=' ' 1 f
  alice 30 NY bob 25 LA carol 35 SF  dave x 
  $ echo
  
  $ awk 'BEGIN{IGNORECASE=1} /ALICE/' f
  alice 30 NY
  $ awk 'BEGIN{FIELDWIDTHS="2 3"}{print $2}' <<< abcdefg
  cde
  $ awk 'BEGIN{FPAT="[a-z]+"}{print $2}' <<< 'a1b2c'
  b
  $ awk --re-interval '/a{2}/' <<< aa
  aa
  $ awk '/a{2}/' <<< aa
  aa
  $ awk '/^(a|b)/' f
  alice 30 NY
  bob 25 LA
  $ awk '!/a/' f
  bob 25 LA
  
  $ awk '/alice/,/carol/' f | wc -l
  3
  $ awk 'NR%2' f
  alice 30 NY
  carol 35 SF
  dave x
  $ awk 'NF' f | wc -l
  4
  $ awk '!seen[$0]++' f f | wc -l
  5
  $ awk 'length > 10' f
  alice 30 NY
  carol 35 SF
  $ awk '{$2=""; print}' f | head -1
  alice  NY
  $ awk '{print NR ") " $0}' f | tail -1
  5) dave x
  $ awk '{a[NR]=$0} END{for(i=NR;i>0;i--)print a[i]}' f | head -1
  dave x
  $ awk '{print'
  awk: cmd. line:1: {print
  awk: cmd. line:1:       ^ unexpected newline or end of string
  [1]
  $ awk '{print $1' f
  awk: cmd. line:1: {print $1
  awk: cmd. line:1:          ^ unexpected newline or end of string
  [1]
  $ awk 'BEGIN{print 1/0}'
  awk: cmd. line:1: error: division by zero attempted
  [1]
  $ awk 'BEGIN{print 5%0}'
  awk: cmd. line:1: error: division by zero attempted in `%'
  [1]
  $ awk '{print $-1}' f
  awk: cmd. line:1: (FILENAME=f FNR=1) fatal: attempt to access field -1
  [2]
  $ awk 'BEGIN{f(1)}'
  awk: cmd. line:1: fatal: function `f' not defined
  [2]
  $ awk 'BEGIN{getline < }'
  awk: cmd. line:1: BEGIN{getline < }
  awk: cmd. line:1:                 ^ syntax error
  [1]
  $ awk -f nosuch
  awk: fatal: cannot open source file `nosuch' for reading: No such file or directory
  [2]
  $ awk 1 nosuch
  awk: fatal: cannot open file `nosuch' for reading: No such file or directory
  [2]
  $ awk 1 nosuch f | head -1
  awk: fatal: cannot open file `nosuch' for reading: No such file or directory
  $ awk 'BEGIN{x[1]=1; print x}'
  awk: cmd. line:1: fatal: attempt to use array `x' in a scalar context
  [2]
  $ awk 'BEGIN{x=1; x[1]=2}'
  awk: cmd. line:1: fatal: attempt to use scalar `x' as an array
  [2]
  $ awk 'function f(f){}'
  awk: cmd. line:1: error: function `f': cannot use function name as parameter name
  [1]
  $ awk 'BEGIN{return}'
  awk: cmd. line:1: BEGIN{return}
  awk: cmd. line:1:       ^ `return' used outside function context
  [1]
  $ awk 'BEGIN{next}'
  awk: cmd. line:1: error: `next' used in BEGIN action
  [1]
  $ awk 'BEGIN{break}'
  awk: cmd. line:1: error: `break' is not allowed outside a loop or switch
  awk: cmd. line:1: error: `break' is not allowed outside a loop or switch
  [1]
  $ awk '/(/' f
  awk: cmd. line:1: error: Unmatched ( or \(: /(/
  [1]
  $ awk 'BEGIN{print "a'
  awk: cmd. line:1: BEGIN{print "a
  awk: cmd. line:1:             ^ unterminated string
  [1]
  $ awk "BEGIN{print 'a'}"
  awk: cmd. line:1: BEGIN{print 'a'}
  awk: cmd. line:1:             ^ invalid char ''' in expression
  [1]
  $ awk --version | head -1
  GNU Awk 5.2.1, API 3.2, PMA Avon 8-g1, (GNU MPFR 4.2.0, GNU MP 6.2.1)
  $ awk -v 1x=3 1 f
  awk: fatal: `1x' is not a legal variable name
  [2]
  $ awk 'BEGIN{print length(x)}'
  0
  $ awk 'BEGIN { print substr("hello") }'
  awk: cmd. line:1: BEGIN { print substr("hello") }
  awk: cmd. line:1:                             ^ 1 is invalid as number of arguments for substr
  [1]
  $ awk 'BEGIN{print tolower()}'
  awk: cmd. line:1: BEGIN{print tolower()}
  awk: cmd. line:1:                     ^ 0 is invalid as number of arguments for tolower
  [1]
  $ awk 'BEGIN{print nosuch("x")}'
  awk: cmd. line:1: fatal: function `nosuch' not defined
  [2]
  $ awk 'END{print $0}' /dev/null
  
  $ awk 'BEGIN{print "\x41\101\t|\/|\"|\q"}'
  awk: cmd. line:1: warning: escape sequence `\/' treated as plain `/'
  awk: cmd. line:1: warning: escape sequence `\q' treated as plain `q'
  AA	|/|"|q
  $ awk 'BEGIN{print strftime("%Y",0), mktime("1970 01 02 00 00 00"), systime()>0}'
  $ awk 'BEGIN{print and(12,10), or(12,10), xor(12,10), lshift(1,4), rshift(16,2), compl(0), strtonum("0x1f"), strtonum("017")}'
  8 14 6 16 4 9007199254740991 31 15
  $ awk 'BEGIN{print toupper("é"), length("é"), index("aéb","b"), substr("aéb",2,1)}'
  É 1 3 é
  $ awk 'BEGIN{switch("b"){case "a":print 1;break;case /b/:print 2;default:print 3}}'
  2
  3
  $ awk 'BEGIN{print typeof(x), typeof(1), typeof("a"), typeof(/a/)}'
  untyped number string number
  $ awk 'BEGIN{a[1][2]=3; print a[1][2], isarray(a[1])}'
  3 1
  $ awk 'BEGIN{print -3 % 2, 7 - -2, 1 - 1, 2 " " -1}'
  -1 9 0 2-1
  $ awk 'BEGIN { if (!("x" in a)) print "no"; a["x"]; if ("x" in a) print "yes" }'
  no
  yes
  $ awk --posix 'BEGIN{print length("x")}'
  1
  $ awk -e 'BEGIN{print "e"}'
  e
  $ awk -b 'BEGIN{print length("é")}'
  2
  $ awk -h | head -1
  Usage: awk [POSIX or GNU style options] -f progfile [--] file ...
