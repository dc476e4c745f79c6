Options o p

  $ cd /tmp; mkdir d; chown student: d
  $ printf 'a 1\n' > d/t; chown student: d/t; chmod 600 d/t
  $ postmap d/t; ls -l d | awk '{print $1,$3,$4,$9}'
  total   
  -rw------- student student t
  -rw------- student student t.db
  $ rm d/t.db; postmap -o d/t; ls -l d | awk '{print $1,$3,$4,$9}'
  total   
  -rw------- student student t
  -rw------- root root t.db
  $ rm d/t.db; postmap -p d/t; ls -l d | awk '{print $1,$3,$4,$9}'
  total   
  -rw------- student student t
  -rw-r--r-- student student t.db
  $ rm d/t.db; postmap -op d/t; ls -l d | awk '{print $1,$3,$4,$9}'
  total   
  -rw------- student student t
  -rw-r--r-- root root t.db
  $ rm d/t.db; chmod 640 d/t; postmap d/t; ls -l d | awk '{print $1,$3,$4,$9}'
  total   
  -rw-r----- student student t
  -rw-r----- student student t.db
  $ rm d/t.db; chmod 777 d/t; postmap d/t; ls -l d | awk '{print $1,$3,$4,$9}'
  total   
  -rwxrwxrwx student student t
  -rw-r--r-- student student t.db
  $ rm d/t.db; chmod 000 d/t; postmap d/t; ls -l d | awk '{print $1,$3,$4,$9}'
  total   
  ---------- student student t
  -rw------- student student t.db
  $ rm -f d/t.db; chmod 444 d/t; postmap lmdb:d/t; ls -l d | awk '{print $1,$3,$4,$9}'
  total   
  -r--r--r-- student student t
  -rw-r--r-- student student t.lmdb
  $ chown root: d; rm -f d/*.db; chmod 644 d/t; postmap d/t; ls d
  postmap: fatal: open database d/t.db: Permission denied
  t  t.lmdb
  $ chown student: d/t; su student -c 'postmap d/t'; ls d
  postmap: fatal: open database d/t.db: Permission denied
  t  t.lmdb
  $ chown nobody:nogroup d/t; postmap d/t
  postmap: fatal: open database d/t.db: Permission denied
  [1]
  $ postmap -o d/t; ls -l d | awk '{print $1,$3,$4,$9}'
  total   
  -rw-r--r-- nobody nogroup t
  -rw-r--r-- root root t.db
  -rw-r--r-- student student t.lmdb
  $ chown john: d; postmap d/t; postmap -q a d/t
  postmap: fatal: open d/t.db: Permission denied
  1
  $ chmod 700 d; su student -c 'postmap -q a d/t'; su student -c 'postmap d/t'
  postmap: fatal: open database d/t.db: Permission denied
  postmap: fatal: open d/t: Permission denied
  [1]
  $ echo z 1 | postmap -i d/t; ls -l d | awk '{print $1,$3,$4,$9}'
  total   
  -rw-r--r-- nobody nogroup t
  -rw-r--r-- root root t.db
  -rw-r--r-- student student t.lmdb
  $ su student -c 'echo z 1 | postmap -i d/t'
  postmap: fatal: open d/t.db: Permission denied
  [1]
  $ su student -c 'printf "a 1\n" > s; postmap s; ls -l s* | cut -c1-10; postmap -q a s'
  -rw-r--r--
  -rw-r--r--
  1
  $ postmap -q a s; echo b 2 >> s; postmap s; ls -l s* | awk '{print $1,$3,$4,$9}'
  1
  -rw-r--r-- student student s
  -rw-r--r-- student student s.db
