Option f

  $ cd /tmp; echo one > f1; echo two > f2; printf 'a f1\nb f1, f2\nc nosuch\nd f1 f2\ne /tmp\nf /tmp/f1\n' > t
  $ postmap -F t; postmap -s t; postmap -Fs t; postmap -q a t; postmap -Fq a t; postmap -Fq b t; postmap -Fq c t; postmap -Fq z t
  postmap: warning: t, line 3: open nosuch: No such file or directory: skipping this entry
  postmap: warning: t, line 5: read /tmp: Is a directory: skipping this entry
  b	b25lCgp0d28K
  d	b25lCgp0d28K
  f	b25lCg==
  a	b25lCg==
  b	one
  
  two
  
  d	one
  
  two
  
  f	one
  
  a	one
  
  b25lCg==
  one
  
  one
  
  two
  
  [1]
  $ printf 'a\nb\nf\n' | postmap -Fq - t; echo three > f1; postmap -Fq a t
  a	one
  
  b	one
  
  two
  
  f	one
  
  one
  
  $ postmap t; postmap -Fq a t; postmap -Fs t; echo 'g f2' | postmap -iF t; postmap -Fq g t; postmap -q g t; postmap -Fd g t; postmap -Fq g t
  postmap: warning: table hash:t.db: key a: malformed BASE64 value: f1
  postmap: fatal: table hash:t.db: query error
  postmap: warning: table hash:t.db: key b: malformed BASE64 value: f1, f2
  postmap: warning: table hash:t.db: key d: malformed BASE64 value: f1 f2
  postmap: warning: table hash:t.db: key f: malformed BASE64 value: /tmp/f1
  postmap: warning: table hash:t.db: key a: malformed BASE64 value: f1
  postmap: warning: table hash:t.db: key c: malformed BASE64 value: nosuch
  e	þÙ©
  two
  
  dHdvCg==
  [1]
  $ postmap -F btree:t; postmap -Fq b btree:t; postmap -F lmdb:t; postmap -Fq d lmdb:t; : > empty; echo 'x empty' > u; postmap -F u; postmap -Fq x u; postmap -s u; postmap -Fs u
  postmap: warning: t, line 3: open nosuch: No such file or directory: skipping this entry
  postmap: warning: t, line 5: read /tmp: Is a directory: skipping this entry
  three
  
  two
  
  postmap: warning: t, line 3: open nosuch: No such file or directory: skipping this entry
  postmap: warning: t, line 5: read /tmp: Is a directory: skipping this entry
  three
  
  two
  
  postmap: warning: table hash:u: key x: empty string result is not allowed
  postmap: warning: table hash:u should return NO RESULT in case of NOT FOUND
  
  postmap: warning: table hash:u: key x: empty string result is not allowed
  postmap: warning: table hash:u should return NO RESULT in case of NOT FOUND
  x	
  postmap: warning: table hash:u: key x: empty string result is not allowed
  postmap: warning: table hash:u should return NO RESULT in case of NOT FOUND
  x	
  $ printf '/a/ f1\n/b/ nosuch\n/c/ f1,f2\n/./ f2\n' > r; postmap -Fq a regexp:r; postmap -Fq b regexp:r; postmap -Fq c pcre:r; postmap -Fq - regexp:r <<< a
  postmap: warning: regexp map r, line 2: open nosuch: No such file or directory: skipping this rule
  three
  
  postmap: warning: regexp map r, line 2: open nosuch: No such file or directory: skipping this rule
  two
  
  postmap: warning: pcre map r, line 2: open nosuch: No such file or directory: skipping this rule
  three
  
  two
  
  postmap: warning: regexp map r, line 2: open nosuch: No such file or directory: skipping this rule
  a	three
  
  $ printf '1.1.1.1 f1\n2.2.2.2 nosuch\n' > c; postmap -Fq 1.1.1.1 cidr:c; postmap -Fq 2.2.2.2 cidr:c; postmap -Fq x static:f1; postmap -Fq x static:nosuch; postmap -Fq x 'inline:{x=f1}'; postmap -Fq x 'inline:{x=nosuch}'; postmap -Fq x 'randmap:{f1}'; postmap -Fq x 'randmap:{nosuch}'; postmap -Fq x 'static:{f1 f2}'; postmap -Fq x 'static:{f1,f2}'
  postmap: warning: cidr map c, line 2: open nosuch: No such file or directory: skipping this rule
  three
  
  postmap: warning: cidr map c, line 2: open nosuch: No such file or directory: skipping this rule
  three
  
  postmap: fatal: open nosuch: No such file or directory
  three
  
  postmap: fatal: open nosuch: No such file or directory: "inline:{x=nosuch}"; need "inline:{name=filename...}"
  three
  
  postmap: fatal: open nosuch: No such file or directory
  three
  
  two
  
  three
  
  two
  
  $ postmap -Fq x 'unionmap:{static:f1,static:f2}'; postmap -Fq x 'pipemap:{static:f1}'; X=f1 postmap -Ffq X environ:x; postmap -Fq root unix:passwd.byname; postmap -Fq x fail:x
  postmap: warning: table unionmap:{static:f1,static:f2}: key x: malformed BASE64 value: dGhyZWUK,dHdvCg==
  postmap: fatal: table unionmap:{static:f1,static:f2}: query error
  three
  
  postmap: warning: table environ:x: key X: malformed BASE64 value: f1
  postmap: fatal: table environ:x: query error
  postmap: warning: table unix:passwd.byname: key root: malformed BASE64 value: root:x:0:0:root:/root:/bin/bas
  postmap: fatal: table unix:passwd.byname: query error
  postmap: fatal: table fail:x: query error: Application error
  [1]
  $ printf 'big big\n' > u; head -c 100000 /dev/zero | tr '\0' x > big; postmap -F u; postmap -Fq big u | wc -c; ls -l u.db | awk '{print $5}'
  100001
  147456
