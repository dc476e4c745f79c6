Odd lines

  $ cd /tmp
  $ printf 'a\t1\r\nb 2\r\n' > t; postmap t; postmap -s t | cat -A
  b^I2$
  a^I1$
  $ printf 'a     \n' > t; postmap t; postmap -s t
  postmap: warning: t, line 1: expected format: key whitespace value
  $ printf 'a\n  1\nb\n\t2\n   3\n' > t; postmap t; postmap -s t
  b	2   3
  a	1
  $ printf '# c\n\n   # d\na 1\n# e\n  2\n\n  3\n' > t; postmap t; postmap -s t
  a	1  2  3
  $ printf '   \na 1\n' > t; postmap t; postmap -s t
  a	1
  $ printf 'a 1   \nb  2 3  \t\n' > t; postmap t; postmap -s t | cat -A
  b^I2 3$
  a^I1$
  $ printf 'a  #1\nb#x 2\n#c 3\n' > t; postmap t; postmap -s t
  a	#1
  b#x	2
  $ printf 'a: 1\nb:2 3\n:c 4\n: 5\n' > t; postmap t; postmap -s t
  postmap: warning: t, line 1: record is in "key: value" format; is this an alias file?
  postmap: warning: t, line 4: record is in "key: value" format; is this an alias file?
  :	5
  b:2	3
  :c	4
  a:	1
  $ printf '"a b" 1\n"c" 2\n"d\n"e" f" 3\n' > t; postmap t; postmap -s t; postmap -q 'a b' t; postmap -q '"a b"' t; postmap -q c t
  postmap: warning: t, line 3: unbalanced '"' in '"d' -- ignoring this line
  "a b"	1
  "c"	2
  "e"	f" 3
  1
  [1]
  $ printf 'a\\ b 1\nc\\\\ 2\nd\\ 3\n\\e 4\n\\\n' > t; postmap t; postmap -s t
  postmap: warning: t, line 3: expected format: key whitespace value
  postmap: warning: t, line 5: expected format: key whitespace value
  \e	4
  a\ b	1
  c\\	2
  $ printf '"x\\"y" 1\nx"y z"w 2\n' > t; postmap t; postmap -s t
  x"y z"w	2
  "x\"y"	1
  $ printf 'a 1\0b 2\nc 3\n' > t; postmap t; postmap -s t | cat -A
  a^I1$
  c^I3$
  $ printf '\0\n\0a 1\nb \0\n' > t; postmap t; postmap -s t | cat -A
  postmap: warning: t, line 1: expected format: key whitespace value
  postmap: warning: t, line 2: expected format: key whitespace value
  postmap: warning: t, line 3: expected format: key whitespace value
  $ printf 'a 1' > t; postmap t; postmap -s t
  a	1
  $ printf '\n\n\n' > t; postmap t; postmap -s t; ls -l t.db | awk '{print $5}'
  12288
  $ printf '\xff\xfe 1\nok 2\nx \xff\n' > t; postmap t; postmap -s t; postmap -u t; postmap -us t | cat -v
  postmap: warning: t, line 1: non-UTF-8 input "?? 1" -- ignoring this line
  postmap: warning: t, line 3: non-UTF-8 input "x ?" -- ignoring this line
  ok	2
  ok	2
  x	M-^?
  M-^?M-~	1
  $ printf 'Ä 1\nÅ 2\nß 3\nΣ 4\n' > t; postmap t; postmap -s t; postmap -q ä t; postmap -q Ä t; postmap -q SS t; postmap -f t; postmap -fs t
  ss	3
  å	2
  σ	4
  ä	1
  1
  1
  3
  Å	2
  ß	3
  Ä	1
  Σ	4
  $ printf 'Ä 1\nA 2\n' > t; postmap -u t; postmap -us t; postmap -uq Ä t; postmap -uq ä t; postmap -uq a t
  a	2
  Ä	1
  1
  2
  $ printf '\xef\xbb\xbfa 1\n' > t; postmap t; postmap -s t; postmap -q a t
  ﻿a	1
  [1]
  $ printf 'a %05000d\n' 7 > t; postmap t; postmap -q a t | wc -c; postmap -s t | wc -c
  5001
  5003
  $ printf '%05000d a\n' 7 > t; postmap t; postmap -q "$(printf %05000d 7)" t
  a
  $ printf '%03000d a\n' 7 > t; postmap lmdb:t; postmap -s lmdb:t | wc -c; printf '%0511d a\n' 7 > t; postmap lmdb:t; postmap -s lmdb:t | wc -c; printf '%0510d a\n' 7 > t; postmap lmdb:t; postmap -s lmdb:t | wc -c
  postmap: fatal: error updating lmdb:t: MDB_BAD_VALSIZE: Unsupported size of key/DB name/data, or wrong DUPFIXED size
  0
  postmap: fatal: error updating lmdb:t: MDB_BAD_VALSIZE: Unsupported size of key/DB name/data, or wrong DUPFIXED size
  0
  513
  $ printf '* 1\n@ 2\n. 3\n<> 4\n' > t; postmap t; postmap -s t; postmap -q '*' t; postmap -q '<>' t
  *	1
  .	3
  <>	4
  @	2
  1
  4
  $ printf '$a $b\n${x} y\n' > t; postmap t; postmap -s t
  ${x}	y
  $a	$b
  $ printf 'a\xc2\xa01\n' > t; postmap t; postmap -s t
  postmap: warning: t, line 1: expected format: key whitespace value
  $ printf 'a\v1\nb\f2\n' > t; postmap t; postmap -s t | cat -A
  b^I2$
  a^I1$
  $ printf ' 1\n 2\n' > t; postmap t; postmap -s t
  postmap: warning: t: logical line must not start with whitespace: " 1 2"
