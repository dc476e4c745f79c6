  $ which ls; which -a sh; which nosuch; echo $?
  /usr/bin/ls
  /usr/bin/sh
  /bin/sh
  1
  $ which postfix sendmail nosuch; echo $?
  /usr/sbin/postfix
  /usr/sbin/sendmail
  1
  $ which
  [1]
  $ which -x ls
  Illegal option -x
  Usage: /usr/bin/which [-a] args
  [2]
  $ mkdir d; printf '#!/bin/sh\necho one $1\n' > d/one; chmod +x d/one; printf '#!/bin/sh\necho two; exit 3\n' > d/two; chmod +x d/two; printf 'x\n' > d/three; cp d/one d/a.sh
  $ run-parts d; echo $?
  one
  two
  run-parts: d/two exited with return code 3
  1
  $ run-parts --test d; run-parts --list d
  d/one
  d/two
  d/one
  d/three
  d/two
  $ run-parts --report d
  d/one:
  one
  d/two:
  two
  run-parts: d/two exited with return code 3
  [1]
  $ run-parts -v d
  run-parts: executing d/one
  one
  run-parts: executing d/two
  two
  run-parts: d/two exited with return code 3
  [1]
  $ run-parts --arg=hello d
  one hello
  two
  run-parts: d/two exited with return code 3
  [1]
  $ run-parts --regex '.*sh$' d; run-parts --reverse d
  one
  two
  run-parts: d/two exited with return code 3
  one
  [1]
  $ run-parts; run-parts /nonexistent; run-parts -z d
  run-parts: missing operand
  Try `run-parts --help' for more information.
  run-parts: failed to open directory /nonexistent: No such file or directory
  run-parts: invalid option -- 'z'
  Try `run-parts --help' for more information.
  [1]
  $ ischroot; echo $?
  1
  $ uptime -V; free -V; w -h; pgrep -V; users; who
  uptime from procps-ng 4.0.2
  free from procps-ng 4.0.2
  pgrep from procps-ng 4.0.2
