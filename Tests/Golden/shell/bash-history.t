History
  $ echo one
  one
  $ echo two three
  two three
  $ !!
  bash: !!: command not found
  [127]
  $ echo !$
  !$
  $ echo !*
  !*
  $ !echo
  bash: !echo: command not found
  [127]
  $ !?two?
  bash: !?two?: command not found
  [127]
  $ !-2
  bash: !-2: command not found
  [127]
  $ echo a b c d
  a b c d
  $ echo !:2 !:1-2 !^ !:$
  !:2 !:1-2 !^ !:$
  $ ^echo^printf '%s,'^
  bash: ^echo^printf: command not found
  [127]
  $ ls /etc/hostname; echo !#:1
  /etc/hostname
  !#:1
  $ echo !nosuch
  !nosuch
  $ echo "!nosuch" '!nosuch' \!x a! b!= !
  !nosuch !nosuch !x a! b!= !
  $ !nosuch:x
  bash: !nosuch:x: command not found
  [127]
  $ echo /usr/lib/file.txt
  /usr/lib/file.txt
  $ echo !$:h !$:t !$:r !$:e
  !$:h !$:t !$:r !$:e
  $ echo !!:1:s/usr/USR/ !echo:$:gs/l/L/
  !!:1:s/usr/USR/ !echo:$:gs/l/L/
  $ echo hi !!:p
  hi !!:p
  $ !123456
  bash: !123456: command not found
  [127]
  $ history | tail -3 | cut -c8-
  echo hi !!:p
  !123456
  history | tail -3 | cut -c8-
  $ fc -l -3 | cut -f2-
   echo hi !!:p
   !123456
   history | tail -3 | cut -c8-
  $ fc -ln -2
  	 history | tail -3 | cut -c8-
  	 fc -l -3 | cut -f2-
  $ fc -s one=1 echo
  echo hi !!:p
  hi !!:p
  $ history 2 | cut -c8-; history -d 1; history -c; history; echo x; history
  echo hi !!:p
  history 2 | cut -c8-; history -d 1; history -c; history; echo x; history
  x
  $ history -s 'fake command'; history | tail -2 | cut -c8-; !fake
  fake command
  bash: !fake: command not found
  [127]
  $ history -w /tmp/h; cat /tmp/h; history -a; history -r /tmp/h; history 3 | cut -c8-; history -n; history -p '!!' 'a'; history -d 99; history -d x; history -d; history -z; history -w /nosuch/x; history -r /nosuch
  fake command
  history -w /tmp/h; cat /tmp/h; history -a; history -r /tmp/h; history 3 | cut -c8-; history -n; history -p '!!' 'a'; history -d 99; history -d x; history -d; history -z; history -w /nosuch/x; history -r /nosuch
  history -w /tmp/h; cat /tmp/h; history -a; history -r /tmp/h; history 3 | cut -c8-; history -n; history -p '!!' 'a'; history -d 99; history -d x; history -d; history -z; history -w /nosuch/x; history -r /nosuch
  fake command
  history -w /tmp/h; cat /tmp/h; history -a; history -r /tmp/h; history 3 | cut -c8-; history -n; history -p '!!' 'a'; history -d 99; history -d x; history -d; history -z; history -w /nosuch/x; history -r /nosuch
  fake command
  a
  bash: history: 99: history position out of range
  bash: history: x: history position out of range
  bash: history: -d: option requires an argument
  history: usage: history [-c] [-d offset] [n] or history -anrw [filename] or history -ps arg [arg...]
  bash: history: -z: invalid option
  history: usage: history [-c] [-d offset] [n] or history -anrw [filename] or history -ps arg [arg...]
  [1]
  $ HISTCONTROL=ignorespace; echo s1
  s1
  $  echo hidden
  hidden
  $ history 2 | cut -c8-; HISTCONTROL=ignoredups
  HISTCONTROL=ignorespace; echo s1
  history 2 | cut -c8-; HISTCONTROL=ignoredups
  $ echo dup
  dup
  $ echo dup
  dup
  $ history 3 | cut -c8-; HISTIGNORE='echo ig*'; echo ignored
  history 2 | cut -c8-; HISTCONTROL=ignoredups
  echo dup
  history 3 | cut -c8-; HISTIGNORE='echo ig*'; echo ignored
  ignored
  $ history 2 | cut -c8-; unset HISTIGNORE HISTCONTROL; set +o history; echo nohist; set -o history; history 2 | cut -c8-
  history 3 | cut -c8-; HISTIGNORE='echo ig*'; echo ignored
  history 2 | cut -c8-; unset HISTIGNORE HISTCONTROL; set +o history; echo nohist; set -o history; history 2 | cut -c8-
  nohist
  history 3 | cut -c8-; HISTIGNORE='echo ig*'; echo ignored
  history 2 | cut -c8-; unset HISTIGNORE HISTCONTROL; set +o history; echo nohist; set -o history; history 2 | cut -c8-
  $ set +H; echo !! !x; set -H; echo 'multi
  > line'; history 1 | cut -c8-
  !! !x
  multi
  line
  set +H; echo !! !x; set -H; echo 'multi
  history 1 | cut -c8-
  $ for i in 1 2
  > do
  > echo $i
  > done; history 2 | cut -c8-
  1
  2
  set +H; echo !! !x; set -H; echo 'multi
  history 1 | cut -c8-
  for i in 1 2; do echo $i; done; history 2 | cut -c8-
  $ cat <<E
  > here
  > E
  here