Btree and damage

  $ cd /tmp; for i in 3 1 2 10 9; do echo "key$i value$i"; done > t; postmap btree:t; postmap -s btree:t; file t.db
  key1	value1
  key10	value10
  key2	value2
  key3	value3
  key9	value9
  t.db: Berkeley DB (Btree, version 9, native byte-order)
  $ postmap -q key3 btree:t; postmap -q key3 t; postmap -q KEY10 btree:t; postmap -d key9 btree:t; postmap -s btree:t
  value3
  BDB0641 __db_meta_setup: ./t.db: unexpected file type or format
  postmap: fatal: open database t.db: Invalid argument
  value10
  key1	value1
  key10	value10
  key2	value2
  key3	value3
  $ echo 'key5 five' | postmap -i btree:t; postmap -s btree:t; postmap t; postmap -q key1 t; postmap -q key1 btree:t
  key1	value1
  key10	value10
  key2	value2
  key3	value3
  key5	five
  value1
  BDB0641 __db_meta_setup: ./t.db: unexpected file type or format
  postmap: fatal: open database t.db: Invalid argument
  [1]
  $ for i in $(seq 1 2000); do echo "u$i x"; done > big; postmap btree:big; ls -l big.db | awk '{print $5}'; postmap hash:big; ls -l big.db | awk '{print $5}'; postmap -s big | md5sum; postmap -s big | sort | head -3
  90112
  45056
  1c650ff1c7ee785c910694998b5322d9  -
  u1	x
  u10	x
  u100	x
  $ head -c 4096 big.db > cut.db; postmap -q u1 cut; postmap -s cut | head -2; head -c 8192 big.db > cut.db; postmap -q u1 cut; postmap -q u7 cut
  x
  $ dd if=/dev/urandom of=r.db bs=4096 count=2 2>/dev/null; printf '\0' | dd of=r.db bs=1 seek=24 conv=notrunc 2>/dev/null; postmap -q a r; postmap r; cp big r; postmap r; postmap -q u5 r
  BDB0641 __db_meta_setup: ./r.db: unexpected file type or format
  postmap: fatal: open database r.db: Invalid argument
  postmap: fatal: open r: No such file or directory
  BDB0641 __db_meta_setup: ./r.db: unexpected file type or format
  x
  $ printf 'hello world, this is a long text file that is not a database\n%.0s' $(seq 1 20) > txt.db; postmap -q a txt 2>&1 | sort | uniq -c; cp t txt; postmap txt 2>&1 | sort | uniq -c; postmap -q key1 txt
      100 BDB0196 Encrypted checksum: no encryption key specified
        1 BDB0210 ./txt.db: metadata page checksum error
        1 postmap: fatal: open database txt.db: Invalid argument
      100 BDB0196 Encrypted checksum: no encryption key specified
        1 BDB0210 ./txt.db: metadata page checksum error
        1 BDB1581 File handles still open at environment close
       99 BDB1582 Open file handle: ./txt.db
  value1
  $ echo 'a b' | postmap -i btree:t 2>&1; postmap -d a btree:t 2>&1; postmap -s btree:t 2>&1
  BDB0641 __db_meta_setup: ./t.db: unexpected file type or format
  postmap: fatal: open database t.db: Invalid argument
  BDB0641 __db_meta_setup: ./t.db: unexpected file type or format
  postmap: fatal: open database t.db: Invalid argument
  BDB0641 __db_meta_setup: ./t.db: unexpected file type or format
  postmap: fatal: open database t.db: Invalid argument
  [1]
  $ : > e; postmap btree:e; ls -l e.db | awk '{print $5}'; postmap -s btree:e; postmap hash:e; ls -l e.db | awk '{print $5}'; postmap lmdb:e; ls -l e.lmdb | awk '{print $5}'
  8192
  12288
  8192
