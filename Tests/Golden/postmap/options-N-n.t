Options n n

  $ cd /tmp; printf 'a 1\nb 2\n' > t
  $ postmap -N t; postmap -s t; postmap -q a t; postmap -Nq a t; postmap -nq a t
  b	2
  a	1
  1
  1
  [1]
  $ ls -l t.db | awk '{print $5}'; strings t.db | tail -3
  12288
  bash: strings: command not found
  $ postmap -n t; postmap -s t; postmap -q a t; postmap -Nq a t; postmap -nq a t
  b	2
  a	1
  1
  1
  $ postmap -nN t; postmap -nq a t; postmap -Nq a t
  1
  $ postmap -Nn t; postmap -nq a t; postmap -Nq a t
  1
  [1]
  $ echo c 3 | postmap -iN t; postmap -s t; postmap -q c t; postmap -q a t
  b	2
  a	1
  c	3
  3
  1
  $ postmap -Nd a t; postmap -nd a t; postmap -s t
  b	2
  c	3
  $ printf 'c\nb\n' | postmap -d - t; echo $?; postmap -s t
  0
  b	2
  $ postmap -N lmdb:t; postmap -nq a lmdb:t; postmap -Nq a lmdb:t
  1
  $ postmap -n lmdb:t; postmap -nq a lmdb:t; postmap -Nq a lmdb:t
  1
  [1]
  $ postmap -n btree:t; postmap -nq a btree:t; postmap -Nq a btree:t; postmap -s btree:t
  1
  a	1
  b	2
  $ printf 'x: y\n' > al; postalias -N al; postalias -Nq x al; postalias -nq x al; postalias -q YP_MASTER_NAME al; postalias -Nq YP_MASTER_NAME al; postalias -q @ al
  y
  @
  $ postalias -n al; postalias -Nq x al; postalias -nq x al; postalias -q YP_MASTER_NAME al
  y
  [1]
  $ postalias -q yp_master_name al; postalias -fq YP_MASTER_NAME al
  mail.example.com
