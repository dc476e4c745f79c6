Dialogs
  $ bash
  root@mail:~# 
  < echo inner $SHLVL
  inner 2
  root@mail:~# 
  < nosuch
  bash: nosuch: command not found
  root@mail:~# 
  < false
  root@mail:~# 
  < exit 3
  exit
  [3]
  $ echo $?
  3
  $ select x in one two three; do echo "$x $REPLY"; [ "$x" = two ] && break; done
  1) one
  2) two
  3) three
  #? 
  < 1
  one 1
  #? 
  < 9
   9
  #? 
  <
  1) one
  2) two
  3) three
  #? 
  < 2
  two 2
  $ select x in a b; do echo $x; done
  1) a
  2) b
  #? 
  < ^D
  
  [1]
  $ PS3='pick: '; select f in alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu; do echo $f; break; done
  1) alpha      3) gamma	   5) epsilon   7) eta	     9) iota	 11) lambda
  2) beta	      4) delta	   6) zeta      8) theta    10) kappa	 12) mu
  pick: 
  < 12
  mu
  $ read -p 'Name: ' name; echo "Hi $name"
  Name: 
  < Bob Smith
  Hi Bob Smith
  $ read -s -p 'Password: ' pw; echo; echo $pw
  Password: 
  < secret
  
  secret
  $ read -n 1 k; echo "[$k]"
  < xyz
  [x]
  $ cat; echo done
  < in
  in
  < ^D
  done
  $ bash --norc -i
  bash-5.2# 
  < PS1='p> '
  p> 
  < echo a
  a
  p> 
  < echo 'x
  > 
  < y'
  x
  y
  p> 
  < for i in 1 2
  > 
  < do echo $i
  > 
  < done
  1
  2
  p> 
  < cat <<E
  > 
  < h
  > 
  < E
  h
  p> 
  < )
  bash: syntax error near unexpected token `)'
  p> 
  < echo $?
  2
  p> 
  < ^D
  exit
  $ echo $?; sh -i
  0
  # 
  < echo $-
  smi
  # 
  < nosuch
  sh: 2: nosuch: not found
  # 
  < ^D
  
  [127]
  $ bash -c 'read a; read b; echo $b $a'
  < 1
  < 2
  2 1
  $ while read -p '> ' l; do [ "$l" = q ] && break; echo "you said $l"; done
  \x3e  (esc)
  < one
  you said one
  > 
  < q
  $ exec 3<&0; read -u 3 z; echo $z
  < viathree
  viathree
  $ mapfile -t -n 2 m; echo ${m[1]}
  < x
  < y
  y
  $ (read q; echo sub $q)
  < s
  sub s
  $ read a b < <(echo 1 2); echo $b; echo x | while read y; do read z < /dev/tty; echo $y $z; done
  2
  < tty
  x tty
  $ set -o ignoreeof; bash -o ignoreeof
  root@mail:~# 
  < ^D
  Use "exit" to leave the shell.
  root@mail:~# 
  < exit
  exit
  $ set +o ignoreeof; bash
  root@mail:~# 
  < exec echo replaced
  replaced
  $ bash
  root@mail:~# 
  < set -e
  root@mail:~# 
  < false
  [1]
  $ echo $?; bash -x
  1
  + '[' -z '\s-\v\$ ' ']'
  + shopt -s checkwinsize
  + '[' -z '' ']'
  + '[' -r /etc/debian_chroot ']'
  + '[' -n '' -a -n '' ']'
  + PS1='${debian_chroot:+($debian_chroot)}\u@\h:\w\$ '
  + '[' -x /usr/lib/command-not-found -o -x /usr/share/command-not-found/command-not-found ']'
  root@mail:~# 
  < echo traced
  + echo traced
  traced
  root@mail:~# 
  < exit
  + exit
  exit
  $ bash -u
  bash: SUDO_USER: unbound variable
  bash-5.2# 
  < echo $nope
  bash: nope: unbound variable
  bash-5.2# 
  < echo next
  next
  bash-5.2# 
  < exit
  exit
  $ bash
  root@mail:~# 
  < kill -9 $$
  Killed
  [137]
  $ echo $?; bash
  137
  root@mail:~# 
  < trap 'echo bye' EXIT
  root@mail:~# 
  < sleep 100 &
  [1] PID
  root@mail:~# 
  < exit
  exit
  bye
  $ echo $?; bash -l
  0
  root@mail:~# 
  < logout
  $ bash
  root@mail:~# 
  < logout
  bash: logout: not login shell: use `exit'
  root@mail:~# 
  < exit 1 2
  exit
  bash: exit: too many arguments
  root@mail:~# 
  < exit abc
  exit
  bash: exit: abc: numeric argument required
  [2]
  $ echo $?
  2
  $ bash
  root@mail:~# 
  < sleep 50
  < ^C
  
  root@mail:~# 
  < echo $?
  130
  root@mail:~# 
  < exit
  exit
