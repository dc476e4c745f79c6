UTF-8, long lines, odd bytes

  $ cd /tmp; printf 'Jörg@example.com jörg\nMÜLLER upper\n日本 japan\nκόσμος k\n' > u; postmap u; postmap -s u | sort
  jörg@example.com	jörg
  müller	upper
  κόσμοσ	k
  日本	japan
  $ for k in jörg@example.com JÖRG@EXAMPLE.COM müller MÜLLER 日本 ΚΌΣΜΟΣ κόσμοσ; do postmap -q $k u; echo "$k $?"; done
  jörg
  jörg@example.com 0
  jörg
  JÖRG@EXAMPLE.COM 0
  upper
  müller 0
  upper
  MÜLLER 0
  japan
  日本 0
  k
  ΚΌΣΜΟΣ 0
  k
  κόσμοσ 0
  $ postmap -f u; for k in jörg@example.com JÖRG@EXAMPLE.COM Jörg@example.com MÜLLER; do postmap -q $k u; echo "$k $?"; done
  jörg@example.com 1
  JÖRG@EXAMPLE.COM 1
  Jörg@example.com 1
  MÜLLER 1
  $ postmap -U u; for k in müller MÜLLER; do postmap -q $k u; postmap -U -q $k u; echo "$k $?"; done
  upper
  upper
  müller 0
  upper
  upper
  MÜLLER 0
  $ printf 'bad\377 v\nok \377\n\303\050 x\n' > b; postmap b; postmap -s b | od -c
  postmap: warning: b, line 1: non-UTF-8 input "bad? v" -- ignoring this line
  postmap: warning: b, line 2: non-UTF-8 input "ok ?" -- ignoring this line
  postmap: warning: b, line 3: non-UTF-8 input "?( x" -- ignoring this line
  0000000
  $ postmap -U b; postmap -U -s b | od -c; postmap -s b 2>&1 | od -c | head -20
  postmap: warning: b, line 1: non-UTF-8 input "bad? v" -- ignoring this line
  postmap: warning: b, line 2: non-UTF-8 input "ok ?" -- ignoring this line
  postmap: warning: b, line 3: non-UTF-8 input "?( x" -- ignoring this line
  0000000
  0000000
  $ postmap -q ok b; postmap -Uq ok b | od -c; postmap -q $'bad\377' b
  0000000
  postmap: warning: hash:b.db: non-UTF-8 key "bad?": malformed UTF-8 or invalid codepoint
  [1]
  $ printf '%03000d value\n' 1 > l; postmap l; postmap -s l | wc -c; printf 'k %020000d\n' 1 > l; postmap l; postmap -q k l | wc -c
  3007
  20001
  $ printf 'k\n' > l; for i in $(seq 1 300); do echo "  word$i," >> l; done; postmap l; postmap -q k l | wc -c; postmap -q k l | cut -c1-40
  2891
  word1,  word2,  word3,  word4,  word5,  
  $ printf 'a\\\\b c\n"x y" z\n"a\\"b" q\na\\ b w\n"unclosed k\n""  empty\n" " space\n' > q; postmap q; postmap -s q
  postmap: warning: q, line 5: unbalanced '"' in '"unclosed k' -- ignoring this line
  " "	space
  ""	empty
  "a\"b"	q
  "x y"	z
  a\ b	w
  a\\b	c
  $ for k in '"x y"' 'x y' '"a\"b"' 'a\ b' 'a b' '""' '" "' 'a\b'; do postmap -q "$k" q; echo "[$k] $?"; done
  z
  ["x y"] 0
  [x y] 1
  q
  ["a\"b"] 0
  w
  [a\ b] 0
  [a b] 1
  empty
  [""] 0
  space
  [" "] 0
  [a\b] 1
  $ printf 'k\tv\n\tcont\n#c\n  more\n\n  after blank\nl   w   \n' > w; postmap w; postmap -s w | cat -A
  l^Iw$
  k^Iv^Icont  more  after blank$
  $ printf '   starts\n k v\n' > s; postmap s; postmap -s s
  postmap: warning: s: logical line must not start with whitespace: "   starts k v"
  $ printf 'a b\r\nc d\r\n' > cr; postmap cr; postmap -s cr | cat -A
  a^Ib$
  c^Id$
  $ printf 'a\0b c\n' > nul; postmap nul; postmap -s nul | cat -A
  postmap: warning: nul, line 1: expected format: key whitespace value
  $ printf 'a b' > nonl; postmap nonl; postmap -q a nonl
  b
  $ printf '\357\273\277a b\n' > bom; postmap bom; postmap -q a bom; echo $?
  1
  $ printf 'k: v\n"k": w\nx:y z\n' > col; postmap col; postmap -s col
  postmap: warning: col, line 1: record is in "key: value" format; is this an alias file?
  postmap: warning: col, line 2: record is in "key: value" format; is this an alias file?
  "k":	w
  k:	v
  x:y	z
  $ printf '@ x\n@. y\n. z\n* w\n<> n\n' > sp; postmap sp; postmap -s sp | sort
  *	w
  .	z
  <>	n
  @	x
  @.	y
