Printing of functions
  $ f() { if [ -f "$1" ]; then echo yes; elif [ -d $1 ]; then echo dir; else echo no; fi; }; declare -f f
  f () 
  { 
      if [ -f "$1" ]; then
          echo yes;
      else
          if [ -d $1 ]; then
              echo dir;
          else
              echo no;
          fi;
      fi
  }
  $ f() { for i in 1 2 3; do echo $i; done; while read l; do :; done < /dev/null; until false; do break; done; for ((i=0;i<3;i++)); do continue; done; select x in a; do :; done; }; type f
  f is a function
  f () 
  { 
      for i in 1 2 3;
      do
          echo $i;
      done;
      while read l; do
          :;
      done < /dev/null;
      until false; do
          break;
      done;
      for ((i=0; i<3; i++))
      do
          continue;
      done;
      select x in a;
      do
          :;
      done
  }
  $ f() { case $1 in a|b) echo ab;; c) echo c; echo d;& (*) ;; esac; }; declare -f f
  f () 
  { 
      case $1 in 
          a | b)
              echo ab
          ;;
          c)
              echo c;
              echo d
          ;&
          *)
  
          ;;
      esac
  }
  $ f() { cat <<E | tr a b; cat <<-'Q' > /dev/null
  > text $1
  > E
  > 	quoted
  > Q
  > echo end; }; declare -f f; f xa
  f () 
  { 
      cat <<E |
  text $1
  E
    tr a b
      cat <<-'Q' > /dev/null
  quoted
  Q
  
      echo end
  }
  text xb
  end
  $ f() ( cd /; pwd; ); declare -f f; f; pwd
  f () 
  { 
      ( cd /;
      pwd )
  }
  /
  /root
  $ f() { (echo sub; exit 3) || { echo group; true; } && ! false | cat & wait; }; declare -f f
  f () 
  { 
      ( echo sub;
      exit 3 ) || { 
          echo group;
          true
      } && ! false | cat & wait
  }
  $ f() { [[ $1 == a* && ! -f x || ( $2 -gt 3 ) ]]; (( x = 1 + 2, y++ )); let z=1; [[ $1 =~ ^(a|b)+$ ]]; }; declare -f f
  f () 
  { 
      [[ $1 == a* && ! -f x || ( $2 -gt 3 ) ]];
      (( x = 1 + 2, y++ ));
      let z=1;
      [[ $1 =~ ^(a|b)+$ ]]
  }
  $ f() { local a=1 b="two words" c=$(date) d=`ls` e=${x:-y}; arr=(1 2 "3 4"); arr[1]=x; declare -A m=([k]=v); export P=$PATH:/x; }; declare -f f
  f () 
  { 
      local a=1 b="two words" c=$(date) d=`ls` e=${x:-y};
      arr=(1 2 "3 4");
      arr[1]=x;
      declare -A m=([k]=v);
      export P=$PATH:/x
  }
  $ f() { echo a > out 2>&1 < in >> app 2> /dev/null &> both 3<&0 4>&- <<< "str" >| clob <> rw; }; declare -f f
  f () 
  { 
      echo a > out 2>&1 < in >> app 2> /dev/null &> both 3<&0 4>&- <<< "str" >| clob 0<> rw
  }
  $ f() { echo 'single' "double $x" $'ansi\n' \$esc a\ b "a\"b" ~ * ? {a,b}; }; declare -f f
  f () 
  { 
      echo 'single' "double $x" 'ansi
  ' \$esc a\ b "a\"b" ~ * ? {a,b}
  }
  $ f() { g() { echo inner; }; g; }; declare -f f; f; declare -f g
  f () 
  { 
      function g () 
      { 
          echo inner
      };
      g
  }
  inner
  g () 
  { 
      echo inner
  }
  $ f() { time ls; time -p ls | cat; coproc cat; coproc NAME { cat; }; }; declare -f f
  f () 
  { 
      time ls;
      time -p ls | cat;
      coproc COPROC cat;
      coproc NAME { 
          cat
      }
  }
  $ f() { { echo a; } > x; ( echo b ) 2> y; if true; then :; fi > z; for i in 1; do :; done < w; }; declare -f f
  f () 
  { 
      { 
          echo a
      } > x;
      ( echo b ) 2> y;
      if true; then
          :;
      fi > z;
      for i in 1;
      do
          :;
      done < w
  }
  $ f() { a=1 b=2 cmd x; a=1; > file; < in cmd; 2>err cmd arg; }; declare -f f
  f () 
  { 
      a=1 b=2 cmd x;
      a=1;
      > file;
      cmd < in;
      cmd arg 2> err
  }
  $ f() { echo `echo bt` $(echo $(echo nested)) $((1+2)) ${a[@]} "${a[@]}" <(echo ps) >(cat); }; declare -f f
  f () 
  { 
      echo `echo bt` $(echo $(echo nested)) $((1+2)) ${a[@]} "${a[@]}" <(echo ps) >(cat)
  }
  $ f() { if a; then b; fi; if c; then d; else if e; then g; fi; fi; }; declare -f f
  f () 
  { 
      if a; then
          b;
      fi;
      if c; then
          d;
      else
          if e; then
              g;
          fi;
      fi
  }
  $ f() { 
  > # comment
  > echo one; echo two
  >
  > echo three \
  >   four
  > }; declare -f f; declare -f | head -5; declare -F
  f () 
  { 
      echo one;
      echo two;
      echo three four
  }
  f () 
  { 
      echo one;
      echo two;
      echo three four
  declare -f f
  declare -f g
  $ function f { echo kw; }; declare -f f; function f() { echo both; } > /dev/null; declare -f f
  f () 
  { 
      echo kw
  }
  f () 
  { 
      echo both
  } > /dev/null
  $ f() { ! true; ! ! false; a && b || c; a; b & c; a | b |& c; }; declare -f f
  f () 
  { 
      ! true;
      false;
      a && b || c;
      a;
      b & c;
      a | b 2>&1 | c
  }
  $ unset -f f g; f() for i in a b; do echo $i; done; declare -f f; f; f() if true; then echo t; fi; f; f() [[ a ]]; f; echo $?; f() ((0)); f; echo $?
  f () 
  { 
      for i in a b;
      do
          echo $i;
      done
  }
  a
  b
  t
  0
  1
  $ jobs_f() { sleep 0.1 & wait; }; declare -f jobs_f; trap 'f' EXIT; trap; trap - EXIT; alias x='f'; alias
  jobs_f () 
  { 
      sleep 0.1 & wait
  }
  trap -- 'f' EXIT
  alias x='f'
  $ f() { while :; do if [ 1 ]; then break; else { :; }; fi; done; case x in x) if true; then :; fi;; y) while false; do :; done;; esac; }; declare -f f
  f () 
  { 
      while :; do
          if [ 1 ]; then
              break;
          else
              { 
                  :
              };
          fi;
      done;
      case x in 
          x)
              if true; then
                  :;
              fi
          ;;
          y)
              while false; do
                  :;
              done
          ;;
      esac
  }
  $ export -f f; env | grep -A8 BASH_FUNC; bash -c 'declare -f f; f'
  BASH_FUNC_f%%=() {  while :; do
   if [ 1 ]; then
   break;
   else
   { 
   :
   };
   fi;
   done;
  f () 
  { 
      while :; do
          if [ 1 ]; then
              break;
          else
              { 
                  :
              };
          fi;
      done;
      case x in 
          x)
              if true; then
                  :;
              fi
          ;;
          y)
              while false; do
                  :;
              done
          ;;
      esac
  }
