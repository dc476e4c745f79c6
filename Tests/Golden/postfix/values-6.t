  $ cp /etc/postfix/main.cf /tmp/m
  $ try() { cp /tmp/m /etc/postfix/main.cf; postconf -e "$1"; touch -d '1 hour ago' /etc/postfix/main.cf; postmap -q root hash:/etc/aliases; }
  $ try 'known_tcp_ports = smtp=99999'
  [1]
  $ try 'known_tcp_ports = smtp=25=26'
  postmap: warning: known_tcp_ports: in "smtp=25=26": numerical service name
  [1]
  $ try 'maillog_file = relative'
  postmap: fatal: maillog_file value 'relative' does not match any prefix in maillog_file_prefixes
  [1]
  $ try 'maillog_file = /nowhere/x'
  postmap: fatal: maillog_file value '/nowhere/x' does not match any prefix in maillog_file_prefixes
  [1]
  $ try 'maillog_file = /var/log/x.log'
  [1]
  $ try 'multi_instance_name = foo'
  [1]
  $ try 'multi_instance_directories = /x'
  [1]
  $ try 'recipient_delimiter = abcdefgh'
  [1]
  $ try 'alternate_config_directories = /x'
  [1]
  $ try 'import_environment = A B=C'
  [1]
  $ try 'daemon_directory ='
  postmap: fatal: bad string length 0 < 1: daemon_directory = 
  [1]
  $ try 'data_directory = /nowhere'
  [1]
  $ try 'process_id_directory ='
  postmap: fatal: bad string length 0 < 1: process_id_directory = 
  [1]
  $ try 'address_verify_map = x'
  [1]
  $ try 'owner_request_special = 1'
  postmap: fatal: bad boolean configuration: owner_request_special = 1
  [1]
  $ try 'lmtp_tcp_port ='
  [1]
  $ try 'smtputf8_enable = x'
  postmap: fatal: bad boolean configuration: smtputf8_enable = x
  [1]
  $ try 'header_from_format = bogus'
  [1]
