zdiff, zcmp, zmore, zegrep: on what is packed.

  $ echo hello > a; cp a b; gzip b; printf 'x\ny\n' > c; cp c d; gzip d
  $ zmore b.gz | cat
  hello
  $ zcmp a b.gz
  $ zcmp b.gz d.gz
  /dev/fd/5 - differ: byte 1, line 1
  [1]
  $ zdiff a b.gz
  $ zdiff b.gz d.gz
  1c1,2
  \x3c hello (esc)
  ---
  > x
  > y
  [1]
  $ zdiff -u b.gz d.gz | tail -n +3
  @@ -1 +1,2 @@
  -hello
  +x
  +y
  $ zdiff b
  /usr/bin/zdiff: 92: cannot open b: No such file
  [2]
  $ zdiff
  /usr/bin/zdiff: missing operand
  [2]
  $ zdiff nosuch.gz a
  /usr/bin/zdiff: 92: cannot open nosuch.gz: No such file
  [2]
  $ zegrep 'x|y' d.gz
  x
  y
  $ zfgrep x d.gz
  x
  $ zdiff --version | head -1
  zdiff (gzip) 1.12
  $ zless --version | head -1
  zless (gzip) 1.12
  $ zmore --version | head -1
  zmore (gzip) 1.12
  $ zcmp a c
  a c differ: byte 1, line 1
  [1]
  $ zmore b.gz d.gz | cat
  ::::::::::::::
  b.gz
  ::::::::::::::
  hello
  ::::::::::::::
  d.gz
  ::::::::::::::
  x
  y
  $ zdiff d.gz
  diff: d: No such file or directory
  [2]
