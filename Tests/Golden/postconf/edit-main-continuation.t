  $ export NORANDOMIZE=1
  $ mkdir /tmp/d; cd /tmp/d; : > master.cf
  $ printf '# head\n\na = 1\n  2\n# in between\n\n  3\nb = x\n\t y\n#c = old\nc = new\n # indented comment\n   more\n\nd=last' > main.cf
  $ postconf -c . -e 'b = 7'
  $ cat -A main.cf
  # head$
  \x24 (esc)
  a = 1$
    2$
  # in between$
  \x24 (esc)
    3$
  b = 7$
  #c = old$
  c = new$
   # indented comment$
     more$
  \x24 (esc)
  d=last
  $ postconf -c . -e 'a = 0'
  $ cat -A main.cf
  # head$
  \x24 (esc)
  a = 0$
  # in between$
  \x24 (esc)
  b = 7$
  #c = old$
  c = new$
   # indented comment$
     more$
  \x24 (esc)
  d=last
  $ postconf -c . '-#' c
  $ cat -A main.cf
  # head$
  \x24 (esc)
  a = 0$
  # in between$
  \x24 (esc)
  b = 7$
  #c = old$
  #c = new$
   # indented comment$
  #   more$
  \x24 (esc)
  d=last
  $ postconf -c . -X d
  $ cat -A main.cf
  # head$
  \x24 (esc)
  a = 0$
  # in between$
  \x24 (esc)
  b = 7$
  #c = old$
  #c = new$
   # indented comment$
  #   more$
  \x24 (esc)
  $ postconf -c . -e 'z = 1'
  $ cat -A main.cf
  # head$
  \x24 (esc)
  a = 0$
  # in between$
  \x24 (esc)
  b = 7$
  #c = old$
  #c = new$
   # indented comment$
  #   more$
  \x24 (esc)
  z = 1$
  $ printf 'a = 1\n  2\n# in between\n\n  3\nb = x\n' > main.cf
  $ postconf -c . -X a
  $ cat -A main.cf
  # in between$
  \x24 (esc)
  b = x$
  $ printf 'a = 1\n  2\n# in between\n\n  3\nb = x\n' > main.cf
  $ postconf -c . '-#' a
  $ cat -A main.cf
  #a = 1$
  #  2$
  # in between$
  \x24 (esc)
  #  3$
  b = x$
  $ printf '  leading\na = 1\n' > main.cf
  $ postconf -c . -e a=2
  $ cat -A main.cf
    leading$
  a = 2$
  $ printf 'a = 1\na = 2\na = 3\n' > main.cf
  $ postconf -c . -e a=4
  postconf: warning: ./main.cf: multiple entries for "a"
  $ cat main.cf
  a = 4
  a = 4
  a = 4
  $ postconf -c . -X a
  postconf: warning: ./main.cf: multiple entries for "a"
  $ cat main.cf
  $ printf 'a = 1\r\nb = 2\r\n' > main.cf
  $ postconf -c . -e a=4
  $ cat -A main.cf
  a = 4$
  b = 2^M$
  $ printf 'a\n' > main.cf
  $ postconf -c . -e a=4
  $ cat -A main.cf
  a = 4$
  $ printf 'a = 1\ngarbage line\nb=2\n' > main.cf
  $ postconf -c . -e b=4
  $ cat -A main.cf
  a = 1$
  garbage line$
  b = 4$
  $ postconf -c . b
  postconf: fatal: ./main.cf, line 2: missing '=' after attribute name: "garbage line"
  [1]
  $ printf 'a = 1\0after\nb=2\n' > main.cf
  $ postconf -c . -e b=4
  $ cat -A main.cf
  a = 1b = 4$
  $ printf 'a = 1\0after\n more\n\0x\nb=2\n' > main.cf
  $ postconf -c . -n
  postconf: fatal: ./main.cf, line 3: missing attribute name: ""
  [1]
  $ postconf -c . -e c=4
  $ cat -A main.cf
  a = 1 more$
  b=2$
  c = 4$
  $ printf '\n\n\n' > main.cf
  $ postconf -c . -e c=4
  $ cat -A main.cf
  \x24 (esc)
  \x24 (esc)
  \x24 (esc)
  c = 4$
  $ printf 'a = 1\n = 2\n' > main.cf
  $ postconf -c . -e c=4
  $ cat -A main.cf
  a = 1$
   = 2$
  c = 4$
  $ printf '=2\n' > main.cf
  $ postconf -c . -e c=4
  $ cat -A main.cf
  =2$
  c = 4$
  $ postconf -c . -n
  postconf: fatal: ./main.cf, line 1: missing attribute name: "=2"
  [1]
  $ printf 'a=1\nb=2' > main.cf
  $ postconf -c . -e c=4
  $ cat -A main.cf
  a=1$
  b=2c = 4$
  $ postconf -c . -n
  config_directory = .
  postconf: warning: ./main.cf: unused parameter: b=2c = 4
  postconf: warning: ./main.cf: unused parameter: a=1
