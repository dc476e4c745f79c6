x
  $ sleep 50 &
  [1] PID
  $ (jobs); echo $(jobs); jobs | cat; { jobs; } | cat; (jobs -l; wait; echo w) | sed 's/[0-9]\{2,\}/P/'; (sleep 1 & jobs); f() { jobs; }; f | cat; echo $(jobs -p) | wc -w; kill %1
  [1]+ Running sleep 50 &
  [1]+  Running                 sleep 50 &
  w
  [1]+  Running                 sleep 1 &
  1
  $ wait
  $ sleep 1 & 
  [1] PID
  $ sleep 2
  [1]+  Done                    sleep 1
  $ sleep 1 & sleep 2; echo after
  [1] PID
  [1]+  Done                    sleep 1
  after
  $ sleep 1 & sleep 2; ls /etc/hostname; builtin echo x
  [1] PID
  [1]+  Done                    sleep 1
  /etc/hostname
  x
  $ sleep 100 & sleep 0.1; kill %1; sleep 0.5; echo a
  [1] PID
  [1]+  Terminated              sleep 100
  a
  $ sleep 100 & sleep 0.1; kill %1
  [1] PID
  $ sleep 0.5; echo b
  [1]+  Terminated              sleep 100
  b
  $ sleep 100 & sleep 0.1; kill -STOP %1; sleep 0.5; echo c; jobs -l | sed 's/[0-9]\{2,\}/P/'; jobs; kill -CONT %1; sleep 0.2; jobs; kill %1; sleep 0.1; jobs
  [1] PID
  
  [1]+  Stopped                 sleep 100
  c
  [1]+   P Stopped (signal)        sleep 100
  [1]+  Stopped                 sleep 100
  [1]+  Running                 sleep 100 &
  [1]+  Terminated              sleep 100
  $ sleep 100 | sleep 100 &
  [1] PID
  $ kill -9 $!; sleep 0.2; jobs; kill %1; sleep 0.2
  [1]+  Running                 sleep 100 | sleep 100 &
  [1]+  Killed                  sleep 100 | sleep 100
  $ set -m; (sleep 1 & wait; echo sub); bash -c 'sleep 1 & jobs; wait; echo $?'; bash -c 'set -m; sleep 1 & wait; echo x; sleep 5 & kill %1; wait; sleep 0.1; echo y'; bash -c 'sleep 5 & kill $!; wait $!; echo $?';
  sub
  [1]+  Running                 sleep 1 &
  PID
  [1]+  Done                    sleep 1
  x
  [1]+  Terminated              sleep 5
  y
  PID
  $ cat > sc <<'E'
  > sleep 100 &
  > kill $!
  > wait $!
  > echo $?
  > bash -c 'kill -TERM $$'
  > echo $?
  > bash -c 'kill -9 $$' | cat
  > (kill -SEGV $BASHPID)
  > echo $?
  > E
  $ bash sc 2>&1 | sed 's/  *[0-9][0-9]* / P /'
  143
  Terminated
  143
  sc: line 8: P Segmentation fault      ( kill -SEGV $BASHPID )
  139
