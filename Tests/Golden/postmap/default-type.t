Default type

  $ cd /tmp; printf 'a 1\n' > t; postconf default_database_type; postconf -e default_database_type=lmdb; postmap t; ls t*; postmap -q a t; newaliases; ls /etc/aliases*; postalias /etc/aliases; ls /etc/aliases*
  default_database_type = hash
  t  t.lmdb
  1
  /etc/aliases  /etc/aliases.db
  /etc/aliases  /etc/aliases.db  /etc/aliases.lmdb
  $ postconf -e default_database_type=btree; postmap t; file t.db; postalias -q root /etc/aliases; postmap -s t
  t.db: Berkeley DB (Btree, version 9, native byte-order)
  BDB0641 __db_meta_setup: /etc/aliases.db: unexpected file type or format
  postalias: fatal: open database /etc/aliases.db: Invalid argument
  a	1
  $ postconf -e default_database_type=cdb; postmap t; postmap -q a t; postmap -s t; newaliases
  postmap: fatal: unsupported dictionary type: cdb. Is the postfix-cdb package installed?
  postmap: fatal: unsupported dictionary type: cdb
  postmap: fatal: unsupported dictionary type: cdb
  $ postconf -e default_database_type=; postmap t; postmap -q a t; postconf -e default_database_type=regexp; postmap t; postmap -q a t; postmap -s t
  postmap: fatal: bad string length 0 < 1: default_database_type = 
  postmap: fatal: bad string length 0 < 1: default_database_type = 
  postmap: fatal: unsupported dictionary type: regexp does not support bulk-mode creation.
  postmap: warning: regexp map t, line 1: ignoring unrecognized request
  postmap: warning: regexp map t, line 1: ignoring unrecognized request
  postmap: fatal: table regexp:t: sequence operation is not supported
  [1]
  $ postconf -X default_database_type; postmap t; postmap -q a t; postconf -m | tr '\n' ' '
  1
  btree cidr environ fail hash inline internal lmdb memcache nis pcre pipemap proxy randmap regexp socketmap static tcp texthash unionmap unix 
