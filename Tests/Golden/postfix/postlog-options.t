postlog

  $ postlog </dev/null; echo $?
  0
  $ postlog hello world; echo $?
  postfix/postlog: hello world
  0
  $ postlog -t mytag hello
  mytag: hello
  $ postlog -p info x
  postfix/postlog: x
  $ postlog -p warn "warning text"; postlog -p warning w2
  postfix/postlog: warning: warning text
  postfix/postlog: warning: w2
  $ postlog -p error "err"
  postfix/postlog: error: err
  $ postlog -p fatal "f"; echo $?
  postfix/postlog: fatal: f
  0
  $ postlog -p panic "p"; echo $?
  postfix/postlog: panic: p
  0
  $ postlog -p nosuch x; echo $?
  postfix/postlog: fatal: bad severity: "nosuch"
  1
  $ postlog -p "" x; echo $?
  postfix/postlog: fatal: bad severity: ""
  1
  $ postlog -i with pid
  postfix/postlog: with pid
  $ postlog -v verbose
  postfix/postlog: name_mask: all
  postfix/postlog: inet_addr_local: configured 2 IPv4 addresses
  postfix/postlog: inet_addr_local: configured 1 IPv6 addresses
  postfix/postlog: verbose
  $ postlog -c /etc/postfix x
  postfix/postlog: x
  $ postlog -c /nowhere x; echo $?
  postfix/postlog: fatal: open /nowhere/main.cf: No such file or directory
  1
  $ postlog -x </dev/null; echo $?
  postlog: invalid option -- 'x'
  postfix/postlog: fatal: usage: postlog [-c config_dir] [-i] [-p priority] [-t tag] [-v] [text]
  1
  $ printf 'one\ntwo\n\nthree' | postlog
  postfix/postlog: one
  postfix/postlog: two
  postfix/postlog: 
  postfix/postlog: three
  $ printf 'one\ntwo\n' | postlog -t tag -p warn
  tag: warning: one
  tag: warning: two
  $ postlog < /dev/null; echo $?
  0
  $ postlog -- -p x
  postfix/postlog: -p x
  $ postlog -t </dev/null; echo $?
  postlog: option requires an argument -- 't'
  postfix/postlog: fatal: usage: postlog [-c config_dir] [-i] [-p priority] [-t tag] [-v] [text]
  1
  $ postlog "$(printf 'a\tb\x01c')"
  postfix/postlog: a?b?c
  $ postlog "müller %s %d"
  postfix/postlog: müller %s %d
  $ postlog -t a/b -p Info upper; echo $?
  a/b: upper
  0
  $ echo x | postlog 2>/dev/null
  $ MAIL_CONFIG=/nowhere postlog x; echo $?
  postfix/postlog: fatal: open /nowhere/main.cf: No such file or directory
  1
  $ cat /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postlog[PID]: hello world
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail mytag[PID]: hello
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postlog[PID]: x
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postlog[PID]: warning: warning text
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postlog[PID]: warning: w2
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postlog[PID]: error: err
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postlog[PID]: fatal: f
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postlog[PID]: panic: p
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postlog[PID]: fatal: bad severity: "nosuch"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postlog[PID]: fatal: bad severity: ""
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postlog[PID]: with pid
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postlog[PID]: name_mask: all
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postlog[PID]: inet_addr_local: configured 2 IPv4 addresses
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postlog[PID]: inet_addr_local: configured 1 IPv6 addresses
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postlog[PID]: verbose
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postlog[PID]: x
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postlog[PID]: fatal: open /nowhere/main.cf: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postlog[PID]: fatal: usage: postlog [-c config_dir] [-i] [-p priority] [-t tag] [-v] [text]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postlog[PID]: one
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postlog[PID]: two
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postlog[PID]: 
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postlog[PID]: three
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail tag[PID]: warning: one
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail tag[PID]: warning: two
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postlog[PID]: -p x
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postlog[PID]: fatal: usage: postlog [-c config_dir] [-i] [-p priority] [-t tag] [-v] [text]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postlog[PID]: a?b?c
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postlog[PID]: müller %s %d
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail a/b[PID]: upper
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postlog[PID]: x
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postlog[PID]: fatal: open /nowhere/main.cf: No such file or directory
