Option c

  $ mkdir /tmp/c; cd /tmp; printf 'a 1\nB 2\n' > t
  $ postmap -c /tmp/c t
  postmap: fatal: open /tmp/c/main.cf: No such file or directory
  [1]
  $ postmap -c /nonexistent t
  postmap: fatal: open /nonexistent/main.cf: No such file or directory
  [1]
  $ postmap -c t t
  postmap: fatal: open t/main.cf: Not a directory
  [1]
  $ echo 'default_database_type = btree' > c/main.cf
  $ postmap -c /tmp/c t
  $ file t.db
  t.db: Berkeley DB (Btree, version 9, native byte-order)
  $ postmap -c c -q a t
  1
  $ postmap -q a t
  BDB0641 __db_meta_setup: ./t.db: unexpected file type or format
  postmap: fatal: open database t.db: Invalid argument
  [1]
  $ postmap -q a btree:t
  1
  $ MAIL_CONFIG=/tmp/c postmap -q b t
  2
  $ MAIL_CONFIG=c postmap -q b t
  2
  $ MAIL_CONFIG=/nonexistent postmap -q b t
  postmap: fatal: open /nonexistent/main.cf: No such file or directory
  [1]
  $ echo 'default_database_type = texthash' > c/main.cf
  $ postmap -c c t
  postmap: fatal: unsupported dictionary type: texthash does not support bulk-mode creation.
  [1]
  $ sleep 3
  $ postmap -c c -q b t
  2
  $ echo 'default_database_type = nosuch' > c/main.cf
  $ postmap -c c t
  postmap: fatal: unsupported dictionary type: nosuch. Is the postfix-nosuch package installed?
  [1]
  $ postmap -c c -q b t
  postmap: fatal: unsupported dictionary type: nosuch
  [1]
  $ echo 'default_database_type =' > c/main.cf
  $ postmap -c c t
  postmap: fatal: bad string length 0 < 1: default_database_type = 
  [1]
  $ postmap -c c -q a t
  postmap: fatal: bad string length 0 < 1: default_database_type = 
  [1]
  $ echo 'default_database_type = hash:' > c/main.cf
  $ postmap -c c t
  postmap: fatal: unsupported dictionary type: hash:. Is the postfix-hash: package installed?
  [1]
  $ echo 'junk' > c/main.cf
  $ postmap -c c t
  postmap: fatal: c/main.cf, line 1: missing '=' after attribute name: "junk"
  [1]
  $ chmod 600 c/main.cf; su student -c 'postmap -c /tmp/c -q a hash:/tmp/t'
  postmap: fatal: open /tmp/c/main.cf: Permission denied
  [1]
  $ printf 'smtputf8_enable = no\n' > c/main.cf; chmod 644 c/main.cf
  $ printf 'ÄÖ 1\n' > u; postmap -c c u
  $ postmap -s u
  ÄÖ	1
  $ postmap -c c -s u
  ÄÖ	1
  $ postmap -c c -q ÄÖ u
  1
  $ postmap -q ÄÖ u
  [1]
  $ postmap u; postmap -s u
  äö	1
  $ postmap -q ÄÖ u
  1
