Servers that are not there

  $ postmap -q a tcp:localhost:9; postmap -q a tcp:localhost; postmap -q a tcp:127.0.0.1:nosuch
  postmap: warning: connect to TCP map localhost:9: Connection refused
  postmap: warning: connect to TCP map localhost:9: Connection refused
  postmap: warning: connect to TCP map localhost:9: Connection refused
  postmap: warning: connect to TCP map localhost:9: Connection refused
  postmap: warning: connect to TCP map localhost:9: Connection refused
  postmap: warning: connect to TCP map localhost:9: Connection refused
  postmap: warning: connect to TCP map localhost:9: Connection refused
  postmap: warning: connect to TCP map localhost:9: Connection refused
  postmap: warning: connect to TCP map localhost:9: Connection refused
  postmap: warning: connect to TCP map localhost:9: Connection refused
  postmap: fatal: table tcp:localhost:9: query error: Connection refused
  postmap: warning: host or service localhost not found: Servname not supported for ai_socktype
  postmap: warning: connect to TCP map localhost: Cannot assign requested address
  postmap: warning: host or service localhost not found: Servname not supported for ai_socktype
  postmap: warning: connect to TCP map localhost: Cannot assign requested address
  postmap: warning: host or service localhost not found: Servname not supported for ai_socktype
  postmap: warning: connect to TCP map localhost: Cannot assign requested address
  postmap: warning: host or service localhost not found: Servname not supported for ai_socktype
  postmap: warning: connect to TCP map localhost: Cannot assign requested address
  postmap: warning: host or service localhost not found: Servname not supported for ai_socktype
  postmap: warning: connect to TCP map localhost: Cannot assign requested address
  postmap: warning: host or service localhost not found: Servname not supported for ai_socktype
  postmap: warning: connect to TCP map localhost: Cannot assign requested address
  postmap: warning: host or service localhost not found: Servname not supported for ai_socktype
  postmap: warning: connect to TCP map localhost: Cannot assign requested address
  postmap: warning: host or service localhost not found: Servname not supported for ai_socktype
  postmap: warning: connect to TCP map localhost: Cannot assign requested address
  postmap: warning: host or service localhost not found: Servname not supported for ai_socktype
  postmap: warning: connect to TCP map localhost: Cannot assign requested address
  postmap: warning: host or service localhost not found: Servname not supported for ai_socktype
  postmap: warning: connect to TCP map localhost: Cannot assign requested address
  postmap: fatal: table tcp:localhost: query error: Cannot assign requested address
  postmap: warning: host or service 127.0.0.1:nosuch not found: Servname not supported for ai_socktype
  postmap: warning: connect to TCP map 127.0.0.1:nosuch: Cannot assign requested address
  postmap: warning: host or service 127.0.0.1:nosuch not found: Servname not supported for ai_socktype
  postmap: warning: connect to TCP map 127.0.0.1:nosuch: Cannot assign requested address
  postmap: warning: host or service 127.0.0.1:nosuch not found: Servname not supported for ai_socktype
  postmap: warning: connect to TCP map 127.0.0.1:nosuch: Cannot assign requested address
  postmap: warning: host or service 127.0.0.1:nosuch not found: Servname not supported for ai_socktype
  postmap: warning: connect to TCP map 127.0.0.1:nosuch: Cannot assign requested address
  postmap: warning: host or service 127.0.0.1:nosuch not found: Servname not supported for ai_socktype
  postmap: warning: connect to TCP map 127.0.0.1:nosuch: Cannot assign requested address
  postmap: warning: host or service 127.0.0.1:nosuch not found: Servname not supported for ai_socktype
  postmap: warning: connect to TCP map 127.0.0.1:nosuch: Cannot assign requested address
  postmap: warning: host or service 127.0.0.1:nosuch not found: Servname not supported for ai_socktype
  postmap: warning: connect to TCP map 127.0.0.1:nosuch: Cannot assign requested address
  postmap: warning: host or service 127.0.0.1:nosuch not found: Servname not supported for ai_socktype
  postmap: warning: connect to TCP map 127.0.0.1:nosuch: Cannot assign requested address
  postmap: warning: host or service 127.0.0.1:nosuch not found: Servname not supported for ai_socktype
  postmap: warning: connect to TCP map 127.0.0.1:nosuch: Cannot assign requested address
  postmap: warning: host or service 127.0.0.1:nosuch not found: Servname not supported for ai_socktype
  postmap: warning: connect to TCP map 127.0.0.1:nosuch: Cannot assign requested address
  postmap: fatal: table tcp:127.0.0.1:nosuch: query error: Cannot assign requested address
  [1]
  $ postmap -q a socketmap:inet:localhost:9:x; postmap -q a socketmap:unix:/tmp/nosuch:x; postmap -q a socketmap:x; postmap -q a socketmap:inet:localhost:9
  postmap: warning: connect to localhost:9: Connection refused
  postmap: warning: table socketmap:inet:localhost:9:x lookup error: Connection refused
  postmap: fatal: table socketmap:inet:localhost:9:x: query error: Connection refused
  postmap: warning: connect to /tmp/nosuch: No such file or directory
  postmap: warning: table socketmap:unix:/tmp/nosuch:x lookup error: No such file or directory
  postmap: fatal: table socketmap:unix:/tmp/nosuch:x: query error: No such file or directory
  postmap: fatal: socketmap requires server:socketmap argument
  postmap: warning: host or service localhost not found: Servname not supported for ai_socktype
  postmap: warning: connect to localhost: Cannot assign requested address
  postmap: warning: table socketmap:inet:localhost:9 lookup error: Cannot assign requested address
  postmap: fatal: table socketmap:inet:localhost:9: query error: Cannot assign requested address
  [1]
  $ postmap -q a memcache:/tmp/nosuch; printf 'memcache = inet:localhost:9\n' > /tmp/m; postmap -q a memcache:/tmp/m; postmap -s memcache:/tmp/m
  postmap: fatal: open /tmp/nosuch: No such file or directory
  postmap: warning: connect to localhost:9: Connection refused
  postmap: fatal: table memcache:/tmp/m: query error: Connection refused
  postmap: warning: database memcache:/tmp/m: first/next support requires backup database
  $ postmap -q a nis:x; postmap -s nis:x; postmap nis:x
  postmap: warning: dict_nis_init: NIS domain name not set - NIS lookups disabled
  postmap: warning: dict_nis_init: NIS domain name not set - NIS lookups disabled
  postmap: fatal: table nis:x: sequence operation is not supported
  postmap: fatal: open x: No such file or directory
  [1]
  $ printf 'memcache = unix:/tmp/nosuch\nbackup = inline:{a=b}\n' > /tmp/m; postmap -q a memcache:/tmp/m
  postmap: warning: connect to /tmp/nosuch: No such file or directory
  postmap: warning: connect to /tmp/nosuch: No such file or directory
  b
  $ postmap -q a proxy:x; postmap -q a proxy:hash:/nosuch; postmap -q a proxy:hash:/etc/aliases; postmap -q root proxy:unix:passwd.byname
  postmap: fatal: proxymap open failed for table "x": invalid request
  postmap: fatal: proxymap service is not configured for table "hash:/nosuch"
  postmap: fatal: proxymap service is not configured for table "hash:/etc/aliases"
  root:x:0:0:root:/root:/bin/bash
  $ postmap -s proxy:hash:/etc/aliases; postmap -d a proxy:hash:/etc/aliases; postmap proxy:hash:/etc/aliases; echo a b | postmap -i proxy:hash:/etc/aliases
  postmap: fatal: can't sequence maps via the proxy service
  postmap: fatal: proxywrite service is not configured for table "hash:/etc/aliases"
  postmap: fatal: can't create maps via the proxy service
  postmap: fatal: unsupported dictionary type: proxy does not support bulk-mode creation.
  [1]
  $ postmap -q a socketmap:; postmap -q a tcp:; postmap -q a memcache:; postmap -q a nosuch:; postmap -q a proxy:
  postmap: fatal: open dictionary: expecting "type:name" form instead of "socketmap:"
  postmap: fatal: open dictionary: expecting "type:name" form instead of "tcp:"
  postmap: fatal: open dictionary: expecting "type:name" form instead of "memcache:"
  postmap: fatal: open dictionary: expecting "type:name" form instead of "nosuch:"
  postmap: fatal: open dictionary: expecting "type:name" form instead of "proxy:"
  [1]
