Mixed

  $ cd /tmp; mkdir -p a/b; printf 'k v\n' > a/b/t; postmap a/b/t a/b/none a/b/t; postmap -v a/b/t 2>&1 | wc -l; ls a/b
  postmap: fatal: open a/b/none: No such file or directory
  6
  t  t.db
  $ (cd a/b; postmap t; postmap ./t; postmap ../b/t; postmap hash:../b/t; postmap -q k ../b/t)
  v
  $ printf 'dup 1\ndup 2\n' > d; postmap d 2>/dev/null; echo $?; postmap -w d; echo $?; postmap -r d && postmap -q dup d
  0
  0
  2
  $ printf 'one\t1\ntwo two 2\n three\n"four" 4\n#five 5\nsix 6 # comment\nseven:7\neight: 8\n' > m; postmap m; postmap -s m; for k in one two '"four"' four '#five' six seven:7 eight: eight; do echo "$k=$(postmap -q "$k" m)"; done
  postmap: warning: m, line 7: expected format: key whitespace value
  postmap: warning: m, line 8: record is in "key: value" format; is this an alias file?
  "four"	4
  one	1
  six	6 # comment
  two	two 2 three
  eight:	8
  one=1
  two=two 2 three
  "four"=4
  four=
  #five=
  six=6 # comment
  seven:7=
  eight:=8
  eight=
  $ printf 'Übung@example.de test\nCafé@example.fr test2\n' > u; postmap u; postmap -s u; postmap -q übung@example.de u; postmap -q ÜBUNG@EXAMPLE.DE u; postmap -uq übung@example.de u; postmap -q CAFÉ@example.fr u
  café@example.fr	test2
  übung@example.de	test
  test
  test
  test
  test2
  $ postmap -d one -d two m; postmap -d one m m; postmap -s m | wc -l; postmap -d '"four"' m; postmap -s m | cut -f1
  postmap: fatal: specify only one of -s -q or -d
  4
  six
  two
  eight:
  $ postmap -q one hash:m btree:m; postmap -q one inline:{one=x} hash:m; postmap -q nosuch inline:{one=x} hash:m; postmap -q one hash:nosuch hash:m; postmap -q one regexp:m
  BDB0641 __db_meta_setup: ./m.db: unexpected file type or format
  postmap: fatal: open database m.db: Invalid argument
  x
  postmap: fatal: open database nosuch.db: No such file or directory
  postmap: warning: regexp map m, line 1: ignoring unrecognized request
  postmap: warning: regexp map m, line 2: ignoring unrecognized request
  postmap: warning: regexp map m, line 6: ignoring unrecognized request
  postmap: warning: regexp map m, line 7: ignoring unrecognized request
  postmap: warning: regexp map m, line 8: ignoring unrecognized request
  [1]
  $ postmap -sq one m; postmap -qs one m; postmap -isq m; postmap -f -q ONE m; postmap -ir m < m; postmap -Z m; postmap -q one -- m; postmap -q one - < m
  postmap: fatal: specify only one of -s -q or -d
  postmap: fatal: open database one.db: No such file or directory
  postmap: fatal: specify only one of -s -q or -d
  postmap: warning: stdin, line 7: expected format: key whitespace value
  postmap: warning: stdin, line 8: record is in "key: value" format; is this an alias file?
  postmap: invalid option -- 'Z'
  postmap: fatal: usage: postmap [-bfFhimnNoprsuUvw] [-c config_dir] [-d key] [-q key] [map_type:]file...
  1
  postmap: fatal: open database -.db: No such file or directory
  [1]
  $ chmod 0 m; postmap m; postmap -q one m; su student -c 'cd /tmp; postmap m; postmap -q one m'; chmod 644 m; chmod 0 m.db; postmap -q one m; su student -c 'cd /tmp; postmap -q one m; postmap -s m; postmap -d one m'
  postmap: warning: m, line 7: expected format: key whitespace value
  postmap: warning: m, line 8: record is in "key: value" format; is this an alias file?
  1
  postmap: fatal: open m: Permission denied
  1
  1
  postmap: fatal: open database m.db: Permission denied
  postmap: fatal: open database m.db: Permission denied
  postmap: fatal: open database m.db: Permission denied
  [1]
  $ cp m.db n.db; postmap -q one n; rm m; postmap -q one m; postmap m; ls m*
  1
  1
  postmap: fatal: open m: No such file or directory
  m.db
