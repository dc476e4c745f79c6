Options b h m

  $ cd /tmp; printf '/^subject:/ SUBJ\n/^x/ X $0\n/^./ any\n' > r; sed -i 's/ \$0//' r
  $ printf 'Subject: hello\nX-a: b\n c\nFrom: x\n\nxbody\nline\n' > m
  $ postmap -h -q - regexp:r < m
  Subject: hello	SUBJ
  X-a: b
   c	X
  From: x	any
  $ postmap -b -q - regexp:r < m
  xbody	X
  line	any
  $ postmap -hb -q - regexp:r < m
  Subject: hello	SUBJ
  X-a: b
   c	X
  From: x	any
  xbody	X
  line	any
  $ postmap -hm -q - regexp:r < m
  Subject: hello	SUBJ
  X-a: b
   c	X
  From: x	any
  $ postmap -bm -q - regexp:r < m
  xbody	X
  line	any
  $ postmap -hbm -q - regexp:r < m
  Subject: hello	SUBJ
  X-a: b
   c	X
  From: x	any
  xbody	X
  line	any
  $ postmap -m -q - regexp:r < m
  postmap: warning: ignoring -m option without -b or -h
  Subject: hello	SUBJ
  X-a: b	X
   c	any
  From: x	any
  xbody	X
  line	any
  $ printf 'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\npre\n--x\nX-part: 1\n\nxpart body\n--x\nContent-Type: text/html\n\nhtml\n--x--\nepilogue\n' > mm
  $ postmap -h -q - regexp:r < mm
  MIME-Version: 1.0	any
  Content-Type: multipart/mixed; boundary=x	any
  $ postmap -hm -q - regexp:r < mm
  MIME-Version: 1.0	any
  Content-Type: multipart/mixed; boundary=x	any
  X-part: 1	X
  Content-Type: text/html	any
  $ postmap -bm -q - regexp:r < mm
  pre	any
  --x	any
  xpart body	X
  --x	any
  html	any
  --x--	any
  epilogue	any
  $ postmap -b -q - regexp:r < mm
  pre	any
  --x	any
  X-part: 1	X
  xpart body	X
  --x	any
  Content-Type: text/html	any
  html	any
  --x--	any
  epilogue	any
  $ printf 'body only\n' | postmap -b -q - regexp:r
  body only	any
  $ printf 'body only\n' | postmap -h -q - regexp:r
  [1]
  $ printf 'Subject: =?utf-8?q?x?=\nSubject: \xff\n\n\xff\n' | postmap -hb -q - regexp:r | cat -v
  Subject: =?utf-8?q?x?=	SUBJ
  Subject: M-^?	SUBJ
  M-^?	any
  $ printf 'Subject: \xff\n\n\xff\n' | postmap -Uhb -q - regexp:r | cat -v
  postmap: warning: regexp:r: non-UTF-8 key "Subject: ?": malformed UTF-8 or invalid codepoint
  postmap: warning: regexp:r: non-UTF-8 key "?": malformed UTF-8 or invalid codepoint
  $ printf '' | postmap -h -q - regexp:r; echo $?
  1
  $ printf 'From x y\nSubject: z\n' | postmap -h -q - regexp:r
  [1]
  $ printf ' lead\nSubject: z\n' | postmap -hb -q - regexp:r
   lead	any
  Subject: z	SUBJ
  $ printf 'Subject: a very long line %03000d\n' 3 | postmap -h -q - regexp:r | wc -c
  3032
  $ printf 'Subject : a\nBad header\nTo: x\n' | postmap -hb -q - regexp:r
  Subject: a	SUBJ
  Bad header	any
  To: x	any
