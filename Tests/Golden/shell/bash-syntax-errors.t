Syntax errors
  $ )
  bash: syntax error near unexpected token `)'
  [2]
  $ echo hi )
  bash: syntax error near unexpected token `)'
  [2]
  $ ;
  bash: syntax error near unexpected token `;'
  [2]
  $ ;;
  bash: syntax error near unexpected token `;;'
  [2]
  $ echo a;; echo b
  bash: syntax error near unexpected token `;;'
  [2]
  $ | cat
  bash: syntax error near unexpected token `|'
  [2]
  $ echo a | | cat
  bash: syntax error near unexpected token `|'
  [2]
  $ echo a && && echo b
  bash: syntax error near unexpected token `&&'
  [2]
  $ && echo
  bash: syntax error near unexpected token `&&'
  [2]
  $ echo a & & echo b
  bash: syntax error near unexpected token `&'
  [2]
  $ &
  bash: syntax error near unexpected token `&'
  [2]
  $ fi
  bash: syntax error near unexpected token `fi'
  [2]
  $ done
  bash: syntax error near unexpected token `done'
  [2]
  $ then
  bash: syntax error near unexpected token `then'
  [2]
  $ do
  bash: syntax error near unexpected token `do'
  [2]
  $ esac
  bash: syntax error near unexpected token `esac'
  [2]
  $ }
  bash: syntax error near unexpected token `}'
  [2]
  $ if true; fi
  bash: syntax error near unexpected token `fi'
  [2]
  $ if; then echo; fi
  bash: syntax error near unexpected token `;'
  [2]
  $ if true; then fi
  bash: syntax error near unexpected token `fi'
  [2]
  $ while; do echo; done
  bash: syntax error near unexpected token `;'
  [2]
  $ while true; done
  bash: syntax error near unexpected token `done'
  [2]
  $ for; do echo; done
  bash: syntax error near unexpected token `;'
  [2]
  $ for i in a b; echo $i; done
  bash: syntax error near unexpected token `echo'
  [2]
  $ for i do echo $i; done
  $ for 1x in a; do echo $1x; done
  bash: `1x': not a valid identifier
  [1]
  $ for i in a b; do done
  bash: syntax error near unexpected token `done'
  [2]
  $ case x in
  > x) echo x;;
  > esac
  x
  $ case x y in esac
  bash: syntax error near unexpected token `y'
  [2]
  $ case x in x) echo a ; y) echo b;; esac
  bash: syntax error near unexpected token `)'
  [2]
  $ f( { echo; }
  bash: syntax error near unexpected token `{'
  [2]
  $ f() 
  > echo x
  bash: syntax error near unexpected token `echo'
  [2]
  $ f() echo x
  bash: syntax error near unexpected token `echo'
  [2]
  $ 1f() { echo one; }; 1f
  one
  $ f-g() { echo fg; }; f-g
  fg
  $ function h { echo h; }; h; function h2() { echo h2; }; h2; function { echo; }
  bash: syntax error near unexpected token `echo'
  [2]
  $ function
  bash: syntax error near unexpected token `newline'
  [2]
  $ ( echo a
  > )
  a
  $ ()
  bash: syntax error near unexpected token `)'
  [2]
  $ (echo a) b
  bash: syntax error near unexpected token `b'
  [2]
  $ { echo a }
  > }
  a }
  $ {echo a; }
  bash: syntax error near unexpected token `}'
  [2]
  $ echo a }
  a }
  $ > 
  bash: syntax error near unexpected token `newline'
  [2]
  $ > >
  bash: syntax error near unexpected token `>'
  [2]
  $ < <
  bash: syntax error near unexpected token `<'
  [2]
  $ cat <<
  bash: syntax error near unexpected token `newline'
  [2]
  $ echo a > > b
  bash: syntax error near unexpected token `>'
  [2]
  $ echo a >| 
  bash: syntax error near unexpected token `newline'
  [2]
  $ 2>
  bash: syntax error near unexpected token `newline'
  [2]
  $ echo (a)
  bash: syntax error near unexpected token `a'
  [2]
  $ echo a(b)
  bash: syntax error near unexpected token `('
  [2]
  $ x=(a b
  > c); echo ${x[2]}
  c
  $ x = (a)
  bash: syntax error near unexpected token `('
  [2]
  $ x=(a) (b)
  bash: syntax error near unexpected token `('
  [2]
  $ a[1]=(x y)
  bash: a[PID]: cannot assign list to array member
  [1]
  $ echo "unfinished
  > string"
  unfinished
  string
  $ echo 'single
  > quote' $(echo sub
  > ) `echo bt
  > `
  single
  quote sub bt
  $ ! 
  [1]
  $ ! !
  $ time
  
  real	NmNs
  user	NmNs
  sys	NmNs
  $ coproc
  bash: syntax error near unexpected token `newline'
  [2]
  $ select
  bash: syntax error near unexpected token `newline'
  [2]
  $ select x in; do echo; done
  $ echo `echo )`
  bash: command substitution: line 1: syntax error near unexpected token `)'
  bash: command substitution: line 1: `echo )'
  
  $ echo $(echo ; ;)
  bash: syntax error near unexpected token `;'
  [2]
  $ echo $(if)
  bash: syntax error near unexpected token `)'
  [2]
  $ echo ${x[}
  bash: ${x[}: bad substitution
  [1]
  $ if [ 1 = 1 ] then echo x; fi
  >
  > fi
  bash: syntax error near unexpected token `fi'
  [2]
  $ else
  bash: syntax error near unexpected token `else'
  [2]
  $ elif
  bash: syntax error near unexpected token `elif'
  [2]
  $ in
  bash: syntax error near unexpected token `in'
  [2]
  $ [ 1 = 1
  bash: [: missing `]'
  [2]
  $ [ 1 = 1 ; echo $?
  bash: [: missing `]'
  2
  $ [1 = 1 ]
  bash: [1: command not found
  [127]
  $ [[ 1 = 1 ]
  > ]]
  bash: syntax error in conditional expression
  [127]
  $ if[ 1 = 1 ]; then echo; fi
  bash: syntax error near unexpected token `then'
  [2]
  $ eval 'echo )'; echo $?
  bash: syntax error near unexpected token `)'
  2
  $ eval 'if'; echo $?
  bash: syntax error: unexpected end of file
  2
  $ eval "echo 'x"; echo $?
  bash: unexpected EOF while looking for matching `''
  2
  $ eval 'for'; echo $?
  bash: syntax error near unexpected token `newline'
  2
  $ bash -c ')'; echo $?
  bash: -c: line 1: syntax error near unexpected token `)'
  bash: -c: line 1: `)'
  2
  $ bash -c 'echo a; echo b; )'; echo $?
  bash: -c: line 1: syntax error near unexpected token `)'
  bash: -c: line 1: `echo a; echo b; )'
  2
  $ bash -c $'echo a\necho b\nfi\necho c'; echo $?
  a
  b
  bash: -c: line 3: syntax error near unexpected token `fi'
  bash: -c: line 3: `fi'
  2
  $ bash -c 'if true; then echo a'; echo $?
  bash: -c: line 2: syntax error: unexpected end of file
  2
  $ bash -c 'echo "abc'; echo $?
  bash: -c: line 1: unexpected EOF while looking for matching `"'
  2
  $ bash -c "echo 'abc"; echo $?
  bash: -c: line 1: unexpected EOF while looking for matching `''
  2
  $ bash -c 'echo `abc'; echo $?
  bash: -c: line 1: unexpected EOF while looking for matching ``'
  2
  $ bash -c 'echo $(abc'; echo $?
  bash: -c: line 2: unexpected EOF while looking for matching `)'
  2
  $ bash -c 'echo ${abc'; echo $?
  bash: -c: line 1: unexpected EOF while looking for matching `}'
  2
  $ bash -c 'while true; do'; echo $?
  bash: -c: line 2: syntax error: unexpected end of file
  2
  $ bash -c 'case x in'; echo $?
  bash: -c: line 2: syntax error: unexpected end of file
  2
  $ bash -c '(echo'; echo $?
  bash: -c: line 2: syntax error: unexpected end of file
  2
  $ bash -c '{ echo'; echo $?
  bash: -c: line 2: syntax error: unexpected end of file
  2
  $ bash -c 'f() {'; echo $?
  bash: -c: line 2: syntax error: unexpected end of file
  2
  $ bash -c 'echo a |'; echo $?
  bash: -c: line 2: syntax error: unexpected end of file
  2
  $ bash -c 'echo a &&'; echo $?
  bash: -c: line 2: syntax error: unexpected end of file
  2
  $ bash -c 'x=('; echo $?
  bash: -c: line 1: unexpected EOF while looking for matching `)'
  1
  $ bash -c 'for i in a b'; echo $?
  bash: -c: line 2: syntax error: unexpected end of file
  2
  $ bash -c 'cat <<E'; echo $?
  bash: line 1: warning: here-document at line 1 delimited by end-of-file (wanted `E')
  0
  $ printf 'echo one\nif true\necho two\n' > s1; bash s1; echo $?
  one
  s1: line 4: syntax error: unexpected end of file
  2
  $ printf 'echo one\n\necho "two\necho three\n' > s2; bash s2; echo $?
  one
  s2: line 3: unexpected EOF while looking for matching `"'
  2
  $ printf 'echo one\nfor i in 1 2; do\n echo $i\ndonee\n' > s3; bash s3; echo $?
  one
  s3: line 5: syntax error: unexpected end of file
  2
  $ printf 'echo one\n}\necho two\n' > s4; bash s4; echo $?; . ./s4; echo $?; source s1; echo $?
  one
  s4: line 2: syntax error near unexpected token `}'
  s4: line 2: `}'
  2
  one
  bash: ./s4: line 2: syntax error near unexpected token `}'
  bash: ./s4: line 2: `}'
  2
  one
  bash: s1: line 4: syntax error: unexpected end of file
  2
  $ printf 'echo one\ncat <<E\nfoo\n' > s5; bash s5; echo $?; bash -n s5; bash -n s3; echo $?
  one
  s5: line 3: warning: here-document at line 2 delimited by end-of-file (wanted `E')
  foo
  0
  s5: line 3: warning: here-document at line 2 delimited by end-of-file (wanted `E')
  s3: line 5: syntax error: unexpected end of file
  2
  $ printf 'f() {\n echo in f\n nosuchcmd\n}\nf\n[ 1 -eq x ]\ncd /nosuch\n' > s6; bash s6; bash ./s6; chmod +x s6; ./s6; bash < s6
  in f
  s6: line 3: nosuchcmd: command not found
  s6: line 6: [: x: integer expression expected
  s6: line 7: cd: /nosuch: No such file or directory
  in f
  ./s6: line 3: nosuchcmd: command not found
  ./s6: line 6: [: x: integer expression expected
  ./s6: line 7: cd: /nosuch: No such file or directory
  in f
  ./s6: line 3: nosuchcmd: command not found
  ./s6: line 6: [: x: integer expression expected
  ./s6: line 7: cd: /nosuch: No such file or directory
  in f
  main: line 3: nosuchcmd: command not found
  bash: line 6: [: x: integer expression expected
  bash: line 7: cd: /nosuch: No such file or directory
  [1]
  $ printf '#!/bin/sh\necho $0 $1\nnosuch\n' > s7; chmod +x s7; ./s7 a; sh s7 b; bash s7 c; . ./s7 d
  ./s7 a
  ./s7: 3: nosuch: not found
  s7 b
  s7: 3: nosuch: not found
  s7 c
  s7: line 3: nosuch: command not found
  bash d
  bash: nosuch: command not found
  [127]
  $ printf '#!/nosuch/interp\necho\n' > s8; chmod +x s8; ./s8; echo $?; printf 'echo no shebang $0\n' > s9; chmod +x s9; ./s9; printf '#!/bin/bash -x\necho x\n' > s10; chmod +x s10; ./s10; chmod -x s10; ./s10; echo $?; ./nosuch; echo $?; /etc; echo $?; /etc/passwd; echo $?; nosuch; echo $?; bash nosuch; echo $?; bash /etc; echo $?; . nosuch; echo $?; source; echo $?; . ./nosuch
  bash: ./s8: cannot execute: required file not found
  127
  no shebang ./s9
  + echo x
  x
  bash: ./s10: Permission denied
  126
  bash: ./nosuch: No such file or directory
  127
  bash: /etc: Is a directory
  126
  bash: /etc/passwd: Permission denied
  126
  bash: nosuch: command not found
  127
  bash: nosuch: No such file or directory
  127
  /etc: /etc: Is a directory
  126
  bash: nosuch: No such file or directory
  1
  bash: source: filename argument required
  source: usage: source filename [arguments]
  2
  bash: ./nosuch: No such file or directory
  [1]
  $ printf 'if true; then\r\necho a\r\nfi\r\n' > crlf; bash crlf; echo $?; printf '#!/bin/bash\r\necho\n' > crlf2; chmod +x crlf2; ./crlf2; echo $?
  crlf: line 4: syntax error: unexpected end of file
  2
  bash: ./crlf2: cannot execute: required file not found
  127
