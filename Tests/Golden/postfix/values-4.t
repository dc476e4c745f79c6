  $ cp /etc/postfix/main.cf /tmp/m
  $ try() { cp /tmp/m /etc/postfix/main.cf; postconf -e "$1"; touch -d '1 hour ago' /etc/postfix/main.cf; postmap -q root hash:/etc/aliases; }
  $ try 'setgid_group = root'
  postmap: fatal: file /etc/postfix/main.cf: parameter setgid_group: group root has privileged group ID
  [1]
  $ try 'setgid_group = postfix'
  postmap: fatal: file /etc/postfix/main.cf: parameters mail_owner and setgid_group: user postfix and group postfix have the same group ID: 102
  [1]
  $ try 'default_privs = root'
  postmap: fatal: file /etc/postfix/main.cf: parameter default_privs: user root has privileged user ID
  [1]
  $ try 'default_privs = postfix'
  postmap: fatal: file /etc/postfix/main.cf: parameters default_privs and mail_owner specify the same user postfix
  [1]
  $ try 'default_privs = nobodyhere'
  postmap: fatal: file /etc/postfix/main.cf: parameter default_privs: unknown user name value: nobodyhere
  [1]
  $ try 'myhostname = bad_name'
  [1]
  $ try 'myhostname = -bad.example'
  postmap: warning: valid_hostname: misplaced hyphen: -bad.example
  postmap: fatal: file /etc/postfix/main.cf: parameter myhostname: bad parameter value: -bad.example
  [1]
  $ try 'myhostname = a..b'
  postmap: warning: valid_hostname: misplaced delimiter: a..b
  postmap: fatal: file /etc/postfix/main.cf: parameter myhostname: bad parameter value: a..b
  [1]
  $ try 'myhostname = 1.2.3.4'
  postmap: warning: valid_hostname: numeric hostname: 1.2.3.4
  postmap: fatal: file /etc/postfix/main.cf: parameter myhostname: bad parameter value: 1.2.3.4
  [1]
  $ try 'myhostname ='
  postmap: fatal: bad string length 0 < 1: myhostname = 
  [1]
  $ try 'myhostname = x'
  [1]
  $ try 'mydomain = x y'
  postmap: warning: valid_hostname: invalid character 32(decimal): x y
  postmap: fatal: file /etc/postfix/main.cf: parameter mydomain: bad parameter value: x y
  [1]
  $ try 'mydomain ='
  postmap: fatal: bad string length 0 < 1: mydomain = 
  [1]
  $ try 'myorigin ='
  postmap: fatal: bad string length 0 < 1: myorigin = 
  [1]
  $ try 'myorigin = /nowhere'
  postmap: fatal: /nowhere: cannot open file: No such file or directory
  [1]
  $ try 'myorigin = /etc'
  postmap: fatal: /etc: file is a directory
  [1]
  $ try 'myorigin = a b'
  postmap: fatal: myorigin parameter setting must not contain multiple values: a b
  [1]
  $ try 'syslog_facility = nosuch'
  postmap: fatal: file /etc/postfix/main.cf: parameter syslog_facility: unrecognized value: nosuch
  [1]
