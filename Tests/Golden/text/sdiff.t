sdiff: two files side by side.

  $ printf 'a\nb\nc\nd\n' > x; printf 'a\nB\nc\nd\ne\n' > y
  $ sdiff x y
  a								a
  b							      |	B
  c								c
  d								d
  							      >	e
  [1]
  $ sdiff -w 40 x y
  a			a
  b		   |	B
  c			c
  d			d
  		   >	e
  [1]
  $ sdiff -s x y
  b							      |	B
  							      >	e
  [1]
  $ sdiff -l -w 40 x y
  a		   (
  b		   |	B
  c		   (
  d		   (
  		   >	e
  [1]
  $ sdiff x x
  a								a
  b								b
  c								c
  d								d
  $ sdiff x nosuch
  diff: nosuch: No such file or directory
  [2]
  $ sdiff
  sdiff: missing operand after 'sdiff'
  sdiff: Try 'sdiff --help' for more information.
  [2]
  $ sdiff x
  sdiff: missing operand after 'x'
  sdiff: Try 'sdiff --help' for more information.
  [2]
  $ sdiff -i x y
  a								a
  b								B
  c								c
  d								d
  							      >	e
  [1]
  $ sdiff -v | head -1
  sdiff (GNU diffutils) 3.8
  $ sdiff --suppress-common-lines -w 60 /etc/hosts x
  127.0.0.1	localhost    |	a
  192.168.1.10	mail.example |	b
  			     |	c
  # The following lines are de |	d
  ::1     localhost ip6-localh <
  ff02::1 ip6-allnodes	     <
  ff02::2 ip6-allrouters	     <
  [1]
  $ sdiff -z x y
  sdiff: invalid option -- 'z'
  sdiff: Try 'sdiff --help' for more information.
  [2]
  $ sdiff x y z
  sdiff: extra operand 'z'
  sdiff: Try 'sdiff --help' for more information.
  [2]
