Errors and outputs of builtins
  $ cd /nosuch; cd /etc/passwd; cd a b; cd -; cd -; cd -x; cd ''; echo $?; cd ~nosuch; CDPATH=/etc cd postfix; cd; OLDPWD= cd -; HOME= cd; pwd; unset HOME; cd; HOME=/root; cd
  bash: cd: /nosuch: No such file or directory
  bash: cd: /etc/passwd: Not a directory
  bash: cd: too many arguments
  bash: cd: OLDPWD not set
  bash: cd: OLDPWD not set
  bash: cd: -x: invalid option
  cd: usage: cd [-L|[-P [-e]] [-@]] [dir]
  0
  bash: cd: ~nosuch: No such file or directory
  /etc/postfix
  
  /root
  bash: cd: HOME not set
  $ pwd -x; pwd a; pwd -P; pwd -L; mkdir d; ln -s d l; cd l; pwd; pwd -P; cd ..; cd -P l; pwd; cd /root; rmdir d; rm l
  bash: pwd: -x: invalid option
  pwd: usage: pwd [-LP]
  /root
  /root
  /root
  /root/l
  /root/d
  /root/d
  $ echo -n a; echo; echo -e 'a\tb\x41\0101\u00e9\c' x; echo; echo -E 'a\t'; echo -z; echo --; echo -ne 'x\n'; echo -nee y; echo; echo - a
  a
  a	bAAé
  a\t
  -z
  --
  x
  y
  - a
  $ type ls cd if f nosuch; type -t ls cd if nosuch; type -p ls cd; type -P cd ls; type -a echo; type -x; f() { echo; }; type f; type -f f; alias q=ls; type q; type -a q; hash -r; ls >/dev/null; type ls
  ls is /usr/bin/ls
  cd is a shell builtin
  if is a shell keyword
  bash: type: f: not found
  bash: type: nosuch: not found
  file
  builtin
  keyword
  /usr/bin/ls
  /usr/bin/ls
  echo is a shell builtin
  echo is /usr/bin/echo
  echo is /bin/echo
  bash: type: -x: invalid option
  type: usage: type [-afptP] name [name ...]
  f is a function
  f () 
  { 
      echo
  }
  bash: type: f: not found
  q is aliased to `ls'
  q is aliased to `ls'
  ls is hashed (/usr/bin/ls)
  $ command -v ls cd if nosuch f q; echo $?; command -V ls cd if nosuch f q; command nosuch; command -p ls /etc/hostname; command; command -x; command cd /; cd
  /usr/bin/ls
  cd
  if
  f
  alias q='ls'
  0
  ls is hashed (/usr/bin/ls)
  cd is a shell builtin
  if is a shell keyword
  bash: command: nosuch: not found
  f is a function
  f () 
  { 
      echo
  }
  q is aliased to `ls'
  bash: nosuch: command not found
  /etc/hostname
  bash: command: -x: invalid option
  command: usage: command [-pVv] command [arg ...]
  $ hash; hash -r; hash; ls /etc/hostname; hash; hash -t ls; hash -t nosuch; hash nosuch; hash -l; hash -d ls; hash -d ls; hash -p /bin/cat kitty; kitty /etc/hostname; hash -x
  hits	command
     1	/bin/ls
  hash: hash table empty
  /etc/hostname
  hits	command
     1	/usr/bin/ls
  /usr/bin/ls
  bash: hash: nosuch: not found
  bash: hash: nosuch: not found
  builtin hash -p /usr/bin/ls ls
  bash: hash: ls: not found
  mail
  bash: hash: -x: invalid option
  hash: usage: hash [-lr] [-p pathname] [-dt] [name ...]
  [2]
  $ enable -n echo; type echo; enable echo; enable -n; enable nosuch; enable -a | head -3; enable -x; builtin nosuch; builtin cd; builtin
  echo is /usr/bin/echo
  bash: enable: nosuch: not a shell builtin
  enable .
  enable :
  enable [
  bash: enable: -x: invalid option
  enable: usage: enable [-a] [-dnps] [-f filename] [name ...]
  bash: builtin: nosuch: not a shell builtin
  $ shift; shift 5; echo $?; set -- a b c; shift 2; echo $@; shift 5; echo $?; shift x; shift -1; shift 1 2
  1
  c
  1
  bash: shift: x: numeric argument required
  bash: shift: -1: shift count out of range
  bash: shift: too many arguments
  [1]
  $ return; return 5; f() { return 300; }; f; echo $?; f() { return x; }; f; echo $?; f() { return -1; }; f; echo $?; f() { return 1 2; }; f; echo $?
  bash: return: can only `return' from a function or sourced script
  bash: return: can only `return' from a function or sourced script
  44
  bash: return: x: numeric argument required
  2
  255
  bash: return: too many arguments
  [1]
  $ break; continue; for i in 1 2 3; do break x; done; for i in 1 2 3; do break 0; done; echo $?; for i in 1 2; do for j in a b; do continue 2; done; echo no; done; for i in 1 2; do break 99; done; echo $i; for i in 1; do break 1 2; done
  bash: break: only meaningful in a `for', `while', or `until' loop
  bash: continue: only meaningful in a `for', `while', or `until' loop
  bash: break: x: numeric argument required
  [128]
  $ export -x; export -p | head -2; export A=1 B; export -f nosuch; export 'x y'; export =x; f() { :; }; export -f f; bash -c f; export -nf f; bash -c f
  bash: export: -x: invalid option
  export: usage: export [-fn] [name[=value] ...] or export -p
  declare -x LC_ALL="C.UTF-8"
  declare -x LOGNAME="root"
  bash: export: nosuch: not a function
  bash: export: `x y': not a valid identifier
  bash: export: `=x': not a valid identifier
  bash: line 1: f: command not found
  [127]
  $ readonly R=1; R=2; unset R; readonly R=3; declare R=4; local R; export R=5; for R in a; do echo; done; read R <<< x; R=x echo y; (( R=5 )); printf -v R x; getopts a R; f() { local R=1; }; f
  bash: R: readonly variable
  [1]
  $ unset; unset -x; unset -n; set -z; set -o nosuch; set +o nosuch; set -o | head -5; set +o | head -3; shopt nosuch; shopt -s nosuch; shopt -q nullglob; echo $?; shopt nullglob dotglob; shopt -o errexit; shopt -p extglob; shopt -x; shopt -so pipefail; set -o | grep pipefail; shopt -uo pipefail
  bash: unset: -x: invalid option
  unset: usage: unset [-f] [-v] [-n] [name ...]
  bash: set: -z: invalid option
  set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]
  bash: set: nosuch: invalid option name
  bash: set: nosuch: invalid option name
  allexport      	off
  braceexpand    	on
  emacs          	off
  errexit        	off
  errtrace       	off
  set +o allexport
  set -o braceexpand
  set +o emacs
  bash: shopt: nosuch: invalid shell option name
  bash: shopt: nosuch: invalid shell option name
  1
  nullglob       	off
  dotglob        	off
  errexit        	off
  shopt -u extglob
  bash: shopt: -x: invalid option
  shopt: usage: shopt [-pqsu] [-o] [optname ...]
  pipefail       	on
  $ let; alias nosuch; alias 'a b=c'; alias ll='ls -l' la; alias; unalias nosuch; unalias; unalias -x; unalias ll; alias -p; unalias -a; alias; alias -x
  bash: let: expression expected
  bash: alias: nosuch: not found
  bash: alias: `a b': invalid alias name
  bash: alias: la: not found
  alias ll='ls -l'
  alias q='ls'
  bash: unalias: nosuch: not found
  unalias: usage: unalias [-a] name [name ...]
  bash: unalias: -x: invalid option
  unalias: usage: unalias [-a] name [name ...]
  alias q='ls'
  bash: alias: -x: invalid option
  alias: usage: alias [-p] [name[=value] ... ]
  [2]
  $ test; echo $?; test a b; test a b c; test a b c d; test -f; echo $?; test -x; [ ; [ a; [ a = b c ]; [ -z ]; echo $?; [ -n "" ]; echo $?; [ ! a ]; echo $?; [ a -a b ]; [ a -a '' ]; echo $?; [ \( a \) ]; echo $?; [ \( a ]; [ a -q b ]; [ -q b ]; [ 1 -gt x ]; [ ! ]; echo $?; [ = ]; echo $?; [ a = a -o x ]; echo $?; test 1 -eq 1 -a; [ -t x ]; [ a \< b ]; echo $?
  1
  bash: test: a: unary operator expected
  bash: test: b: binary operator expected
  bash: test: too many arguments
  0
  bash: [: missing `]'
  bash: [: missing `]'
  bash: [: too many arguments
  0
  1
  1
  1
  0
  bash: [: (: unary operator expected
  bash: [: -q: binary operator expected
  bash: [: -q: unary operator expected
  bash: [: x: integer expression expected
  0
  0
  0
  bash: test: argument expected
  0
  $ umask; umask -S; umask 027; umask; umask -p; umask u=rwx,g=rx,o=; umask -S; umask 999; umask x; umask g+w; umask; umask 022; umask -x
  0022
  u=rwx,g=rx,o=rx
  0027
  umask 0027
  u=rwx,g=rx,o=
  bash: umask: 999: octal number out of range
  bash: umask: `x': invalid symbolic mode operator
  0007
  bash: umask: -x: invalid option
  umask: usage: umask [-p] [-S] [mode]
  [2]
  $ times | wc -l; ulimit -n; ulimit -x; ulimit -Z; ulimit abc; ulimit; ulimit -c; ulimit -Hn; ulimit -S -f; ulimit -a | head -4
  2
  20000
  unlimited
  bash: ulimit: -Z: invalid option
  ulimit: usage: ulimit [-SHabcdefiklmnpqrstuvxPRT] [limit]
  bash: ulimit: abc: invalid number
  unlimited
  0
  20000
  unlimited
  real-time non-blocking time  (microseconds, -R) unlimited
  core file size              (blocks, -c) 0
  data seg size               (kbytes, -d) unlimited
  scheduling priority                 (-e) 0
  $ pushd; pushd /etc; pushd /usr; dirs; dirs -v; dirs -p; dirs -l; pushd; pushd +1; pushd +9; pushd -0; pushd /nosuch; pushd -n /tmp; dirs; popd; popd +1; popd -n; dirs +0; dirs -0; dirs +9; popd +9; popd x; dirs x; dirs -c; popd; pushd -x; popd -x; cd
  bash: pushd: no other directory
  /etc ~
  /usr /etc ~
  /usr /etc ~
   0  /usr
   1  /etc
   2  ~
  /usr
  /etc
  ~
  /usr /etc /root
  /etc /usr ~
  /usr ~ /etc
  bash: pushd: +9: directory stack index out of range
  /etc /usr ~
  bash: pushd: /nosuch: No such file or directory
  /etc /tmp /usr ~
  /etc /tmp /usr ~
  /tmp /usr ~
  /tmp ~
  /tmp
  /tmp
  /tmp
  bash: dirs: directory stack empty
  bash: popd: directory stack empty
  bash: popd: x: invalid argument
  popd: usage: popd [-n] [+N | -N]
  bash: dirs: x: invalid option
  dirs: usage: dirs [-clpv] [+N] [-N]
  bash: popd: directory stack empty
  bash: pushd: -x: invalid number
  pushd: usage: pushd [-n] [+N | -N | dir]
  bash: popd: -x: invalid number
  popd: usage: popd [-n] [+N | -N]
  $ wait 99999; echo $?; wait %9; echo $?; wait x; wait -n; echo $?; kill; kill 99999; kill -l | head -2; kill -l 9 HUP 130 TERM; kill -l x; kill -NOSUCH 1; kill -s; kill x; kill %9; kill -9; kill -l 99; kill -s TERM; kill -n 15 99999; kill -0 $$; echo $?; kill -x
  bash: wait: pid PID is not a child of this shell
  PID
  bash: wait: %9: no such job
  PID
  bash: wait: `x': not a pid or valid job spec
  PID
  kill: usage: kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]
  bash: kill: (99999) - No such process
   1) SIGHUP	 2) SIGINT	 3) SIGQUIT	 4) SIGILL	 5) SIGTRAP
   6) SIGABRT	 7) SIGBUS	 8) SIGFPE	 9) SIGKILL	10) SIGUSR1
  KILL
  PID
  INT
  PID
  bash: kill: x: invalid signal specification
  bash: kill: NOSUCH: invalid signal specification
  bash: kill: -s: option requires an argument
  bash: kill: x: arguments must be process or job IDs
  bash: kill: %9: no such job
  kill: usage: kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]
  bash: kill: 99: invalid signal specification
  kill: usage: kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]
  bash: kill: (99999) - No such process
  PID
  bash: kill: x: invalid signal specification
  [1]
  $ fg; bg; jobs %1; disown; disown %1; fg %x; bg 5; jobs x; jobs -z; suspend -x; fg -x
  bash: fg: current: no such job
  bash: bg: current: no such job
  bash: jobs: %1: no such job
  bash: disown: current: no such job
  bash: disown: %1: no such job
  bash: fg: %x: no such job
  bash: bg: 5: no such job
  bash: jobs: x: no such job
  bash: jobs: -z: invalid option
  jobs: usage: jobs [-lnprs] [jobspec ...] or jobs -x command [args]
  bash: suspend: -x: invalid option
  suspend: usage: suspend [-f]
  bash: fg: -x: invalid option
  fg: usage: fg [job_spec]
  [2]
  $ getopts; getopts ab; getopts 'ab:' o -a -b; echo $o; getopts 'ab:' o -a -b; OPTIND=1; while getopts 'ab:c' o -a -b val -c -x -b; do echo "$o ${OPTARG-unset} $OPTIND"; done; echo $OPTIND; OPTIND=1; while getopts ':ab:' o -ab val -x -b; do echo "$o ${OPTARG-unset} $OPTIND"; done; OPTIND=1; OPTERR=0; getopts a o -z; echo $o $?; getopts x 1y
  getopts: usage: getopts optstring name [arg ...]
  getopts: usage: getopts optstring name [arg ...]
  a
  bash: option requires an argument -- b
  a unset 2
  b val 4
  c unset 5
  bash: illegal option -- x
  ? unset 6
  bash: option requires an argument -- b
  ? unset 7
  7
  a unset 1
  b val 3
  ? x 4
  : b 5
  ? 0
  bash: getopts: `1y': not a valid identifier
  [1]
  $ read -x; read 1a <<< x; read -u 9 x; read -t x y; read -n x y; read -d; read a b c <<< 'x y z w'; echo "$a|$b|$c"; IFS=: read a b c <<< 'x::z:w'; echo "$a|$b|$c"; read -n3 a <<< abcdef; echo $a; read -N3 a <<< $'a\nbc'; echo "$a"; read -d: a <<< 'x y:z'; echo $a; read <<< ' keep  '; echo "[$REPLY]"; read -r a <<< 'a\b'; echo $a; read a <<< 'a\b\\c'; echo $a; read -a v <<< 'a b c'; echo ${v[1]}; read a b <<< ''; echo $? "[$a]"; read a < /dev/null; echo $?; read -s a <<< z; echo $a; read -p 'prompt> ' a <<< q; echo $a; read -i x a <<< i; echo $a
  bash: read: -x: invalid option
  read: usage: read [-ers] [-a array] [-d delim] [-i text] [-n nchars] [-N nchars] [-p prompt] [-t timeout] [-u fd] [name ...]
  bash: read: `1a': not a valid identifier
  bash: read: 9: invalid file descriptor: Bad file descriptor
  bash: read: x: invalid timeout specification
  bash: read: x: invalid number
  bash: read: -d: option requires an argument
  read: usage: read [-ers] [-a array] [-d delim] [-i text] [-n nchars] [-N nchars] [-p prompt] [-t timeout] [-u fd] [name ...]
  x|y|z w
  x||z:w
  abc
  a
  b
  x y
  [ keep  ]
  a\b
  ab\c
  b
  0 []
  1
  z
  q
  i
  $ printf; printf -x; printf '%d\n' abc; printf '%d %d\n' 1 2 3; printf '%s\n'; printf '%s-%s\n' a; printf '%5d|%-5d|%05d|%+d|% d\n' 42 42 42 42 42; printf '%x %X %#x %o %#o %u\n' 255 255 255 8 8 -1; printf '%c%c\n' abc d; printf '%e %f %g %.2f %10.3e\n' 1.5 1.5 1.5 3.14159 12345.678; printf '%b|%q|%s\n' 'a\tb' "it's" 'a\tb'; printf '%%|%5s|%-5s|%.2s|%*d|%-*d|\n' ab ab abcdef 5 42 5 42; printf '%(%Y)T\n' 0; printf '%(%F %T)T\n' 86400; printf '%z\n'; printf '%d\n' 0x1f 010 "'A" '"B' 1.5 99999999999999999999; printf -v pv '%03d' 7; echo $pv; printf '\101\x42\u00e9\n'; printf '%s %s\n' a b c; printf 'no newline'; echo; printf '%5'; printf '%'; echo; printf -- '-x\n'; printf '%q ' 'a b' '' $'\n' é '$x' a=b '~' '#'; echo; printf '%Q|%.3q\n' 'a b' "a'b"; printf '%i\n' ' 12' 12x; printf '%ld %lld %hd\n' 1 2 3; printf '%n'; echo; printf -v 1x a; printf '%s' x >&-
  printf: usage: printf [-v var] format [arguments]
  bash: printf: -x: invalid option
  printf: usage: printf [-v var] format [arguments]
  bash: printf: abc: invalid number
  0
  1 2
  3 0
  
  a-
     42|42   |00042|+42| 42
  ff FF 0xff 10 010 18446744073709551615
  ad
  1.500000e+00 1.500000 1.5 3.14  1.235e+04
  a	b|it\'s|a\tb
  %|   ab|ab   |ab|   42|42   |
  1970
  YYYY-MM-DD HH:MM:SS
  bash: printf: `\': invalid format character
  31
  8
  65
  66
  bash: printf: 1.5: invalid number
  1
  bash: printf: warning: 99999999999999999999: Numerical result out of range
  9223372036854775807
  007
  ABé
  a b
  c 
  no newline
  bash: printf: `%5': missing format character
  bash: printf: `%': missing format character
  
  -x
  a\ b '' $'\n' é \$x a=b \~ \# 
  a\ b|a\'
  12
  bash: printf: 12x: invalid number
  12
  1 2 3
  
  bash: printf: `1x': not a valid identifier
  bash: printf: write error: Bad file descriptor
  [1]
  $ source /dev/null; echo $?; . /dev/stdin <<< 'echo sourced $1' ; eval; echo $?; eval echo '$HOME' ';' echo b; exec nosuch; echo $?; exec -x; (exec -a name bash -c 'echo $0'); (exec -c env); logout; caller; f() { caller; caller 0; }; f; caller x; bind -x; complete -x; compgen -x; compgen -W 'foo bar far' f; compgen -b | head -3; compgen -v BASH_V; compgen -A nosuch; complete -p nosuch; compopt; help nosuch; help -s cd; help -d cd true; help -x; history -x; history a; fc -x; fc -l 9999; trap; trap x; trap - NOSUCH; trap '' 99; trap -p EXIT; trap -l | head -2; trap 'echo int' INT TERM; trap; trap - INT TERM; trap -x; mapfile -x; mapfile -n x; coproc; declare -z; declare -p a b; typeset -F nosuch; local x
  bash: syntax error near unexpected token `;'
  [2]
