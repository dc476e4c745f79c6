Options r w f

  $ cd /tmp; printf 'a 1\na 2\nA 3\nb 4\n' > t
  $ postmap t; echo $?
  postmap: warning: t.db: duplicate entry: "a"
  postmap: warning: t.db: duplicate entry: "a"
  0
  $ postmap -w t; postmap -s t
  b	4
  a	1
  $ postmap -r t; postmap -s t
  b	4
  a	3
  $ postmap -wr t; postmap -s t
  b	4
  a	3
  $ postmap -rw t; postmap -s t
  b	4
  a	1
  $ postmap -f t; postmap -s t
  postmap: warning: t.db: duplicate entry: "a"
  b	4
  A	3
  a	1
  $ postmap btree:t; postmap -s btree:t
  postmap: warning: t.db: duplicate entry: "a"
  postmap: warning: t.db: duplicate entry: "a"
  a	1
  b	4
  $ postmap lmdb:t; postmap -s lmdb:t
  postmap: warning: lmdb:t: duplicate entry: "a"
  postmap: warning: lmdb:t: duplicate entry: "a"
  a	1
  b	4
  $ postmap -r lmdb:t; postmap -s lmdb:t
  a	3
  b	4
  $ postmap -rf btree:t; postmap -s btree:t
  A	3
  a	2
  b	4
  $ printf 'a: 1\na: 2\nA: 3\n' > al
  $ postalias al; postalias -s al | grep -v YP
  postalias: warning: al.db: duplicate entry: "a"
  postalias: warning: al.db: duplicate entry: "a"
  @:	@
  a:	1
  $ postalias -w al; postalias -s al | grep -v YP
  @:	@
  a:	1
  $ postalias -r al; postalias -s al | grep -v YP
  @:	@
  a:	3
  $ postalias -f al; postalias -s al | grep -v YP
  postalias: warning: al.db: duplicate entry: "a"
  @:	@
  A:	3
  a:	1
  $ printf 'a 9\nc 3\nc 4\n' | postmap -i t; postmap -s t
  BDB0641 __db_meta_setup: ./t.db: unexpected file type or format
  postmap: fatal: open database t.db: Invalid argument
  BDB0641 __db_meta_setup: ./t.db: unexpected file type or format
  postmap: fatal: open database t.db: Invalid argument
  [1]
  $ printf 'a 9\nc 3\nc 5\n' | postmap -ir t; postmap -s t
  BDB0641 __db_meta_setup: ./t.db: unexpected file type or format
  postmap: fatal: open database t.db: Invalid argument
  BDB0641 __db_meta_setup: ./t.db: unexpected file type or format
  postmap: fatal: open database t.db: Invalid argument
  [1]
  $ printf 'a 7\nc 7\n' | postmap -iw t; postmap -s t
  BDB0641 __db_meta_setup: ./t.db: unexpected file type or format
  postmap: fatal: open database t.db: Invalid argument
  BDB0641 __db_meta_setup: ./t.db: unexpected file type or format
  postmap: fatal: open database t.db: Invalid argument
  [1]
  $ printf 'a: 7\nc: 7\n' | postalias -i al; postalias -s al | grep -v YP
  postalias: warning: al.db: duplicate entry: "a"
  @:	@
  A:	3
  a:	1
  c:	7
  $ printf 'a: 8\nc: 8\n' | postalias -ir al; postalias -s al | grep -v YP
  @:	@
  A:	3
  a:	8
  c:	8
