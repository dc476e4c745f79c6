Lmdb

  $ cd /tmp; printf 'b 2\na 1\nc 3\nB 4\n' > t
  $ postmap lmdb:t; postmap -s lmdb:t; postmap -q b lmdb:t; postmap -q B lmdb:t; ls -l t* | awk '{print $1,$5,$9}'
  postmap: warning: lmdb:t: duplicate entry: "b"
  a	1
  b	2
  c	3
  2
  2
  -rw-r--r-- 16 t
  -rw-r--r-- 12288 t.lmdb
  $ postmap -f lmdb:t; postmap -s lmdb:t; postmap -fq B lmdb:t
  B	4
  a	1
  b	2
  c	3
  4
  $ postmap -d a lmdb:t; echo $?; postmap -d a lmdb:t; echo $?; postmap -s lmdb:t; echo z 9 | postmap -i lmdb:t; postmap -s lmdb:t
  0
  1
  B	4
  b	2
  c	3
  B	4
  b	2
  c	3
  z	9
  $ postmap -q '' lmdb:t; postmap -d '' lmdb:t; printf '\nb\n' | postmap -q - lmdb:t
  postmap: fatal: error reading lmdb:t: MDB_BAD_VALSIZE: Unsupported size of key/DB name/data, or wrong DUPFIXED size
  postmap: fatal: error deleting from lmdb:t: MDB_BAD_VALSIZE: Unsupported size of key/DB name/data, or wrong DUPFIXED size
  postmap: fatal: error reading lmdb:t: MDB_BAD_VALSIZE: Unsupported size of key/DB name/data, or wrong DUPFIXED size
  [1]
  $ file t.lmdb; touch -d '1 day ago' t.lmdb; touch -d '1 hour ago' t; postmap -q b lmdb:t; postmap -d q lmdb:t
  t.lmdb: data
  postmap: warning: database t.lmdb is older than source file t
  2
  postmap: warning: database t.lmdb is older than source file t
  [1]
  $ for i in $(seq 1 3000); do echo "k$i v$i"; done > big; postmap lmdb:big; ls -l big.lmdb | awk '{print $5}'; postmap -s lmdb:big | wc -l; postmap -q k2999 lmdb:big; head -2 big > big2; cp big2 big; postmap lmdb:big;  ls -l big.lmdb | awk '{print $5}'; postmap -s lmdb:big
  131072
  3000
  v2999
  139264
  k1	v1
  k2	v2
  $ postconf -e lmdb_map_size=8192; postmap lmdb:t; postmap -s lmdb:t; postconf -e lmdb_map_size=4096;  postmap lmdb:t; postconf -e lmdb_map_size=0; postmap lmdb:t; postmap -q b lmdb:t; postconf -e lmdb_map_size=x; postmap lmdb:t
  postmap: warning: lmdb:t: duplicate entry: "b"
  a	1
  b	2
  c	3
  postmap: warning: lmdb:t: duplicate entry: "b"
  postmap: fatal: invalid lmdb_map_size parameter value 0 < 1
  postmap: fatal: invalid lmdb_map_size parameter value 0 < 1
  postmap: fatal: bad numerical configuration: lmdb_map_size = x
  [1]
  $ postconf -X lmdb_map_size; postconf -e default_database_type=lmdb; postmap t; postmap -q b t; newaliases; ls /etc/aliases*; postalias -q postmaster /etc/aliases; postalias /etc/aliases; ls /etc/aliases*
  postmap: warning: lmdb:t: duplicate entry: "b"
  2
  /etc/aliases  /etc/aliases.db
  postalias: fatal: open database /etc/aliases.lmdb: No such file or directory
  /etc/aliases  /etc/aliases.db  /etc/aliases.lmdb
  $ postconf -e alias_maps=lmdb:/etc/aliases alias_database=lmdb:/etc/aliases; newaliases; postfix reload; sleep 1; echo x | sendmail -f mary@example.com postmaster; sleep 2; ls /var/mail
  postfix/postfix-script: refreshing the Postfix mail system
  root
