find xargs

  $ mkdir -p t/a/b t/c; touch t/f1 t/a/f2.txt t/a/b/f3.log t/.h; echo data > t/c/big; ln -s ../f1 t/c/ln; ln -s nope t/br; chmod 600 t/f1; chmod 777 t/c/big; touch -d '10 days ago' t/a/f2.txt; touch -d '2 hours ago' t/f1
  $ find t | sort
  t
  t/.h
  t/a
  t/a/b
  t/a/b/f3.log
  t/a/f2.txt
  t/br
  t/c
  t/c/big
  t/c/ln
  t/f1
  $ find t -type f | sort
  t/.h
  t/a/b/f3.log
  t/a/f2.txt
  t/c/big
  t/f1
  $ find t -type d | sort
  t
  t/a
  t/a/b
  t/c
  $ find t -type l | sort
  t/br
  t/c/ln
  $ find t -name '*.txt'
  t/a/f2.txt
  $ find t -iname 'F*' | sort
  t/a/b/f3.log
  t/a/f2.txt
  t/f1
  $ find t -path '*b*' | sort
  t/a/b
  t/a/b/f3.log
  t/br
  t/c/big
  $ find t -maxdepth 1 | sort
  t
  t/.h
  t/a
  t/br
  t/c
  t/f1
  $ find t -mindepth 2 | sort
  t/a/b
  t/a/b/f3.log
  t/a/f2.txt
  t/c/big
  t/c/ln
  $ find t -mindepth 1 -maxdepth 1 -type d | sort
  t/a
  t/c
  $ find t -empty | sort
  t/.h
  t/a/b/f3.log
  t/a/f2.txt
  t/f1
  $ find t -size +1c -type f
  t/c/big
  $ find t -size -1k -type f | sort
  t/.h
  t/a/b/f3.log
  t/a/f2.txt
  t/f1
  $ find t -perm 600
  t/f1
  $ find t -perm -007 -type f
  t/c/big
  $ find t -perm /111 -type f
  t/c/big
  $ find t -perm u=rwx,go=rwx -type f
  t/c/big
  $ find t -mtime +5
  t/a/f2.txt
  $ find t -mtime -1 -type f | sort
  t/.h
  t/a/b/f3.log
  t/c/big
  t/f1
  $ find t -mmin +60 -type f | sort
  t/a/f2.txt
  t/f1
  $ find t -newer t/f1 -type f | sort
  t/.h
  t/a/b/f3.log
  t/c/big
  $ find t -user root | wc -l
  11
  $ find t -user nosuch
  find: ‘nosuch’ is not the name of a known user
  [1]
  $ find t -group root | wc -l
  11
  $ find t -nouser
  $ find t -links 1 -type f | wc -l
  5
  $ find t -inum 1
  $ find t -samefile t/f1
  t/f1
  $ find t -not -name 'f*' | sort
  t
  t/.h
  t/a
  t/a/b
  t/br
  t/c
  t/c/big
  t/c/ln
  $ find t ! -type d | sort
  t/.h
  t/a/b/f3.log
  t/a/f2.txt
  t/br
  t/c/big
  t/c/ln
  t/f1
  $ find t -name a -prune -o -print | sort
  t
  t/.h
  t/br
  t/c
  t/c/big
  t/c/ln
  t/f1
  $ find t -name 'f1' -o -name 'f3*' | sort
  t/a/b/f3.log
  t/f1
  $ find t \( -name f1 -o -name big \) -print | sort
  t/c/big
  t/f1
  $ find t -type f -a -name big
  t/c/big
  $ find t -regex '.*f[0-9].*' | sort
  t/a/b/f3.log
  t/a/f2.txt
  t/f1
  $ find t -regextype posix-extended -regex '.*/f[0-9]+(\.txt)?' | sort
  t/a/f2.txt
  t/f1
  $ find t -iregex '.*F2.*'
  t/a/f2.txt
  $ find t -xtype l
  t/br
  $ find -L t -type l
  t/br
  $ find -H t -maxdepth 0
  t
  $ find t -type f -printf '%p %s %m %u %y\n' | sort
  t/.h 0 644 root f
  t/a/b/f3.log 0 644 root f
  t/a/f2.txt 0 644 root f
  t/c/big 5 777 root f
  t/f1 0 600 root f
  $ find t -printf '%f|%h|%P|%d\n' | sort
  .h|t|.h|1
  a|t|a|1
  big|t/c|c/big|2
  br|t|br|1
  b|t/a|a/b|2
  c|t|c|1
  f1|t|f1|1
  f2.txt|t/a|a/f2.txt|2
  f3.log|t/a/b|a/b/f3.log|3
  ln|t/c|c/ln|2
  t|.||0
  $ find t/f1 -printf '%M %n %g %l\n'
  -rw------- 1 root 
  $ find t/c/ln -printf '%l %Y\n'
  ../f1 f
  $ find t/a/f2.txt -printf '%TY\n' | wc -c
  5
  $ find t -name big -ls | awk '{print $3,$5,$7,$NF}'
  -rwxrwxrwx root 5 t/c/big
  $ find t -name f1 -exec echo {} \;
  t/f1
  $ find t -type f -exec echo {} + | tr ' ' '\n' | sort
  t/.h
  t/a/b/f3.log
  t/a/f2.txt
  t/c/big
  t/f1
  $ find t -name f1 -exec false \; -print
  $ find t -name f1 -exec nosuch {} \;
  find: ‘nosuch’: No such file or directory
  $ find t -name f1 -ok echo {} \; < /dev/null
  \x3c echo ... t/f1 > ?  (esc)
  $ find t -name f1 -execdir pwd \;
  /root/t
  $ find t -name f1 -execdir echo {} \;
  ./f1
  $ find t -print0 | tr '\0' '\n' | sort | head -2
  t
  t/.h
  $ find t -name f1 -delete
  $ ls t
  a  br  c
  $ find t -type f -quit
  $ find t -depth | tail -1
  t
  $ find t -type f -fprint out
  $ sort out
  t/.h
  t/a/b/f3.log
  t/a/f2.txt
  t/c/big
  $ find nosuch
  find: ‘nosuch’: No such file or directory
  [1]
  $ find t nosuch -maxdepth 0
  t
  find: ‘nosuch’: No such file or directory
  [1]
  $ find -name
  find: missing argument to `-name'
  [1]
  $ find t -name
  find: missing argument to `-name'
  [1]
  $ find t -nosuch
  find: unknown predicate `-nosuch'
  [1]
  $ find t -type x
  find: Unknown argument to -type: x
  [1]
  $ find t -type
  find: missing argument to `-type'
  [1]
  $ find t -type f,l | sort
  t/.h
  t/a/b/f3.log
  t/a/f2.txt
  t/br
  t/c/big
  t/c/ln
  $ find t -size
  find: missing argument to `-size'
  [1]
  $ find t -size x
  find: invalid -size type `x'
  [1]
  $ find t -perm x
  find: invalid mode ‘x’
  [1]
  $ find t -mtime x
  find: invalid argument `x' to `-mtime'
  [1]
  $ find t -maxdepth x
  find: Expected a positive decimal integer argument to -maxdepth, but got ‘x’
  [1]
  $ find t -maxdepth
  find: missing argument to `-maxdepth'
  [1]
  $ find t -exec
  find: missing argument to `-exec'
  [1]
  $ find t -exec echo
  find: missing argument to `-exec'
  [1]
  $ find t -exec echo \; | wc -l
  10
  $ find t -newer nosuch
  find: ‘nosuch’: No such file or directory
  [1]
  $ find t \( -name a
  find: invalid expression; I was expecting to find a ')' somewhere but did not see one.
  [1]
  $ find t -name a \)
  find: you have too many ')'
  [1]
  $ find t -o
  find: invalid expression; you have used a binary operator '-o' with nothing before it.
  [1]
  $ find t -a -name x
  find: invalid expression; you have used a binary operator '-a' with nothing before it.
  [1]
  $ find t !
  find: expected an expression after '!'
  [1]
  $ find -name x t
  find: paths must precede expression: `t'
  find: possible unquoted pattern after predicate `-name'?
  [1]
  $ find t -name x -maxdepth 1
  find: warning: you have specified the global option -maxdepth after the argument -name, but global options are not positional, i.e., -maxdepth affects tests specified before it as well as those specified after it.  Please specify global options before other arguments.
  $ find t -printf
  find: missing argument to `-printf'
  [1]
  $ find t -printf '%q\n' | head -1
  find: warning: unrecognized format directive `%q'
  %q
  $ find t -maxdepth 0 -printf 'a\tb\\\n'
  a	b\
  $ find t -D bad
  find: unknown predicate `-D'
  [1]
  $ find --version | head -1
  find (GNU findutils) 4.9.0
  $ find --help | head -1
  Usage: find [-H] [-L] [-P] [-Olevel] [-D debugopts] [path...] [expression]
  $ find t -not
  find: expected an expression after '-not'
  [1]
  $ find t -false
  $ find t -true | wc -l
  10
  $ find t -wholename 't/c*' | sort
  t/c
  t/c/big
  t/c/ln
  $ find t -executable -type f
  t/c/big
  $ find t -readable -type f | wc -l
  4
  $ find t -writable -type f | wc -l
  4
  $ find t -newermt '2000-01-01' | wc -l
  10
  $ find t -newermt bad
  find: I cannot figure out how to interpret ‘bad’ as a date or time
  [1]
  $ find t -daystart -mtime 0 | wc -l
  9
  $ find t -xdev | wc -l
  10
  $ find t -uid 0 -gid 0 | wc -l
  10
  $ find t -lname '*f1'
  t/c/ln
  $ find t -ilname 'NOPE'
  t/br
  $ find t -size +0 -size -100 -type f
  t/c/big
  $ find . -name '*.txt' -print -o -name big -print
  ./t/a/f2.txt
  ./t/c/big
  $ find t -name '*.txt' -exec sh -c 'echo "$1"' _ {} \;
  t/a/f2.txt
  $ find t -type f -name '*.log' -exec grep -c . {} \;
  0
  $ find t//a
  t//a
  t//a/b
  t//a/b/f3.log
  t//a/f2.txt
  $ find t/a/ -maxdepth 0
  t/a/
  $ find ''
  find: ‘’: No such file or directory
  [1]
  $ find . -maxdepth 0
  .
  $ find t -regextype bad -regex x
  find: Unknown regular expression type ‘bad’; valid types are ‘findutils-default’, ‘ed’, ‘emacs’, ‘gnu-awk’, ‘grep’, ‘posix-awk’, ‘awk’, ‘posix-basic’, ‘posix-egrep’, ‘egrep’, ‘posix-extended’, ‘posix-minimal-basic’, ‘sed’.
  [1]
  $ find t -path t/a -prune -o -type f -print | sort
  t/.h
  t/c/big
  $ find t -name '[ab]*' | sort
  t/a
  t/a/b
  t/br
  t/c/big
  $ find t -name '.*'
  t/.h
  $ find t -name 'f?.*' | sort
  t/a/b/f3.log
  t/a/f2.txt
  $ find t -noleaf | wc -l
  10
  $ find t -mount -type d | wc -l
  4
  $ find t -amin -5 | wc -l
  9
  $ find t -cmin -5 | wc -l
  10
  $ find t -context x
  find: invalid predicate -context: SELinux is not enabled.
  [1]
  $ find t -files0-from x
  find: extra operand ‘t’
  find: file operands cannot be combined with -files0-from
  [1]
  $ find -O3 t -name a
  t/a
  $ find t -warn -name a/b
  find: warning: ‘-name’ matches against basenames only, but the given pattern contains a directory separator (‘/’), thus the expression will evaluate to false all the time.  Did you mean ‘-wholename’?
  $ find t -name a/
  find: warning: ‘-name’ matches against basenames only, but the given pattern contains a directory separator (‘/’), thus the expression will evaluate to false all the time.  Did you mean ‘-wholename’?
  $ find / -maxdepth 1 -name 'et*'
  /etc
  $ echo a b c | xargs
  a b c
  $ echo a b c | xargs -n1
  a
  b
  c
  $ echo a b c | xargs -n 2 echo x
  x a b
  x c
  $ printf 'a b\nc\n' | xargs -I{} echo '<{}>'
  <a b>
  <c>
  $ printf 'a\0b c\0' | xargs -0 -n1 echo
  a
  b c
  $ echo 'a "b c" d' | xargs -n1
  a
  b c
  d
  $ echo 'a\ b' | xargs -n1
  a b
  $ printf '' | xargs echo empty
  empty
  $ printf '' | xargs -r echo empty
  $ echo a | xargs -t echo
  echo a
  a
  $ seq 5 | xargs -L2
  1 2
  3 4
  5
  $ seq 3 | xargs -P2 -n1 echo | sort
  1
  2
  3
  $ echo a,b,c | xargs -d, -n1 echo
  a
  b
  c
  
  $ echo 1 2 | xargs sh -c 'echo $0 $1'
  1 2
  $ echo $?
  0
  $ echo x | xargs nosuch
  xargs: nosuch: No such file or directory
  [127]
  $ echo $?
  127
  $ echo x | xargs false
  [123]
  $ echo $?
  123
  $ echo x | xargs sh -c 'exit 255'
  xargs: sh: exited with status 255; aborting
  [124]
  $ echo $?
  124
  $ echo x | xargs sh -c 'kill $$'
  xargs: sh: terminated by signal 15
  [125]
  $ echo $?
  125
  $ xargs -n
  xargs: option requires an argument -- 'n'
  Try 'xargs --help' for more information.
  [1]
  $ xargs -n x
  xargs: invalid number "x" for -n option
  Try 'xargs --help' for more information.
  [1]
  $ xargs -n 0 < /dev/null
  xargs: value 0 for -n option should be >= 1
  Try 'xargs --help' for more information.
  [1]
  $ xargs --nosuch
  xargs: unrecognized option '--nosuch'
  Try 'xargs --help' for more information.
  [1]
  $ xargs -X
  xargs: invalid option -- 'X'
  Try 'xargs --help' for more information.
  [1]
  $ xargs -a t/c/big
  data
  $ xargs -a nosuch
  xargs: Cannot open input file ‘nosuch’: No such file or directory
  [1]
  $ echo a b END c | xargs -E END
  a b
  $ seq 3 | xargs -s 10 echo
  1 2
  3
  $ seq 3 | xargs -x -n2 -s 8 echo
  xargs: argument list too long
  [1]
  $ echo x | xargs --version | head -1
  xargs (GNU findutils) 4.9.0
  $ echo a | xargs -I {} echo {} {}
  a a
  $ printf 'a\n\nb\n' | xargs -I{} echo [{}]
  [a]
  [b]
  $ printf '  a  \n' | xargs -I{} echo [{}]
  [a  ]
  $ seq 12 | xargs -n5 | tail -1
  11 12
  $ echo a | xargs -i echo {}
  a
  $ echo a b | xargs -l1
  a b
  $ xargs --show-limits < /dev/null 2>&1 | wc -l
  7
  $ ls t | xargs -n1 basename | head -1
  a
  xargs: basename: terminated by signal 13
  $ find t -name '*.log' -print0 | xargs -0 ls -1
  t/a/b/f3.log
  $ echo t/c/big | xargs cat
  data
  $ echo x | xargs -I
  xargs: option requires an argument -- 'I'
  Try 'xargs --help' for more information.
  [1]
  $ echo 'a b' | xargs -I{} -n1 echo {}
  a b
  $ xargs -d xx < /dev/null
  xargs: Invalid input delimiter specification xx: the delimiter must be either a single character or an escape sequence starting with \.
  [1]
  $ echo -n 'a b' | xargs -d ' ' -n1
  a
  b
  $ seq 3 | xargs --max-args=1 --max-procs=1 echo
  1
  2
  3
  $ seq 3 | xargs --replace=X echo nX
  n1
  n2
  n3
