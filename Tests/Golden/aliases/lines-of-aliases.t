Lines of aliases

  $ cd /tmp
  $ printf 'a: b\nc : d\n e: f\n' > al; postalias al; postalias -s al | grep -v YP
  @:	@
  a:	b
  c:	d e:f
  $ printf 'A: B@Example.COM\nB: "|/bin/x -y"\nC: |/bin/x -y\nD: "/var/x y"\nE: /var/x\n' > al; postalias al; postalias -s al | grep -v YP
  @:	@
  b:	"|/bin/x -y"
  d:	"/var/x y"
  a:	B@Example.COM
  c:	|/bin/x -y
  e:	/var/x
  $ printf 'f: :include:/etc/x\ng: ":include:/etc/x y"\nh: :include:"/x y"\n' > al; postalias al; postalias -s al | grep -v YP
  @:	@
  f:	:include:/etc/x
  h:	:include:"/x y"
  g:	":include:/etc/x y"
  $ printf '"a b": c\n"d@e": f\n"|g": h\ni\\j: k\n' > al; postalias al; postalias -s al | grep -v YP; postalias -q 'a b' al; postalias -q '"a b"' al
  @:	@
  a b:	c
  d@e:	f
  ij:	k
  |g:	h
  c
  [1]
  $ printf 'a: b, c,d ,e\nf: g,\nh: ,i\nj: k,,l\n' > al; postalias al; postalias -s al | grep -v YP
  @:	@
  f:	g, 
  h:	, i
  j:	k, , l
  a:	b, c, d, e
  $ printf 'a: b c\nd: "e f" g\nh: John Doe <john>\ni: (comment) john\nj: john (comment)\n' > al; postalias al; postalias -s al | grep -v YP
  @:	@
  d:	"e f" g
  h:	John Doe <john>
  j:	john (comment)
  a:	b c
  i:	(comment) john
  $ printf 'a@b: c\na%%b: d\na!b: e\na.b: f\na+b: g\na-b: h\n' > al; postalias al; postalias -s al | grep -v YP
  postalias: warning: al, line 1: name must be local
  postalias: warning: al, line 2: name must be local
  @:	@
  a!b:	e
  a+b:	g
  a-b:	h
  a.b:	f
  $ printf 'a, b: c\na b: c\n: c\na:\na\n:\n' > al; postalias al; postalias -s al | grep -v YP
  postalias: warning: al, line 1: need name:value pair
  postalias: warning: al, line 3: need name:value pair
  postalias: warning: al, line 4: need name:value pair
  postalias: warning: al, line 5: need name:value pair
  postalias: warning: al, line 6: need name:value pair
  @:	@
  a b:	c
  $ printf 'a: b: c\nd:: e\nf: g;\nh: g: x, y;\n' > al; postalias al; postalias -s al | grep -v YP
  @:	@
  d:	:e
  f:	g;
  h:	g:x, y;
  a:	b:c
  $ printf 'a: b # c\n# d: e\n#\n\nf: #g\n' > al; postalias al; postalias -s al | grep -v YP
  @:	@
  f:	#g
  a:	b # c
  $ printf 'a: b,\n  c,\n\td\n# x\n  e\n\n f\ng: h\n' > al; postalias al; postalias -s al | grep -v YP
  @:	@
  a:	b, c, d e f
  g:	h
  $ printf 'a: \\b\nc: \\"d e"\nf: b\\,c\ng: <>\nh: ""\n' > al; postalias al; postalias -s al | grep -v YP
  @:	@
  f:	"b,c"
  h:	""
  a:	b
  c:	"\"d" e ""
  g:	<>
  $ printf 'a: b@[1.2.3.4]\nc: @x,@y:b@z\nd: <@x:b@z>\ne: b@c@d\nf: .b.\ng: b..c\nh: b@c.\n' > al; postalias al; postalias -s al | grep -v YP
  @:	@
  d:	<@x:b@z>
  f:	.b.
  h:	b@c.
  a:	b@[1.2.3.4]
  c:	@x, @y:b@z
  e:	b@c@d
  g:	b..c
  $ printf 'ä: ö@ü.example\nÄB: c\n\xff: x\ny: \xff\n' > al; postalias al; postalias -s al | grep -v YP; postalias -q Äb al
  postalias: warning: al, line 3: non-UTF-8 input "?: x" -- ignoring this line
  postalias: warning: al, line 4: non-UTF-8 input "y: ?" -- ignoring this line
  @:	@
  ä:	ö@ü.example
  äb:	c
  c
  $ printf 'a: "b\nc: d"\ne: f\n' > al; postalias al; postalias -s al | grep -v YP
  @:	@
  a:	"b"
  c:	d ""
  e:	f
  $ printf 'a: (b\nc: d)\ne: [f\ng: <h\ni: j>\n' > al; postalias al; postalias -s al | grep -v YP
  @:	@
  a:	(b
  c:	d)
  e:	[f]
  g:	<h
  i:	j>
  $ printf 'a: b\r\nc: d\r\n' > al; postalias al; postalias -s al | grep -v YP | cat -A
  @:^I@$
  a:^Ib$
  c:^Id$
  $ : > al; postalias al; postalias -s al | sed 's/[0-9]\{10\}/TIME/'
  @:	@
  YP_LAST_MODIFIED:	TIME
  YP_MASTER_NAME:	mail.example.com
  $ printf 'a: "|cmd \\"x\\" y"\nb: "|cmd '"'x'"'"\nc: "|a","|b"\nd: |"/bin/x y"\n' > al; postalias al; postalias -s al | grep -v YP
  @:	@
  b:	"|cmd 'x'"
  d:	|"/bin/x y"
  a:	"|cmd \"x\" y"
  c:	"|a", "|b"
  $ printf 'owner-a: b\na-request: c\nMAILER-DAEMON: d\n' > al; postalias al; postalias -s al | grep -v YP
  @:	@
  a-request:	c
  mailer-daemon:	d
  owner-a:	b
  $ printf 'x 1\n' > t; postalias t; printf 'x: 1\n' > t; postmap t; postmap -s t
  postalias: warning: t, line 1: need name:value pair
  postmap: warning: t, line 1: record is in "key: value" format; is this an alias file?
  x:	1
  $ printf 'a: %02000d\n' 7 > al; postalias al; postalias -q a al | wc -c
  2001
  $ printf '(c) a: b\na(c): b2\n"x" y: z\n' > al; postalias al; postalias -s al | grep -v YP
  @:	@
  (c) a:	b
  a (c):	b2
  x y:	z
