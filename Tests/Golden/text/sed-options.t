sed a

  $ printf 'one\ntwo\nthree\nfour\nfive\n' > f
  $ sed -n 2p f; sed 2d f; sed -n '2,4p' f; sed '2,4d' f; sed -n '$p' f; sed '$!d' f; sed -n '/tw/,/fo/p' f; sed '/t/d' f; sed '/t/!d' f
  two
  one
  three
  four
  five
  two
  three
  four
  one
  five
  five
  five
  two
  three
  four
  one
  four
  five
  two
  three
  $ sed 's/o/0/' f; sed 's/o/0/g' f; sed 's/e/E/2' f; sed -n 's/o/0/p' f; sed 's/o/0/w out' f > /dev/null; cat out; sed 's/ONE/x/i' f | head -1; sed 's/ONE/x/I' f | head -1
  0ne
  tw0
  three
  f0ur
  five
  0ne
  tw0
  three
  f0ur
  five
  one
  two
  threE
  four
  five
  0ne
  tw0
  f0ur
  0ne
  tw0
  f0ur
  x
  x
  $ sed 's/\(.\)\(.\)/\2\1/' f; sed -E 's/(.)(.)/\2\1/' f | head -2; sed -r 's/o+/&&/' f | head -1; sed 's/.*/"&"/' f | head -1; sed 's/o/\n/' f | head -2; sed 's/o/\t/' f | head -1; sed 's/./\U&/' f | head -2; sed 's/\w\+/\u&/' f | head -1; sed -E 's/(o)(n)/\U\1\E\2/' f | head -1
  noe
  wto
  htree
  ofur
  ifve
  noe
  wto
  oone
  "one"
  
  ne
  	ne
  One
  Two
  One
  One
  $ sed = f | head -4
  1
  one
  2
  two
  $ sed -n '/t/=' f
  2
  3
  $ sed -n '$=' f
  5
  $ sed 'a\' f
  one
  two
  three
  four
  five
  $ sed '2a added' f | head -4
  one
  two
  added
  three
  $ sed '2i\inserted' f | head -3
  one
  inserted
  two
  $ sed '2c changed' f | head -3
  one
  changed
  three
  $ sed '1,2c both' f | head -2
  both
  three
  $ sed '2a\  keep' f | sed -n 3p
    keep
  $ sed '$a last' f | tail -1
  last
  $ sed '2r /etc/hostname' f | head -3
  one
  two
  mail
  $ sed '2w w2' f >/dev/null
  $ cat w2
  two
  $ sed '1R f' f | head -3
  one
  one
  two
  $ sed 'y/abc/xyz/' <<< aabbcc; sed 'y/abc/xy/' f; sed 'y/a/' f
  xxyyzz
  sed: -e expression #1, char 9: strings for `y' command are different lengths
  sed: -e expression #1, char 4: unterminated `y' command
  [1]
  $ sed -n 'N;P' f
  one
  three
  $ sed '$!N;s/\n/ /' f
  one two
  three four
  five
  $ sed 'n;d' f
  one
  three
  five
  $ sed -n 'h;n;G;p' f
  two
  one
  four
  three
  $ sed 'G' f | head -4
  one
  
  two
  
  $ sed -n '1!G;h;$p' f
  five
  four
  three
  two
  one
  $ sed 'x;p;x' f | head -3
  
  one
  
  $ sed ':a;N;$!ba;s/\n/,/g' f
  one,two,three,four,five
  $ sed '2q' f
  one
  two
  $ sed '2q5' f
  one
  two
  [5]
  $ echo $?
  5
  $ sed '2Q' f
  one
  $ sed -n '2{p;q}' f
  two
  $ sed '/two/{s/t/T/;s/o/O/}' f | sed -n 2p
  TwO
  $ sed 'D' f | head -1
  $ sed '2!s/^/# /' f
  # one
  two
  # three
  # four
  # five
  $ sed '0~2d' f
  one
  three
  five
  $ sed '1~2d' f
  two
  four
  $ sed '2,+1d' f
  one
  four
  five
  $ sed '0,/o/d' f
  two
  three
  four
  five
  $ sed '2,~2d' f
  one
  five
  $ sed '/two/I,+1d' f
  one
  four
  five
  $ sed -n '\,two,p' f
  two
  $ sed 's,o,/,' f | head -1
  /ne
  $ sed 's|o|\||' f | head -1
  |ne
  $ sed p nosuch
  sed: can't read nosuch: No such file or directory
  [2]
  $ sed p f nosuch | tail -1
  sed: can't read nosuch: No such file or directory
  five
  $ sed k f
  sed: -e expression #1, char 1: unknown command: `k'
  [1]
  $ sed 's/a' f
  sed: -e expression #1, char 3: unterminated `s' command
  [1]
  $ sed 's/a/b' f
  sed: -e expression #1, char 5: unterminated `s' command
  [1]
  $ sed 's/a/b/z' f
  sed: -e expression #1, char 7: unknown option to `s'
  [1]
  $ sed 's/\(/b/' f
  sed: -e expression #1, char 7: Unmatched ( or \(
  [1]
  $ sed 's/a/\1/' f
  sed: -e expression #1, char 7: invalid reference \1 on `s' command's RHS
  [1]
  $ sed '{p' f
  sed: -e expression #1, char 0: unmatched `{'
  [1]
  $ sed 'p}' f
  sed: -e expression #1, char 2: unexpected `}'
  [1]
  $ sed '2,p' f
  sed: -e expression #1, char 3: unexpected `,'
  [1]
  $ sed ',2p' f
  sed: -e expression #1, char 1: unknown command: `,'
  [1]
  $ sed 'b nosuch' f
  sed: can't find label for jump to `nosuch'
  [4]
  $ sed ':' f
  sed: -e expression #1, char 1: ":" lacks a label
  [1]
  $ sed '3,1p' f | wc -l
  6
  $ sed -f nosuch f
  sed: couldn't open file nosuch: No such file or directory
  [4]
  $ sed --version | head -1
  sed (GNU sed) 4.9
  $ sed 'a' f
  sed: -e expression #1, char 1: expected \ after `a', `c' or `i'
  [1]
  $ sed 'r' f
  sed: -e expression #1, char 1: missing filename in r/R/w/W commands
  [1]
  $ sed 's/a/b/gg' f
  sed: -e expression #1, char 8: multiple `g' options to `s' command
  [1]
  $ sed 's/a/b/pp' f
  sed: -e expression #1, char 8: multiple `p' options to `s' command
  [1]
  $ sed 's/a/b/0' f
  sed: -e expression #1, char 7: number option to `s' command may not be zero
  [1]
  $ sed 'y/abc/\n\t\\/' <<< abc
  
  	\
  $ sed '5!' f
  sed: -e expression #1, char 2: missing command
  [1]
  $ sed '1!!p' f
  sed: -e expression #1, char 3: multiple `!'s
  [1]
  $ sed '/x' f
  sed: -e expression #1, char 2: unterminated address regex
  [1]
  $ sed 'pq' f
  sed: -e expression #1, char 2: extra characters after command
  [1]
  $ sed '0p' f
  sed: -e expression #1, char 2: invalid usage of line address 0
  [1]
  $ sed '0,5p' f
  sed: -e expression #1, char 4: invalid usage of line address 0
  [1]
  $ sed '1,2=' f | head -2
  1
  one
  $ sed 'd;p' f
  $ sed '}' f
  sed: -e expression #1, char 1: unexpected `}'
  [1]
  $ sed 'l' <<< $'a\tb\\é'
  a\tb\\\303\251$
  a	b\é
  $ sed -n 'l 5' <<< abcdefghij
  abcd\
  efgh\
  ij$
  $ sed -l 3 -n l <<< abcdef
  ab\
  cd\
  ef$
  $ sed --posix 's/a\+/b/' <<< aa
  aa
  $ sed -u p f | head -2
  one
  one
  $ sed -z 's/\n/,/g' f
  one,two,three,four,five,
  $ echo
  
  $ sed -n '/a/p;/a/!s/x/y/' f
  $ sed 's/x*/-/g' <<< abxc
  -a-b-c-
  $ sed 's/b*$/X/' <<< abb
  aX
  $ sed -E 's/a|b//g' <<< cab
  c
  $ sed 's/[/]/x/' <<< a/b
  axb
  $ sed 's/a\/b/c/' <<< a/b
  c
  $ sed "s/'//" <<< "it's"
  its
  $ sed 's/$/\r/' <<< a | od -c | head -1
  0000000   a  \r  \n
  $ echo abc | sed 's/b/[&]/;s/c/\&/'
  a[b]&
  $ sed -n '/^$/!p' <<< $'a\n\nb'
  a
  b
  $ sed 's/a/b/;# comment' <<< a
  b
  $ sed '#n' <<< x
  $ sed 'e echo hi' <<< x
  hi
  x
  $ sed 's/.*/echo &/e' <<< hey
  hey
  $ sed 'F' f | head -1
  f
  $ sed 'z;s/^$/empty/' <<< x
  empty
  $ sed 'v 4.2' <<< v
  v
  $ sed 'v 9.0' <<< v
  sed: -e expression #1, char 5: expected newer version of sed
  [1]
  $ sed -s 'F;d' f f.bak
  f
  f
  f
  f
  f
  sed: can't read f.bak: No such file or directory
  [2]
  $ printf 'no newline' | sed p
  no newline
  no newline
  $ printf 'a\nb' | sed '$!d'
  b
  $ sed '1{/o/{s//0/g}}' f | head -1
  0ne
  $ sed '//s/o/0/' f
  sed: -e expression #1, char 0: no previous regular expression
  [1]
  $ sed -n '/o/{//p}' f
  one
  two
  four
  $ sed 's/o/x/;ta;s/$/ no/;b;:a;s/$/ yes/' f
  xne yes
  twx yes
  three no
  fxur yes
  five no
  $ sed 'T;s/a/b/' f | head -1
  one
  $ sed -E 's/^(.*)$/\0\0/' <<< z
  zz
  $ sed 's/\x41/B/' <<< A
  B
  $ sed 's/a/\x26/' <<< a
  &
  $ sed 's/a/\o101/' <<< a
  A
  $ sed 's/\d65/B/' <<< A
  B
  $ sed 's/\cA/x/' <<< $'\001'
  x
  $ sed 'W nosuchdir/x' f
  sed: couldn't open file nosuchdir/x: No such file or directory
  [4]
  $ sed 'w nosuchdir/x' f
  sed: couldn't open file nosuchdir/x: No such file or directory
  [4]
  $ sed --help | head -1
  Usage: sed [OPTION]... {script-only-if-no-other-script} [input-file]...
