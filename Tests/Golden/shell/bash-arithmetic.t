Arithmetic
  $ echo $((1+2*3)) $((2**10)) $((7/2)) $((-7/2)) $((-7%3)) $((1<<4)) $((0xff)) $((010)) $((2#1010)) $((36#zz)) $((64#@))
  7 1024 3 -3 -1 16 255 8 10 1295 62
  $ x=5; echo $((x++)) $((x)) $((++x)) $((x--)) $((--x)) $((-x)) $((!x)) $((~x)) $((x?1:2)) $((x,1))
  5 6 7 7 5 -5 0 -6 1 1
  $ echo $((x+=3)) $((x-=1)) $((x*=2)) $((x/=3)) $((x%=3)) $((x<<=3)) $((x>>=1)) $((x&=6)) $((x|=1)) $((x^=3))
  8 7 14 4 1 8 4 4 5 6
  $ echo $((1==1)) $((1!=1)) $((1<2)) $((2<=1)) $((1&&0)) $((1||0)) $((5&3)) $((5|3)) $((5^3)) $((1>2))
  1 0 1 0 0 1 1 7 6 0
  $ echo $((1/0))
  bash: 1/0: division by 0 (error token is "0")
  [1]
  $ echo $((1%0))
  bash: 1%0: division by 0 (error token is "0")
  [1]
  $ echo $((08))
  bash: 08: value too great for base (error token is "08")
  [1]
  $ echo $((1+))
  bash: 1+: syntax error: operand expected (error token is "+")
  [1]
  $ echo $((1 2))
  bash: 1 2: syntax error in expression (error token is "2")
  [1]
  $ echo $((a b))
  bash: a b: syntax error in expression (error token is "b")
  [1]
  $ echo $((5=3))
  bash: 5=3: attempted assignment to non-variable (error token is "=3")
  [1]
  $ echo $((2**-1))
  bash: 2**-1: exponent less than 0 (error token is "1")
  [1]
  $ echo $((3#5))
  bash: 3#5: value too great for base (error token is "3#5")
  [1]
  $ echo $((99#1))
  bash: 99#1: invalid arithmetic base (error token is "99#1")
  [1]
  $ echo $((0x))
  0
  $ echo $((1.5))
  bash: 1.5: syntax error: invalid arithmetic operator (error token is ".5")
  [1]
  $ echo $((x[))
  bash: x[: bad array subscript (error token is "x[")
  [1]
  $ bash -c 'echo $(( (1+2 ))'; echo $?
  bash: -c: line 1: unexpected EOF while looking for matching `)'
  2
  $ echo $((1+2)
  > )
  bash: 1+2: command not found
  
  $ echo $((9223372036854775807+1)) $((-9223372036854775808)) $((9223372036854775808))
  -9223372036854775808 -9223372036854775808 -9223372036854775808
  $ s=abc; echo $((s)); s=s; echo $((s))
  0
  bash: s: expression recursion level exceeded (error token is "s")
  [1]
  $ s='1+1'; echo $((s*2)) $(($s*2))
  4 3
  $ ((0)); echo $?; ((1)); echo $?; ((x=0)); echo $?
  1
  0
  1
  $ let a=1 b=2 c=a+b; echo $a $b $c $?; let 'd = 3 * 4' e=0; echo $d $?
  1 2 3 0
  12 1
  $ let
  bash: let: expression expected
  [1]
  $ let 1+
  bash: let: 1+: syntax error: operand expected (error token is "+")
  [1]
  $ let 'x = 1 +'; echo $?
  bash: let: x = 1 +: syntax error: operand expected (error token is "+")
  1
  $ ((1+)); echo $?
  bash: ((: 1+: syntax error: operand expected (error token is "+")
  1
  $ (( 1 = 2 )); echo $?
  bash: ((: 1 = 2 : attempted assignment to non-variable (error token is "= 2 ")
  1
  $ for ((i=0;i<3;i++)); do echo -n "$i "; done; echo; for ((;;)); do break; done; for ((i=0;i<1;i++)) { echo brace $i; }
  0 1 2 
  brace 0
  $ echo $[1+2] $(( 'x' )) $(("3"+4))
  bash: 'x' : syntax error: operand expected (error token is "'x' ")
  [1]
  $ echo $((1+$(echo 2))) $((${#s}+1)) $((`echo 3`*2))
  3 4 6
  $ i=0; while ((i<3)); do ((i++)); done; echo $i; until ((i==0)); do ((i--)); done; echo $i
  3
  0
  $ printf '%d %x %o\n' $((2**63-1)) $((-1)) $((8))
  9223372036854775807 ffffffffffffffff 10
  $ unset q; echo $((q)) $((q+1)); set -u; echo $((q)); set +u
  0 1
  bash: q: unbound variable
  [1]
  $ bash -c 'echo $((1/0)); echo after'; echo $?
  bash: line 1: 1/0: division by 0 (error token is "0")
  1
  $ bash -c '((1/0)); echo after $?'
  bash: line 1: ((: 1/0: division by 0 (error token is "0")
  after 1
  $ bash -c 'let 1/0; echo after $?'
  bash: line 1: let: 1/0: division by 0 (error token is "0")
  after 1
  $ bash -c 'echo $((08)); echo after'
  bash: line 1: 08: value too great for base (error token is "08")
  [1]
  $ bash -c 'a[1/0]=5; echo after'
  bash: line 1: 1/0: division by 0 (error token is "0")
  [1]
  $ [[ 1+1 -eq 2 ]] && echo yes; [[ a -eq 0 ]]; echo $?; [[ 1+ -eq 0 ]]; echo $?; [ 1+1 -eq 2 ]; echo $?
  yes
  1
  bash: [[: 1+: syntax error: operand expected (error token is "+")
  1
  bash: [: 1+1: integer expression expected
  2
  $ test abc -eq 1; echo $?
  bash: test: abc: integer expression expected
  2
  $ declare -i n; n='2+3'; echo $n; n='2+'; echo $n
  5
  bash: 2+: syntax error: operand expected (error token is "+")
  [1]
  $ echo $((1?2)); echo $((1?2:))
  bash: 1?2: `:' expected for conditional expression (error token is "2")
  [1]
  $ echo $((++5)) $((--5)) $((5++))
  bash: 5++: syntax error: operand expected (error token is "+")
  [1]
  $ echo $((x=y=4)) $x $y; echo $((1,2,3)) $(((1,2)+1)) $((-(-3))) $((- -3)) $((!!5)) $((1 ? 2 : 3 ? 4 : 5))
  4 4 4
  3 3 3 3 1 2
  $ echo $RANDOM | grep -c '^[0-9]*$'; RANDOM=42; a1=$RANDOM; RANDOM=42; a2=$RANDOM; echo $((a1==a2)) $a1 $RANDOM $RANDOM
  1
  1 17772 26794 1435
  $ echo $((SECONDS<100)) $((LINENO>0)) $((EPOCHSECONDS>1000000)) ${EPOCHREALTIME//[0-9]/9} $((SRANDOM>=0))
  1 1 1 9999999999.999999 1
