Not root

  $ printf 'a 1\n' > /etc/postfix/t; postmap /etc/postfix/t
  $ su student -c 'postmap -q a /etc/postfix/t'
  1
  $ su student -c 'postmap /etc/postfix/t'
  postmap: fatal: open /etc/postfix/t.db: Permission denied
  [1]
  $ su student -c 'postmap -d a /etc/postfix/t'
  postmap: fatal: open database /etc/postfix/t.db: Permission denied
  [1]
  $ su student -c 'echo b 1 | postmap -i /etc/postfix/t'
  postmap: fatal: open /etc/postfix/t.db: Permission denied
  [1]
  $ su student -c 'postmap -s /etc/postfix/t'
  a	1
  $ chmod 600 /etc/postfix/t.db; su student -c 'postmap -q a /etc/postfix/t'
  postmap: fatal: open database /etc/postfix/t.db: Permission denied
  [1]
  $ chmod 644 /etc/postfix/t.db; chmod 600 /etc/postfix/t; su student -c 'postmap -q a /etc/postfix/t'
  1
  $ su student -c 'postmap /etc/postfix/t'
  postmap: fatal: open /etc/postfix/t: Permission denied
  [1]
  $ su student -c 'newaliases'
  postalias: fatal: open /etc/aliases.db: Permission denied
  [1]
  $ su student -c '/usr/sbin/newaliases'; su student -c 'postalias /etc/aliases'
  bash: line 1: /usr/sbin/newaliases: No such file or directory
  postalias: fatal: open /etc/aliases.db: Permission denied
  [1]
  $ su student -c 'postalias -q root /etc/aliases'; su student -c 'postalias -s /etc/aliases' | grep -v YP
  @:	@
  postmaster:	root
  $ su student -c 'cd; echo "x: y" > al; postalias al; ls -l; postalias -q x al'
  total 16
  -rw-r--r-- 1 student student     5 Mon DD HH:MM al
  -rw-r--r-- 1 student student 12288 Mon DD HH:MM al.db
  y
  $ cd /etc/postfix; su student -c 'postmap -q a t'
  1
  $ su student -c 'postmap -q a proxy:hash:/etc/postfix/t'
  postmap: warning: connect #1 to subsystem /var/spool/postfix/private/proxymap: Permission denied
  postmap: warning: connect #2 to subsystem /var/spool/postfix/private/proxymap: Permission denied
  postmap: warning: connect #3 to subsystem /var/spool/postfix/private/proxymap: Permission denied
  postmap: warning: connect #4 to subsystem /var/spool/postfix/private/proxymap: Permission denied
  postmap: warning: connect #5 to subsystem /var/spool/postfix/private/proxymap: Permission denied
  postmap: warning: connect #6 to subsystem /var/spool/postfix/private/proxymap: Permission denied
  postmap: warning: connect #7 to subsystem /var/spool/postfix/private/proxymap: Permission denied
  postmap: warning: connect #8 to subsystem /var/spool/postfix/private/proxymap: Permission denied
  postmap: warning: connect #9 to subsystem /var/spool/postfix/private/proxymap: Permission denied
  postmap: warning: connect #10 to subsystem /var/spool/postfix/private/proxymap: Permission denied
  postmap: fatal: connect #11 to subsystem /var/spool/postfix/private/proxymap: Permission denied
  [1]
  $ grep -c . /var/log/mail.log
  18
