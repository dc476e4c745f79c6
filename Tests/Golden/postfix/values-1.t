  $ cp /etc/postfix/main.cf /tmp/m
  $ try() { cp /tmp/m /etc/postfix/main.cf; postconf -e "$1"; touch -d '1 hour ago' /etc/postfix/main.cf; postmap -q root hash:/etc/aliases; }
  $ try 'message_size_limit = abc'
  postmap: fatal: bad numerical configuration: message_size_limit = abc
  [1]
  $ try 'message_size_limit = 10 MB'
  postmap: fatal: bad numerical configuration: message_size_limit = 10 MB
  [1]
  $ try 'message_size_limit = -1'
  [1]
  $ try 'message_size_limit = 99999999999999999999'
  postmap: fatal: bad numerical configuration: message_size_limit = 99999999999999999999
  [1]
  $ try 'message_size_limit = 9223372036854775807'
  [1]
  $ try 'message_size_limit = 0'
  [1]
  $ try 'message_size_limit = 1k'
  postmap: fatal: bad numerical configuration: message_size_limit = 1k
  [1]
  $ try 'lmdb_map_size = 0'
  postmap: fatal: invalid lmdb_map_size parameter value 0 < 1
  [1]
  $ try 'soft_bounce = maybe'
  postmap: fatal: bad boolean configuration: soft_bounce = maybe
  [1]
  $ try 'soft_bounce = YES'
  [1]
  $ try 'soft_bounce ='
  postmap: fatal: bad boolean configuration: soft_bounce = 
  [1]
  $ try 'soft_bounce = true'
  postmap: fatal: bad boolean configuration: soft_bounce = true
  [1]
  $ try 'soft_bounce = $nosuch'
  postmap: fatal: bad boolean configuration: soft_bounce = 
  [1]
  $ try 'soft_bounce = ${nosuch:yes}'
  [1]
  $ try 'ipc_timeout = 5x'
  postmap: fatal: parameter ipc_timeout: bad time value or unit: 5x
  [1]
  $ try 'ipc_timeout = 0'
  postmap: fatal: invalid ipc_timeout: 0 (min 1)
  [1]
  $ try 'ipc_timeout = -5s'
  postmap: fatal: parameter ipc_timeout: bad time value or unit: -5s
  [1]
  $ try 'ipc_timeout ='
  postmap: fatal: parameter ipc_timeout: bad time value or unit: 
  [1]
