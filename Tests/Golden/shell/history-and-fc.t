History and fc

  $ echo one
  one
  $ echo two; ls /nosuch
  two
  ls: cannot access '/nosuch': No such file or directory
  [2]
  $ history
      1  PS1='$?'; PS2=; set +H; unset HISTFILE MAILCHECK
      2  echo one
      3  echo two; ls /nosuch
      4  history
  $ history 2
      4  history
      5  history 2
  $ !!
  bash: !!: command not found
  [127]
  $ echo again !echo
  again !echo
  $ !-3
  bash: !-3: command not found
  [127]
  $ !nosuch
  bash: !nosuch: command not found
  [127]
  $ echo a b c
  a b c
  $ echo !$ !^ !*
  !$ !^ !*
  $ echo !!:0 !:2
  !!:0 !:2
  $ ^a^z
  bash: ^a^z: command not found
  [127]
  $ fc -l -2
  12	 echo !!:0 !:2
  13	 ^a^z
  $ fc -ln -1
  	 fc -l -2
  $ fc -l 1 3
  1	 PS1='$?'; PS2=; set +H; unset HISTFILE MAILCHECK
  2	 echo one
  3	 echo two; ls /nosuch
  $ fc -s one=uno 'echo one'
  echo uno
  uno
  $ fc -l nosuch
  bash: fc: no command found
  [1]
  $ history -d 1; history | head -2
      1  echo one
      2  echo two; ls /nosuch
  $ history -d 999
  bash: history: 999: history position out of range
  [1]
  $ history -c; history
  $ HISTCONTROL=ignorespace
  $  echo hidden
  hidden
  $ history
      1  HISTCONTROL=ignorespace
      2  history
  $ echo $HISTSIZE $HISTFILESIZE $HISTFILE
  500 500
  $ HISTTIMEFORMAT='%F '; history 1 | sed 's/20..-..-../DATE/'; unset HISTTIMEFORMAT
      4  DATE HISTTIMEFORMAT='%F '; history 1 | sed 's/20..-..-../DATE/'; unset HISTTIMEFORMAT
  $ history -w h.txt; tail -2 h.txt
  HISTTIMEFORMAT='%F '; history 1 | sed 's/20..-..-../DATE/'; unset HISTTIMEFORMAT
  history -w h.txt; tail -2 h.txt
  $ history -s "made up"; history 1
      6  made up
  $ history abc
  bash: history: abc: numeric argument required
  [1]
  $ history -z
  bash: history: -z: invalid option
  history: usage: history [-c] [-d offset] [n] or history -anrw [filename] or history -ps arg [arg...]
  [2]
  $ fc -z
  bash: fc: -z: invalid option
  fc: usage: fc [-e ename] [-lnr] [first] [last] or fc -s [pat=rep] [command]
  [2]
  $ history -p '!echo' 
  echo $HISTSIZE $HISTFILESIZE $HISTFILE
  $ echo "quoted !echo"
  quoted !echo
  $ echo 'quoted !echo'
  quoted !echo
  $ echo \!echo
  !echo
  $ set +H; echo !echo; set -H
  !echo
