Find.

  $ mkdir -p d/a/b/c d/e "d/with space"; cd d; echo hello > f1.txt; echo -n > empty.log; printf '%2000s' x > big.bin; ln -s f1.txt link; ln -s nowhere broken; ln f1.txt a/hard; mkfifo a/pipe; touch -d '2020-01-02 03:04:05' old; touch -d '2 days ago' two; chmod 4755 f1.txt; chmod 600 big.bin; chown john:mary old; touch a/b/.hid e/X.TXT 'with space/q"uo'
  $ find | sort
  .
  ./a
  ./a/b
  ./a/b/.hid
  ./a/b/c
  ./a/hard
  ./a/pipe
  ./big.bin
  ./broken
  ./e
  ./e/X.TXT
  ./empty.log
  ./f1.txt
  ./link
  ./old
  ./two
  ./with space
  ./with space/q"uo
  $ find . -name '*.txt' | sort
  ./f1.txt
  $ find . -iname '*.txt' | sort
  ./e/X.TXT
  ./f1.txt
  $ find . -type d | sort
  .
  ./a
  ./a/b
  ./a/b/c
  ./e
  ./with space
  $ find . -type l,p | sort
  ./a/pipe
  ./broken
  ./link
  $ find . -type f -size +1k | sort
  ./big.bin
  $ find . -size 2000c
  ./big.bin
  $ find . -size 4k | sort
  .
  ./a
  ./a/b
  ./a/b/c
  ./e
  ./with space
  $ find . -size 1 -type f | sort
  ./a/hard
  ./f1.txt
  $ find . -size -1 -type f | sort
  ./a/b/.hid
  ./e/X.TXT
  ./empty.log
  ./old
  ./two
  ./with space/q"uo
  $ find . -empty | sort
  ./a/b/.hid
  ./a/b/c
  ./e/X.TXT
  ./empty.log
  ./old
  ./two
  ./with space/q"uo
  $ find . -perm 600
  ./big.bin
  $ find . -perm -4000
  ./a/hard
  ./f1.txt
  $ find . -perm /6000
  ./a/hard
  ./f1.txt
  $ find . -perm /u=s
  ./a/hard
  ./f1.txt
  $ find . -perm -u+x,g+x -type f | sort
  ./a/hard
  ./f1.txt
  $ find . -user john
  ./old
  $ find . -group mary
  ./old
  $ find . -user 1001
  ./old
  $ find . -nouser
  $ find . -newer two -type f | sort
  ./a/b/.hid
  ./a/hard
  ./big.bin
  ./e/X.TXT
  ./empty.log
  ./f1.txt
  ./with space/q"uo
  $ find . -mtime +1 | sort
  ./old
  ./two
  $ find . -mtime -1 -type f | sort
  ./a/b/.hid
  ./a/hard
  ./big.bin
  ./e/X.TXT
  ./empty.log
  ./f1.txt
  ./with space/q"uo
  $ find . -mmin +60 | sort
  ./old
  ./two
  $ find . -newermt '2021-01-01' ! -newermt '1 day ago'
  ./two
  $ find . -maxdepth 1 | sort
  .
  ./a
  ./big.bin
  ./broken
  ./e
  ./empty.log
  ./f1.txt
  ./link
  ./old
  ./two
  ./with space
  $ find . -mindepth 2 -maxdepth 2 | sort
  ./a/b
  ./a/hard
  ./a/pipe
  ./e/X.TXT
  ./with space/q"uo
  $ find . -path './a/*' | sort
  ./a/b
  ./a/b/.hid
  ./a/b/c
  ./a/hard
  ./a/pipe
  $ find . -path ./a -prune -o -print | sort
  .
  ./big.bin
  ./broken
  ./e
  ./e/X.TXT
  ./empty.log
  ./f1.txt
  ./link
  ./old
  ./two
  ./with space
  ./with space/q"uo
  $ find . -regex '.*/[a-z][0-9]\.txt'
  ./f1.txt
  $ find . -regextype posix-extended -regex './(a|e).*' | sort
  ./a
  ./a/b
  ./a/b/.hid
  ./a/b/c
  ./a/hard
  ./a/pipe
  ./e
  ./e/X.TXT
  ./empty.log
  $ find . -regextype foo -regex x
  find: Unknown regular expression type ‘foo’; valid types are ‘findutils-default’, ‘ed’, ‘emacs’, ‘gnu-awk’, ‘grep’, ‘posix-awk’, ‘awk’, ‘posix-basic’, ‘posix-egrep’, ‘egrep’, ‘posix-extended’, ‘posix-minimal-basic’, ‘sed’.
  [1]
  $ find . -links 2 -type f | sort
  ./a/hard
  ./f1.txt
  $ find . -samefile f1.txt | sort
  ./a/hard
  ./f1.txt
  $ find . -inum 0
  $ find -L . -type l
  ./broken
  $ find . -xtype l
  ./broken
  $ find . -lname 'now*'
  ./broken
  $ find . -type f -printf '%p %f %h %P %s %m %M %u %g %U %G %n %d %y %Y %l\n' | sort
  ./a/b/.hid .hid ./a/b a/b/.hid 0 644 -rw-r--r-- root root 0 0 1 3 f f 
  ./a/hard hard ./a a/hard 6 4755 -rwsr-xr-x root root 0 0 2 2 f f 
  ./big.bin big.bin . big.bin 2000 600 -rw------- root root 0 0 1 1 f f 
  ./e/X.TXT X.TXT ./e e/X.TXT 0 644 -rw-r--r-- root root 0 0 1 2 f f 
  ./empty.log empty.log . empty.log 0 644 -rw-r--r-- root root 0 0 1 1 f f 
  ./f1.txt f1.txt . f1.txt 6 4755 -rwsr-xr-x root root 0 0 2 1 f f 
  ./old old . old 0 644 -rw-r--r-- john mary 1001 1002 1 1 f f 
  ./two two . two 0 644 -rw-r--r-- root root 0 0 1 1 f f 
  ./with space/q"uo q"uo ./with space with space/q"uo 0 644 -rw-r--r-- root root 0 0 1 2 f f 
  $ find . -type l -printf '%p %f %l %y %Y\n' | sort
  ./broken broken nowhere l N
  ./link link f1.txt l f
  $ find old -printf '%A+ %Ak %TA %Ta %TB %Tb %Tj %TU %Tw %Tp %Tr %TI %Tl %Ts %TZ %Tz %Tn %Te\n' | sed 's/^[^ ]* [^ ]*//'
   3 Thursday Thu January Jan 002 00 4 AM 03:04:05 AM 03  3 1577934245 UTC +0000 
   2
  $ find old -printf '%z\n'
  find: warning: unrecognized format directive `%z'
  %z
  $ find old -printf '%p %'
  find: error: % at end of format string
  [1]
  $ find old -printf '%Tq\n'
  %q
  $ find old -printf '\q \0 %5s|%-5s|%05m|%.2f|%#m\n'
  find: warning: unrecognized escape `\q'
  \\q \x00     0|0    |00644|ol|0644 (esc)
  $ find old -fprintf /tmp/o '%f\n'; cat /tmp/o
  old
  $ find . -name 'f1*' -print0 | od -c | head
  0000000   .   /   f   1   .   t   x   t  \0
  0000011
  $ find . -name f1.txt -exec echo {} \;
  ./f1.txt
  $ find . -type f -name '*t' -exec echo x {} + | tr ' ' '\n' | sort
  ./f1.txt
  x
  $ find . -name hard -execdir echo {} \;
  ./hard
  $ find . -name hard -execdir pwd \;
  /root/d/a
  $ find . -name hard -exec echo a{}b {}{} \;
  a./a/hardb ./a/hard./a/hard
  $ find . -name hard -exec echo {} foo + 
  find: missing argument to `-exec'
  [1]
  $ find . -name hard -exec echo foo
  find: missing argument to `-exec'
  [1]
  $ find . -name hard -exec false \; -print
  $ find . -name hard -exec nosuch {} \; ; echo $?
  find: ‘nosuch’: No such file or directory
  0
  $ find . -name hard -exec false {} + ; echo $?
  1
  $ echo y | find . -name hard -ok echo hi {} \;
  \x3c echo ... ./a/hard > ? hi ./a/hard (esc)
  $ echo n | find . -name hard -ok echo hi {} \;
  \x3c echo ... ./a/hard > ?  (esc)
  $ find . -name old -ls | awk '{print $2,$3,$4,$5,$6,$7,$8,$9,$10,$11}'
  N -rw-r--r-- 1 john mary 0 Jan 2 2020 ./old
  $ find . -name link -ls | cut -c 12-
  N lrwxrwxrwx   1 root     root            6 Mon DD HH:MM ./link -> f1.txt
  $ find 'with space' -ls | cut -c 12-40,54-
  N drwxr-xr-x   2 root     4096 Mon DD HH:MM with\ space
  N -rw-r--r--   1 root        0 Mon DD HH:MM with\ space/q\"uo
  $ find . -name 'q*' -delete -print
  ./with space/q"uo
