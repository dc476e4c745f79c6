Cmp and diff3.

  $ printf 'a\nb\nc\n' > a; printf 'a\nB\nc\nd' > b; printf 'a\0b' > bin1; printf 'a\0c' > bin2; mkdir -p d1/sub d2/sub d1/x d2/y d1/z; touch d2/z; echo 1 > d1/sub/f; echo 2 > d2/sub/f; echo 1 > d1/sub/only; printf 'aXc\nfoo' > c1; printf 'abc\nfoo\nx' > c2; seq 20 > s1; seq 20 | sed 's/^5$/five/;s/^15$/fifteen/' > s2; printf '1\n2\nx\n4\n' > m; printf '1\n2\n3\n4\n' > o; printf '1\n2\ny\n4\n' > p; printf '1\n2\n3\n4\nz\n' > q
  $ cmp a a
  $ cmp a b
  a b differ: byte 3, line 2
  [1]
  $ cmp c1 c2
  c1 c2 differ: byte 2, line 1
  [1]
  $ cmp -l c1 c2
  2 130 142
  cmp: EOF on c1 after byte 7
  [1]
  $ cmp -b c1 c2
  c1 c2 differ: byte 2, line 1 is 130 X 142 b
  [1]
  $ cmp -bl c1 c2
  2 130 X    142 b
  cmp: EOF on c1 after byte 7
  [1]
  $ cmp -s c1 c2
  [1]
  $ cmp c1 nosuch
  cmp: nosuch: No such file or directory
  [2]
  $ cmp 
  cmp: missing operand after 'cmp'
  cmp: Try 'cmp --help' for more information.
  [2]
  $ cmp a b 1 2 3
  cmp: extra operand '3'
  cmp: Try 'cmp --help' for more information.
  [2]
  $ cmp -n 1 c1 c2
  $ cmp -i 2 c1 c2
  cmp: EOF on c1 after byte 5, in line 2
  [1]
  $ cmp -i 1:2 c1 c2
  c1 c2 differ: byte 1, line 1
  [1]
  $ cmp a b 0 1
  a b differ: byte 1, line 1
  [1]
  $ cmp /dev/null a
  cmp: EOF on /dev/null which is empty
  [1]
  $ cmp -n x a b
  cmp: invalid --bytes value 'x'
  cmp: Try 'cmp --help' for more information.
  [2]
  $ cmp -l -s a b
  cmp: options -l and -s are incompatible
  cmp: Try 'cmp --help' for more information.
  [2]
  $ cmp d1 a
  cmp: d1: Is a directory
  [2]
  $ cmp -z a b
  cmp: invalid option -- 'z'
  cmp: Try 'cmp --help' for more information.
  [2]
  $ cmp - a < b
  - a differ: byte 3, line 2
  [1]
  $ cmp -i 1x a b
  cmp: invalid --ignore-initial value '1x'
  cmp: Try 'cmp --help' for more information.
  [2]
  $ diff3 s1 s1 s2
  ====3
  1:5c
  2:5c
    5
  3:5c
    five
  ====3
  1:15c
  2:15c
    15
  3:15c
    fifteen
  $ diff3 m o p
  ====
  1:3c
    x
  2:3c
    3
  3:3c
    y
  $ diff3 -m m o p
  1
  2
  <<<<<<< m
  x
  ||||||| o
  3
  =======
  y
  >>>>>>> p
  4
  [1]
  $ diff3 -e m o p
  3c
  y
  .
  $ diff3 -A m o p
  3a
  ||||||| o
  3
  =======
  y
  >>>>>>> p
  .
  2a
  <<<<<<< m
  .
  [1]
  $ diff3 -x m o p
  3c
  y
  .
  $ diff3 -3 m o p
  $ diff3 -m -L A -L B -L C m o p
  1
  2
  <<<<<<< A
  x
  ||||||| B
  3
  =======
  y
  >>>>>>> C
  4
  [1]
  $ diff3 m o
  diff3: missing operand after 'o'
  diff3: Try 'diff3 --help' for more information.
  [2]
  $ diff3 m o nosuch
  diff3: nosuch: No such file or directory
  [2]
  $ diff3 m o d1
  diff3: d1: Is a directory
  [2]
  $ diff3 m o q
  ====1
  1:3c
    x
  2:3c
  3:3c
    3
  ====3
  1:4a
  2:4a
  3:5c
    z
  $ diff3 -m m o q
  1
  2
  x
  4
  z
  $ diff3 -E m o p
  3a
  =======
  y
  >>>>>>> p
  .
  2a
  <<<<<<< m
  .
  [1]
  $ diff3 -T m o p
  ====
  1:3c
  	x
  2:3c
  	3
  3:3c
  	y
  $ diff3 m o p q
  diff3: extra operand 'q'
  diff3: Try 'diff3 --help' for more information.
  [2]
  $ diff3 -m o o p
  1
  2
  y
  4
  $ diff3 -m m o m
  1
  2
  <<<<<<< o
  3
  =======
  x
  >>>>>>> m
  4
  [1]
  $ diff3 m o m
  ====2
  1:3c
  3:3c
    x
  2:3c
    3
