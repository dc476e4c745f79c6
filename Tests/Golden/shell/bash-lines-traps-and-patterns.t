bash lines traps and patterns

  $ case . in [\.]) echo dot;; *) echo other;; esac
  dot
  $ case '!' in ["!x"]) echo mark;; *) echo other;; esac
  mark
  $ touch q; echo [\q] ["q"] [\z]
  q q [z]
  $ cat > s1 <<'E'
  > echo a && \
  > echo b
  > echo $\
  > HOME
  > x\
  > y=5; echo $xy
  > cat <<F
  > one \
  > two
  > F
  > E
  $ bash s1
  a
  b
  /root
  5
  one two
  $ cat > s2 <<'E'
  > (trap "echo trapped; exit" EXIT; (exit 3)); echo $?
  > f() { trap 'echo usr1; return' USR1; kill -USR1 $$; echo no; }; (exit 4); f; echo $?
  > trap 'trap; echo bye' EXIT
  > for i in 1 2; do (break; echo sub) 2>&1; done
  > for 1 in a; do echo $1; done; echo $?
  > a=(1 & 2)
  > echo after $?
  > echo $BASH_COMMAND
  > a=b >/nosuch/x; echo $? $a
  > V=1 exec 2>&1; echo "[$V]"
  > E
  $ bash s2
  trapped
  3
  usr1
  0
  s2: line 4: break: only meaningful in a `for', `while', or `until' loop
  sub
  s2: line 4: break: only meaningful in a `for', `while', or `until' loop
  sub
  s2: line 5: `1': not a valid identifier
  1
  s2: line 6: syntax error near unexpected token `&'
  s2: line 6: `a=(1 & 2)'
  after 1
  echo $BASH_COMMAND
  s2: line 9: /nosuch/x: No such file or directory
  1 b
  []
  trap -- 'trap; echo bye' EXIT
  trap -- 'echo usr1; return' SIGUSR1
  bye
  $ LC_ALL=xx_XX; unset LC_ALL
  bash: warning: setlocale: LC_ALL: cannot change locale (xx_XX): No such file or directory
  $ cat > s3 <<'E'
  > LC_ALL=de_DE.UTF-8
  > echo $((2#9)) ; echo next
  > echo ${x@Z}; echo never
  > E
  $ bash s3
  s3: line 1: warning: setlocale: LC_ALL: cannot change locale (de_DE.UTF-8): No such file or directory
  s3: line 2: 2#9: value too great for base (error token is "2#9")
  
  never
  $ TZ=America/New_York; printf '%(%H:%M %Z)T\n' 0; unset TZ; printf '%(%H:%M %Z)T\n' 0
  19:00 EST
  00:00 UTC
  $ time time true > /dev/null 2>&1
  
  real	NmNs
  user	NmNs
  sys	NmNs
  $ declare -A m; m=([a]=1 two); declare -A n=([a]=1 two)
  bash: m: two: must use subscript when assigning associative array
  bash: n: 'two': must use subscript when assigning associative array
  $ [ '(' a b ]; test '(' a b
  bash: [: a: binary operator expected
  bash: test: a: binary operator expected
  [2]
  $ V=x declare -x V; declare -p V
  declare -x V="x"
  $ shopt -s globstar; mkdir -p t/a; touch t/a/f; echo **/**/f t/**; shopt -u globstar
  t/a/f t/ t/a t/a/f
  $ [[ 'a.b' =~ a["."]b ]] && echo 1; [[ 'a\b' =~ a["."]b ]] || echo 2
  1
  2
  $ shopt -s lastpipe; set +m; true | false | /bin/true; echo ${PIPESTATUS[@]}; set -m; shopt -u lastpipe
  0 1 0
  $ bash -c 'echo on; set -n; echo off'
  on
  $ while true; do :; done & sleep 2; kill $!; wait $! 2>/dev/null; echo $?
  [1] PID
  PID
  $ exec ./nosuch
  bash: /root/nosuch: No such file or directory
  [127]
  $ $'\003'x
  bash: $'\003x': command not found
  [127]
  $ pushd /usr > /dev/null; pushd -n +0; dirs; popd
  /usr ~
  ~
  $ export -a e=(1 2); declare -p e
  declare -ax e=([0]="1" [1]="2")
