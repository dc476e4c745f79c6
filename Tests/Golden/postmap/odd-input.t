Odd input

  $ cd /tmp; printf 'a 1\nb 2\n' > t; postmap t
  $ postmap -q - t <<'END'
  > a
  >
  > b
  > A
  > END
  a	1
  b	2
  A	1
  $ echo -n b | postmap -q - t; yes a | head -3 | postmap -q - t; seq 1 5 | postmap -q - static:x; printf '\n\n' | postmap -q - static:x
  b	2
  a	1
  a	1
  a	1
  1	x
  2	x
  3	x
  4	x
  5	x
  	x
  	x
  $ cat t | cut -d' ' -f1 | postmap -q - hash:t texthash:t | sort; postmap -q - nosuch < t; postmap -q - < /dev/null; postmap -q - t < /dev/null; echo $?
  a	1
  b	2
  postmap: fatal: open database nosuch.db: No such file or directory
  postmap: fatal: usage: postmap [-bfFhimnNoprsuUvw] [-c config_dir] [-d key] [-q key] [map_type:]file...
  1
  $ printf 'a\tx\n' | postmap -q - t; printf '"a"\n' | postmap -q - t; printf '#a\n' | postmap -q - t; printf 'a\r\n' | postmap -q - t
  [1]
  $ postmap -q- t <<< b; postmap -q -- t; postmap -qa t; postmap -qb -v t 2>&1 | tail -1; postmap -fqa t; postmap -qfa t
  b	2
  1
  2
  1
  [1]
  $ printf 'a\nb\n' | postmap -d - hash:t; echo $?; postmap -s t; printf 'c 3\nd 4\n' | postmap -i hash:t; postmap -s t; printf 'c\n' | postmap -dc t
  0
  d	4
  c	3
  $ printf '%s\n' 'x y' '# no' ' z' '' 'w v' | postmap -i t; postmap -s t; postmap -i t <<< 'noval'; postmap -i t <<< '"q r" s'; postmap -q '"q r"' t; postmap -q 'q r' t
  d	4
  x	y z
  w	v
  postmap: warning: stdin, line 1: expected format: key whitespace value
  s
  [1]
  $ (echo e 5; sleep 2; echo f 6) | postmap -i t; postmap -q f t
  6
