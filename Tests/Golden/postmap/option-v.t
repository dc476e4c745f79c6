Option v

  $ cd /tmp; printf 'a 1\nb 2\n' > t
  $ postmap -v t
  postmap: name_mask: all
  postmap: inet_addr_local: configured 2 IPv4 addresses
  postmap: inet_addr_local: configured 1 IPv6 addresses
  postmap: open hash t
  postmap: Compiled against Berkeley DB: 5.3.28?
  postmap: Run-time linked against Berkeley DB: 5.3.28?
  $ postmap -v -q a t
  postmap: name_mask: all
  postmap: inet_addr_local: configured 2 IPv4 addresses
  postmap: inet_addr_local: configured 1 IPv6 addresses
  postmap: Compiled against Berkeley DB: 5.3.28?
  postmap: Run-time linked against Berkeley DB: 5.3.28?
  postmap: dict_open: hash:t
  1
  $ postmap -v -s t
  postmap: name_mask: all
  postmap: inet_addr_local: configured 2 IPv4 addresses
  postmap: inet_addr_local: configured 1 IPv6 addresses
  postmap: Compiled against Berkeley DB: 5.3.28?
  postmap: Run-time linked against Berkeley DB: 5.3.28?
  postmap: dict_open: hash:t
  b	2
  a	1
  $ postmap -v -d a t
  postmap: name_mask: all
  postmap: inet_addr_local: configured 2 IPv4 addresses
  postmap: inet_addr_local: configured 1 IPv6 addresses
  postmap: Compiled against Berkeley DB: 5.3.28?
  postmap: Run-time linked against Berkeley DB: 5.3.28?
  postmap: dict_open: hash:t
  $ postmap -v -q a regexp:{{/a/ b}}
  postmap: name_mask: all
  postmap: inet_addr_local: configured 2 IPv4 addresses
  postmap: inet_addr_local: configured 1 IPv6 addresses
  postmap: fatal: regexp map: missing '}' in "{{/a/"
  [1]
  $ postmap -v -q 1.1.1.1 cidr:{{1.1.1.1 b}}
  postmap: name_mask: all
  postmap: inet_addr_local: configured 2 IPv4 addresses
  postmap: inet_addr_local: configured 1 IPv6 addresses
  postmap: fatal: cidr map: missing '}' in "{{1.1.1.1"
  [1]
  $ postmap -v -q a inline:{a=b}
  postmap: name_mask: all
  postmap: inet_addr_local: configured 2 IPv4 addresses
  postmap: inet_addr_local: configured 1 IPv6 addresses
  postmap: dict_open: internal:{a=b}
  postmap: dict_open: inline:{a=b}
  b
  $ postmap -v -q a static:x
  postmap: name_mask: all
  postmap: inet_addr_local: configured 2 IPv4 addresses
  postmap: inet_addr_local: configured 1 IPv6 addresses
  postmap: dict_open: static:x
  x
  $ postmap -v lmdb:t
  postmap: name_mask: all
  postmap: inet_addr_local: configured 2 IPv4 addresses
  postmap: inet_addr_local: configured 1 IPv6 addresses
  postmap: open lmdb t
  postmap: database lmdb:t: using size limit 16777216 during open
  $ postmap -v -q b lmdb:t
  postmap: name_mask: all
  postmap: inet_addr_local: configured 2 IPv4 addresses
  postmap: inet_addr_local: configured 1 IPv6 addresses
  postmap: database lmdb:t: using size limit 16777216 during open
  postmap: dict_open: lmdb:t
  2
  $ postmap -v -q a pcre:{{/a/ b}}
  postmap: name_mask: all
  postmap: inet_addr_local: configured 2 IPv4 addresses
  postmap: inet_addr_local: configured 1 IPv6 addresses
  postmap: fatal: pcre map: missing '}' in "{{/a/"
  [1]
  $ postmap -v -q a 'pipemap:{inline:{a=b},static:c}'
  postmap: name_mask: all
  postmap: inet_addr_local: configured 2 IPv4 addresses
  postmap: inet_addr_local: configured 1 IPv6 addresses
  postmap: dict_pipe_open: inline:{a=b}
  postmap: dict_open: internal:{a=b}
  postmap: dict_open: inline:{a=b}
  postmap: dict_pipe_open: static:c
  postmap: dict_open: static:c
  postmap: dict_open: pipemap:{inline:{a=b},static:c}
  c
  $ postmap -v -q a 'unionmap:{inline:{a=b},static:c}'
  postmap: name_mask: all
  postmap: inet_addr_local: configured 2 IPv4 addresses
  postmap: inet_addr_local: configured 1 IPv6 addresses
  postmap: dict_union_open: inline:{a=b}
  postmap: dict_open: internal:{a=b}
  postmap: dict_open: inline:{a=b}
  postmap: dict_union_open: static:c
  postmap: dict_open: static:c
  postmap: dict_open: unionmap:{inline:{a=b},static:c}
  b,c
  $ postmap -v -q root unix:passwd.byname
  postmap: name_mask: all
  postmap: inet_addr_local: configured 2 IPv4 addresses
  postmap: inet_addr_local: configured 1 IPv6 addresses
  postmap: dict_open: unix:passwd.byname
  root:x:0:0:root:/root:/bin/bash
  $ postmap -v -q HOME environ:x
  postmap: name_mask: all
  postmap: inet_addr_local: configured 2 IPv4 addresses
  postmap: inet_addr_local: configured 1 IPv6 addresses
  postmap: dict_open: environ:x
  [1]
  $ postmap -v -q x randmap:{1}
  postmap: name_mask: all
  postmap: inet_addr_local: configured 2 IPv4 addresses
  postmap: inet_addr_local: configured 1 IPv6 addresses
  postmap: dict_open: randmap:{1}
  1
  $ postmap -v -q x fail:y
  postmap: name_mask: all
  postmap: inet_addr_local: configured 2 IPv4 addresses
  postmap: inet_addr_local: configured 1 IPv6 addresses
  postmap: dict_open: fail:y
  postmap: fatal: table fail:y: query error: Application error
  [1]
  $ postmap -v nosuch; postmap -v -q a nosuch
  postmap: name_mask: all
  postmap: inet_addr_local: configured 2 IPv4 addresses
  postmap: inet_addr_local: configured 1 IPv6 addresses
  postmap: fatal: open nosuch: No such file or directory
  postmap: name_mask: all
  postmap: inet_addr_local: configured 2 IPv4 addresses
  postmap: inet_addr_local: configured 1 IPv6 addresses
  postmap: Compiled against Berkeley DB: 5.3.28?
  postmap: Run-time linked against Berkeley DB: 5.3.28?
  postmap: fatal: open database nosuch.db: No such file or directory
  [1]
  $ printf 'x: y\n' > al; postalias -v al
  postalias: name_mask: all
  postalias: inet_addr_local: configured 2 IPv4 addresses
  postalias: inet_addr_local: configured 1 IPv6 addresses
  postalias: open hash al
  postalias: Compiled against Berkeley DB: 5.3.28?
  postalias: Run-time linked against Berkeley DB: 5.3.28?
  $ postalias -v -q x al
  postalias: name_mask: all
  postalias: inet_addr_local: configured 2 IPv4 addresses
  postalias: inet_addr_local: configured 1 IPv6 addresses
  postalias: Compiled against Berkeley DB: 5.3.28?
  postalias: Run-time linked against Berkeley DB: 5.3.28?
  postalias: dict_open: hash:al
  y
  $ printf 'a\nb\n' | postmap -v -q - t
  postmap: name_mask: all
  postmap: inet_addr_local: configured 2 IPv4 addresses
  postmap: inet_addr_local: configured 1 IPv6 addresses
  postmap: Compiled against Berkeley DB: 5.3.28?
  postmap: Run-time linked against Berkeley DB: 5.3.28?
  postmap: dict_open: hash:t
  b	2
  $ sleep 3; postmap -v -q a texthash:t
  postmap: name_mask: all
  postmap: inet_addr_local: configured 2 IPv4 addresses
  postmap: inet_addr_local: configured 1 IPv6 addresses
  postmap: dict_open: internal:t
  postmap: dict_open: texthash:t
  1
  $ newaliases -v
  postalias: name_mask: all
  postalias: inet_addr_local: configured 2 IPv4 addresses
  postalias: inet_addr_local: configured 1 IPv6 addresses
  postalias: open hash /etc/aliases
  postalias: Compiled against Berkeley DB: 5.3.28?
  postalias: Run-time linked against Berkeley DB: 5.3.28?
