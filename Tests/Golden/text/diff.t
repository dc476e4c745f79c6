Diff.

  $ printf 'a\nb\nc\n' > a; printf 'a\nB\nc\nd' > b; printf 'a\0b' > bin1; printf 'a\0c' > bin2; mkdir -p d1/sub d2/sub d1/x d2/y d1/z; touch d2/z; echo 1 > d1/sub/f; echo 2 > d2/sub/f; echo 1 > d1/sub/only; printf 'aXc\nfoo' > c1; printf 'abc\nfoo\nx' > c2; seq 20 > s1; seq 20 | sed 's/^5$/five/;s/^15$/fifteen/' > s2; printf '1\n2\nx\n4\n' > m; printf '1\n2\n3\n4\n' > o; printf '1\n2\ny\n4\n' > p; printf '1\n2\n3\n4\nz\n' > q
  $ diff bin1 bin2
  Binary files bin1 and bin2 differ
  [1]
  $ diff -q bin1 bin2
  Files bin1 and bin2 differ
  [1]
  $ diff -q a b
  Files a and b differ
  [1]
  $ diff -s a a
  Files a and a are identical
  $ diff a nosuch
  diff: nosuch: No such file or directory
  [2]
  $ diff nosuch1 nosuch2
  diff: nosuch1: No such file or directory
  diff: nosuch2: No such file or directory
  [2]
  $ diff a
  diff: missing operand after 'a'
  diff: Try 'diff --help' for more information.
  [2]
  $ diff 
  diff: missing operand after 'diff'
  diff: Try 'diff --help' for more information.
  [2]
  $ diff a b c
  diff: extra operand 'c'
  diff: Try 'diff --help' for more information.
  [2]
  $ diff -X
  diff: option requires an argument -- 'X'
  diff: Try 'diff --help' for more information.
  [2]
  $ diff --foo a b
  diff: unrecognized option '--foo'
  diff: Try 'diff --help' for more information.
  [2]
  $ diff -Z a b
  2c2
  \x3c b (esc)
  ---
  > B
  3a4
  > d
  \ No newline at end of file
  [1]
  $ diff a d1
  diff: d1/a: No such file or directory
  [2]
  $ diff d1 a
  diff: d1/a: No such file or directory
  [2]
  $ diff d1 d2
  Common subdirectories: d1/sub and d2/sub
  Only in d1: x
  Only in d2: y
  File d1/z is a directory while file d2/z is a regular empty file
  [1]
  $ diff -r d1 d2
  diff -r d1/sub/f d2/sub/f
  1c1
  \x3c 1 (esc)
  ---
  > 2
  Only in d1/sub: only
  Only in d1: x
  Only in d2: y
  File d1/z is a directory while file d2/z is a regular empty file
  [1]
  $ diff -rN d1 d2
  diff -rN d1/sub/f d2/sub/f
  1c1
  \x3c 1 (esc)
  ---
  > 2
  diff -rN d1/sub/only d2/sub/only
  1d0
  \x3c 1 (esc)
  File d1/z is a directory while file d2/z is a regular empty file
  [1]
  $ diff -ruN d1 d2
  diff -ruN d1/sub/f d2/sub/f
  --- d1/sub/f	YYYY-MM-DD HH:MM:SS +0000
  +++ d2/sub/f	YYYY-MM-DD HH:MM:SS +0000
  @@ -1 +1 @@
  -1
  +2
  diff -ruN d1/sub/only d2/sub/only
  --- d1/sub/only	YYYY-MM-DD HH:MM:SS +0000
  +++ d2/sub/only	YYYY-MM-DD HH:MM:SS +0000
  @@ -1 +0,0 @@
  -1
  File d1/z is a directory while file d2/z is a regular empty file
  [1]
  $ diff -rq d1 d2
  Files d1/sub/f and d2/sub/f differ
  Only in d1/sub: only
  Only in d1: x
  Only in d2: y
  File d1/z is a directory while file d2/z is a regular empty file
  [1]
  $ diff -rs d1 d2
  diff -rs d1/sub/f d2/sub/f
  1c1
  \x3c 1 (esc)
  ---
  > 2
  Only in d1/sub: only
  Only in d1: x
  Only in d2: y
  File d1/z is a directory while file d2/z is a regular empty file
  [1]
  $ diff -rc d1 d2
  diff -rc d1/sub/f d2/sub/f
  *** d1/sub/f	YYYY-MM-DD HH:MM:SS +0000
  --- d2/sub/f	YYYY-MM-DD HH:MM:SS +0000
  ***************
  *** 1 ****
  ! 1
  --- 1 ----
  ! 2
  Only in d1/sub: only
  Only in d1: x
  Only in d2: y
  File d1/z is a directory while file d2/z is a regular empty file
  [1]
  $ diff -y a b
  a								a
  b							      |	B
  c								c
  							      >	d
  [1]
  $ diff -y -W 40 a b
  a			a
  b		   |	B
  c			c
  		   >	d
  [1]
  $ diff -y --left-column a b
  a							      (
  b							      |	B
  c							      (
  							      >	d
  [1]
  $ diff -y --suppress-common-lines a b
  b							      |	B
  							      >	d
  [1]
  $ diff -e a b
  3a
  d
  .
  2c
  B
  .
  diff: b: No newline at end of file
  
  [2]
  $ diff -f a b
  c2
  B
  .
  a3
  d
  .
  diff: b: No newline at end of file
  
  [2]
  $ diff -n a b
  d2 1
  a2 1
  B
  a3 1
  d
  [1]
  $ diff -D FOO a b
  a
  #ifndef FOO
  b
  #else /* FOO */
  B
  #endif /* FOO */
  c
  #ifdef FOO
  d
  #endif /* FOO */
  [1]
  $ diff -c a b
  *** a	YYYY-MM-DD HH:MM:SS +0000
  --- b	YYYY-MM-DD HH:MM:SS +0000
  ***************
  *** 1,3 ****
    a
  ! b
    c
  --- 1,4 ----
    a
  ! B
    c
  + d
  \ No newline at end of file
  [1]
  $ diff -u a b
  --- a	YYYY-MM-DD HH:MM:SS +0000
  +++ b	YYYY-MM-DD HH:MM:SS +0000
  @@ -1,3 +1,4 @@
   a
  -b
  +B
   c
  +d
  \ No newline at end of file
  [1]
  $ diff -U0 a b
  --- a	YYYY-MM-DD HH:MM:SS +0000
  +++ b	YYYY-MM-DD HH:MM:SS +0000
  @@ -2 +2 @@
  -b
  +B
  @@ -3,0 +4 @@
  +d
  \ No newline at end of file
  [1]
  $ diff -C1 a b
  *** a	YYYY-MM-DD HH:MM:SS +0000
  --- b	YYYY-MM-DD HH:MM:SS +0000
  ***************
  *** 1,3 ****
    a
  ! b
    c
  --- 1,4 ----
    a
  ! B
    c
  + d
  \ No newline at end of file
  [1]
  $ diff -u -L x -L y a b
  --- x
  +++ y
  @@ -1,3 +1,4 @@
   a
  -b
  +B
   c
  +d
  \ No newline at end of file
  [1]
  $ diff -u --label x a b
  --- x
  +++ b	YYYY-MM-DD HH:MM:SS +0000
  @@ -1,3 +1,4 @@
   a
  -b
  +B
   c
  +d
  \ No newline at end of file
  [1]
  $ diff - a < /dev/null
  0a1,3
  > a
  > b
  > c
  [1]
  $ diff a - < b
  2c2
  \x3c b (esc)
  ---
  > B
  3a4
  > d
  \ No newline at end of file
  [1]
  $ diff --brief a /dev/null
  Files a and /dev/null differ
  [1]
  $ diff -Ux a b
  diff: invalid context length 'x'
  diff: Try 'diff --help' for more information.
  [2]
  $ diff -u -c a b
  diff: conflicting output style options
  diff: Try 'diff --help' for more information.
  [2]
  $ diff -q -u a b
  Files a and b differ
  [1]
  $ diff -y -u a b
  diff: conflicting output style options
  diff: Try 'diff --help' for more information.
  [2]
  $ diff -N a nosuch
  1,3d0
  \x3c a (esc)
  \x3c b (esc)
  \x3c c (esc)
  [1]
  $ diff -a bin1 bin2
  1c1
  \x3c a\x00b (esc)
  \ No newline at end of file
  ---
  > a\x00c (esc)
  \ No newline at end of file
  [1]
  $ diff -W x a b
  diff: invalid width 'x'
  diff: Try 'diff --help' for more information.
  [2]
  $ diff -i a b
  3a4
  > d
  \ No newline at end of file
  [1]
  $ diff -x sub -r d1 d2
  Only in d1: x
  Only in d2: y
  File d1/z is a directory while file d2/z is a regular empty file
  [1]
  $ diff --color=foo a b
  diff: invalid color 'foo'
  diff: Try 'diff --help' for more information.
  [2]
  $ diff --color=always a b
  \x1b[36m2c2\x1b[0m (esc)
  \x1b[31m< b\x1b[0m (esc)
  ---
  \x1b[32m> B\x1b[0m (esc)
  \x1b[36m3a4\x1b[0m (esc)
  \x1b[32m> d\x1b[0m (esc)
  \ No newline at end of file
  [1]
  $ diff --color=always -u a b
  \x1b[1m--- a	YYYY-MM-DD HH:MM:SS +0000\x1b[0m (esc)
  \x1b[1m+++ b	YYYY-MM-DD HH:MM:SS +0000\x1b[0m (esc)
  \x1b[36m@@ -1,3 +1,4 @@\x1b[0m (esc)
   a
  \x1b[31m-b\x1b[0m (esc)
  \x1b[32m+B\x1b[0m (esc)
   c
  \x1b[32m+d\x1b[0m (esc)
  \ No newline at end of file
  [1]
  $ diff -I '[' a b
  diff: [: Invalid regular expression
  [2]
  $ diff --from-file=a b b
  2c2
  \x3c b (esc)
  ---
  > B
  3a4
  > d
  \ No newline at end of file
  2c2
  \x3c b (esc)
  ---
  > B
  3a4
  > d
  \ No newline at end of file
  [1]
  $ diff -T a b
  2c2
  <	b
  ---
  >	B
  3a4
  >	d
  \ No newline at end of file
  [1]
  $ diff -uT a b
  --- a	YYYY-MM-DD HH:MM:SS +0000
  +++ b	YYYY-MM-DD HH:MM:SS +0000
  @@ -1,3 +1,4 @@
  	a
  -	b
  +	B
  	c
  +	d
  \ No newline at end of file
  [1]
  $ diff --horizon-lines=x a b
  diff: invalid horizon length 'x'
  diff: Try 'diff --help' for more information.
  [2]
  $ diff -rS sub d1 d2
  diff -rS sub d1/sub/f d2/sub/f
  1c1
  \x3c 1 (esc)
  ---
  > 2
  Only in d1/sub: only
  Only in d1: x
  Only in d2: y
  File d1/z is a directory while file d2/z is a regular empty file
  [1]
  $ diff -X nosuch a b
  diff: nosuch: No such file or directory
  [2]
  $ diff -rN d1 nosuch
  diff -rN d1/sub/f nosuch/sub/f
  1d0
  \x3c 1 (esc)
  diff -rN d1/sub/only nosuch/sub/only
  1d0
  \x3c 1 (esc)
  [1]
  $ diff d1 d1/sub/f
  diff: d1/f: No such file or directory
  [2]
  $ diff -u1 a b
  --- a	YYYY-MM-DD HH:MM:SS +0000
  +++ b	YYYY-MM-DD HH:MM:SS +0000
  @@ -1,3 +1,4 @@
   a
  -b
  +B
   c
  +d
  \ No newline at end of file
  [1]
  $ diff -p a b
  *** a	YYYY-MM-DD HH:MM:SS +0000
  --- b	YYYY-MM-DD HH:MM:SS +0000
  ***************
  *** 1,3 ****
    a
  ! b
    c
  --- 1,4 ----
    a
  ! B
    c
  + d
  \ No newline at end of file
  [1]
  $ diff -u s1 s2
  --- s1	YYYY-MM-DD HH:MM:SS +0000
  +++ s2	YYYY-MM-DD HH:MM:SS +0000
  @@ -2,7 +2,7 @@
   2
   3
   4
  -5
  +five
   6
   7
   8
  @@ -12,7 +12,7 @@
   12
   13
   14
  -15
  +fifteen
   16
   17
   18
  [1]
  $ diff -c s1 s2
  *** s1	YYYY-MM-DD HH:MM:SS +0000
  --- s2	YYYY-MM-DD HH:MM:SS +0000
  ***************
  *** 2,8 ****
    2
    3
    4
  ! 5
    6
    7
    8
  --- 2,8 ----
    2
    3
    4
  ! five
    6
    7
    8
  ***************
  *** 12,18 ****
    12
    13
    14
  ! 15
    16
    17
    18
  --- 12,18 ----
    12
    13
    14
  ! fifteen
    16
    17
    18
  [1]
  $ diff s1 s2
  5c5
  \x3c 5 (esc)
  ---
  > five
  15c15
  \x3c 15 (esc)
  ---
  > fifteen
  [1]
  $ diff -U1 s1 s2
  --- s1	YYYY-MM-DD HH:MM:SS +0000
  +++ s2	YYYY-MM-DD HH:MM:SS +0000
  @@ -4,3 +4,3 @@
   4
  -5
  +five
   6
  @@ -14,3 +14,3 @@
   14
  -15
  +fifteen
   16
  [1]
  $ diff -C 1 s1 s2
  *** s1	YYYY-MM-DD HH:MM:SS +0000
  --- s2	YYYY-MM-DD HH:MM:SS +0000
  ***************
  *** 4,6 ****
    4
  ! 5
    6
  --- 4,6 ----
    4
  ! five
    6
  ***************
  *** 14,16 ****
    14
  ! 15
    16
  --- 14,16 ----
    14
  ! fifteen
    16
  [1]
  $ diff -e s1 s2
  15c
  fifteen
  .
  5c
  five
  .
  [1]
  $ diff -y -W 30 s1 s2
  1		1
  2		2
  3		3
  4		4
  5	      |	five
  6		6
  7		7
  8		8
  9		9
  10		10
  11		11
  12		12
  13		13
  14		14
  15	      |	fifteen
  16		16
  17		17
  18		18
  19		19
  20		20
  [1]
  $ diff -u a /dev/null
  --- a	YYYY-MM-DD HH:MM:SS +0000
  +++ /dev/null	YYYY-MM-DD HH:MM:SS +0000
  @@ -1,3 +0,0 @@
  -a
  -b
  -c
  [1]
  $ diff -u /dev/null a
  --- /dev/null	YYYY-MM-DD HH:MM:SS +0000
  +++ a	YYYY-MM-DD HH:MM:SS +0000
  @@ -0,0 +1,3 @@
  +a
  +b
  +c
  [1]
  $ diff c1 c2
  1,2c1,3
  \x3c aXc (esc)
  \x3c foo (esc)
  \ No newline at end of file
  ---
  > abc
  > foo
  > x
  \ No newline at end of file
  [1]
  $ diff -u c1 c2
  --- c1	YYYY-MM-DD HH:MM:SS +0000
  +++ c2	YYYY-MM-DD HH:MM:SS +0000
  @@ -1,2 +1,3 @@
  -aXc
  -foo
  \ No newline at end of file
  +abc
  +foo
  +x
  \ No newline at end of file
  [1]
  $ diff -b <(printf 'a  b \nc\n') <(printf 'a b\nc\n')
  $ diff -w <(printf 'a  b \nc\n') <(printf 'ab\nc\n')
  $ diff -B <(printf 'a\n\nb\n') <(printf 'a\nb\n')
  $ diff -I '^#' <(printf '#x\nb\n') <(printf '#y\nb\n')
  $ diff <(printf 'a\nb\na\nb\n') <(printf 'b\na\nb\nb\n')
  1d0
  \x3c a (esc)
  3a3
  > b
  [1]
  $ diff <(printf 'x\n{\n}\n\n{\n}\n') <(printf 'x\n{\n}\n\n{\n}\n\n{\n}\n')
  6a7,9
  > 
  > {
  > }
  [1]
  $ diff -y <(printf 'a\tb\nlong line with many words in it which is cut somewhere because it is too long\n') <(printf 'a\tc\nshort\n')
  a	b						      |	a	c
  long line with many words in it which is cut somewhere becaus |	short
  [1]
