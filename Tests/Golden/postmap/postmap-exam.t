postmap exam

  $ cd /etc/postfix; printf 'a@b.example john\n# comment\n\nc.example  x y  z \n  continued\n' > v; postmap v; ls -l v*; postmap -s v
  -rw-r--r-- 1 root root    59 Mon DD HH:MM v
  -rw-r--r-- 1 root root 12288 Mon DD HH:MM v.db
  a@b.example	john
  c.example	x y  z   continued
  $ postmap -q a@b.example v; echo $?; postmap -q A@B.example hash:v; postmap -q none hash:v; echo $?
  john
  0
  john
  1
  $ printf 'one\ntwo 2\ntwo 3\n  lead 4\n' > w; postmap w; echo $?; postmap -s w
  postmap: warning: w, line 1: expected format: key whitespace value
  postmap: warning: w.db: duplicate entry: "two"
  0
  two	2
  $ postmap -q two hash:nofile; echo $?; postmap nofile; echo $?; postmap hash:/etc/postfix/; echo $?
  postmap: fatal: open database nofile.db: No such file or directory
  1
  postmap: fatal: open nofile: No such file or directory
  1
  0
  $ printf 'a 1\nb 2\nc 3\n' > k; postmap k; printf 'd 4\n' | postmap -i k; postmap -s k; printf 'a 9\n' | postmap -i k; postmap -s k | sort
  b	2
  d	4
  a	1
  c	3
  postmap: warning: k.db: duplicate entry: "a"
  a	1
  b	2
  c	3
  d	4
  $ printf 'a 9\n' | postmap -ir k; postmap -d b k; echo $?; postmap -d b k; echo $?; postmap -s k; printf 'a\nzz\n' | postmap -q - k; printf 'a\nc\n' | postmap -d - k; postmap -s k; echo $?
  0
  1
  d	4
  a	9
  c	3
  a	9
  d	4
  0
  $ postmap -n k; postmap -N k; postmap -s k; postmap -o k; postmap -p k; postmap -w k; postmap -r k; echo $?
  b	2
  a	1
  c	3
  0
  $ postmap -x k; echo $?; postmap; echo $?; postmap -q; echo $?; postmap -s k w; echo $?
  postmap: invalid option -- 'x'
  postmap: fatal: usage: postmap [-bfFhimnNoprsuUvw] [-c config_dir] [-d key] [-q key] [map_type:]file...
  1
  postmap: fatal: usage: postmap [-bfFhimnNoprsuUvw] [-c config_dir] [-d key] [-q key] [map_type:]file...
  1
  postmap: option requires an argument -- 'q'
  postmap: fatal: usage: postmap [-bfFhimnNoprsuUvw] [-c config_dir] [-d key] [-q key] [map_type:]file...
  1
  b	2
  a	1
  c	3
  0
  $ printf '/^x(.*)$/ y$1\n/z/ \nif /a/\n/b/ c\nendif\nendif\n' > r; postmap -q xab regexp:r; postmap -q zz pcre:r; echo $?; postmap regexp:r; echo $?; postmap -s pcre:r; echo $?
  postmap: warning: regexp map r, line 2: no replacement text: using empty string
  postmap: warning: regexp map r, line 6: ignoring ENDIF without matching IF
  yab
  postmap: warning: pcre map r, line 2: no replacement text: using empty string
  postmap: warning: pcre map r, line 6: ignoring ENDIF without matching IF
  postmap: warning: table pcre:r: key zz: empty string result is not allowed
  postmap: warning: table pcre:r should return NO RESULT in case of NOT FOUND
  
  0
  postmap: fatal: unsupported dictionary type: regexp does not support bulk-mode creation.
  1
  postmap: warning: pcre map r, line 2: no replacement text: using empty string
  postmap: warning: pcre map r, line 6: ignoring ENDIF without matching IF
  postmap: fatal: table pcre:r: sequence operation is not supported
  1
  $ printf 'Subject: hi\nX-A: b\n  c\n\nbody x\n' > m; printf '/^Sub/ S\n/^X-A/ X\n/body/ B\n' > h; postmap -h -q - regexp:h < m; postmap -hm -q - regexp:h < m; postmap -b -q - regexp:h < m; postmap -bm -q - regexp:h < m
  Subject: hi	S
  X-A: b
    c	X
  Subject: hi	S
  X-A: b
    c	X
  body x	B
  body x	B
  $ printf '192.168.1.0/24 lan\n10.0.0.1 one\n!10.0.0.0/8 not\n2001:db8::/32 six\n1.2.3.4/24 bad\n' > c; for i in 192.168.1.7 10.0.0.1 10.0.0.2 2001:db8::1 1.2.3.9 x; do postmap -q $i cidr:c; echo $?; done
  postmap: warning: cidr map c, line 5: non-null host address bits in "1.2.3.4/24", perhaps you should use "1.2.3.0/24" instead: skipping this rule
  lan
  0
  postmap: warning: cidr map c, line 5: non-null host address bits in "1.2.3.4/24", perhaps you should use "1.2.3.0/24" instead: skipping this rule
  one
  0
  postmap: warning: cidr map c, line 5: non-null host address bits in "1.2.3.4/24", perhaps you should use "1.2.3.0/24" instead: skipping this rule
  1
  postmap: warning: cidr map c, line 5: non-null host address bits in "1.2.3.4/24", perhaps you should use "1.2.3.0/24" instead: skipping this rule
  six
  0
  postmap: warning: cidr map c, line 5: non-null host address bits in "1.2.3.4/24", perhaps you should use "1.2.3.0/24" instead: skipping this rule
  not
  0
  postmap: warning: cidr map c, line 5: non-null host address bits in "1.2.3.4/24", perhaps you should use "1.2.3.0/24" instead: skipping this rule
  1
  $ postmap -q k inline:{k=v,l=w}; postmap -q k 'inline:{ { k = v w } }'; postmap -q x static:abc; postmap -q x 'static:{a b}'; postmap -q x 'randmap:{q}'; postmap -q x fail:y; echo $?; postmap -q j unionmap:{static:1,inline:{j=2}}; postmap -q j pipemap:{inline:{j=k},inline:{k=z}}; postmap -q 8bit 'texthash:v'; echo $?
  postmap: fatal: bad syntax: "inline:k=v"; need "inline:{name=value...}"
  v w
  abc
  a b
  q
  postmap: fatal: table fail:y: query error: Application error
  1
  postmap: fatal: bad syntax: "unionmap:static:1"; need "unionmap:{type:name...}"
  postmap: fatal: bad syntax: "pipemap:inline:{j=k}"; need "pipemap:{type:name...}"
  1
