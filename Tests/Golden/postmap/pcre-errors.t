Pcre errors

  $ cd /tmp
  $ printf '/a\n' > r; postmap -q a pcre:r
  postmap: warning: pcre map r, line 1: no closing regexp delimiter "/": ignoring this rule
  [1]
  $ printf '/a/\n/b/   \n' > r; postmap -q a pcre:r; postmap -q b pcre:r
  postmap: warning: pcre map r, line 1: no replacement text: using empty string
  postmap: warning: pcre map r, line 2: no replacement text: using empty string
  postmap: warning: table pcre:r: key a: empty string result is not allowed
  postmap: warning: table pcre:r should return NO RESULT in case of NOT FOUND
  
  postmap: warning: pcre map r, line 1: no replacement text: using empty string
  postmap: warning: pcre map r, line 2: no replacement text: using empty string
  postmap: warning: table pcre:r: key b: empty string result is not allowed
  postmap: warning: table pcre:r should return NO RESULT in case of NOT FOUND
  
  $ printf 'a b\n' > r; postmap -q a pcre:r
  postmap: warning: pcre map r, line 1: ignoring unrecognized request
  [1]
  $ printf '/a/z x\n/a/ ok\n' > r; postmap -q a pcre:r
  postmap: warning: pcre map r, line 1: unknown regexp option "z": skipping this rule
  ok
  $ printf '/[/ x\n/(/ x\n/*/ x\n/a{2/ x\n/a**/ x\n/\\/ x\n/(?<n/ x\n/(?P<n>a)/ y $1\n' > r; postmap -q a pcre:r
  postmap: warning: pcre map r, line 1: error in regex at offset 1: missing terminating ] for character class
  postmap: warning: pcre map r, line 2: error in regex at offset 1: missing closing parenthesis
  postmap: warning: pcre map r, line 3: error in regex at offset 0: quantifier does not follow a repeatable item
  postmap: warning: pcre map r, line 5: error in regex at offset 2: quantifier does not follow a repeatable item
  postmap: warning: pcre map r, line 6: no closing regexp delimiter "/": ignoring this rule
  postmap: warning: pcre map r, line 7: error in regex at offset 4: syntax error in subpattern name (missing terminator?)
  y a
  $ printf '/(a)(b)/ $1$2$3\n/(a)(b)/ $2$1\n' > r; postmap -q ab pcre:r
  postmap: warning: pcre map r, line 1: out of range replacement index "3": skipping this rule
  ba
  $ printf '/a/ $1\n/a/ $0\n/a/ $$\n' > r; postmap -q a pcre:r
  postmap: warning: pcre map r, line 1: out of range replacement index "1": skipping this rule
  postmap: warning: pcre map r, line 2: out of range replacement index "0"
  postmap: warning: pcre map r, line 2: bad replacement syntax: skipping this rule
  \x24 (esc)
  $ printf '/(a)/ ${1}x\n' > r; postmap -q a pcre:r; printf '/(a)/ $(1)x\n' > r; postmap -q a pcre:r; printf '/(a)/ $x\n' > r; postmap -q a pcre:r; printf '/(a)/ ${1\n' > r; postmap -q a pcre:r; printf '/(a)/ $\n' > r; postmap -q a pcre:r; printf '/(a)/ $1x\n' > r; postmap -q a pcre:r
  ax
  ax
  postmap: warning: pcre map r, line 1: non-numeric replacement index "x"
  postmap: warning: pcre map r, line 1: bad replacement syntax: skipping this rule
  postmap: warning: truncated macro reference: "${1"
  postmap: warning: pcre map r, line 1: bad replacement syntax: skipping this rule
  postmap: warning: empty macro name: "$"
  postmap: warning: pcre map r, line 1: bad replacement syntax: skipping this rule
  postmap: warning: pcre map r, line 1: non-numeric replacement index "1x"
  postmap: warning: pcre map r, line 1: bad replacement syntax: skipping this rule
  [1]
  $ printf '!/a/ $1\n!/a/ no a\n' > r; postmap -q b pcre:r; postmap -q a pcre:r
  postmap: warning: pcre map r, line 1: $number found in negative match replacement text: skipping this rule
  no a
  postmap: warning: pcre map r, line 1: $number found in negative match replacement text: skipping this rule
  [1]
  $ printf '!!/a/ twice\n' > r; postmap -q a pcre:r; printf '! /a/ sp\n' > r; postmap -q b pcre:r; printf '!\n' > r; postmap -q b pcre:r
  twice
  sp
  postmap: warning: pcre map r, line 1: no regexp: skipping this rule
  [1]
  $ printf 'if /a/\n/b/ x\n' > r; postmap -q ab pcre:r; postmap -q b pcre:r
  postmap: warning: pcre map r, line 1: IF has no matching ENDIF
  x
  postmap: warning: pcre map r, line 1: IF has no matching ENDIF
  [1]
  $ printf 'endif\n/b/ x\n' > r; postmap -q b pcre:r; printf 'if /a/\nendif\nendif\n/b/ y\n' > r; postmap -q b pcre:r
  postmap: warning: pcre map r, line 1: ignoring ENDIF without matching IF
  x
  postmap: warning: pcre map r, line 3: ignoring ENDIF without matching IF
  y
  $ printf 'if /a/ extra\n/b/ x\nendif extra\n' > r; postmap -q ab pcre:r
  postmap: warning: pcre map r, line 1: ignoring extra text after IF statement: "extra"
  postmap: warning: pcre map r, line 1: do not prepend whitespace to statements between IF and ENDIF
  postmap: warning: pcre map r, line 3: ignoring extra text after ENDIF
  x
  $ printf 'IF /a/\n/b/ x\nENDIF\nIf /c/\n/./ z\nEndif\n' > r; postmap -q ab pcre:r; postmap -q c pcre:r; postmap -q b pcre:r
  x
  z
  [1]
  $ printf 'if\n/./ x\nif /[/\n/./ y\nendif\n' > r; postmap -q a pcre:r
  postmap: warning: pcre map r, line 1: no regexp: skipping this rule
  postmap: warning: pcre map r, line 3: error in regex at offset 1: missing terminating ] for character class
  postmap: warning: pcre map r, line 5: ignoring ENDIF without matching IF
  x
  $ printf '/a/i UP\n/A/i LOW\n' > r; postmap -q A pcre:r; postmap -q a pcre:r; printf '/a b/x x\n' > r; postmap -q ab pcre:r; printf '/^a.b$/s x\n/^a.b$/ y\n' > r; postmap -q axb pcre:r; printf '/b/A x\n/a/A y\n/b$/E z\n' > r; postmap -q ab pcre:r; printf '/(a.*b)/U $1\n' > r; postmap -q abab pcre:r; printf '/a/X x\n' > r; postmap -q a pcre:r; printf '/a/m x\n' > r; postmap -q a pcre:r; printf '/a/imsxAEU x\n' > r; postmap -q a pcre:r
  LOW
  UP
  x
  x
  y
  ab
  postmap: warning: pcre map r, line 1: ignoring obsolete regexp option "X"
  x
  x
  x
  $ printf '/a/!/b/ not b\n' > r; postmap -q a pcre:r
  postmap: warning: pcre map r, line 1: unknown regexp option "!": skipping this rule
  [1]
  $ printf '/(?i)A/i x\n/\\d+/ num\n/(?=x)x/ look\n/(a)?(b)/ <$1><$2>\n' > r; for k in a 12 x b ab; do postmap -q $k pcre:r; done
  x
  num
  look
  <><b>
  x
  $ printf '/ä/ small\n/^.$/ one\n/^..$/ two\n' > r; postmap -q Ä pcre:r; postmap -q ä pcre:r; postmap -q é pcre:r; postmap -uq é pcre:r
  two
  small
  two
  two
  $ printf '/a/ \xff\n' > r; postmap -q a pcre:r; printf '/\xff/ x\n' > r; postmap -q a pcre:r; postmap -uq $'\xff' pcre:r
  postmap: warning: pcre:r: key "a": non-UTF-8 value "?": malformed UTF-8 or invalid codepoint
  postmap: fatal: table pcre:r: query error
  x
  $ printf '/(a+)+$/ x\n' > r; postmap -q aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab pcre:r; printf '/((((((((((a))))))))))/ $10 $11\n/((((((((((a))))))))))/ $10\n' > r; postmap -q a pcre:r
  postmap: warning: pcre map r, line 1: match limit exceeded
  postmap: warning: pcre map r, line 1: out of range replacement index "11": skipping this rule
  a
  $ postmap -q x pcre:/nosuch; postmap -q x pcre:/tmp; : > r; postmap -q x pcre:r; postmap pcre:r; postmap -s pcre:r
  postmap: fatal: open /nosuch: No such file or directory
  postmap: fatal: unsupported dictionary type: pcre does not support bulk-mode creation.
  postmap: fatal: table pcre:r: sequence operation is not supported
  [1]
  $ printf '/a/ x\n/\\Qa.b\\E/ q\n/\\p{L}/ letter\n/\\C/ c\n' > r; postmap -q a.b pcre:r; postmap -q é pcre:r; postmap -q 1 pcre:r
  x
  letter
  c
