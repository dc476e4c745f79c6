  $ cp /etc/postfix/main.cf /tmp/m
  $ try() { cp /tmp/m /etc/postfix/main.cf; postconf -e "$1"; touch -d '1 hour ago' /etc/postfix/main.cf; postmap -q root hash:/etc/aliases; }
  $ try 'ipc_timeout = 5 m'
  postmap: fatal: parameter ipc_timeout: bad time value or unit: 5 m
  [1]
  $ try 'ipc_timeout = 5mm'
  [1]
  $ try 'ipc_timeout = m'
  postmap: fatal: invalid ipc_timeout: 0 (min 1)
  [1]
  $ try 'ipc_timeout = 3600000000'
  postmap: fatal: parameter ipc_timeout: bad time value or unit: 3600000000
  [1]
  $ try 'ipc_timeout = 99999w'
  postmap: fatal: parameter ipc_timeout: bad time value or unit: 99999w
  [1]
  $ try 'ipc_timeout = 5.5s'
  postmap: fatal: parameter ipc_timeout: bad time value or unit: 5.5s
  [1]
  $ try 'ipc_timeout = 5S'
  postmap: fatal: parameter ipc_timeout: bad time value or unit: 5S
  [1]
  $ try 'ipc_timeout = +5s'
  [1]
  $ try 'ipc_timeout = $max_idle'
  [1]
  $ try 'in_flow_delay = 11s'
  postmap: fatal: invalid in_flow_delay: 11 (max 10)
  [1]
  $ try 'in_flow_delay = 1h'
  postmap: fatal: invalid in_flow_delay: 3600 (max 10)
  [1]
  $ try 'in_flow_delay = 0'
  [1]
  $ try 'default_process_limit = 0'
  postmap: fatal: invalid default_process_limit parameter value 0 < 1
  [1]
  $ try 'default_process_limit = 3000000000'
  postmap: fatal: bad numerical configuration: default_process_limit = 3000000000
  [1]
  $ try 'default_process_limit = 10x'
  postmap: fatal: bad numerical configuration: default_process_limit = 10x
  [1]
  $ try 'default_process_limit = 0x10'
  postmap: fatal: bad numerical configuration: default_process_limit = 0x10
  [1]
  $ try 'default_process_limit = +10'
  [1]
  $ try 'default_process_limit = 010'
  [1]
