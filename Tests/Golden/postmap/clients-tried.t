Clients tried

  $ cd /etc/postfix; cat > clients <<'END'
  > # local
  > 127.0.0.0/8        OK
  > 192.168.1.128/25   REJECT upper half
  > 192.168.1.0/24     OK
  > [2001:db8::]/32    REJECT v6
  > fe80::/10          DUNNO
  > if 10.0.0.0/8
  > 10.1.0.0/16        REJECT ten one
  > !10.2.0.0/16       OK not ten two
  > endif
  > 203.0.113.66       554 5.7.1 you
  > END
  $ for a in 127.0.0.1 192.168.1.200 192.168.1.20 2001:db8:1::5 fe80::1 febf::1 10.1.1.1 10.2.2.2 10.3.3.3 203.0.113.66 203.0.113.67 ::ffff:127.0.0.1 localhost '' 1; do echo "$a -> $(postmap -q "$a" cidr:clients)"; done
  127.0.0.1 -> OK
  192.168.1.200 -> REJECT upper half
  192.168.1.20 -> OK
  2001:db8:1::5 -> REJECT v6
  fe80::1 -> DUNNO
  febf::1 -> DUNNO
  10.1.1.1 -> REJECT ten one
  10.2.2.2 -> 
  10.3.3.3 -> OK not ten two
  203.0.113.66 -> 554 5.7.1 you
  203.0.113.67 -> 
  ::ffff:127.0.0.1 -> 
  localhost -> 
   -> 
  1 -> 
  $ awk '{print $1}' clients | postmap -q - cidr:clients; postmap -q 127.0.0.1 clients; postmap clients; postmap -q 127.0.0.0/8 clients
  203.0.113.66	554 5.7.1 you
  postmap: fatal: open database clients.db: No such file or directory
  postmap: warning: clients, line 10: expected format: key whitespace value
  OK
  $ printf '10.0.0.1/8 x\n' > c; postmap -q 10.0.0.1 cidr:c; printf '10.0.0/24 x\n' > c; postmap -q 10.0.0.1 cidr:c; printf '10.0.0.0 / 8 x\n' > c; postmap -q 10.0.0.0 cidr:c; printf '10.0.0.0-10.0.0.9 x\n' > c; postmap -q 10.0.0.0 cidr:c
  postmap: warning: cidr map c, line 1: non-null host address bits in "10.0.0.1/8", perhaps you should use "10.0.0.0/8" instead: skipping this rule
  postmap: warning: cidr map c, line 1: bad network value in "10.0.0/24": skipping this rule
  / 8 x
  postmap: warning: cidr map c, line 1: bad address pattern: "10.0.0.0-10.0.0.9": skipping this rule
  [1]
  $ printf '[10.0.0.0]/8 a\n[fe80::]/16 b\n[fe80::/10] c\n[::1 d\n[1.2.3.4]x e\n[1.2.3.4]/ f\n' > c; postmap -q 10.9.9.9 cidr:c 2>/dev/null; postmap -q fe81::1 cidr:c; 
  a
  postmap: warning: cidr map c, line 4: missing ']' character after "[::1": skipping this rule
  postmap: warning: cidr map c, line 5: garbage after "[1.2.3.4]": skipping this rule
  postmap: warning: cidr map c, line 6: bad mask value in "1.2.3.4/": skipping this rule
  c
  $ printf '1.2.3.4/32 a\n1.2.3.4/031 b\n1.2.3.4/+8 c\n1.2.3.4/99999999999 d\n::1/129 e\n::1/128 f\n::/0 g\n' > c; postmap -q ::1 cidr:c; postmap -q ::2 cidr:c 2>/dev/null
  postmap: warning: cidr map c, line 3: bad mask value in "1.2.3.4/+8": skipping this rule
  postmap: warning: cidr map c, line 4: bad mask length in "1.2.3.4/99999999999": skipping this rule
  postmap: warning: cidr map c, line 5: bad mask length in "::1/129": skipping this rule
  f
  g
