flock: a lock is there until its file is closed.

  $ flock /tmp/l echo hi
  hi
  $ flock -n /tmp/l -c 'echo hello'
  hello
  $ ls -l /tmp/l
  -rw-r--r-- 1 root root 0 Mon DD HH:MM /tmp/l
  $ (flock -n 9 || exit 1; echo got) 9>/tmp/l2
  got
  $ flock /tmp/l sleep 3 &
  [1] PID
  $ sleep 0.5; flock -n /tmp/l echo no; echo $?
  1
  $ flock -n -E 5 /tmp/l echo no
  [5]
  $ flock -w 1 /tmp/l echo no
  [1]
  $ flock -w 5 /tmp/l echo yes
  yes
  [1]+  Done                    flock /tmp/l sleep 3
  $ flock -s /tmp/l true; echo $?
  0
  $ flock
  flock: not enough arguments
  Try 'flock --help' for more information.
  [64]
  $ flock /tmp/l
  flock: bad file descriptor: '/tmp/l'
  [64]
  $ flock 77
  flock: 77: Bad file descriptor
  [65]
  $ flock -x /tmp/l false
  [1]
  $ flock -V
  flock from util-linux 2.38.1
  $ flock -z
  flock: invalid option -- 'z'
  Try 'flock --help' for more information.
  [64]
  $ flock /nosuch/x true
  flock: cannot open lock file /nosuch/x: No such file or directory
  [66]
  $ flock /tmp true; echo $?
  0
  $ flock /tmp/l nosuchcmd
  flock: failed to execute nosuchcmd: No such file or directory
  [69]
  $ flock -w x /tmp/l true
  flock: invalid timeout value: 'x'
  [64]
