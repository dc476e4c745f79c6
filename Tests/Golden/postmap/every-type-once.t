Tables and the commands that make them, unseen.

  $ cd /etc/postfix; printf 'a b\n a2\n# x\n  \nc d\nC e\n"q q"@x y\nnovalue\n' > t; postmap t; postmap -s t | sort; ls -l t.db | cut -d' ' -f1,3,4
  postmap: warning: t.db: duplicate entry: "c"
  postmap: warning: t, line 8: expected format: key whitespace value
  "q q"@x	y
  a	b a2
  c	d
  -rw-r--r-- root root
  $ postmap -q A hash:t; echo $?; postmap -fq A hash:t; echo $?; postmap -q 'q q@x' hash:t; echo $?
  b a2
  0
  1
  1
  $ postmap -d c hash:t; echo $?; postmap -d c hash:t; echo $?; printf 'x y\nz w\n' | postmap -i t; postmap -s t | wc -l
  0
  1
  4
  $ printf 'a\nx\nnope\n' | postmap -q - hash:t; echo $?
  a	b a2
  x	y
  0
  $ postmap -q x lmdb:t; postmap lmdb:t; ls t*; postmap -q x lmdb:t; echo $?
  postmap: fatal: open database t.lmdb: No such file or directory
  postmap: warning: lmdb:t: duplicate entry: "c"
  postmap: warning: t, line 8: expected format: key whitespace value
  t  t.db  t.lmdb
  1
  $ printf 'if /^a/\n/b$/ B\n/c$/i C$0\nendif\n!/x/ N\n' > r; for k in ab aC xa ax b; do postmap -q $k regexp:r; echo $?; done
  postmap: warning: regexp map r, line 3: out-of-range replacement index "0"
  postmap: warning: regexp map r, line 3: bad replacement syntax: skipping this rule
  B
  0
  postmap: warning: regexp map r, line 3: out-of-range replacement index "0"
  postmap: warning: regexp map r, line 3: bad replacement syntax: skipping this rule
  N
  0
  postmap: warning: regexp map r, line 3: out-of-range replacement index "0"
  postmap: warning: regexp map r, line 3: bad replacement syntax: skipping this rule
  1
  postmap: warning: regexp map r, line 3: out-of-range replacement index "0"
  postmap: warning: regexp map r, line 3: bad replacement syntax: skipping this rule
  1
  postmap: warning: regexp map r, line 3: out-of-range replacement index "0"
  postmap: warning: regexp map r, line 3: bad replacement syntax: skipping this rule
  N
  0
  $ printf '/^(\\w+)@(.*)$/ $2 and ${1}x$$\n/(/ bad\n/a/z flag\nif /x/\n' > p; postmap -q joe@h pcre:p; echo $?
  postmap: warning: pcre map p, line 2: error in regex at offset 1: missing closing parenthesis
  postmap: warning: pcre map p, line 3: unknown regexp option "z": skipping this rule
  postmap: warning: pcre map p, line 4: IF has no matching ENDIF
  h and joex$
  PID
  $ printf '10.0.0.0/8 ten\n!10.1.0.0/16 notten\n10.0.0.1/8 bad\n::1 six\n[::2] b\nif 192.168.0.0/16\n192.168.1.0/24 lan\nendif\n' > c; for k in 10.2.3.4 11.1.1.1 ::1 ::2 192.168.1.9 192.168.2.9 name; do postmap -q $k cidr:c; echo $?; done
  postmap: warning: cidr map c, line 3: non-null host address bits in "10.0.0.1/8", perhaps you should use "10.0.0.0/8" instead: skipping this rule
  ten
  0
  postmap: warning: cidr map c, line 3: non-null host address bits in "10.0.0.1/8", perhaps you should use "10.0.0.0/8" instead: skipping this rule
  notten
  0
  postmap: warning: cidr map c, line 3: non-null host address bits in "10.0.0.1/8", perhaps you should use "10.0.0.0/8" instead: skipping this rule
  six
  0
  postmap: warning: cidr map c, line 3: non-null host address bits in "10.0.0.1/8", perhaps you should use "10.0.0.0/8" instead: skipping this rule
  b
  0
  postmap: warning: cidr map c, line 3: non-null host address bits in "10.0.0.1/8", perhaps you should use "10.0.0.0/8" instead: skipping this rule
  notten
  0
  postmap: warning: cidr map c, line 3: non-null host address bits in "10.0.0.1/8", perhaps you should use "10.0.0.0/8" instead: skipping this rule
  notten
  0
  postmap: warning: cidr map c, line 3: non-null host address bits in "10.0.0.1/8", perhaps you should use "10.0.0.0/8" instead: skipping this rule
  1
  $ postmap -q k 'unionmap:{static:a,inline:{k=b},fail:x}'; echo $?; postmap -q k 'pipemap:{inline:{k=v},inline:{v=w}}'; echo $?
  postmap: fatal: table unionmap:{static:a,inline:{k=b},fail:x}: query error: Application error
  1
  w
  0
  $ postmap -q HOME environ:; postmap -q x texthash:t; postmap -s texthash:t | sort | head -3; postmap -q y static:z
  postmap: fatal: open dictionary: expecting "type:name" form instead of "environ:"
  postmap: warning: t, line 6: duplicate entry: "C"
  postmap: warning: t, line 8: expected format: key whitespace value -- ignoring this line
  postmap: warning: t, line 6: duplicate entry: "C"
  postmap: warning: t, line 8: expected format: key whitespace value -- ignoring this line
  "q q"@x	y
  a	b a2
  c	d
  z
  $ touch -d '+1 hour' t; postmap -q a hash:t; newaliases; postalias -q root hash:/etc/aliases; postalias -s hash:/etc/aliases | head -2 | wc -l
  b a2
  2
  $ printf 'me: you, "|cmd a", :include:/x\nbroken\nno@pe: x\n' > al; postalias hash:al; postalias -q me hash:al; postalias -s al | sort | head -3
  postalias: warning: al, line 2: need name:value pair
  postalias: warning: al, line 3: name must be local
  you, "|cmd a", :include:/x
  @:	@
  YP_LAST_MODIFIED:	EEEEEEEEEE
  YP_MASTER_NAME:	mail.example.com
  $ postmap -q x mysql:m; echo $?; postmap -q x foo:m; echo $?; postmap x y z; echo $?; postmap -q; echo $?
  postmap: fatal: unsupported dictionary type: mysql
  1
  postmap: fatal: unsupported dictionary type: foo
  1
  postmap: fatal: open x: No such file or directory
  1
  postmap: option requires an argument -- 'q'
  postmap: fatal: usage: postmap [-bfFhimnNoprsuUvw] [-c config_dir] [-d key] [-q key] [map_type:]file...
  1
