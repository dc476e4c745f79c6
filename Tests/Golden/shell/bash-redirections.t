Redirections
  $ echo a > f; echo b >> f; cat f; cat < f; < f cat; >f2 echo first; cat f2; > empty; wc -c empty
  a
  b
  a
  b
  a
  b
  first
  0 empty
  $ ls nosuch f > out 2> err; cat out err; ls nosuch f > both 2>&1; cat both; ls nosuch 2>&1 >/dev/null | wc -l; ls nosuch &> amp; cat amp; ls nosuch &>> amp; wc -l amp; ls nosuch >& amp2; cat amp2
  f
  ls: cannot access 'nosuch': No such file or directory
  ls: cannot access 'nosuch': No such file or directory
  f
  1
  ls: cannot access 'nosuch': No such file or directory
  2 amp
  ls: cannot access 'nosuch': No such file or directory
  $ set -C; echo x > f; echo $?; echo y >| f; cat f; echo z >> f; set +C; cat f
  bash: f: cannot overwrite existing file
  1
  y
  y
  z
  $ cat < nosuch; echo $?; echo x > /nosuch/f; echo $?; echo x > /etc; echo $?; cat < /etc; echo x > ''; cat < ''
  bash: nosuch: No such file or directory
  1
  bash: /nosuch/f: No such file or directory
  1
  bash: /etc: Is a directory
  1
  cat: -: Is a directory
  bash: : No such file or directory
  bash: : No such file or directory
  [1]
  $ echo x > $novar; echo $?; two='a b'; echo x > $two; echo $?; echo x > "$two"; ls; echo x > *; echo $?
  bash: $novar: ambiguous redirect
  1
  bash: $two: ambiguous redirect
  1
  'a b'   amp   amp2   both   empty   err   f   f2   out
  bash: *: ambiguous redirect
  1
  $ exec 4< f; read l <&4; echo $l; read l <&4; echo $l; read l <&4; echo $?; exec 4<&-; read l <&4
  y
  z
  1
  bash: 4: Bad file descriptor
  [1]
  $ exec {fd}> named; echo $((fd>=10)); echo hi >&$fd; exec {fd}>&-; cat named; echo bye >&$fd 2>/dev/null || echo closed
  1
  hi
  bash: $fd: Bad file descriptor
  closed
  $ exec 5<> rw; echo line >&5; exec 5>&-; cat rw; echo abcdef > rw2; exec 6<> rw2; read -n 2 x <&6; echo -n ZZ >&6; exec 6>&-; cat rw2; echo $x
  line
  abZZef
  ab
  $ { echo out; echo err >&2; } 2>/dev/null; (echo sub; echo err >&2) 2>&1 | sort; { echo a; echo b; } > grp; cat grp; for i in 1 2; do echo $i; done > loop; cat loop; while read l; do echo "got $l"; done < loop; if true; then echo iff; fi > iff; cat iff
  out
  err
  sub
  a
  b
  1
  2
  got 1
  got 2
  iff
  $ f() { echo in f; echo e >&2; } > fo 2>&1; f; cat fo; declare -f f
  in f
  e
  f () 
  { 
      echo in f;
      echo e 1>&2
  } > fo 2>&1
  $ echo 1 2>&1 3>&1 4>&3; echo x 9>&8; echo $?; echo x >&99999; echo x >&nofile; cat nofile; echo x 2>& ; echo after
  bash: syntax error near unexpected token `;'
  [2]
  $ cat <<E
  > plain $HOME $(echo cmd) `echo bt` \$HOME \\ "q" 'q'
  > E
  plain /root cmd bt $HOME \ "q" 'q'
  $ cat <<'E'
  > plain $HOME $(echo cmd) \$HOME \\
  > E
  plain $HOME $(echo cmd) \$HOME \\
  $ cat <<-E
  > 	tabbed
  > 		two
  > 	E
  tabbed
  two
  $ cat <<A <<B; echo done
  > a
  > A
  > b
  > B
  b
  done
  $ cat <<E | tr a-z A-Z
  > piped
  > E
  PIPED
  $ cat <<< "here $HOME"; cat <<< a\ b; cat <<<'x
  > y'; tr a b <<< aaa; read a b <<< "1 2 3"; echo $a-$b
  here /root
  a b
  x
  y
  bbb
  1-2 3
  $ cat <<E > hd; cat hd
  > ${undef:-default} $((1+1))
  > E
  default 2
  $ while read x; do echo "[$x]"; done <<E
  > one
  >   two three  
  > back\slash
  > E
  [one]
  [two three]
  [backslash]
  $ while IFS= read -r x; do echo "[$x]"; done <<'E'
  > one
  >   two three  
  > back\slash
  > E
  [one]
  [  two three  ]
  [back\slash]
  $ bash -c 'cat <<E
  > no end'
  bash: line 2: warning: here-document at line 1 delimited by end-of-file (wanted `E')
  no end
  $ f=<(echo x); echo "${f%%[0-9]*}"; cat <(echo 1) <(echo 2); paste <(printf 'a\nb\n') <(printf '1\n2\n'); echo hi > >(sed s/h/H/); sleep 1; tee >(wc -l) < loop >/dev/null; sleep 1
  /dev/fd/
  1
  2
  a	1
  b	2
  Hi
  2
  $ exec > log.out; echo hidden; ls nosuch; exec > /dev/tty; cat log.out
  ls: cannot access 'nosuch': No such file or directory
  hidden
  $ ls /proc/self/fd | wc -l; echo a b c | { read x y; echo $y; }; echo $x; printf 'x\ny\n' | while read l; do n=$l; done; echo "n=$n"; shopt -s lastpipe; printf 'x\ny\n' | while read l; do n=$l; done; echo "n=$n"; shopt -u lastpipe
  4
  b c
  
  n=
  n=
  $ cat f | cat | cat; true | false; echo $?; false | true; echo $?; set -o pipefail; false | true; echo $?; (exit 3) | (exit 4) | true; echo $? ${PIPESTATUS[*]}; set +o pipefail; ! true; echo $?; ! false | true; echo $?; echo x |& cat; ls nosuch |& sed 's/^/: /'
  y
  z
  1
  0
  1
  4 3 4 0
  1
  1
  x
  : ls: cannot access 'nosuch': No such file or directory
  $ yes | head -2; echo ${PIPESTATUS[@]}; seq 100000 | head -1; echo ${PIPESTATUS[@]}
  y
  y
  141 0
  1
  141 0
  $ echo "a  b   c" | read x; echo "[$x]"; echo $(echo "a  b"); echo "$(echo "a  b")"; echo "$(printf 'x\n\n\n')|"; echo `echo \`echo nested\``; echo "$(< f)"; echo $(ls nosuch 2>&1); x=$(exit 5); echo $?
  []
  a b
  a  b
  x|
  nested
  y
  z
  ls: cannot access 'nosuch': No such file or directory
  5
  $ noclobber=1; set -o noclobber; echo a &> f; echo a >& f; echo a >> f; set +o noclobber; ls > /dev/full; echo x > /dev/full; echo $?
  bash: f: cannot overwrite existing file
  bash: f: cannot overwrite existing file
  ls: write error: No space left on device
  bash: echo: write error: No space left on device
  1
  $ rm -f *; ls; cat > typed
  < line one
  < line two
  < ^D
  $ cat typed; read x; echo "read $x"
  line one
  line two
  < answer
  read answer
  $ cat - <<< in; cat 0<typed; echo err 1>&2; 2>/dev/null ls nosuch; echo $?; nosuchcmd 2>/dev/null; echo $?; nosuchcmd > out; cat out; { nosuchcmd; } 2> e; cat e; (cd /nosuch) 2>&1; echo ${x:?no} 2>/dev/null
  in
  line one
  line two
  err
  2
  127
  bash: nosuchcmd: command not found
  bash: nosuchcmd: command not found
  bash: cd: /nosuch: No such file or directory
  answer
