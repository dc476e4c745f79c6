Every type

  $ postconf -m
  btree
  cidr
  environ
  fail
  hash
  inline
  internal
  lmdb
  memcache
  nis
  pcre
  pipemap
  proxy
  randmap
  regexp
  socketmap
  static
  tcp
  texthash
  unionmap
  unix
  $ cd /tmp; printf 'a 1\n' > t
  $ for t in $(postconf -m); do echo "== $t"; postmap $t:t; done
  == btree
  == cidr
  postmap: fatal: unsupported dictionary type: cidr does not support bulk-mode creation.
  == environ
  postmap: fatal: unsupported dictionary type: environ does not support bulk-mode creation.
  == fail
  postmap: fatal: table fail:t: write error: Application error
  == hash
  == inline
  postmap: fatal: unsupported dictionary type: inline does not support bulk-mode creation.
  == internal
  postmap: fatal: unsupported dictionary type: internal does not support bulk-mode creation.
  == lmdb
  == memcache
  postmap: fatal: unsupported dictionary type: memcache does not support bulk-mode creation.
  == nis
  postmap: fatal: unsupported dictionary type: nis does not support bulk-mode creation.
  == pcre
  postmap: fatal: unsupported dictionary type: pcre does not support bulk-mode creation.
  == pipemap
  postmap: fatal: unsupported dictionary type: pipemap does not support bulk-mode creation.
  == proxy
  postmap: fatal: can't create maps via the proxy service
  == randmap
  postmap: fatal: unsupported dictionary type: randmap does not support bulk-mode creation.
  == regexp
  postmap: fatal: unsupported dictionary type: regexp does not support bulk-mode creation.
  == socketmap
  postmap: fatal: unsupported dictionary type: socketmap does not support bulk-mode creation.
  == static
  postmap: fatal: unsupported dictionary type: static does not support bulk-mode creation.
  == tcp
  postmap: fatal: unsupported dictionary type: tcp does not support bulk-mode creation.
  == texthash
  postmap: fatal: unsupported dictionary type: texthash does not support bulk-mode creation.
  == unionmap
  postmap: fatal: unsupported dictionary type: unionmap does not support bulk-mode creation.
  == unix
  postmap: fatal: unsupported dictionary type: unix does not support bulk-mode creation.
  [1]
  $ ls t*
  t  t.db  t.lmdb
  $ for t in $(postconf -m); do echo "== $t"; echo x y | postmap -i $t:t; done
  == btree
  BDB0641 __db_meta_setup: ./t.db: unexpected file type or format
  postmap: fatal: open database t.db: Invalid argument
  == cidr
  postmap: fatal: unsupported dictionary type: cidr does not support bulk-mode creation.
  == environ
  postmap: fatal: unsupported dictionary type: environ does not support bulk-mode creation.
  == fail
  postmap: fatal: table fail:t: write error: Application error
  == hash
  == inline
  postmap: fatal: unsupported dictionary type: inline does not support bulk-mode creation.
  == internal
  postmap: fatal: unsupported dictionary type: internal does not support bulk-mode creation.
  == lmdb
  == memcache
  postmap: fatal: unsupported dictionary type: memcache does not support bulk-mode creation.
  == nis
  postmap: fatal: unsupported dictionary type: nis does not support bulk-mode creation.
  == pcre
  postmap: fatal: unsupported dictionary type: pcre does not support bulk-mode creation.
  == pipemap
  postmap: fatal: unsupported dictionary type: pipemap does not support bulk-mode creation.
  == proxy
  postmap: fatal: unsupported dictionary type: proxy does not support bulk-mode creation.
  == randmap
  postmap: fatal: unsupported dictionary type: randmap does not support bulk-mode creation.
  == regexp
  postmap: fatal: unsupported dictionary type: regexp does not support bulk-mode creation.
  == socketmap
  postmap: fatal: unsupported dictionary type: socketmap does not support bulk-mode creation.
  == static
  postmap: fatal: unsupported dictionary type: static does not support bulk-mode creation.
  == tcp
  postmap: fatal: unsupported dictionary type: tcp does not support bulk-mode creation.
  == texthash
  postmap: fatal: unsupported dictionary type: texthash does not support bulk-mode creation.
  == unionmap
  postmap: fatal: unsupported dictionary type: unionmap does not support bulk-mode creation.
  == unix
  postmap: fatal: unsupported dictionary type: unix does not support bulk-mode creation.
  [1]
  $ rm -f t.*; for t in btree cidr environ fail hash inline internal lmdb pcre pipemap randmap regexp static texthash unionmap unix; do echo "== $t"; postmap -s $t:t; done
  == btree
  postmap: fatal: open database t.db: No such file or directory
  == cidr
  postmap: warning: cidr map t, line 1: bad address pattern: "a": skipping this rule
  postmap: fatal: table cidr:t: sequence operation is not supported
  == environ
  postmap: fatal: table environ:t: sequence operation is not supported
  == fail
  postmap: fatal: table fail:t: sequence error: Application error
  == hash
  postmap: fatal: open database t.db: No such file or directory
  == inline
  postmap: fatal: bad syntax: "inline:t"; need "inline:{name=value...}"
  == internal
  == lmdb
  postmap: fatal: open database t.lmdb: No such file or directory
  == pcre
  postmap: warning: pcre map t, line 1: ignoring unrecognized request
  postmap: fatal: table pcre:t: sequence operation is not supported
  == pipemap
  postmap: fatal: bad syntax: "pipemap:t"; need "pipemap:{type:name...}"
  == randmap
  postmap: fatal: bad syntax: "randmap:t"; need "randmap:{value...}"
  == regexp
  postmap: warning: regexp map t, line 1: ignoring unrecognized request
  postmap: fatal: table regexp:t: sequence operation is not supported
  == static
  postmap: fatal: table static:t: sequence operation is not supported
  == texthash
  a	1
  == unionmap
  postmap: fatal: bad syntax: "unionmap:t"; need "unionmap:{type:name...}"
  == unix
  postmap: fatal: unknown table: unix:t
  [1]
  $ for t in btree cidr environ fail hash inline internal lmdb pcre pipemap randmap regexp static texthash unionmap unix; do echo "== $t"; postmap -d a $t:t; done
  == btree
  postmap: fatal: open database t.db: No such file or directory
  == cidr
  postmap: fatal: cidr:t map requires O_RDONLY access mode
  == environ
  postmap: fatal: table environ:t: delete operation is not supported
  == fail
  postmap: fatal: table fail:t: delete error: Application error
  == hash
  postmap: fatal: open database t.db: No such file or directory
  == inline
  postmap: fatal: inline:t map requires O_RDONLY access mode
  == internal
  == lmdb
  == pcre
  postmap: fatal: pcre:t map requires O_RDONLY access mode
  == pipemap
  postmap: fatal: pipemap:t map requires O_RDONLY access mode
  == randmap
  postmap: fatal: randmap:t map requires O_RDONLY access mode
  == regexp
  postmap: fatal: regexp:t map requires O_RDONLY access mode
  == static
  postmap: fatal: table static:t: delete operation is not supported
  == texthash
  postmap: fatal: texthash:t map requires O_RDONLY access mode
  == unionmap
  postmap: fatal: unionmap:t map requires O_RDONLY access mode
  == unix
  postmap: fatal: unix:t map requires O_RDONLY access mode
  [1]
  $ for t in btree cidr environ fail hash inline internal lmdb pcre pipemap randmap regexp static unionmap unix; do echo "== $t"; postmap -q a $t:t; done
  == btree
  postmap: fatal: open database t.db: No such file or directory
  == cidr
  postmap: warning: cidr map t, line 1: bad address pattern: "a": skipping this rule
  == environ
  == fail
  postmap: fatal: table fail:t: query error: Application error
  == hash
  postmap: fatal: open database t.db: No such file or directory
  == inline
  postmap: fatal: bad syntax: "inline:t"; need "inline:{name=value...}"
  == internal
  == lmdb
  == pcre
  postmap: warning: pcre map t, line 1: ignoring unrecognized request
  == pipemap
  postmap: fatal: bad syntax: "pipemap:t"; need "pipemap:{type:name...}"
  == randmap
  postmap: fatal: bad syntax: "randmap:t"; need "randmap:{value...}"
  == regexp
  postmap: warning: regexp map t, line 1: ignoring unrecognized request
  == static
  t
  == unionmap
  postmap: fatal: bad syntax: "unionmap:t"; need "unionmap:{type:name...}"
  == unix
  postmap: fatal: unknown table: unix:t
  [1]
  $ for t in cdb ldap mysql pgsql sqlite sdbm dbm nosuch HASH; do echo "== $t"; postmap $t:t; postmap -q a $t:t; postmap -s $t:t; postmap -d a $t:t; echo b c | postmap -i $t:t; done
  == cdb
  postmap: fatal: unsupported dictionary type: cdb. Is the postfix-cdb package installed?
  postmap: fatal: unsupported dictionary type: cdb
  postmap: fatal: unsupported dictionary type: cdb
  postmap: fatal: unsupported dictionary type: cdb
  postmap: fatal: unsupported dictionary type: cdb. Is the postfix-cdb package installed?
  == ldap
  postmap: fatal: unsupported dictionary type: ldap. Is the postfix-ldap package installed?
  postmap: fatal: unsupported dictionary type: ldap
  postmap: fatal: unsupported dictionary type: ldap
  postmap: fatal: unsupported dictionary type: ldap
  postmap: fatal: unsupported dictionary type: ldap. Is the postfix-ldap package installed?
  == mysql
  postmap: fatal: unsupported dictionary type: mysql. Is the postfix-mysql package installed?
  postmap: fatal: unsupported dictionary type: mysql
  postmap: fatal: unsupported dictionary type: mysql
  postmap: fatal: unsupported dictionary type: mysql
  postmap: fatal: unsupported dictionary type: mysql. Is the postfix-mysql package installed?
  == pgsql
  postmap: fatal: unsupported dictionary type: pgsql. Is the postfix-pgsql package installed?
  postmap: fatal: unsupported dictionary type: pgsql
  postmap: fatal: unsupported dictionary type: pgsql
  postmap: fatal: unsupported dictionary type: pgsql
  postmap: fatal: unsupported dictionary type: pgsql. Is the postfix-pgsql package installed?
  == sqlite
  postmap: fatal: unsupported dictionary type: sqlite. Is the postfix-sqlite package installed?
  postmap: fatal: unsupported dictionary type: sqlite
  postmap: fatal: unsupported dictionary type: sqlite
  postmap: fatal: unsupported dictionary type: sqlite
  postmap: fatal: unsupported dictionary type: sqlite. Is the postfix-sqlite package installed?
  == sdbm
  postmap: fatal: unsupported dictionary type: sdbm. Is the postfix-sdbm package installed?
  postmap: fatal: unsupported dictionary type: sdbm
  postmap: fatal: unsupported dictionary type: sdbm
  postmap: fatal: unsupported dictionary type: sdbm
  postmap: fatal: unsupported dictionary type: sdbm. Is the postfix-sdbm package installed?
  == dbm
  postmap: fatal: unsupported dictionary type: dbm. Is the postfix-dbm package installed?
  postmap: fatal: unsupported dictionary type: dbm
  postmap: fatal: unsupported dictionary type: dbm
  postmap: fatal: unsupported dictionary type: dbm
  postmap: fatal: unsupported dictionary type: dbm. Is the postfix-dbm package installed?
  == nosuch
  postmap: fatal: unsupported dictionary type: nosuch. Is the postfix-nosuch package installed?
  postmap: fatal: unsupported dictionary type: nosuch
  postmap: fatal: unsupported dictionary type: nosuch
  postmap: fatal: unsupported dictionary type: nosuch
  postmap: fatal: unsupported dictionary type: nosuch. Is the postfix-nosuch package installed?
  == HASH
  postmap: fatal: unsupported dictionary type: HASH. Is the postfix-HASH package installed?
  postmap: fatal: unsupported dictionary type: HASH
  postmap: fatal: unsupported dictionary type: HASH
  postmap: fatal: unsupported dictionary type: HASH
  postmap: fatal: unsupported dictionary type: HASH. Is the postfix-HASH package installed?
  [1]
