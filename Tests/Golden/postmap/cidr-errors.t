Cidr errors

  $ cd /tmp
  $ printf '1.2.3.4/33 x\n1.2.3.0/24x y\n1.2.3/24 z\n1.2.3.4/ w\n/24 v\n1.2.3.4/-1 u\n' > c; postmap -q 1.2.3.4 cidr:c
  postmap: warning: cidr map c, line 1: bad mask length in "1.2.3.4/33": skipping this rule
  postmap: warning: cidr map c, line 2: bad mask value in "1.2.3.0/24x": skipping this rule
  postmap: warning: cidr map c, line 3: bad network value in "1.2.3/24": skipping this rule
  postmap: warning: cidr map c, line 4: bad mask value in "1.2.3.4/": skipping this rule
  postmap: warning: cidr map c, line 5: bad network value in "/24": skipping this rule
  postmap: warning: cidr map c, line 6: bad mask value in "1.2.3.4/-1": skipping this rule
  [1]
  $ printf '[::1] a\n[::1]/128 b\n[::1 c\n[::1]x d\n[1.2.3.4] e\n[::]/0 f\n[::1/64] g\n' > c; postmap -q ::1 cidr:c; postmap -q 1.2.3.4 cidr:c
  postmap: warning: cidr map c, line 3: missing ']' character after "[::1": skipping this rule
  postmap: warning: cidr map c, line 4: garbage after "[::1]": skipping this rule
  postmap: warning: cidr map c, line 7: non-null host address bits in "::1/64", perhaps you should use "::/64" instead: skipping this rule
  a
  postmap: warning: cidr map c, line 3: missing ']' character after "[::1": skipping this rule
  postmap: warning: cidr map c, line 4: garbage after "[::1]": skipping this rule
  postmap: warning: cidr map c, line 7: non-null host address bits in "::1/64", perhaps you should use "::/64" instead: skipping this rule
  e
  $ printf '!1.2.3.4 not\n' > c; postmap -q 1.2.3.4 cidr:c; postmap -q 1.2.3.5 cidr:c; postmap -q ::1 cidr:c; postmap -q x cidr:c; postmap -q 1.2.3 cidr:c
  not
  [1]
  $ printf '!!1.2.3.4 twice\n! 1.2.3.5 space\n!\n! x\n' > c; postmap -q 1.2.3.4 cidr:c; postmap -q 9.9.9.9 cidr:c
  postmap: warning: cidr map c, line 3: no address pattern: skipping this rule
  postmap: warning: cidr map c, line 4: bad address pattern: "x": skipping this rule
  twice
  postmap: warning: cidr map c, line 3: no address pattern: skipping this rule
  postmap: warning: cidr map c, line 4: bad address pattern: "x": skipping this rule
  space
  $ printf 'if 10.0.0.0/8\n10.1.0.0/16 a\nif 10.2.0.0/16\n10.2.3.4 b\nendif\n10.0.0.0/8 c\nendif\n0.0.0.0/0 d\n' > c; for k in 10.1.2.3 10.2.3.4 10.2.3.5 11.1.1.1; do postmap -q $k cidr:c; done
  a
  b
  c
  d
  $ printf 'if !10.0.0.0/8\n11.0.0.0/8 a\nendif\n10.0.0.0/8 b\n' > c; postmap -q 11.1.1.1 cidr:c; postmap -q 10.1.1.1 cidr:c; postmap -q ::1 cidr:c
  a
  b
  [1]
  $ printf 'if\n1.1.1.1 a\nendif\nendif\nif 1.0.0.0/8 x\n1.1.1.1 b\nendif\nif 1.0.0.0/8\n1.1.1.1 c\n' > c; postmap -q 1.1.1.1 cidr:c
  postmap: warning: cidr map c, line 1: no address pattern: skipping this rule
  postmap: warning: cidr map c, line 3: ENDIF without IF: skipping this rule
  postmap: warning: cidr map c, line 4: ENDIF without IF: skipping this rule
  postmap: warning: cidr map c, line 5: bad mask value in "1.0.0.0/8 x": skipping this rule
  postmap: warning: cidr map c, line 7: ENDIF without IF: skipping this rule
  postmap: warning: cidr map c, line 8: IF has no matching ENDIF
  a
  $ printf 'if 2.0.0.0/8\nendif x\n1.1.1.1 c\nIF 1.0.0.0/8\n1.1.1.1 d\nEndIf\n' > c; postmap -q 1.1.1.1 cidr:c; postmap -q 2.1.1.1 cidr:c
  postmap: warning: cidr map c, line 2: garbage after ENDIF: skipping this rule
  postmap: warning: cidr map c, line 1: IF has no matching ENDIF
  postmap: warning: cidr map c, line 2: garbage after ENDIF: skipping this rule
  postmap: warning: cidr map c, line 1: IF has no matching ENDIF
  [1]
  $ printf '1.2.3.4\n1.2.3.5  \n1.2.3.6 ok # not comment\n# c\n  more\n1.2.3.7 a\n   b\n' > c; for k in 1.2.3.4 1.2.3.5 1.2.3.6 1.2.3.7; do postmap -q $k cidr:c; done
  postmap: warning: cidr map c, line 1: no lookup result: skipping this rule
  postmap: warning: cidr map c, line 2: no lookup result: skipping this rule
  postmap: warning: cidr map c, line 1: no lookup result: skipping this rule
  postmap: warning: cidr map c, line 2: no lookup result: skipping this rule
  postmap: warning: cidr map c, line 1: no lookup result: skipping this rule
  postmap: warning: cidr map c, line 2: no lookup result: skipping this rule
  ok # not comment  more
  postmap: warning: cidr map c, line 1: no lookup result: skipping this rule
  postmap: warning: cidr map c, line 2: no lookup result: skipping this rule
  a   b
  $ printf '2001:db8::/32 a\n2001:DB8::1 b\n::ffff:1.2.3.4 m\n::/0 any\n' > c; for k in 2001:db8::1 2001:DB8::2 ::ffff:1.2.3.4 1.2.3.4 fe80::1 fe80::1%eth0; do postmap -q $k cidr:c; done
  a
  a
  m
  any
  [1]
  $ printf '2001:db8::1/32 a\n1.2.3.4/0 b\n0.0.0.0/0 all\n' > c; postmap -q 9.9.9.9 cidr:c; postmap -q 009.9.9.9 cidr:c; postmap -q 9.9.9.9.9 cidr:c; postmap -q ' 9.9.9.9' cidr:c; postmap -q 9.9.9.9/32 cidr:c; postmap -q 0x9.9.9.9 cidr:c
  postmap: warning: cidr map c, line 1: non-null host address bits in "2001:db8::1/32", perhaps you should use "2001:db8::/32" instead: skipping this rule
  postmap: warning: cidr map c, line 2: non-null host address bits in "1.2.3.4/0", perhaps you should use "0.0.0.0/0" instead: skipping this rule
  all
  postmap: warning: cidr map c, line 1: non-null host address bits in "2001:db8::1/32", perhaps you should use "2001:db8::/32" instead: skipping this rule
  postmap: warning: cidr map c, line 2: non-null host address bits in "1.2.3.4/0", perhaps you should use "0.0.0.0/0" instead: skipping this rule
  postmap: warning: cidr map c, line 1: non-null host address bits in "2001:db8::1/32", perhaps you should use "2001:db8::/32" instead: skipping this rule
  postmap: warning: cidr map c, line 2: non-null host address bits in "1.2.3.4/0", perhaps you should use "0.0.0.0/0" instead: skipping this rule
  postmap: warning: cidr map c, line 1: non-null host address bits in "2001:db8::1/32", perhaps you should use "2001:db8::/32" instead: skipping this rule
  postmap: warning: cidr map c, line 2: non-null host address bits in "1.2.3.4/0", perhaps you should use "0.0.0.0/0" instead: skipping this rule
  postmap: warning: cidr map c, line 1: non-null host address bits in "2001:db8::1/32", perhaps you should use "2001:db8::/32" instead: skipping this rule
  postmap: warning: cidr map c, line 2: non-null host address bits in "1.2.3.4/0", perhaps you should use "0.0.0.0/0" instead: skipping this rule
  postmap: warning: cidr map c, line 1: non-null host address bits in "2001:db8::1/32", perhaps you should use "2001:db8::/32" instead: skipping this rule
  postmap: warning: cidr map c, line 2: non-null host address bits in "1.2.3.4/0", perhaps you should use "0.0.0.0/0" instead: skipping this rule
  [1]
  $ printf 'localhost x\nexample.com y\n01.2.3.4 z\n256.1.1.1 q\n' > c; postmap -q 1.2.3.4 cidr:c
  postmap: warning: cidr map c, line 1: bad address pattern: "localhost": skipping this rule
  postmap: warning: cidr map c, line 2: bad address pattern: "example.com": skipping this rule
  postmap: warning: cidr map c, line 3: bad address pattern: "01.2.3.4": skipping this rule
  postmap: warning: cidr map c, line 4: bad address pattern: "256.1.1.1": skipping this rule
  [1]
  $ postmap -q 1.1.1.1 cidr:/nosuch; postmap -q 1.1.1.1 cidr:/tmp; : > c; postmap -q 1.1.1.1 cidr:c; postmap cidr:c; postmap -s cidr:c; postmap -d 1.1.1.1 cidr:c
  postmap: fatal: open /nosuch: No such file or directory
  postmap: fatal: cidr map /tmp: read error: Is a directory
  postmap: fatal: unsupported dictionary type: cidr does not support bulk-mode creation.
  postmap: fatal: table cidr:c: sequence operation is not supported
  postmap: fatal: cidr:c map requires O_RDONLY access mode
  [1]
  $ printf '1.1.1.1 first\n1.1.1.1 second\n1.0.0.0/8 third\n' > c; postmap -q 1.1.1.1 cidr:c; printf '1.1.1.1\n1.2.2.2\nx\n2.2.2.2\n' | postmap -q - cidr:c; postmap -q '' cidr:c
  first
  1.1.1.1	first
  1.2.2.2	third
  [1]
  $ printf '1.1.1.1 \xff\n' > c; postmap -q 1.1.1.1 cidr:c; printf '1.1.1.1 $1 x\n' > c; postmap -q 1.1.1.1 cidr:c; printf '1.1.1.1/32/24 x\n1.1.1.1/3 2 y\n' > c; postmap -q 1.1.1.1 cidr:c
  postmap: warning: cidr:c: key "1.1.1.1": non-UTF-8 value "?": malformed UTF-8 or invalid codepoint
  postmap: fatal: table cidr:c: query error
  $1 x
  postmap: warning: cidr map c, line 1: bad mask value in "1.1.1.1/32/24": skipping this rule
  postmap: warning: cidr map c, line 2: non-null host address bits in "1.1.1.1/3", perhaps you should use "0.0.0.0/3" instead: skipping this rule
  [1]
  $ printf '192.168.1.0/25 low\n192.168.1.128/25 high\n192.168.1.0/31 pair\n192.168.1.1/31 p\n0/0 z\n' > c; postmap -q 192.168.1.127 cidr:c; postmap -q 192.168.1.128 cidr:c
  postmap: warning: cidr map c, line 4: non-null host address bits in "192.168.1.1/31", perhaps you should use "192.168.1.0/31" instead: skipping this rule
  postmap: warning: cidr map c, line 5: bad network value in "0/0": skipping this rule
  low
  postmap: warning: cidr map c, line 4: non-null host address bits in "192.168.1.1/31", perhaps you should use "192.168.1.0/31" instead: skipping this rule
  postmap: warning: cidr map c, line 5: bad network value in "0/0": skipping this rule
  high
