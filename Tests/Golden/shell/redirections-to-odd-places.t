Redirections to odd places

  $ : > empty; ls -s empty
  0 empty
  $ echo x > /nosuch/dir
  bash: /nosuch/dir: No such file or directory
  [1]
  $ echo x > /
  bash: /: Is a directory
  [1]
  $ echo x > /dev/full
  bash: echo: write error: No space left on device
  [1]
  $ echo x > /dev/null; echo $?
  0
  $ cat < /nosuch
  bash: /nosuch: No such file or directory
  [1]
  $ cat < /etc
  cat: -: Is a directory
  [1]
  $ echo a > f; echo b >> f; cat f
  a
  b
  $ set -o noclobber; echo c > f; echo d >| f; cat f; set +C
  bash: f: cannot overwrite existing file
  d
  $ echo hi 2>&1 >/dev/null
  $ ls /nosuch f 2> err > out; cat out; cat err
  f
  ls: cannot access '/nosuch': No such file or directory
  $ ls /nosuch &> both; cat both
  ls: cannot access '/nosuch': No such file or directory
  $ ls /nosuch &>> both; wc -l < both
  2
  $ ls /nosuch f 2>&1 | sort
  f
  ls: cannot access '/nosuch': No such file or directory
  $ ls /nosuch |& wc -c
  55
  $ exec 3> three; echo to3 >&3; exec 3>&-; cat three
  to3
  $ echo x >&3
  bash: 3: Bad file descriptor
  [1]
  $ echo x >&9
  bash: 9: Bad file descriptor
  [1]
  $ cat <&7
  bash: 7: Bad file descriptor
  [1]
  $ exec 4< /etc/hostname; read h <&4; echo $h; read h <&4; echo $?; exec 4<&-
  mail
  1
  $ exec {fd}> dyn; echo $fd; echo z >&$fd; cat dyn; exec {fd}>&-
  10
  z
  $ echo x > a b; cat a
  x b
  < f cat
  (no program is running)
  $ cat < f > f; wc -c f
  0 f
  $ echo one > "sp ace"; cat sp*
  one
  $ echo x > *.nomatch; ls; rm -f '*.nomatch'
  '*.nomatch'   a   both	 dyn   empty   err   f	 out  'sp ace'	 three
  $ echo x > {a,b}
  bash: {a,b}: ambiguous redirect
  [1]
  $ v="p q"; echo x > $v
  bash: $v: ambiguous redirect
  [1]
  $ v=; echo x > $v
  bash: $v: ambiguous redirect
  [1]
  $ echo "x" > ''
  bash: : No such file or directory
  [1]
  $ cat <<< $'a\tb' | cat -T
  a^Ib
  $ tee t1 t2 <<< hey > /dev/null; cat t1 t2
  hey
  hey
  $ echo z | tee -a t1 /nosuch/x
  tee: /nosuch/x: No such file or directory
  z
  [1]
  $ echo out | tee /dev/stderr 2>&1 >/dev/null
  out
  $ while read l; do echo "[$l]"; done < <(printf 'a\nb')
  [a]
  $ { echo 1; echo 2; } > g; cat g
  1
  2
  $ ( echo 3; exit 2 ) >> g; echo $?; tac g
  2
  3
  2
  1
  $ for i in a b; do echo $i; done > loop; paste -s loop
  a	b
  $ if true; then echo y; fi > iff; cat iff
  y
  $ diff <(echo a) <(echo b)
  1c1
  \x3c a (esc)
  ---
  > b
  [1]
  $ echo <(true) | sed 's/[0-9]*$/N/'
  /dev/fd/N
  $ cat /dev/stdin <<< in
  in
  $ echo err > /dev/stderr 2>/dev/null
  err
  $ cat - f <<< x
  x
  $ : > f; [ -s f ] || echo empty
  empty
  $ ls -l /dev/null | awk '{print $1,$3,$4,$5,$6}'
  crw-rw-rw- root root 1, 3
  $ ls -l /proc/self/fd/0 2>/dev/null | wc -l
  1
  $ >f >g; wc -c f g
  0 f
  0 g
  0 total
  $ cat < f < /etc/hostname
  mail
  $ echo hi >
  bash: syntax error near unexpected token `newline'
  [2]
  $ echo hi > > x
  bash: syntax error near unexpected token `>'
  [2]
  $ 2>&1
  $ dd if=/dev/zero of=z bs=1k count=2 status=none; stat -c %s z
  2048
  $ truncate -s 5 z; od -c z
  0000000  \0  \0  \0  \0  \0
  0000005
