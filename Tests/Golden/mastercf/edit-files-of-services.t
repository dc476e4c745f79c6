  $ export NORANDOMIZE=1
  $ mkdir /tmp/d; cd /tmp/d; : > main.cf
  $ printf '# c1\n\nsmtp inet n - n - - smtpd\n# c2\n  -o a=1\n\n# c3\n  -o b=2\n#old inet n - n - - smtpd\npickup unix n - n 60 1 pickup' > master.cf
  $ cp master.cf o
  $ postconf -c . -M
  smtp       inet  n       -       n       -       -       smtpd -o a=1 -o b=2
  pickup     unix  n       -       n       60      1       pickup
  postconf: warning: ./master.cf: unused parameter: b=2
  postconf: warning: ./master.cf: unused parameter: a=1
  $ postconf -c . -P smtp/inet/c=3
  $ cat -A master.cf
  # c1$
  \x24 (esc)
  # c2$
  \x24 (esc)
  # c3$
  #old inet n - n - - smtpd$
  smtp       inet  n       -       n       -       -       smtpd$
      -o a=1$
      -o b=2$
      -o c=3$
  pickup unix n - n 60 1 pickup
  $ cp o master.cf; postconf -c . -F smtp/inet/chroot=y; cat -A master.cf
  # c1$
  \x24 (esc)
  # c2$
  \x24 (esc)
  # c3$
  #old inet n - n - - smtpd$
  smtp       inet  n       -       y       -       -       smtpd$
      -o a=1$
      -o b=2$
  pickup unix n - n 60 1 pickup
  $ cp o master.cf; postconf -c . -MX smtp/inet; cat -A master.cf
  # c1$
  \x24 (esc)
  # c2$
  \x24 (esc)
  # c3$
  #old inet n - n - - smtpd$
  pickup unix n - n 60 1 pickup
  $ cp o master.cf; postconf -c . -M '-#' smtp/inet; cat -A master.cf
  # c1$
  \x24 (esc)
  #smtp inet n - n - - smtpd$
  # c2$
  #  -o a=1$
  \x24 (esc)
  # c3$
  #  -o b=2$
  #old inet n - n - - smtpd$
  pickup unix n - n 60 1 pickup
  $ cp o master.cf; postconf -c . -M smtp/inet='smtp inet n - n - - smtpd -v'; cat -A master.cf
  # c1$
  \x24 (esc)
  smtp       inet  n       -       n       -       -       smtpd -v$
  # c2$
  \x24 (esc)
  # c3$
  #old inet n - n - - smtpd$
  pickup unix n - n 60 1 pickup
  $ cp o master.cf; postconf -c . -PX smtp/inet/a; cat -A master.cf
  # c1$
  \x24 (esc)
  # c2$
  \x24 (esc)
  # c3$
  #old inet n - n - - smtpd$
  smtp       inet  n       -       n       -       -       smtpd$
      -o b=2$
  pickup unix n - n 60 1 pickup
  $ cp o master.cf; postconf -c . -M new/unix='new unix n - n - - smtpd'; cat -A master.cf
  # c1$
  \x24 (esc)
  smtp inet n - n - - smtpd$
  # c2$
    -o a=1$
  \x24 (esc)
  # c3$
    -o b=2$
  #old inet n - n - - smtpd$
  pickup unix n - n 60 1 pickupnew        unix  n       -       n       -       -       smtpd$
  $ cp o master.cf; chmod 600 master.cf; ln -s master.cf l; postconf -c . -PX smtp/inet/a; ls -l | cut -c1-10
  total 8
  lrwxrwxrwx
  -rw-r--r--
  -rw-r--r--
  -rw-r--r--
  $ printf 'smtp\n inet n - n - - smtpd\n' > master.cf
  $ postconf -c . -M
  smtp       inet  n       -       n       -       -       smtpd
  $ postconf -c . -F smtp/inet/chroot=y
  postconf: fatal: file ./master.cf: line 1: specify service name and type on the same line
  [1]
  $ printf 'smtp=x inet n - n - - smtpd\n' > master.cf
  $ postconf -c . -M
  smtp=x     inet  n       -       n       -       -       smtpd
  $ postconf -c . -F smtp/inet/chroot=y
  postconf: fatal: file ./master.cf: line 1: service name syntax "smtp=x" is unsupported with -Me, -Fe, -Pe, -X, or -#
  [1]
  $ printf 'smtp in/et n - n - - smtpd\n' > master.cf
  $ postconf -c . -M
  postconf: fatal: invalid type field "in/et" in "smtp in/et n - n - - smtpd"
  [1]
  $ postconf -c . -F smtp/inet/chroot=y
  postconf: fatal: file ./master.cf: line 1: service type syntax "in/et" is unsupported with -Me, -Fe, -Pe, -X, or -#
  [1]
  $ printf 'smtp in=et n - n - - smtpd\n' > master.cf
  $ postconf -c . -F smtp/inet/chroot=y
  postconf: fatal: file ./master.cf: line 1: service type syntax "in=et" is unsupported with -Me, -Fe, -Pe, -X, or -#
  [1]
  $ printf 'smtp inet n - n - -\n' > master.cf
  $ postconf -c . -M
  postconf: fatal: file ./master.cf: line 1: bad field count
  [1]
  $ postconf -c . -n
  postconf: fatal: file ./master.cf: line 1: bad field count
  [1]
  $ postconf -c . -F smtp/inet/chroot=y
  postconf: fatal: file ./master.cf: line 1: bad field count
  [1]
  $ printf 'a inet n - n - - smtpd\nsmtp inet n - n - -\nb inet n - n - - smtpd\n' > master.cf
  $ postconf -c . -M
  postconf: fatal: file ./master.cf: line 2: bad field count
  [1]
  $ postconf -c . -F b/inet/chroot=y
  $ postconf -c . -F smtp/inet/chroot=y
  postconf: fatal: file ./master.cf: line 2: bad field count
  [1]
  $ postconf -c . -MX smtp/inet
  $ cat master.cf
  a inet n - n - - smtpd
  b          inet  n       -       y       -       -       smtpd
  $ printf '  indented inet n - n - - smtpd\nb inet n - n - - smtpd\n' > master.cf
  $ postconf -c . -M
  postconf: warning: ./master.cf: logical line must not start with whitespace: "  indented inet n - n - - smtp..."
  b          inet  n       -       n       -       -       smtpd
  $ postconf -c . -F b/inet/chroot=y
  $ cat master.cf
    indented inet n - n - - smtpd
  b          inet  n       -       y       -       -       smtpd
  $ printf 'b inet n - n - - smtpd -o\n' > master.cf
  $ postconf -c . -M
  b          inet  n       -       n       -       -       smtpd -o
  $ postconf -c . -P b/inet/a=b
  $ cat master.cf
  b          inet  n       -       n       -       -       smtpd
      -o -o
      a=b
  $ printf 'b inet n - n - - smtpd - -o a=b\nc inet n - n - - smtpd -- -o a=b\nd inet n - n - - smtpd x -o a=b\ne inet n - n - - smtpd -v -D -o a=b x\n' > master.cf
  $ postconf -c . -Mf
  b          inet  n       -       n       -       -       smtpd
      - -o
      a=b
  c          inet  n       -       n       -       -       smtpd -- -o a=b
  d          inet  n       -       n       -       -       smtpd x -o a=b
  e          inet  n       -       n       -       -       smtpd -v -D
      -o a=b
      x
  postconf: warning: ./master.cf: unused parameter: a=b
  $ postconf -c . -P
  e/inet/a = b
  postconf: warning: ./master.cf: unused parameter: a=b
  $ postconf -c . '-Pe' '*/*/z=1'
  $ cat master.cf
  b          inet  n       -       n       -       -       smtpd
      - -o
      -o z=1
      a=b
  c          inet  n       -       n       -       -       smtpd
      -o z=1
      -- -o a=b
  d          inet  n       -       n       -       -       smtpd
      -o z=1
      x -o a=b
  e          inet  n       -       n       -       -       smtpd -v -D
      -o a=b
      -o z=1
      x
  $ printf 'b inet n - n - - smtpd -o {a=b\nc inet n - n - - smtpd -o { a = b } x\nd inet n - n - - smtpd -o {a b}\ne inet n - n - - smtpd -o { }\nf inet n - n - - smtpd -o {=b} {\ng inet n - n - - smtpd } {{x} {y}}\n' > master.cf
  $ postconf -c . -Mf
  postconf: warning: master.cf: missing '}' in "{a=b"
  postconf: warning: master.cf: missing '=' after attribute name: "a b"
  postconf: warning: master.cf: missing attribute name: ""
  postconf: warning: master.cf: missing attribute name: "=b"
  postconf: warning: master.cf: missing '}' in "{"
  b          inet  n       -       n       -       -       smtpd
      -o a=b
  c          inet  n       -       n       -       -       smtpd
      -o a=b
      x
  d          inet  n       -       n       -       -       smtpd
      -o {a b}
  e          inet  n       -       n       -       -       smtpd
      -o 
  f          inet  n       -       n       -       -       smtpd
      -o =b
      
  g          inet  n       -       n       -       -       smtpd } {{x} {y}}
  postconf: warning: ./master.cf: unused parameter: a=b
  postconf: warning: ./master.cf: unused parameter: a=b
  $ printf 'b inet n - n - - smtpd -o {a=b}x\nc inet n - n - - smtpd -o a={b c}\nd inet n - n - - smtpd -o {a={b c}}\n' > master.cf
  $ postconf -c . -Mf
  postconf: warning: master.cf: syntax error after '}' in "{a=b}x"
  b          inet  n       -       n       -       -       smtpd
      -o a=b
  c          inet  n       -       n       -       -       smtpd
      -o {a={b c}}
  d          inet  n       -       n       -       -       smtpd
      -o {a={b c}}
  postconf: warning: ./master.cf: unused parameter: a=b
  postconf: warning: ./master.cf: unused parameter: a={b c}
  postconf: warning: ./master.cf: unused parameter: a={b c}
  $ postconf -c . -P
  postconf: warning: master.cf: syntax error after '}' in "{a=b}x"
  b/inet/a = b
  c/inet/a = {b c}
  d/inet/a = {b c}
  postconf: warning: ./master.cf: unused parameter: a=b
  postconf: warning: ./master.cf: unused parameter: a={b c}
  postconf: warning: ./master.cf: unused parameter: a={b c}
  $ postconf -c . -Ff
  postconf: warning: master.cf: syntax error after '}' in "{a=b}x"
  b/inet/service = b
  b/inet/type = inet
  b/inet/private = n
  b/inet/unprivileged = -
  b/inet/chroot = n
  b/inet/wakeup = -
  b/inet/process_limit = -
  b/inet/command = smtpd
      -o a=b
  c/inet/service = c
  c/inet/type = inet
  c/inet/private = n
  c/inet/unprivileged = -
  c/inet/chroot = n
  c/inet/wakeup = -
  c/inet/process_limit = -
  c/inet/command = smtpd
      -o {a={b c}}
  d/inet/service = d
  d/inet/type = inet
  d/inet/private = n
  d/inet/unprivileged = -
  d/inet/chroot = n
  d/inet/wakeup = -
  d/inet/process_limit = -
  d/inet/command = smtpd
      -o {a={b c}}
  postconf: warning: ./master.cf: unused parameter: a=b
  postconf: warning: ./master.cf: unused parameter: a={b c}
  postconf: warning: ./master.cf: unused parameter: a={b c}
  $ su student -c 'postconf -c . -F b/inet/chroot=y'
  postconf: fatal: open ./master.cf.tmp: Permission denied
  [1]
  $ printf 'b inet n - n - - smtpd\nb inet n - n - - smtpd -v\n' > master.cf
  $ postconf -c . -M b
  b          inet  n       -       n       -       -       smtpd
  b          inet  n       -       n       -       -       smtpd -v
  $ postconf -c . -F b/inet/chroot=y
  $ postconf -c . -MX b/inet
  $ cat master.cf
  $ printf 'b inet n - n - - smtpd\nb inet n - n - - smtpd -v\n' > master.cf
  $ postconf -c . -M b/inet='b inet n - n 1 1 x'
  $ cat master.cf
  b          inet  n       -       n       1       1       x
  $ printf 'a inet n - n - - smtpd\r\nb inet n - n - - smtpd\r\n' > master.cf
  $ postconf -c . -M | cat -A
  a          inet  n       -       n       -       -       smtpd$
  b          inet  n       -       n       -       -       smtpd$
  $ postconf -c . -F a/inet/command=x
  $ cat -A master.cf
  a          inet  n       -       n       -       -       x$
  b inet n - n - - smtpd^M$
