Regexp errors

  $ cd /tmp
  $ printf '/a\n' > r; postmap -q a regexp:r
  postmap: warning: regexp map r, line 1: no closing regexp delimiter "/": skipping this rule
  [1]
  $ printf '/a/\n/b/   \n' > r; postmap -q a regexp:r; postmap -q b regexp:r
  postmap: warning: regexp map r, line 1: no replacement text: using empty string
  postmap: warning: regexp map r, line 2: no replacement text: using empty string
  postmap: warning: table regexp:r: key a: empty string result is not allowed
  postmap: warning: table regexp:r should return NO RESULT in case of NOT FOUND
  
  postmap: warning: regexp map r, line 1: no replacement text: using empty string
  postmap: warning: regexp map r, line 2: no replacement text: using empty string
  postmap: warning: table regexp:r: key b: empty string result is not allowed
  postmap: warning: table regexp:r should return NO RESULT in case of NOT FOUND
  
  $ printf 'a b\n' > r; postmap -q a regexp:r
  postmap: warning: regexp map r, line 1: ignoring unrecognized request
  [1]
  $ printf '/a/z x\n/a/ ok\n' > r; postmap -q a regexp:r
  postmap: warning: regexp map r, line 1: unknown regexp option "z": skipping this rule
  ok
  $ printf '/[/ x\n/(/ x\n/*/ x\n/a{2/ x\n/a**/ x\n/\\/ x\n/a|/ y\n' > r; postmap -q a regexp:r
  postmap: warning: regexp map r, line 1: Invalid regular expression
  postmap: warning: regexp map r, line 2: Unmatched ( or \(
  postmap: warning: regexp map r, line 3: Invalid preceding regular expression
  postmap: warning: regexp map r, line 4: Unmatched \{
  postmap: warning: regexp map r, line 6: no closing regexp delimiter "/": skipping this rule
  x
  $ printf '/(a)(b)/ $1$2$3\n/(a)(b)/ $2$1\n' > r; postmap -q ab regexp:r
  postmap: warning: regexp map r, line 1: out of range replacement index "3": skipping this rule
  ba
  $ printf '/a/ $1\n/a/ $0\n/a/ $$\n' > r; postmap -q a regexp:r
  postmap: warning: regexp map r, line 1: out of range replacement index "1": skipping this rule
  postmap: warning: regexp map r, line 2: out-of-range replacement index "0"
  postmap: warning: regexp map r, line 2: bad replacement syntax: skipping this rule
  \x24 (esc)
  $ printf '/(a)/ ${1}x\n' > r; postmap -q a regexp:r; printf '/(a)/ $(1)x\n' > r; postmap -q a regexp:r; printf '/(a)/ $x\n' > r; postmap -q a regexp:r; printf '/(a)/ ${1\n' > r; postmap -q a regexp:r; printf '/(a)/ $\n' > r; postmap -q a regexp:r; printf '/(a)/ $1x\n' > r; postmap -q a regexp:r
  ax
  ax
  postmap: warning: regexp map r, line 1: non-numeric replacement index "x"
  postmap: warning: regexp map r, line 1: bad replacement syntax: skipping this rule
  postmap: warning: truncated macro reference: "${1"
  postmap: warning: regexp map r, line 1: bad replacement syntax: skipping this rule
  postmap: warning: empty macro name: "$"
  postmap: warning: regexp map r, line 1: bad replacement syntax: skipping this rule
  postmap: warning: regexp map r, line 1: non-numeric replacement index "1x"
  postmap: warning: regexp map r, line 1: bad replacement syntax: skipping this rule
  [1]
  $ printf '!/a/ $1\n!/a/ no a\n' > r; postmap -q b regexp:r; postmap -q a regexp:r
  postmap: warning: regexp map r, line 1: $number found in negative match replacement text: skipping this rule
  no a
  postmap: warning: regexp map r, line 1: $number found in negative match replacement text: skipping this rule
  [1]
  $ printf '!!/a/ twice\n' > r; postmap -q a regexp:r; printf '! /a/ sp\n' > r; postmap -q b regexp:r; printf '!\n' > r; postmap -q b regexp:r
  twice
  sp
  postmap: warning: regexp map r, line 1: no regexp: skipping this rule
  [1]
  $ printf 'if /a/\n/b/ x\n' > r; postmap -q ab regexp:r; postmap -q b regexp:r
  postmap: warning: regexp map r, line 1: IF has no matching ENDIF
  x
  postmap: warning: regexp map r, line 1: IF has no matching ENDIF
  [1]
  $ printf 'endif\n/b/ x\n' > r; postmap -q b regexp:r; printf 'if /a/\nendif\nendif\n/b/ y\n' > r; postmap -q b regexp:r
  postmap: warning: regexp map r, line 1: ignoring ENDIF without matching IF
  x
  postmap: warning: regexp map r, line 3: ignoring ENDIF without matching IF
  y
  $ printf 'if /a/ extra\n/b/ x\nendif extra\n' > r; postmap -q ab regexp:r
  postmap: warning: regexp map r, line 1: ignoring extra text after IF statement: "extra"
  postmap: warning: regexp map r, line 1: do not prepend whitespace to statements between IF and ENDIF
  postmap: warning: regexp map r, line 3: ignoring extra text after ENDIF
  x
  $ printf 'if !/a/\n/b/ x\nendif\n/./ y\n' > r; postmap -q b regexp:r; postmap -q ab regexp:r
  x
  y
  $ printf 'IF /a/\n/b/ x\nENDIF\nIf /c/\n/./ z\nEndif\n' > r; postmap -q ab regexp:r; postmap -q c regexp:r; postmap -q b regexp:r
  x
  z
  [1]
  $ printf 'if /a/\nif /b/\n/c/ deep\nendif\n/d/ mid\nendif\n/./ out\n' > r; for k in abc ac ad abd d bc; do postmap -q $k regexp:r; done
  deep
  out
  mid
  mid
  out
  out
  $ printf 'if\n/./ x\nif /[/\n/./ y\nendif\n' > r; postmap -q a regexp:r
  postmap: warning: regexp map r, line 1: no regexp: skipping this rule
  postmap: warning: regexp map r, line 3: Invalid regular expression
  postmap: warning: regexp map r, line 5: ignoring ENDIF without matching IF
  x
  $ printf 'if(a)\n/./ x\nendif\n' > r; postmap -q a regexp:r; printf 'ifx /a/\n/./ x\nendify\n' > r; postmap -q a regexp:r
  postmap: warning: regexp map r, line 1: no closing regexp delimiter "(": skipping this rule
  postmap: warning: regexp map r, line 3: ignoring ENDIF without matching IF
  x
  postmap: warning: regexp map r, line 1: ignoring unrecognized request
  postmap: warning: regexp map r, line 3: ignoring unrecognized request
  x
  $ printf '/a/i UP\n/A/i LOW\n' > r; postmap -q A regexp:r; postmap -q a regexp:r; printf '/a/ii x\n' > r; postmap -q A regexp:r; printf '/a+/x x\n/a\\+/x y\n' > r; postmap -q aa regexp:r; postmap -q a+ regexp:r
  LOW
  UP
  x
  y
  x
  $ printf '|a| pipe\n:b: colon\nxcx bad\n(d( par\n' > r; for k in a b c d; do postmap -q $k regexp:r; done
  postmap: warning: regexp map r, line 3: ignoring unrecognized request
  pipe
  postmap: warning: regexp map r, line 3: ignoring unrecognized request
  colon
  postmap: warning: regexp map r, line 3: ignoring unrecognized request
  postmap: warning: regexp map r, line 3: ignoring unrecognized request
  par
  $ printf '/a\\/b/ slash\n#/a/ comment\n  /x/ cont\n/a/ first\n  second\n' > r; postmap -q a/b regexp:r; postmap -q a regexp:r; postmap -q x regexp:r
  slash  /x/ cont
  first  second
  [1]
  $ printf '/^(a)|(b)$/ <$1|$2>\n' > r; postmap -q a regexp:r; postmap -q b regexp:r; printf '/(((a)))((b)?)/ $1$2$3$4$5$6\n/(((a)))((b)?)/ $1$2$3-$4-$5\n' > r; postmap -q a regexp:r
  <a|>
  <|b>
  postmap: warning: regexp map r, line 1: out of range replacement index "6": skipping this rule
  aaa--
  $ printf '/a/!/b/ not b\n/a/!/b/i\n' > r; postmap -q a regexp:r; postmap -q ab regexp:r; printf '/a/ !/b/ x\n' > r; postmap -q a regexp:r; printf '/(a)/!/b/ $1 x\n' > r; postmap -q a regexp:r;  printf '/a/!b\n' > r; postmap -q a regexp:r
  postmap: warning: regexp map r, line 2: no replacement text: using empty string
  not b
  postmap: warning: regexp map r, line 2: no replacement text: using empty string
  !/b/ x
  a x
  postmap: warning: regexp map r, line 1: no closing regexp delimiter "b": skipping this rule
  [1]
  $ printf '/ä/ small\n/^.$/ one\n/^..$/ two\n' > r; postmap -q Ä regexp:r; postmap -q ä regexp:r; postmap -q é regexp:r
  two
  small
  two
  $ printf '/a/ \xff\n' > r; postmap -q a regexp:r; printf '/\xff/ x\n' > r; postmap -q a regexp:r; postmap -uq $'\xff' regexp:r
  postmap: warning: regexp:r: key "a": non-UTF-8 value "?": malformed UTF-8 or invalid codepoint
  postmap: fatal: table regexp:r: query error
  x
  $ printf '/a/ $1a\n/()/ <$1>\n/x/ ${0}\n/x/ $999999999999\n' > r; postmap -q x regexp:r
  postmap: warning: regexp map r, line 1: non-numeric replacement index "1a"
  postmap: warning: regexp map r, line 1: bad replacement syntax: skipping this rule
  postmap: warning: regexp map r, line 3: out-of-range replacement index "0"
  postmap: warning: regexp map r, line 3: bad replacement syntax: skipping this rule
  postmap: warning: regexp map r, line 4: out of range replacement index "-727379969": skipping this rule
  <>
  $ postmap -q x regexp:/nosuch; postmap -q x regexp:/tmp; : > r; postmap -q x regexp:r; postmap regexp:r; postmap -s regexp:r; chmod 0 r; su student -c 'postmap -q x regexp:r'
  postmap: fatal: open /nosuch: No such file or directory
  postmap: fatal: unsupported dictionary type: regexp does not support bulk-mode creation.
  postmap: fatal: table regexp:r: sequence operation is not supported
  postmap: fatal: open r: Permission denied
  [1]
  $ printf '/a/ x' > r; chmod 644 r; postmap -q a regexp:r; postmap -q '' regexp:r; printf '/^$/ empty\n' > r; postmap -q '' regexp:r; echo | postmap -q - regexp:r; printf '/a$/ x\r\n' > r; postmap -q a regexp:r | cat -A
  x
  empty
  	empty
  x$
