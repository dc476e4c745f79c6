Postalias and newaliases

  $ postalias -q root /etc/aliases
  [1]
  $ postalias -q POSTMASTER /etc/aliases; postalias -q postmaster hash:/etc/aliases; postalias -q nosuch /etc/aliases; echo $?
  root
  root
  1
  $ printf 'postmaster\nnosuch\nPostMaster\n' | postalias -q - /etc/aliases; echo $?
  postmaster:	root
  PostMaster:	root
  0
  $ postalias -s /etc/aliases | sed 's/[0-9]\{10\}/TIME/' | sort
  @:	@
  YP_LAST_MODIFIED:	TIME
  YP_MASTER_NAME:	mail.example.com
  postmaster:	root
  $ postalias -d postmaster /etc/aliases; echo $?; postalias -d postmaster /etc/aliases; echo $?
  0
  1
  $ postalias -q postmaster /etc/aliases; postalias -s /etc/aliases | grep -v YP
  @:	@
  $ newaliases; postalias -q postmaster /etc/aliases
  root
  $ echo 'x: y' | postalias -i /etc/aliases; postalias -q x /etc/aliases; cat /etc/aliases | tail -1
  y
  postmaster:    root
  $ postalias -q x hash:/etc/aliases regexp:/etc/passwd
  y
  $ postalias -q x 'regexp:{{/x/ y}}' ; postalias -q x 'inline:{x=z}' hash:/etc/aliases; postalias -q x hash:/nosuch hash:/etc/aliases
  y
  z
  postalias: fatal: open database /nosuch.db: No such file or directory
  [1]
  $ postalias 'regexp:/etc/aliases'; postalias texthash:/etc/aliases; postalias inline:{a=b}; postalias proxy:hash:/etc/aliases; postalias static:x; postalias cidr:/etc/aliases; postalias unix:passwd.byname; postalias tcp:localhost:25
  postalias: fatal: unsupported dictionary type: regexp does not support bulk-mode creation.
  postalias: fatal: unsupported dictionary type: texthash does not support bulk-mode creation.
  postalias: fatal: open {a=b}: No such file or directory
  postalias: fatal: can't create maps via the proxy service
  postalias: fatal: open x: No such file or directory
  postalias: fatal: unsupported dictionary type: cidr does not support bulk-mode creation.
  postalias: fatal: open passwd.byname: No such file or directory
  postalias: fatal: open localhost:25: No such file or directory
  [1]
  $ rm /etc/aliases.db; postalias -q x /etc/aliases; newaliases; ls /etc/aliases*
  postalias: fatal: open database /etc/aliases.db: No such file or directory
  /etc/aliases  /etc/aliases.db
  $ mv /etc/aliases /etc/aliases.bak; newaliases; postalias /etc/aliases; ls /etc/aliases*; postalias -q postmaster /etc/aliases
  postalias: fatal: open /etc/aliases: No such file or directory
  postalias: fatal: open /etc/aliases: No such file or directory
  /etc/aliases.bak  /etc/aliases.db
  root
  $ chmod 600 /etc/aliases.bak; cp -p /etc/aliases.bak /etc/aliases; newaliases; ls -l /etc/aliases.db | cut -c1-10
  -rw-r--r--
  $ rm /etc/aliases.db; newaliases; ls -l /etc/aliases.db | cut -c1-10
  -rw-------
  $ newaliases -v 2>&1 | grep -v inet | head; newaliases -x; newaliases foo; newaliases -oi; echo $?
  postalias: name_mask: all
  postalias: open hash /etc/aliases
  postalias: Compiled against Berkeley DB: 5.3.28?
  postalias: Run-time linked against Berkeley DB: 5.3.28?
  newaliases: fatal: alias initialization mode requires no recipient
  0
  $ sendmail -bi; sendmail -I; sendmail -bi -v 2>&1 | grep -c .
  6
  $ mailq; sendmail -bi foo bar
  Mail queue is empty
  sendmail: fatal: alias initialization mode requires no recipient
  [75]
  $ postconf -e 'alias_database = hash:/etc/aliases, btree:/etc/aliases2'; newaliases; ls /etc/aliases*
  postalias: fatal: open /etc/aliases2: No such file or directory
  /etc/aliases  /etc/aliases.bak	/etc/aliases.db
  $ echo 'q: w' > /etc/aliases2; newaliases; ls /etc/aliases*; postalias -q q btree:/etc/aliases2
  /etc/aliases	  /etc/aliases.db  /etc/aliases2.db
  /etc/aliases.bak  /etc/aliases2
  w
  $ postconf -e 'alias_database = /etc/aliases'; newaliases; postconf -e 'alias_database = hash:'; newaliases; postconf -e 'alias_database = nis:mail.aliases'; newaliases; postconf -e 'alias_database = ldap:/etc/x'; newaliases; echo $?
  postalias: fatal: open : No such file or directory
  postalias: fatal: open mail.aliases: No such file or directory
  postalias: fatal: open /etc/x: No such file or directory
  1
  $ postconf -e 'alias_database = $nosuch'; newaliases; postconf -X alias_database; newaliases; postconf -e 'alias_database = proxy:hash:/etc/aliases'; newaliases
  postalias: fatal: can't create maps via the proxy service
  [1]
  $ cut -d: -f4- /var/log/mail.log | sed 's/\[[0-9]*\]//' | sort | uniq -c
        2 00 mail postfix/postalias: Compiled against Berkeley DB: 5.3.28?
        2 00 mail postfix/postalias: Run-time linked against Berkeley DB: 5.3.28?
        2 00 mail postfix/postalias: fatal: can't create maps via the proxy service
        1 00 mail postfix/postalias: fatal: open /etc/aliases2: No such file or directory
        2 00 mail postfix/postalias: fatal: open /etc/aliases: No such file or directory
        1 00 mail postfix/postalias: fatal: open /etc/x: No such file or directory
        1 00 mail postfix/postalias: fatal: open : No such file or directory
        1 00 mail postfix/postalias: fatal: open database /etc/aliases.db: No such file or directory
        1 00 mail postfix/postalias: fatal: open database /nosuch.db: No such file or directory
        1 00 mail postfix/postalias: fatal: open localhost:25: No such file or directory
        1 00 mail postfix/postalias: fatal: open mail.aliases: No such file or directory
        1 00 mail postfix/postalias: fatal: open passwd.byname: No such file or directory
        1 00 mail postfix/postalias: fatal: open x: No such file or directory
        1 00 mail postfix/postalias: fatal: open {a=b}: No such file or directory
        1 00 mail postfix/postalias: fatal: unsupported dictionary type: cidr does not support bulk-mode creation.
        1 00 mail postfix/postalias: fatal: unsupported dictionary type: regexp does not support bulk-mode creation.
        1 00 mail postfix/postalias: fatal: unsupported dictionary type: texthash does not support bulk-mode creation.
        2 00 mail postfix/postalias: inet_addr_local: configured 1 IPv6 addresses
        2 00 mail postfix/postalias: inet_addr_local: configured 2 IPv4 addresses
        2 00 mail postfix/postalias: name_mask: all
        2 00 mail postfix/postalias: open hash /etc/aliases
        2 00 mail postfix/sendmail: fatal: alias initialization mode requires no recipient
