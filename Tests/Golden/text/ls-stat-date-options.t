ls stat date

  $ mkdir -p d/sub; echo a > d/f; echo bb > d/.hid; ln -s f d/ln; ln -s nosuch d/broken; chmod 755 d/f; mkfifo d/pipe; touch -d '2020-01-02 03:04:05' d/old; touch -d '2020-01-02 03:04:05' d/f d/.hid d/sub d/pipe; touch -h -d '2020-01-02 03:04:05' d/ln d/broken
  $ ls d
  broken	f  ln  old  pipe  sub
  $ ls -a d
  .  ..  .hid  broken  f	ln  old  pipe  sub
  $ ls -A d
  .hid  broken  f  ln  old  pipe	sub
  $ ls -l d
  total 8
  lrwxrwxrwx 1 root root    6 Mon DD HH:MM broken -> nosuch
  -rwxr-xr-x 1 root root    2 Mon DD HH:MM f
  lrwxrwxrwx 1 root root    1 Mon DD HH:MM ln -> f
  -rw-r--r-- 1 root root    0 Mon DD HH:MM old
  prw-r--r-- 1 root root    0 Mon DD HH:MM pipe
  drwxr-xr-x 2 root root 4096 Mon DD HH:MM sub
  $ ls -F d
  broken@  f*  ln@  old  pipe|  sub/
  $ ls -p d
  broken	f  ln  old  pipe  sub/
  $ ls -1 d
  broken
  f
  ln
  old
  pipe
  sub
  $ ls -m d
  broken, f, ln, old, pipe, sub
  $ ls -x d
  broken	f  ln  old  pipe  sub
  $ ls -C d
  broken	f  ln  old  pipe  sub
  $ ls -R d
  d:
  broken	f  ln  old  pipe  sub
  
  d/sub:
  $ ls -S d
  sub  broken  f	ln  old  pipe
  $ ls -t d | head -2
  broken
  f
  $ ls -r d
  sub  pipe  old	ln  f  broken
  $ ls -d d
  d
  $ ls -ld d | cut -c1-10
  drwxr-xr-x
  $ ls -i d | awk '{print NF}' | uniq
  2
  $ ls -s d
  total 8
  0 broken  4 f  0 ln  0 old  0 pipe  4 sub
  $ ls -ls d/f
  N -rwxr-xr-x 1 root root 2 Mon DD HH:MM d/f
  $ ls -lh d/f
  -rwxr-xr-x 1 root root 2 Mon DD HH:MM d/f
  $ ls -n d/f
  -rwxr-xr-x 1 0 0 2 Mon DD HH:MM d/f
  $ ls -g d/f
  -rwxr-xr-x 1 root 2 Mon DD HH:MM d/f
  $ ls -o d/f
  -rwxr-xr-x 1 root 2 Mon DD HH:MM d/f
  $ ls -lG d/f
  -rwxr-xr-x 1 root 2 Mon DD HH:MM d/f
  $ ls -lL d/ln
  -rwxr-xr-x 1 root root 2 Mon DD HH:MM d/ln
  $ ls -H d/ln
  d/ln
  $ ls -L d/broken
  ls: cannot access 'd/broken': No such file or directory
  [2]
  $ ls -Q d
  "broken"  "f"  "ln"  "old"  "pipe"  "sub"
  $ ls -N d
  broken	f  ln  old  pipe  sub
  $ ls -b d
  broken	f  ln  old  pipe  sub
  $ ls -q d
  broken	f  ln  old  pipe  sub
  $ ls -X d
  broken	f  ln  old  pipe  sub
  $ ls -v d
  broken	f  ln  old  pipe  sub
  $ ls -U d | sort
  broken
  f
  ln
  old
  pipe
  sub
  $ ls -lU d | wc -l
  7
  $ ls -1t d | tail -1
  sub
  $ ls --full-time d/f
  -rwxr-xr-x 1 root root 2 YYYY-MM-DD HH:MM:SS +0000 d/f
  $ ls -l --time-style=long-iso d/f
  -rwxr-xr-x 1 root root 2 YYYY-MM-DD HH:MM d/f
  $ ls -l --time-style=+%Y d/f
  -rwxr-xr-x 1 root root 2 2020 d/f
  $ ls -l --time-style=iso d/f
  -rwxr-xr-x 1 root root 2 2020-01-02  d/f
  $ ls -l --time-style=bad d/f
  ls: invalid argument ‘bad’ for ‘time style’
  Valid arguments are:
    - [posix-]full-iso
    - [posix-]long-iso
    - [posix-]iso
    - [posix-]locale
    - +FORMAT (e.g., +%H:%M) for a 'date'-style format
  Try 'ls --help' for more information.
  [2]
  $ ls --sort=size d
  sub  broken  f	ln  old  pipe
  $ ls --sort=bad d
  ls: invalid argument ‘bad’ for ‘--sort’
  Valid arguments are:
    - ‘none’
    - ‘time’
    - ‘size’
    - ‘extension’
    - ‘version’
    - ‘width’
  Try 'ls --help' for more information.
  [1]
  $ ls --time=atime -d d
  d
  $ ls --color=always d/f | od -c | head -2
  0000000   d   /   f  \n
  0000004
  $ ls --color=auto d/f
  d/f
  $ ls --color=bad
  ls: invalid argument ‘bad’ for ‘--color’
  Valid arguments are:
    - ‘always’, ‘yes’, ‘force’
    - ‘never’, ‘no’, ‘none’
    - ‘auto’, ‘tty’, ‘if-tty’
  Try 'ls --help' for more information.
  [1]
  $ ls -l --author d/f
  -rwxr-xr-x 1 root root root 2 Mon DD HH:MM d/f
  $ ls -lc d/f | wc -l
  1
  $ ls -lu d/f | wc -l
  1
  $ ls -B d
  broken	f  ln  old  pipe  sub
  $ ls -I 'o*' d
  broken	f  ln  pipe  sub
  $ ls --hide='o*' d
  broken	f  ln  pipe  sub
  $ ls --ignore-backups d | wc -l
  6
  $ ls --group-directories-first d
  sub  broken  f	ln  old  pipe
  $ ls --zero d | tr '\0' ' '
  broken f ln old pipe sub 
  $ echo
  
  $ ls -w 20 d
  broken	ln   pipe
  f	old  sub
  $ ls -w x
  ls: invalid line width: ‘x’
  [2]
  $ ls -T 4 -C d
  broken	f  ln  old	pipe  sub
  $ ls nosuch
  ls: cannot access 'nosuch': No such file or directory
  [2]
  $ ls d nosuch
  ls: cannot access 'nosuch': No such file or directory
  d:
  broken	f  ln  old  pipe  sub
  [2]
  $ ls d/f nosuch d/sub
  ls: cannot access 'nosuch': No such file or directory
  d/f
  
  d/sub:
  [2]
  $ ls -X nosuch
  ls: cannot access 'nosuch': No such file or directory
  [2]
  $ ls --nosuch
  ls: unrecognized option '--nosuch'
  Try 'ls --help' for more information.
  [2]
  $ ls -y
  ls: invalid option -- 'y'
  Try 'ls --help' for more information.
  [2]
  $ ls -Z d/f
  ? d/f
  $ ls -l d/pipe
  prw-r--r-- 1 root root 0 Mon DD HH:MM d/pipe
  $ ls -l /dev/null | awk '{print $1,$5,$6}'
  crw-rw-rw- 1, 3
  $ ls -l /dev/null | cut -c1-10
  crw-rw-rw-
  $ ls -k d/f
  d/f
  $ ls --block-size=K -l d/f
  -rwxr-xr-x 1 root root 1K Mon DD HH:MM d/f
  $ ls -l --si d/f
  -rwxr-xr-x 1 root root 2 Mon DD HH:MM d/f
  $ ls -D d
  broken	f  ln  old  pipe  sub
  $ ls --indicator-style=file-type d
  broken@  f  ln@  old  pipe|  sub/
  $ ls --quoting-style=shell-escape d
  broken	f  ln  old  pipe  sub
  $ ls --quoting-style=c d
  "broken"  "f"  "ln"  "old"  "pipe"  "sub"
  $ ls --quoting-style=bad d
  ls: invalid argument ‘bad’ for ‘--quoting-style’
  Valid arguments are:
    - ‘literal’
    - ‘shell’
    - ‘shell-always’
    - ‘shell-escape’
    - ‘shell-escape-always’
    - ‘c’
    - ‘c-maybe’
    - ‘escape’
    - ‘locale’
    - ‘clocale’
  Try 'ls --help' for more information.
  [1]
  $ ls d
  broken	f  ln  old  pipe  sub
  $ ls -l d | awk '{print $NF}'
  8
  nosuch
  f
  f
  old
  pipe
  sub
  $ ls -1 d | cat
  broken
  f
  ln
  old
  pipe
  sub
  $ ls -b d
  broken	f  ln  old  pipe  sub
  $ ls --show-control-chars d
  broken	f  ln  old  pipe  sub
  $ ls --version | head -1
  ls (GNU coreutils) 9.1
  $ ls -lt d | head -1
  total 8
  $ ls -l d/* | wc -l
  8
  $ ls d/
  broken	f  ln  old  pipe  sub
  $ ls d/f/
  ls: cannot access 'd/f/': Not a directory
  [2]
  $ ls -f d | sort
  .
  ..
  .hid
  broken
  f
  ln
  old
  pipe
  sub
  $ ls -hs d/f
  4.0K d/f
  $ ls -lad d/. | cut -c1-10
  drwxr-xr-x
  $ ls ''
  ls: cannot access '': No such file or directory
  [2]
  $ ls -d */
  d/
  $ ls -l -- -x
  ls: cannot access '-x': No such file or directory
  [2]
  $ ls ~root | head -3
  d
  $ ls -ldi / | awk '{print NF}'
  10
  $ dir d
  broken	f  ln  old  pipe  sub
  $ vdir d/f
  -rwxr-xr-x 1 root root 2 Mon DD HH:MM d/f
  $ ls -1F d
  broken@
  f*
  ln@
  old
  pipe|
  sub/
  $ ls -lF d | awk '{print $NF}'
  8
  nosuch
  f*
  f*
  old
  pipe|
  sub/
  $ ls -1p d
  broken
  f
  ln
  old
  pipe
  sub/
  $ ls -1 --file-type d
  broken@
  f
  ln@
  old
  pipe|
  sub/
  $ ls -ln d/f
  -rwxr-xr-x 1 0 0 2 Mon DD HH:MM d/f
  $ ls --dired d | tail -1
  sub
  $ ls -l --hyperlink=bad
  ls: invalid argument ‘bad’ for ‘--hyperlink’
  Valid arguments are:
    - ‘always’, ‘yes’, ‘force’
    - ‘never’, ‘no’, ‘none’
    - ‘auto’, ‘tty’, ‘if-tty’
  Try 'ls --help' for more information.
  [1]
  $ ls --time-style=locale -l d/f
  -rwxr-xr-x 1 root root 2 Mon DD HH:MM d/f
  $ stat -c '%n %s %F %a %A %U %G %u %g %h' d/f d/sub d/ln d/pipe
  d/f 2 regular file 755 -rwxr-xr-x root root 0 0 1
  d/sub 4096 directory 755 drwxr-xr-x root root 0 0 2
  d/ln 1 symbolic link 777 lrwxrwxrwx root root 0 0 1
  d/pipe 0 fifo 644 prw-r--r-- root root 0 0 1
  $ stat -c %y d/f
  YYYY-MM-DD HH:MM:SS +0000
  $ stat -c '%Y %X %x' d/f
  1577934245 1577934245 YYYY-MM-DD HH:MM:SS +0000
  $ stat -c '%N' d/ln
  'd/ln' -> 'f'
  $ stat -L -c '%n %F' d/ln
  d/ln regular file
  $ stat -L d/broken
  stat: cannot statx 'd/broken': No such file or directory
  [1]
  $ stat -c '%b %B %o' d/f
  8 512 4096
  $ stat -c %z d/f | wc -l
  1
  $ stat -f / | head -1
    File: "/"
  $ stat nosuch
  stat: cannot statx 'nosuch': No such file or directory
  [1]
  $ stat d/f nosuch -c %n
  d/f
  stat: cannot statx 'nosuch': No such file or directory
  [1]
  $ stat
  stat: missing operand
  Try 'stat --help' for more information.
  [1]
  $ stat -c
  stat: option requires an argument -- 'c'
  Try 'stat --help' for more information.
  [1]
  $ stat -c %q d/f
  ?
  $ stat -c 'a\nb' d/f
  a\nb
  $ stat --printf 'a\nb %s\n' d/f
  a
  b 2
  $ stat -t d/f | awk '{print $1,$2,$4}'
  d/f 2 81ed
  $ stat -c '%10s|%-10s|%010s' d/f
           2|2         |0000000002
  $ stat -c '%m' d/f
  /
  $ stat -c '%i' d/f | wc -w
  1
  $ stat -c '%w' d/f | wc -l
  1
  $ stat -c '%t %T' /dev/null
  1 3
  $ stat -c '%d %D' d/f | wc -w
  2
  $ stat -c %% d/f
  %
  $ stat -c %.3Y d/f
  1577934245.000
  $ stat --format=%n d
  d
  $ stat -X
  stat: invalid option -- 'X'
  Try 'stat --help' for more information.
  [1]
  $ stat --version | head -1
  stat (GNU coreutils) 9.1
  $ stat -c %f d/f
  81ed
  $ stat d/ln | head -1
    File: d/ln -> f
  $ stat - < d/f | head -1
    File: -
  $ stat -c '%s' - < d/f
  2
  $ stat /dev/null | sed -n 3p | cut -d' ' -f1-6
  Device: N	Inode: N   
  $ stat ''
  stat: cannot statx '': No such file or directory
  [1]
  $ stat -fc '%n %l' /
  / 255
  $ date -d '2024-02-29 12:34:56'
  Day Mon DD HH:MM:SS UTC YYYY
  $ date -d '2024-02-29' +%F
  2024-02-29
  $ date -d @0
  Day Mon DD HH:MM:SS UTC YYYY
  $ date -u -d @86400 +%c
  Day Mon DD HH:MM:SS YYYY
  $ date -d '2024-01-31 + 1 month' +%F
  2024-03-02
  $ date -d '2024-03-01 yesterday' +%F
  2024-02-29
  $ date -d '2024-01-01 next monday' +%F
  2024-01-01
  $ date -d 'last friday' +%A
  Friday
  $ date -d '2024-01-01 2 weeks ago' +%F
  2023-12-18
  $ date -d 'tomorrow' +%H:%M | wc -c
  6
  $ date +%Y-%m | wc -c
  8
  $ date '+%j %U %V %u %w %a %A %b %B %d %e %y %C %D %h %n%t%%' -d 2024-12-31
  366 52 01 2 2 Tue Tuesday Dec December 31 31 24 20 12/31/24 Dec 
  	%
  $ date '+%H %I %l %k %M %S %p %P %r %R %T %X %x %Z %z %:z %::z %N' -d '2024-07-04 15:06:07'
  15 03  3 15 06 07 PM pm 03:06:07 PM 15:06 15:06:07 15:06:07 07/04/24 UTC +0000 +00:00 +00:00:00 000000000
  $ date '+%s' -d '1970-01-01 UTC'
  0
  $ date -R -d @0
  Day, DD Mon YYYY HH:MM:SS +0000
  $ date -I -d @0
  1970-01-01
  $ date -Iseconds -d @0
  YYYY-MM-DDTHH:MM:SS+00:00
  $ date -Ins -d @0
  YYYY-MM-DDTHH:MM:SS,000000000+00:00
  $ date --rfc-3339=seconds -d @0
  YYYY-MM-DD HH:MM:SS+00:00
  $ date --rfc-3339=date -d @0
  1970-01-01
  $ date -d nosuch
  date: invalid date ‘nosuch’
  [1]
  $ date -d ''  +%H:%M
  00:00
  $ date -d '2024-13-01'
  date: invalid date ‘2024-13-01’
  [1]
  $ date -d '2024-02-30'
  date: invalid date ‘2024-02-30’
  [1]
  $ date -d '25:00'
  date: invalid date ‘25:00’
  [1]
  $ date +%Q
  %Q
  $ date '+%-d %_d %05d %^a %#Z' -d 2024-01-05
  5  5 00005 FRI utc
