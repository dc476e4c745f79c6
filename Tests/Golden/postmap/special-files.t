Special files

  $ cd /tmp
  $ postmap /dev/null; ls /dev/null.db; rm -f /dev/null.db
  /dev/null.db
  $ postmap -q x texthash:/dev/null; postmap -q x regexp:/dev/null; postmap -q x cidr:/dev/null; postmap -q x hash:/dev/null; postmap -q x regexp:<(echo '/x/ y'); postmap -q 1.2.3.4 cidr:<(echo '1.2.3.4 y'); postmap -q x pcre:<(echo '/x/ y')
  postmap: fatal: open database /dev/null.db: No such file or directory
  y
  y
  y
  $ postmap "name with space"; echo 'a 1' > "name with space"; postmap "name with space"; postmap -q a "name with space"; ls name*
  postmap: fatal: open name with space: No such file or directory
  1
  'name with space'  'name with space.db'
  $ echo 'a 1' > x:y; postmap x:y; postmap hash:x:y; postmap -q a hash:x:y; ls x:y*; echo 'ü 1' > ümlaut; postmap ümlaut; ls ü*; postmap -q Ü ümlaut
  postmap: fatal: open y: No such file or directory
  1
  x:y  x:y.db
  ümlaut	ümlaut.db
  1
  $ mkdir d; chmod 555 d; echo a 1 > d/t; postmap d/t; ls d; ln -s /tmp/d/t lt; postmap lt; ls lt*; postmap -q a lt
  t  t.db
  lt  lt.db
  1
  $ postmap ~root/t 2>&1; postmap ./nosuch; postmap //tmp/x:y; ls; rm -rf d
  postmap: fatal: open /root/t: No such file or directory
  postmap: fatal: open ./nosuch: No such file or directory
  postmap: fatal: open y: No such file or directory
   d    lt.db		'name with space.db'   x:y.db   ümlaut.db
   lt  'name with space'	 x:y		       ümlaut
