Header checks tried

  $ cd /etc/postfix; cat > header_checks <<'END'
  > # block
  > /^Subject:.*(viagra|cialis)/    REJECT spam $1
  > /^X-Spam-Flag: YES/             DISCARD
  > if /^Received:/
  > /from (\[192\.168\.[0-9.]+\])/  IGNORE
  > /by ([a-z]+)\.example\.com/     REPLACE Received: $1 hidden
  > endif
  > !/^[[:print:][:space:]]*$/      WARN odd bytes
  > /^From: "?(.*)"? <(.*)>/        PREPEND X-From: ${2} ($1)
  > END
  $ postmap -q 'Subject: buy VIAGRA now' regexp:header_checks
  REJECT spam VIAGRA
  $ postmap -q 'X-Spam-Flag: YES' regexp:header_checks; postmap -q 'Received: from [192.168.1.7] by x' regexp:header_checks; postmap -q 'Received: by mail.example.com' regexp:header_checks
  DISCARD
  IGNORE
  REPLACE Received: mail hidden
  $ postmap -q $'Subject: \x01' regexp:header_checks; postmap -q 'From: "John" <john@example.com>' regexp:header_checks; postmap -q 'From: john <j@x>' regexp:header_checks; postmap -q 'To: x' regexp:header_checks; echo $?
  WARN odd bytes
  PREPEND X-From: john@example.com (John")
  PREPEND X-From: j@x (john)
  1
  $ sed 's/regexp/pcre/' header_checks > h2; for k in 'Subject: cialis' 'Received: by ns.example.com' 'From: a <b>'; do postmap -q "$k" pcre:h2; done
  REJECT spam cialis
  REPLACE Received: ns hidden
  PREPEND X-From: b (a)
  $ printf 'From: a <b>\nSubject: viagra\n\nbody\n' | postmap -hq - regexp:header_checks; printf 'From: a <b>\nSubject: viagra\n\nbody\n' | postmap -q - regexp:header_checks
  From: a <b>	PREPEND X-From: b (a)
  Subject: viagra	REJECT spam viagra
  From: a <b>	PREPEND X-From: b (a)
  Subject: viagra	REJECT spam viagra
  $ printf '/[[:digit:]]{3}-[[:alpha:]]+/ ok\n/\\bword\\b/ b\n/\\<start/ s\n/end$/ e\n/a.b/ dot\n/\\./ period\n/[^a-z]/ other\n' > p; for k in 123-abc 'a word x' 'xx start' 'the end' a+b . aBc A; do echo "$k: $(postmap -q "$k" regexp:p) $(postmap -q "$k" pcre:p)"; done
  123-abc: ok ok
  a word x: b b
  xx start: s other
  the end: e e
  a+b: dot dot
  .: period period
  aBc:  
  A:  
  $ printf '/^(.+)@(.+)\\.(example)$/ $3 $2 $1 $$ $1$1\n' > p; postmap -q a@b.example regexp:p; postmap -q a@b.example pcre:p; postmap -q A@B.EXAMPLE regexp:p
  example b a $ aa
  example b a $ aa
  EXAMPLE B A $ AA
  $ printf '/^user([0-9]+)@/ box$1@host\n/(a)(b)?(c)/ [$1][$2][$3]\n' > p; postmap -q user42@x regexp:p; postmap -q ac regexp:p; postmap -q ac pcre:p; postmap -q abc pcre:p
  box42@host
  [a][][c]
  [a][][c]
  [a][b][c]
  $ printf '/x/  two  spaces  \n/y/\ttab\n/z/value # c\n~w~ tilde\n' > p; for k in x y z w; do postmap -q $k regexp:p | cat -A;  postmap -q $k pcre:p | cat -A; done
  postmap: warning: regexp map p, line 3: unknown regexp option "v": skipping this rule
  two  spaces$
  postmap: warning: pcre map p, line 3: unknown regexp option "v": skipping this rule
  two  spaces$
  postmap: warning: regexp map p, line 3: unknown regexp option "v": skipping this rule
  tab$
  postmap: warning: pcre map p, line 3: unknown regexp option "v": skipping this rule
  tab$
  postmap: warning: regexp map p, line 3: unknown regexp option "v": skipping this rule
  postmap: warning: pcre map p, line 3: unknown regexp option "v": skipping this rule
  postmap: warning: regexp map p, line 3: unknown regexp option "v": skipping this rule
  tilde$
  postmap: warning: pcre map p, line 3: unknown regexp option "v": skipping this rule
  tilde$
  $ printf 'if /a/\nif /b/\n/c/ abc\nendif\nendif\nif !/a/\n/c/ noa\nendif\n/./ rest\n' > p; for k in abc bc ac x; do echo "$k $(postmap -q $k regexp:p) $(postmap -q $k pcre:p)"; done
  abc abc abc
  bc noa noa
  ac rest rest
  x rest rest
  $ printf '/a/ x\n/a/ y\n  /b/ z\n' > p; postmap -q a regexp:p; postmap -q b regexp:p; printf '   /a/ x\n/b/ y\n' > p; postmap -q a regexp:p; postmap -q b pcre:p
  x
  postmap: warning: p: logical line must not start with whitespace: "   /a/ x"
  postmap: warning: p: logical line must not start with whitespace: "   /a/ x"
  y
  $ postmap regexp:p pcre:p hash:p; postmap -s regexp:p; postmap -d a pcre:p; postmap -i regexp:p < /dev/null
  postmap: fatal: unsupported dictionary type: regexp does not support bulk-mode creation.
  postmap: warning: p: logical line must not start with whitespace: "   /a/ x"
  postmap: fatal: table regexp:p: sequence operation is not supported
  postmap: fatal: pcre:p map requires O_RDONLY access mode
  postmap: fatal: unsupported dictionary type: regexp does not support bulk-mode creation.
  [1]
