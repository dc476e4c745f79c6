Many tables many keys

  $ cd /tmp; printf 'a 1\nb 2\n' > t; printf 'b 3\nc 4\n' > u; postmap t u
  $ postmap -q b t u; postmap -q b u t; postmap -q c t u; postmap -q z t u; echo $?
  2
  3
  4
  1
  $ printf 'a\nb\nc\nd\n' | postmap -q - t u; printf 'a\nb\nc\nd\n' | postmap -q - u t
  a	1
  b	2
  c	4
  a	1
  b	3
  c	4
  $ postmap -q a t nosuch; postmap -q c t nosuch; postmap -q c nosuch u
  1
  postmap: fatal: open database nosuch.db: No such file or directory
  postmap: fatal: open database nosuch.db: No such file or directory
  [1]
  $ printf 'a\nc\n' | postmap -q - t nosuch; printf '' | postmap -q - t nosuch; echo $?
  postmap: fatal: open database nosuch.db: No such file or directory
  1
  $ printf 'a\na\n\nb\n a\na \n' | postmap -q - t
  a	1
  a	1
  b	2
  $ printf 'A\n' | postmap -q - t; printf 'A\n' | postmap -fq - t
  A	1
  [1]
  $ printf 'a\0x\nb\n' | postmap -q - t
  a	1
  b	2
  $ printf 'a\r\nb' | postmap -q - t
  b	2
  $ postmap -d b t u; echo $?; postmap -s t; postmap -s u; postmap -d b t u; echo $?
  0
  a	1
  c	4
  1
  $ printf 'a\nc\nx\n' | postmap -d - t u; echo $?; postmap -s t; postmap -s u
  0
  $ printf '' | postmap -d - t; echo $?
  1
  $ postmap t u; postmap -s t u; postmap -q '' t; postmap -d '' t
  b	2
  a	1
  [1]
  $ postmap -q - t < /nosuch; postmap -q - t < /tmp
  bash: /nosuch: No such file or directory
  [1]
  $ postmap -q -x t; postmap -q --  t
  [1]
  $ printf 'x 1\ny\n' | postmap -i t; postmap -s t; postmap -i t < /dev/null; postmap -i t < /tmp
  postmap: warning: stdin, line 2: expected format: key whitespace value
  b	2
  x	1
  a	1
  $ postmap -i t
  < k v
  <   more
  < bad
  < l w
  postmap: warning: stdin, line 3: expected format: key whitespace value
  < ^D
  $ postmap -s t; postmap -iv t < /dev/null 2>&1 | grep -v inet | tail -3
  b	2
  l	w
  x	1
  a	1
  k	v  more
  postmap: open hash t
  postmap: Compiled against Berkeley DB: 5.3.28?
  postmap: Run-time linked against Berkeley DB: 5.3.28?
  $ printf 'k v\n' | postmap -i btree:t2; postmap -s btree:t2; printf 'k v\n' | postmap -i lmdb:t2; postmap -s lmdb:t2; ls t2*
  k	v
  k	v
  t2.db  t2.lmdb
  $ printf 'k v\n' | postmap -i texthash:t2; printf 'k v\n' | postmap -i inline:{}; printf 'k v\n' | postmap -i regexp:t2; printf 'k v\n' | postmap -i nosuch:t2; printf 'k v\n' | postmap -i proxy:hash:t2; printf 'k v\n' | postmap -i static:x; printf 'k v\n' | postmap -i internal:x
  postmap: fatal: unsupported dictionary type: texthash does not support bulk-mode creation.
  postmap: fatal: unsupported dictionary type: inline does not support bulk-mode creation.
  postmap: fatal: unsupported dictionary type: regexp does not support bulk-mode creation.
  postmap: fatal: unsupported dictionary type: nosuch. Is the postfix-nosuch package installed?
  postmap: fatal: unsupported dictionary type: proxy does not support bulk-mode creation.
  postmap: fatal: unsupported dictionary type: static does not support bulk-mode creation.
  postmap: fatal: unsupported dictionary type: internal does not support bulk-mode creation.
  [1]
