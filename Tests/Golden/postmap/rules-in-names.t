Rules in names

  $ postmap -q abc 'regexp:{{/a(.)c/ got $1}}'; postmap -q abc 'regexp:{{/a(.)c/ got $$1}}'; postmap -q abc 'regexp:{/a/ b}'; postmap -q abc 'regexp:{{/x/ 1},{/b/ 2}}'; postmap -q abc 'regexp:{ {/x/ 1} , {/b/ 2} }'; postmap -q abc 'regexp:{{/x/ 1} {/b/ 2}}'
  got b
  got $1
  postmap: fatal: regexp map: no '{' at start of text in "/a/"
  PID
  PID
  PID
  $ postmap -q abc 'regexp:{}'; postmap -q abc 'regexp:{{}}'; postmap -q abc 'regexp:{{/b/ 2}'; postmap -q abc 'regexp:{{/b/ 2}}x'; postmap -q abc 'regexp:{{/b/ 2}x}'; postmap -q abc 'regexp:{x}'; postmap -q abc 'regexp:{{/b/}}'; postmap -q abc 'regexp:{{/b 2}}'; postmap -q abc 'regexp:{{if /b/},{/a/ 1},{endif}}'; postmap -q abc 'regexp:{{if /b/},{/a/ 1}}'
  postmap: fatal: regexp map: missing '}' in "{{/b/ 2}"
  postmap: fatal: regexp map: syntax error after '}' in "{{/b/ 2}}x"
  postmap: fatal: regexp map: syntax error after '}' in "{/b/ 2}x"
  postmap: fatal: regexp map: no '{' at start of text in "x"
  postmap: warning: regexp map {{/b/}}, line 1: no replacement text: using empty string
  postmap: warning: table regexp:{{/b/}}: key abc: empty string result is not allowed
  postmap: warning: table regexp:{{/b/}} should return NO RESULT in case of NOT FOUND
  
  postmap: warning: regexp map {{/b 2}}, line 1: no closing regexp delimiter "/": skipping this rule
  1
  postmap: warning: regexp map {{if /b/},{/a/ 1}}, line 1: IF has no matching ENDIF
  1
  $ postmap -q abc 'regexp:{{/b{1,2}/ 2}}'; postmap -q abc 'regexp:{{#/b/ 1},{/b/ 2}}'; postmap -q abc 'regexp:{{  /b/ 2}}'; postmap -q abc 'regexp:{{/b/ 2  }}'; postmap -q abc 'regexp:{{/(/ 2},{/b/ 3}}'; postmap -q abc $'regexp:{{/b/ 2\n 3}}'; postmap -q abc $'regexp:{{/b/ 2}\n{/c/ 3}}'
  2
  2
  2
  2
  postmap: warning: regexp map {{/(/ 2},{/b/ 3}}, line 1: Unmatched ( or \(
  3
  2 3
  2
  $ postmap -q abc 'pcre:{{/a(.)c/ got $1}}'; postmap -q abc 'pcre:{{/x/ 1},{/b/ 2}}'; postmap -q abc 'pcre:{{/(/ 2},{/b/ 3}}'; postmap -q abc 'pcre:{{/b/x 2}}'; postmap -q abc 'pcre:{{/b/q 2}}'; postmap -q abc 'pcre:{x}'; postmap -q abc 'pcre:{}'; postmap -q abc 'pcre:{{}}'
  got b
  2
  postmap: warning: pcre map {{/(/ 2},{/b/ 3}}, line 1: error in regex at offset 1: missing closing parenthesis
  3
  2
  postmap: warning: pcre map {{/b/q 2}}, line 1: unknown regexp option "q": skipping this rule
  postmap: fatal: pcre map: no '{' at start of text in "x"
  [1]
  $ postmap -q 1.2.3.4 'cidr:{{1.2.3.0/24 x}}'; postmap -q 1.2.3.4 'cidr:{1.2.3.0/24 x}'; postmap -q 1.2.3.4 'cidr:{{1.2.3.1/24 x},{1.2.3.4 y}}'; postmap -q 1.2.3.4 'cidr:{{!1.2.3.5 y}}'; postmap -q 1.2.3.4 'cidr:{{if 1.2.3.0/24},{1.2.3.4 z},{endif}}'; postmap -q 1.2.3.4 'cidr:{}'; postmap -q 1.2.3.4 'cidr:{{}}'; postmap -q 1.2.3.4 'cidr:{x}'; postmap -q ::1 'cidr:{{::/0 v6}}'; postmap -q 1.2.3.4 'cidr:{{1.2.3.4}}'
  x
  postmap: fatal: cidr map: no '{' at start of text in "1.2.3.0/24"
  postmap: warning: cidr map {{1.2.3.1/24 x},{1.2.3.4 y}}, line 1: non-null host address bits in "1.2.3.1/24", perhaps you should use "1.2.3.0/24" instead: skipping this rule
  y
  y
  z
  postmap: fatal: cidr map: no '{' at start of text in "x"
  v6
  postmap: warning: cidr map {{1.2.3.4}}, line 1: no lookup result: skipping this rule
  [1]
  $ printf 'abc\nxyz\n' | postmap -q - 'regexp:{{/b/ 1},{/y/ 2}}'; printf '1.1.1.1\n2.2.2.2\n' | postmap -q - 'cidr:{{1.0.0.0/8 one},{2.0.0.0/8 two}}'; postmap 'regexp:{{/a/ b}}'; postmap -s 'pcre:{{/a/ b}}'; postmap -d x 'cidr:{{1.1.1.1 b}}'
  abc	1
  xyz	2
  1.1.1.1	one
  2.2.2.2	two
  postmap: fatal: open {{/a/ b}}: No such file or directory
  postmap: fatal: table pcre:{{/a/ b}}: sequence operation is not supported
  postmap: fatal: cidr:{{1.1.1.1 b}} map requires O_RDONLY access mode
  [1]
  $ postmap -q a 'texthash:{{a b}}'; postmap -q a 'hash:{{a b}}'; postmap -Fq a 'regexp:{{/a/ /etc/hostname}}'; postmap -q a 'static:{{a b}}'
  postmap: fatal: open database {{a b}}: No such file or directory
  postmap: fatal: open database {{a b}}.db: No such file or directory
  mail
  
  {a b}
