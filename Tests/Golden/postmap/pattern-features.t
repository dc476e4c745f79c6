What regexp and pcre tables can

  $ cd /tmp
  $ cat > r <<'EOF'
  > # flags
  > /^ABC$/       insensitive
  > /^DEF$/i      sensitive
  > /^(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)$/ $11$1 ${2}x $$ $(3)
  > !/^[a-z@.+0-9]*$/ odd characters
  > if /@example\.com$/
  > /^postmaster@/ OK
  > if !/^(john|mary)@/
  > /^(.*)@/ REJECT $1 unknown
  > endif
  > endif
  > /^([^+]+)\+([^@]+)@(.*)$/  $1@$3 ext=${2}
  > /^x(y)?z$/ got <$1>
  > |^/path/| bar delimiters
  > /a\/b/ slash
  > /tab/	tab	separated
  > EOF
  $ for k in abc ABC def DEF abcdefghijk 'odd key!' postmaster@example.com john@example.com foo@example.com a+b@c.example xz xyz /path/x a/b tab nothing; do echo "$k -> $(postmap -q "$k" regexp:r 2>&1)"; done
  abc -> insensitive
  ABC -> insensitive
  def -> 
  DEF -> sensitive
  abcdefghijk -> ka bx $ c
  odd key! -> odd characters
  postmaster@example.com -> OK
  john@example.com -> 
  foo@example.com -> REJECT foo unknown
  a+b@c.example -> a@c.example ext=b
  xz -> got <>
  xyz -> got <y>
  /path/x -> odd characters
  a/b -> odd characters
  tab -> tab	separated
  nothing -> 
  $ for k in abc ABC def DEF abcdefghijk 'odd key!' postmaster@example.com john@example.com foo@example.com a+b@c.example xz xyz /path/x a/b tab nothing; do echo "$k -> $(postmap -q "$k" pcre:r 2>&1)"; done
  abc -> insensitive
  ABC -> insensitive
  def -> 
  DEF -> sensitive
  abcdefghijk -> ka bx $ c
  odd key! -> odd characters
  postmaster@example.com -> OK
  john@example.com -> 
  foo@example.com -> REJECT foo unknown
  a+b@c.example -> a@c.example ext=b
  xz -> got <>
  xyz -> got <y>
  /path/x -> odd characters
  a/b -> odd characters
  tab -> tab	separated
  nothing -> 
  $ cat > p <<'EOF'
  > /^(?<user>[^@]+)@x$/ user ${user} $1
  > /foo(?=bar)/ ahead
  > /^\d{3}-\d{4}$/ phone
  > /a b c/x extended
  > /^start.end$/s dotall
  > /^l2$/m multi
  > /ü/ umlaut
  > /(?i)CASE/ inline
  > /^a.*?b/U greedy swapped
  > /anch/A anchored
  > /end$/E dollar
  > /two/im both
  > EOF
  $ printf '%s\n' joe@x foobar 555-1234 abc 'a b c' startxend l2 ü case aXbXb xanch anch end TWO | postmap -q - pcre:p
  postmap: warning: pcre map p, line 1: non-numeric replacement index "user"
  postmap: warning: pcre map p, line 1: bad replacement syntax: skipping this rule
  foobar	ahead
  555-1234	phone
  abc	extended
  a b c	greedy swapped
  startxend	dotall
  l2	multi
  ü	umlaut
  case	inline
  aXbXb	greedy swapped
  anch	anchored
  end	dollar
  $ printf 'start\nend' | postmap -q - pcre:p
  postmap: warning: pcre map p, line 1: non-numeric replacement index "user"
  postmap: warning: pcre map p, line 1: bad replacement syntax: skipping this rule
  end	dollar
  $ printf '%s\n' '/a/z x' '/a/ii y' '/a/b' '/$(/ x' '/a/ $0' '/a/ $x' '/a/ ${' '/a/ $' '/a/ $(1' '/(a)/ $2' '/(a)/ ${1' '/a' 'a/' '/a/  ' '//' '// x' 'if' 'if /a' 'if /a/ /b/ c' 'endif x' '/[[:foo:]]/ x' '/a**/ x' '/\(/ x' '/a{1/ x' '/*a/ x' '/+/ x' '/?/ x' '/()/ empty' '/a|*/ y' '/\1/ z' '/[/ q' '/]/ w' '/(?:a)/ n' > bad
  $ postmap -q ab regexp:bad
  postmap: warning: regexp map bad, line 1: unknown regexp option "z": skipping this rule
  postmap: warning: regexp map bad, line 3: unknown regexp option "b": skipping this rule
  postmap: warning: regexp map bad, line 4: Unmatched ( or \(
  postmap: warning: regexp map bad, line 5: out-of-range replacement index "0"
  postmap: warning: regexp map bad, line 5: bad replacement syntax: skipping this rule
  postmap: warning: regexp map bad, line 6: non-numeric replacement index "x"
  postmap: warning: regexp map bad, line 6: bad replacement syntax: skipping this rule
  postmap: warning: truncated macro reference: "${"
  postmap: warning: regexp map bad, line 7: bad replacement syntax: skipping this rule
  postmap: warning: empty macro name: "$"
  postmap: warning: regexp map bad, line 8: bad replacement syntax: skipping this rule
  postmap: warning: truncated macro reference: "$(1"
  postmap: warning: regexp map bad, line 9: bad replacement syntax: skipping this rule
  postmap: warning: regexp map bad, line 10: out of range replacement index "2": skipping this rule
  postmap: warning: truncated macro reference: "${1"
  postmap: warning: regexp map bad, line 11: bad replacement syntax: skipping this rule
  postmap: warning: regexp map bad, line 12: no closing regexp delimiter "/": skipping this rule
  postmap: warning: regexp map bad, line 13: ignoring unrecognized request
  postmap: warning: regexp map bad, line 14: no replacement text: using empty string
  postmap: warning: regexp map bad, line 15: no replacement text: using empty string
  postmap: warning: regexp map bad, line 17: no regexp: skipping this rule
  postmap: warning: regexp map bad, line 18: no closing regexp delimiter "/": skipping this rule
  postmap: warning: regexp map bad, line 19: ignoring extra text after IF statement: "/b/ c"
  postmap: warning: regexp map bad, line 19: do not prepend whitespace to statements between IF and ENDIF
  postmap: warning: regexp map bad, line 20: ignoring extra text after ENDIF
  postmap: warning: regexp map bad, line 21: Invalid character class name
  postmap: warning: regexp map bad, line 24: Unmatched \{
  postmap: warning: regexp map bad, line 25: Invalid preceding regular expression
  postmap: warning: regexp map bad, line 26: Invalid preceding regular expression
  postmap: warning: regexp map bad, line 27: Invalid preceding regular expression
  postmap: warning: regexp map bad, line 29: Invalid preceding regular expression
  postmap: warning: regexp map bad, line 30: Invalid back reference
  postmap: warning: regexp map bad, line 31: Invalid regular expression
  postmap: warning: regexp map bad, line 33: Invalid preceding regular expression
  y
  $ postmap -q ab pcre:bad
  postmap: warning: pcre map bad, line 1: unknown regexp option "z": skipping this rule
  postmap: warning: pcre map bad, line 3: unknown regexp option "b": skipping this rule
  postmap: warning: pcre map bad, line 4: error in regex at offset 2: missing closing parenthesis
  postmap: warning: pcre map bad, line 5: out of range replacement index "0"
  postmap: warning: pcre map bad, line 5: bad replacement syntax: skipping this rule
  postmap: warning: pcre map bad, line 6: non-numeric replacement index "x"
  postmap: warning: pcre map bad, line 6: bad replacement syntax: skipping this rule
  postmap: warning: truncated macro reference: "${"
  postmap: warning: pcre map bad, line 7: bad replacement syntax: skipping this rule
  postmap: warning: empty macro name: "$"
  postmap: warning: pcre map bad, line 8: bad replacement syntax: skipping this rule
  postmap: warning: truncated macro reference: "$(1"
  postmap: warning: pcre map bad, line 9: bad replacement syntax: skipping this rule
  postmap: warning: pcre map bad, line 10: out of range replacement index "2": skipping this rule
  postmap: warning: truncated macro reference: "${1"
  postmap: warning: pcre map bad, line 11: bad replacement syntax: skipping this rule
  postmap: warning: pcre map bad, line 12: no closing regexp delimiter "/": ignoring this rule
  postmap: warning: pcre map bad, line 13: ignoring unrecognized request
  postmap: warning: pcre map bad, line 14: no replacement text: using empty string
  postmap: warning: pcre map bad, line 15: no replacement text: using empty string
  postmap: warning: pcre map bad, line 17: no regexp: skipping this rule
  postmap: warning: pcre map bad, line 18: no closing regexp delimiter "/": ignoring this rule
  postmap: warning: pcre map bad, line 19: ignoring extra text after IF statement: "/b/ c"
  postmap: warning: pcre map bad, line 19: do not prepend whitespace to statements between IF and ENDIF
  postmap: warning: pcre map bad, line 20: ignoring extra text after ENDIF
  postmap: warning: pcre map bad, line 21: error in regex at offset 3: unknown POSIX class name
  postmap: warning: pcre map bad, line 22: error in regex at offset 2: quantifier does not follow a repeatable item
  postmap: warning: pcre map bad, line 25: error in regex at offset 0: quantifier does not follow a repeatable item
  postmap: warning: pcre map bad, line 26: error in regex at offset 0: quantifier does not follow a repeatable item
  postmap: warning: pcre map bad, line 27: error in regex at offset 0: quantifier does not follow a repeatable item
  postmap: warning: pcre map bad, line 29: error in regex at offset 2: quantifier does not follow a repeatable item
  postmap: warning: pcre map bad, line 30: error in regex at offset 1: reference to non-existent subpattern
  postmap: warning: pcre map bad, line 31: error in regex at offset 1: missing terminating ] for character class
  y
  $ printf 'if /a/\nif /b/\n/c/ x\n' > un; postmap -q abc regexp:un; postmap -q abc pcre:un
  postmap: warning: regexp map un, line 2: IF has no matching ENDIF
  postmap: warning: regexp map un, line 1: IF has no matching ENDIF
  x
  postmap: warning: pcre map un, line 2: IF has no matching ENDIF
  postmap: warning: pcre map un, line 1: IF has no matching ENDIF
  x
  $ printf ' /a/ x\n' > in; postmap -q a regexp:in; printf '/a/\n  x\n  y\n' > in; postmap -q a regexp:in
  postmap: warning: in: logical line must not start with whitespace: " /a/ x"
  x  y
  $ printf '\357\273\277/a/ x\n' > bom; postmap -q a regexp:bom
  postmap: warning: regexp map bom, line 1: no closing regexp delimiter "?": skipping this rule
  [1]
  $ printf '/a/ x\r\n' > cr; postmap -q a regexp:cr | od -c | head -2; postmap -q b regexp:cr
  0000000   x  \n
  0000002
  [1]
  $ printf '/a/ x' > nonl; postmap -q a pcre:nonl
  x
  $ chmod 000 r; su student -c 'postmap -q abc regexp:/tmp/r'; postmap -q abc regexp:/tmp
  postmap: fatal: open /tmp/r: Permission denied
  [1]
  $ postmap -q "" regexp:r; postmap -q "" pcre:p; echo "" | postmap -q - regexp:r; echo $?
  postmap: warning: pcre map p, line 1: non-numeric replacement index "user"
  postmap: warning: pcre map p, line 1: bad replacement syntax: skipping this rule
  1
