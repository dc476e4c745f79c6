Scripts as an admin writes them
  $ cat > log.txt <<'E'
  > Jan  1 10:00:01 mail postfix/smtpd[101]: connect from unknown[10.0.0.1]
  > Jan  1 10:00:02 mail postfix/cleanup[102]: A1B2C3: message-id=<x@y>
  > Jan  1 10:00:03 mail postfix/smtp[103]: A1B2C3: to=<a@example.org>, relay=mx[1.2.3.4]:25, status=sent (250 OK)
  > Jan  1 10:00:04 mail postfix/smtp[103]: D4E5F6: to=<b@example.org>, relay=none, status=deferred (timeout)
  > Jan  1 10:00:05 mail postfix/local[104]: A7B8C9: to=<root@example.com>, relay=local, status=sent (delivered)
  > E
  $ while read -r mon day time host prog rest; do [[ $rest =~ status=([a-z]+) ]] && echo "$time ${BASH_REMATCH[1]}"; done < log.txt
  10:00:03 sent
  10:00:04 deferred
  10:00:05 sent
  $ declare -A n; while IFS= read -r l; do s=${l##*status=}; [ "$s" != "$l" ] && ((n[${s%% *}]++)); done < log.txt; for k in "${!n[@]}"; do echo "$k: ${n[$k]}"; done | sort
  deferred: 1
  sent: 2
  $ cat > count.sh <<'E'
  > #!/bin/bash
  > # counts lines a status
  > set -euo pipefail
  > usage() { echo "Usage: ${0##*/} [-v] [-s status] FILE" >&2; exit 64; }
  > verbose=0 status=sent
  > while getopts ':vs:h' opt; do
  >   case $opt in
  >     v) verbose=1 ;;
  >     s) status=$OPTARG ;;
  >     h) usage ;;
  >     :) echo "${0##*/}: -$OPTARG needs an argument" >&2; usage ;;
  >     \?) echo "${0##*/}: unknown option -$OPTARG" >&2; usage ;;
  >   esac
  > done
  > shift $((OPTIND - 1))
  > [[ $# -eq 1 ]] || usage
  > [[ -r $1 ]] || { echo "${0##*/}: $1: cannot read" >&2; exit 66; }
  > (( verbose )) && echo "looking for $status in $1" >&2
  > grep -c "status=$status" "$1" || true
  > E
  $ chmod +x count.sh; ./count.sh log.txt; ./count.sh -v -s deferred log.txt; ./count.sh -s bounced log.txt; ./count.sh; echo $?; ./count.sh -s; echo $?; ./count.sh -z; echo $?; ./count.sh nosuch; echo $?; bash -n count.sh; bash -x ./count.sh log.txt
  2
  looking for deferred in log.txt
  1
  0
  Usage: count.sh [-v] [-s status] FILE
  64
  count.sh: -s needs an argument
  Usage: count.sh [-v] [-s status] FILE
  64
  count.sh: unknown option -z
  Usage: count.sh [-v] [-s status] FILE
  64
  count.sh: nosuch: cannot read
  66
  + set -euo pipefail
  + verbose=0
  + status=sent
  + getopts :vs:h opt
  + shift 0
  + [[ 1 -eq 1 ]]
  + [[ -r log.txt ]]
  + ((  verbose  ))
  + grep -c status=sent log.txt
  2
  $ cat > menu.sh <<'E'
  > #!/bin/bash
  > backup() {
  >   local src=$1 dst=$2
  >   cp -a -- "$src" "$dst" && printf 'saved %s as %s\n' "$src" "$dst"
  > }
  > trap 'rc=$?; rm -f "$tmp"; echo "exit $rc"' EXIT
  > tmp=$(mktemp) || exit
  > trap 'echo interrupted; exit 130' INT TERM
  > for f in "$@"; do
  >   [ -e "$f" ] || { echo "$0: $f: no such file" >&2; continue; }
  >   backup "$f" "$f.bak"
  > done
  > ls *.bak 2>/dev/null | wc -l
  > kill -TERM $$
  > echo not reached
  > E
  $ bash menu.sh log.txt nosuch; echo $?
  saved log.txt as log.txt.bak
  menu.sh: nosuch: no such file
  1
  interrupted
  exit 130
  130
  $ cat > users.sh <<'E'
  > #!/bin/sh
  > while IFS=: read -r name _ uid gid gecos home shell; do
  >   [ "$uid" -ge 1000 ] && [ "$uid" -lt 60000 ] || continue
  >   printf '%-10s %5d %s\n' "$name" "$uid" "$shell"
  > done < /etc/passwd
  > E
  $ sh users.sh; . ./users.sh | head -2
  student     1000 /bin/bash
  john        1001 /bin/bash
  mary        1002 /bin/bash
  jim         1003 /bin/bash
  peter       1004 /bin/bash
  gerda       1005 /bin/bash
  petra       1006 /bin/bash
  student     1000 /bin/bash
  john        1001 /bin/bash
  $ for u in john mary nosuch; do if id "$u" >/dev/null 2>&1; then echo "$u ok"; else echo "$u missing"; fi; done
  john ok
  mary ok
  nosuch missing
  $ for f in /etc/postfix/*.cf; do echo "${f##*/} $(wc -l < "$f" | tr -d ' ' | grep -c .)"; done
  dynamicmaps.cf 1
  main.cf 1
  master.cf 1
  $ n=5; while ((n--)); do ((n%2)) && continue; echo $n; done; i=1; until [ $i -gt 100 ]; do i=$((i*3)); done; echo $i
  4
  2
  0
  243
  $ printf '%s\n' b a c | { read first; echo "first=$first"; sort; }; total=0; for x in 1 2 3; do let total+=x; done; echo $total
  first=b
  a
  c
  6
  $ for i in $(seq 1 3); do for j in a b; do [ $i$j = 2a ] && continue 2; [ $i$j = 3b ] && break 2; echo $i$j; done; done
  1a
  1b
  3a
  $ x=$(cat <<'E'
  > multi $line
  > E
  > ); echo "$x"; y="$(echo "in \"quotes\"")"; echo "$y"; z=$(echo 'a
  > b'); echo $z; echo "$z"
  multi $line
  in "quotes"
  a b
  a
  b
  $ date -d '2024-01-02 03:04:05' '+%F %T'; printf '%(%Y-%m-%d)T\n' 86400; echo $((RANDOM % 1)); echo $(( $(date +%s) > 0 ))
  YYYY-MM-DD HH:MM:SS
  1970-01-02
  0
  1
  $ test -f log.txt -a -s log.txt && echo file; [ -z "$nope" -o -n "$nope" ] && echo either; [ "$(whoami)" = root ] && echo root; [ $(id -u) -eq 0 ] && echo zero
  file
  either
  root
  zero
  $ tar_list=(a.txt 'b c.txt'); touch "${tar_list[@]}"; ls -1 *.txt; rm "${tar_list[@]}"; mkdir -p d/{a,b}/{1,2}; ls d/*; rm -r d
  a.txt
  'b c.txt'
  log.txt
  d/a:
  1  2
  
  d/b:
  1  2
  $ mail_body() { cat <<E
  > To: $1
  > Subject: ${2:-none}
  >
  > $(printf '%s\n' "${@:3}")
  > E
  > }; mail_body root "Hi there" l1 l2; mail_body x
  To: root
  Subject: Hi there
  
  l1
  l2
  To: x
  Subject: none
  
  
  $ IFS=, read -ra parts <<< "a,b,,c"; echo "${#parts[@]} ${parts[2]:-empty}"; IFS=: ; set -- $PATH; echo $#; unset IFS; echo "$1"
  4 empty
  6
  /usr/local/sbin
  $ str="a:b:c"; echo "${str//:/ }" "${str%%:*}" "${str##*:}" "${#str}"; IFS=: read x y z <<< $str; echo $z$y$x; echo ${str:2:1}; [[ $str == *b* ]] && echo has
  a b c a c 5
  cba
  b
  has
  $ ( set -e; false; echo no ); echo $?; ( exit 3 ) || echo "rc $?"; { false; echo in; } ; echo $?; if ! grep -q nosuch log.txt; then echo absent; fi; grep nosuch log.txt || echo none
  1
  rc 3
  in
  0
  absent
  none
  $ exec 5>&1; exec > cap.txt; echo captured; exec >&5 5>&-; cat cap.txt; { echo o; echo e >&2; } 2>&1 | sort; ls nosuch 2>/dev/null || echo failed; : > cap.txt; wc -c < cap.txt
  captured
  e
  o
  failed
  0
  $ echo $(( 16#ff )) $((2**8)) $((10/3)) $((10%3)) $((1<2 ? 5 : 6)); a=5; echo $((a*=2)) $((a<<1)) $a; printf '%d %o %x %X %e\n' 255 255 255 255 255; printf '%05.1f|%+d|%s|%q\n' 3.14159 7 'a b' 'a b'; echo {1..10..3} {c..a} file{1,2}.txt
  255 256 3 1 5
  10 20 10
  255 377 ff FF 2.550000e+02
  003.1|+7|a b|a\ b
  1 4 7 10 c b a file1.txt file2.txt
  $ cd /tmp && pwd; cd - ; cd; pushd /etc > /dev/null; popd; echo ~ ~john $HOME; cd /nosuch || echo "cd failed: $?"
  /tmp
  /root
  ~
  /root /home/john /root
  bash: cd: /nosuch: No such file or directory
  cd failed: 1