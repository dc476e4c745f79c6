  $ cp /etc/postfix/main.cf /tmp/m
  $ try() { cp /tmp/m /etc/postfix/main.cf; postconf -e "$1"; touch -d '1 hour ago' /etc/postfix/main.cf; postmap -q root hash:/etc/aliases; }
  $ try 'default_process_limit = 1e3'
  postmap: fatal: bad numerical configuration: default_process_limit = 1e3
  [1]
  $ try 'default_process_limit ='
  postmap: fatal: bad numerical configuration: default_process_limit = 
  [1]
  $ try 'default_process_limit = $nosuch'
  postmap: fatal: bad numerical configuration: default_process_limit = 
  [1]
  $ try 'default_process_limit = $myhostname'
  postmap: fatal: bad numerical configuration: default_process_limit = mail.example.com
  [1]
  $ try 'default_process_limit = ${nosuch:5}'
  [1]
  $ try 'default_process_limit = ${nosuch'
  postmap: warning: truncated macro reference: "${nosuch"
  postmap: fatal: dictionary mail_dict: macro processing error
  [1]
  $ try 'line_length_limit = 100'
  postmap: fatal: invalid line_length_limit parameter value 100 < 512
  [1]
  $ try 'delay_logging_resolution_limit = 7'
  postmap: fatal: invalid delay_logging_resolution_limit parameter value 7 > 6
  [1]
  $ try 'delay_logging_resolution_limit = -1'
  [1]
  $ try 'hash_queue_depth = 0'
  postmap: fatal: invalid hash_queue_depth parameter value 0 < 1
  [1]
  $ try 'mail_name ='
  postmap: fatal: bad string length 0 < 1: mail_name = 
  [1]
  $ try 'queue_directory ='
  postmap: fatal: bad string length 0 < 1: queue_directory = 
  [1]
  $ try 'queue_directory = /nowhere'
  [1]
  $ try 'command_directory ='
  postmap: fatal: bad string length 0 < 1: command_directory = 
  [1]
  $ try 'mail_owner = nobodyhere'
  postmap: fatal: file /etc/postfix/main.cf: parameter mail_owner: unknown user name value: nobodyhere
  [1]
  $ try 'mail_owner = root'
  postmap: fatal: file /etc/postfix/main.cf: parameter mail_owner: user root has privileged user ID
  [1]
  $ try 'mail_owner = student'
  [1]
  $ try 'setgid_group = nogrouphere'
  postmap: fatal: file /etc/postfix/main.cf: parameter setgid_group: unknown group name: nogrouphere
  [1]
