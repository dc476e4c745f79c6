xargs.

  $ echo a b c | xargs
  a b c
  $ echo a b c | xargs -n 1
  a
  b
  c
  $ echo a b c d | xargs -n 2 echo x
  x a b
  x c d
  $ printf 'a b\nc d\n' | xargs -L 1 echo
  a b
  c d
  $ printf 'a b \nc d\n' | xargs -L 1 echo
  a b c d
  $ printf 'a b\n\nc d\n' | xargs -l echo
  a b
  c d
  $ printf 'a b\nc d\n' | xargs -I{} echo '[{}]' x{}y
  [a b] xa by
  [c d] xc dy
  $ printf '  a b\n\nc d  \n' | xargs -I X echo '[X]'
  [a b]
  [c d  ]
  $ printf 'a b\nc d\n' | xargs -i echo '[{}]'
  [a b]
  [c d]
  $ printf 'a b\nc d\n' | xargs -d '\n' -n 1 echo
  a b
  c d
  $ printf 'a,b,c' | xargs -d , echo
  a b c
  $ printf 'a\0b c\0' | xargs -0 -n1 echo
  a
  b c
  $ printf 'a "b c" d\\ e '"'"'f g'"'"'\n' | xargs -n1
  a
  b c
  d e
  f g
  $ printf 'a "b\n' | xargs; echo $?
  xargs: unmatched double quote; by default quotes are special to xargs unless you use the -0 option
  a
  1
  $ printf "a 'b\n" | xargs
  xargs: unmatched single quote; by default quotes are special to xargs unless you use the -0 option
  a
  [1]
  $ printf 'a\\\nb' | xargs -n1
  a
  b
  $ xargs < /dev/null; echo "$?"
  
  0
  $ xargs -r echo x < /dev/null
  $ echo a b | xargs -t echo
  echo a b
  a b
  $ echo 'a b' "'c d'" '$x' | xargs -t -n1 echo
  echo a
  a
  echo b
  b
  echo 'c d'
  c d
  echo '$x'
  $x
  $ echo a b | xargs false; echo $?
  123
  $ echo a b | xargs sh -c 'exit 255'; echo $?
  xargs: sh: exited with status 255; aborting
  124
  $ echo a b | xargs sh -c 'exit 3'; echo $?
  123
  $ echo a b | xargs sh -c 'kill -9 $$'; echo $?
  xargs: sh: terminated by signal 9
  PID
  $ echo a | xargs nosuch; echo $?
  xargs: nosuch: No such file or directory
  127
  $ echo a | xargs /etc; echo $?
  xargs: /etc: Permission denied
  126
  $ echo a | xargs /etc/passwd; echo $?
  xargs: /etc/passwd: Permission denied
  126
  $ echo a b c | xargs -n x
  xargs: invalid number "x" for -n option
  Try 'xargs --help' for more information.
  [1]
  $ echo a b c | xargs -n 0
  xargs: value 0 for -n option should be >= 1
  Try 'xargs --help' for more information.
  [1]
  $ echo a b c | xargs -n
  xargs: option requires an argument -- 'n'
  Try 'xargs --help' for more information.
  [1]
  $ echo a b c | xargs --foo
  xargs: unrecognized option '--foo'
  Try 'xargs --help' for more information.
  [1]
  $ echo a b c | xargs -Z
  xargs: invalid option -- 'Z'
  Try 'xargs --help' for more information.
  [1]
  $ echo a b c | xargs -s 5
  xargs: argument line too long
  [1]
  $ echo aaa bbb ccc | xargs -s 12
  aaa
  bbb
  ccc
  $ echo aaa bbb ccc | xargs -s 12 -x
  aaa
  bbb
  ccc
  $ echo aaaaaaaaaaaaaaa bbb ccc | xargs -s 12 -x
  xargs: argument line too long
  [1]
  $ echo a b c | xargs -s 0
  xargs: value 0 for -s option should be >= 1
  xargs: cannot fit single argument within argument list size limit
  [1]
  $ echo a b c | xargs -s 99999999 echo
  xargs: value 99999999 for -s option should be <= 2094901
  a b c
  $ echo a b c END d e | xargs -E END
  a b c
  $ echo a b c END d e | xargs -eEND
  a b c
  $ echo a b c | xargs -a /etc/hostname
  mail
  $ echo a b c | xargs -a /nosuch
  xargs: Cannot open input file ‘/nosuch’: No such file or directory
  [1]
  $ echo a b c d | xargs -P 2 -n 1 | sort
  a
  b
  c
  d
  $ echo a b c | xargs -P x
  xargs: invalid number "x" for -P option
  Try 'xargs --help' for more information.
  [1]
  $ echo a b | xargs -I{} -n 1 echo {}
  a b
  $ echo a b | xargs -n 1 -I{} echo {}
  xargs: warning: options --max-args and --replace/-I/-i are mutually exclusive, ignoring previous --max-args value
  a b
  $ echo a b | xargs -L 1 -n 1 echo
  xargs: warning: options --max-lines and --max-args/-n are mutually exclusive, ignoring previous --max-lines value
  a
  b
  $ echo a b | xargs -I
  xargs: option requires an argument -- 'I'
  Try 'xargs --help' for more information.
  [1]
  $ echo a b | xargs --max-args=1 --verbose echo
  echo a
  a
  echo b
  b
  $ echo a b | xargs --show-limits true < /dev/null 2>&1 | sed 's/[0-9][0-9]*/N/g'
  Your environment variables take up N bytes
  POSIX upper limit on argument length (this system): N
  POSIX smallest allowable upper limit on argument length (all systems): N
  Maximum length of command we could actually use: N
  Size of command buffer we are actually using: N
  Maximum parallelism (--max-procs must be no greater): N
  $ echo a | xargs --version | head -1
  xargs (GNU findutils) 4.9.0
  $ seq 20 | xargs -n 7 | head -2
  1 2 3 4 5 6 7
  8 9 10 11 12 13 14
  xargs: echo: terminated by signal 13
  $ echo 'a\tb' | xargs
  atb
  $ echo 'a"b"c' | xargs
  abc
  $ printf 'x\n y\n' | xargs -d '\n' echo
  x  y
  $ printf 'a b' | xargs -d 'ab' echo
  xargs: Invalid input delimiter specification ab: the delimiter must be either a single character or an escape sequence starting with \.
  [1]
  $ printf 'axb' | xargs -d '\x78' echo
  a b
  $ printf 'a\tb' | xargs -d '\t' echo
  a b
  $ printf 'a b' | xargs -d '' echo
  xargs: Invalid input delimiter specification : the delimiter must be either a single character or an escape sequence starting with \.
  [1]
  $ printf 'a\0b\n' | xargs echo
  xargs: WARNING: a NUL character occurred in the input.  It cannot be passed through in the argument list.  Did you mean to use the --null option?
  a
  $ printf 'a b c' | xargs --process-slot-var=SLOT -n1 sh -c 'echo $SLOT'
  0
  0
  0
  $ echo one two | xargs -I% sh -c 'echo %; echo % again'
  one two
  one two again
  $ find /etc/postfix -name '*.cf' -print0 | xargs -0 ls -1 | sort
  /etc/postfix/dynamicmaps.cf
  /etc/postfix/main.cf
  /etc/postfix/master.cf
  $ ls /etc/postfix/*.cf | xargs -n1 basename
  dynamicmaps.cf
  main.cf
  master.cf
  $ yes | head -c 300000 | tr -d '\n' | xargs echo | wc -c
  xargs: argument line too long
  0
  $ yes xxxxxxxxx | head -50000 | xargs echo | wc -l
  4
