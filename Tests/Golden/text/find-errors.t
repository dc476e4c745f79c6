Errors of find.

  $ mkdir -p d/a/b; touch d/x d/y d/a/z; cd d
  $ find -foo
  find: unknown predicate `-foo'
  [1]
  $ find . foo -name x
  ./x
  find: ‘foo’: No such file or directory
  [1]
  $ find . -name
  find: missing argument to `-name'
  [1]
  $ find nosuch
  find: ‘nosuch’: No such file or directory
  [1]
  $ find nosuch . -name x; echo $?
  find: ‘nosuch’: No such file or directory
  ./x
  1
  $ find . -name x -a
  find: expected an expression after '-a'
  [1]
  $ find . -o -name x
  find: invalid expression; you have used a binary operator '-o' with nothing before it.
  [1]
  $ find . -name x -o
  find: expected an expression after '-o'
  [1]
  $ find . \( -name x
  find: invalid expression; I was expecting to find a ')' somewhere but did not see one.
  [1]
  $ find . -name x \)
  find: you have too many ')'
  [1]
  $ find . \( \)
  find: invalid expression; empty parentheses are not allowed.
  [1]
  $ find . ! 
  find: expected an expression after '!'
  [1]
  $ find . -not -name x | sort
  .
  ./a
  ./a/b
  ./a/z
  ./y
  $ find . -type q
  find: Unknown argument to -type: q
  [1]
  $ find . -type
  find: missing argument to `-type'
  [1]
  $ find . -type ff
  find: Must separate multiple arguments to -type using: ','
  [1]
  $ find . -type f,
  find: Last file type in list argument to -type is missing, i.e., list is ending on: ','
  [1]
  $ find . -type fd
  find: Must separate multiple arguments to -type using: ','
  [1]
  $ find . -size 1x
  find: invalid -size type `x'
  [1]
  $ find . -size x
  find: invalid -size type `x'
  [1]
  $ find . -mtime x
  find: invalid argument `x' to `-mtime'
  [1]
  $ find . -mtime 1x
  find: invalid argument `1x' to `-mtime'
  [1]
  $ find . -user nosuch
  find: ‘nosuch’ is not the name of a known user
  [1]
  $ find . -group nosuch
  find: ‘nosuch’ is not the name of an existing group
  [1]
  $ find . -perm 999
  find: invalid mode ‘999’
  [1]
  $ find . -perm +111
  find: invalid mode ‘+111’
  [1]
  $ find . -perm zz
  find: invalid mode ‘zz’
  [1]
  $ find . -newer nosuch
  find: ‘nosuch’: No such file or directory
  [1]
  $ find . -newermt blah
  find: I cannot figure out how to interpret ‘blah’ as a date or time
  [1]
  $ find . -newerXY x
  find: invalid predicate `-newerXY'
  [1]
  $ find . -newerzz x
  find: invalid predicate `-newerzz'
  [1]
  $ find . -maxdepth
  find: missing argument to `-maxdepth'
  [1]
  $ find . -maxdepth x
  find: Expected a positive decimal integer argument to -maxdepth, but got ‘x’
  [1]
  $ find . -maxdepth -1
  find: Expected a positive decimal integer argument to -maxdepth, but got ‘-1’
  [1]
  $ find . -name x -maxdepth 1
  find: warning: you have specified the global option -maxdepth after the argument -name, but global options are not positional, i.e., -maxdepth affects tests specified before it as well as those specified after it.  Please specify global options before other arguments.
  ./x
  $ find . -name a/x
  find: warning: ‘-name’ matches against basenames only, but the given pattern contains a directory separator (‘/’), thus the expression will evaluate to false all the time.  Did you mean ‘-wholename’?
  $ find . -path ./a/ 
  find: warning: -path ./a/ will not match anything because it ends with /.
  $ find . -regex '\(x'
  find: failed to compile regular expression '\(x': Unmatched ( or \(
  [1]
  $ find . -links x
  find: invalid argument `x' to `-links'
  [1]
  $ find . -inum x
  find: invalid argument `x' to `-inum'
  [1]
  $ find . -samefile nosuch
  find: ‘nosuch’: No such file or directory
  [1]
  $ find . -exec
  find: missing argument to `-exec'
  [1]
  $ find . -exec \;
  find: invalid argument `;' to `-exec'
  [1]
  $ find . -exec echo {} {} +
  find: Only one instance of {} is supported with -exec ... +
  [1]
  $ find . -execdir echo +
  find: missing argument to `-execdir'
  [1]
  $ find . -ok echo {} +
  find: missing argument to `-ok'
  [1]
  $ find . -printf
  find: missing argument to `-printf'
  [1]
  $ find . -fprintf x
  find: invalid argument `x' to `-fprintf'
  [1]
  $ find . -fprint /nosuch/x
  find: ‘/nosuch/x’: No such file or directory
  [1]
  $ find . -name x , -name y
  ./y
  $ find . -name x -print , -name y -print
  ./x
  ./y
  $ find . -name x -print -o -name y -print
  ./x
  ./y
  $ find . -true -quit
  $ find . -false
  $ find -H . -name x
  ./x
  $ find -P -L . -name x
  ./x
  $ find -X .
  find: unknown predicate `-X'
  [1]
  $ find -D help . | head -3
  Valid arguments for -D:
  exec       Show diagnostic information relating to -exec, -execdir, -ok and -okdir
  opt        Show diagnostic information relating to optimisation
  $ find -O2 . -name x
  ./x
  $ find -O9 . -name x
  ./x
  $ find -D foo . -name x
  find: Ignoring unrecognised debug flag ‘foo’
  ./x
  $ find . -depth -name '[ab]'
  ./a/b
  ./a
  $ find -d . -name '[ab]'
  find: warning: the -d option is deprecated; please use -depth instead, because the latter is a POSIX-compliant feature.
  find: paths must precede expression: `.'
  find: possible unquoted pattern after predicate `-d'?
  [1]
  $ find . -mount -name x; find . -xdev -name x
  ./x
  ./x
  $ find x y a -maxdepth 0
  x
  y
  a
  $ find ./ -name x; find d/; find a/ a// /etc/hostname
  ./x
  find: ‘d/’: No such file or directory
  a/
  a/b
  a/z
  a//
  a//b
  a//z
  /etc/hostname
  $ find . -daystart -mtime 0 -name x
  ./x
  $ find . -amin -5 -name x; find . -cmin -5 -name x; find . -atime 0 -name y; find . -ctime 0 -name x; find . -anewer x -name y
  ./x
  ./x
  ./y
  ./x
  $ find . -used 0 -name x
  $ find . -wholename ./x; find . -iwholename ./X; find . -ipath './A/*'; find . -iregex './X'; find . -ilname x
  ./x
  ./x
  ./a/b
  ./a/z
  ./x
  $ find . -readable -name x; find . -writable -name x; find . -executable -name a
  ./x
  ./x
  ./a
  $ find . -context x
  find: invalid predicate -context: SELinux is not enabled.
  [1]
  $ find . -files0-from x
  find: extra operand ‘.’
  find: file operands cannot be combined with -files0-from
  [1]
  $ printf 'a\0x\0' > /tmp/l; find -files0-from /tmp/l | sort
  a
  a/b
  a/z
  x
  $ printf 'a\0x\0' | find . -files0-from - 
  find: extra operand ‘.’
  find: file operands cannot be combined with -files0-from
  [1]
  $ find . -ignore_readdir_race -name x; find . -noleaf -name x; find . -nowarn -name x; find . -warn -name x
  ./x
  ./x
  ./x
  ./x
  $ find . -uid 0 -name x; find . -gid 0 -name x; find . -uid +5; find . -nogroup; find . -gid x
  ./x
  ./x
  find: invalid argument `x' to `-gid'
  [1]
  $ find --version | head -1
  find (GNU findutils) 4.9.0
  $ find --help | head -5
  Usage: find [-H] [-L] [-P] [-Olevel] [-D debugopts] [path...] [expression]
  
  Default path is the current directory; default expression is -print.
  Expression may consist of: operators, options, tests, and actions.
  
  $ find -help | head -3
  Usage: find [-H] [-L] [-P] [-Olevel] [-D debugopts] [path...] [expression]
  
  Default path is the current directory; default expression is -print.
  $ find . -ls -exec echo + +
  find: missing argument to `-exec'
  [1]
  $ find / -maxdepth 1 -name etc -or -maxdepth 1 -name usr | sort
  find: warning: you have specified the global option -maxdepth after the argument -name, but global options are not positional, i.e., -maxdepth affects tests specified before it as well as those specified after it.  Please specify global options before other arguments.
  /etc
  /usr
  $ find . -name '*' -delete -depth
  find: warning: you have specified the global option -depth after the argument -name, but global options are not positional, i.e., -depth affects tests specified before it as well as those specified after it.  Please specify global options before other arguments.
  $ find a -prune -delete
  find: The -delete action automatically turns on -depth, but -prune does nothing when -depth is in effect.  If you want to carry on anyway, just explicitly use the -depth option.
  [1]
  $ find a -delete -prune
  find: The -delete action automatically turns on -depth, but -prune does nothing when -depth is in effect.  If you want to carry on anyway, just explicitly use the -depth option.
  [1]
  $ find . -perm
  find: missing argument to `-perm'
  [1]
  $ find . -size +0 -a -name x -o -name y | sort
  $ find . -newermt '2020-01-01' -newer x -name y
  find: ‘x’: No such file or directory
  [1]
  $ find a x -exec sh -c 'echo "$0" "$@"' {} +
  find: ‘a’: No such file or directory
  find: ‘x’: No such file or directory
  [1]
  $ find a x -printf '%H %P %p %d\n'
  find: ‘a’: No such file or directory
  find: ‘x’: No such file or directory
  [1]
  $ find . -size
  find: missing argument to `-size'
  [1]
  $ find . -print -print0 | od -c | head -3
  0000000   .  \n   .  \0
  0000004
  $ find '' 
  find: ‘’: No such file or directory
  [1]
  $ find -- . -name x
  $ find - 
  find: ‘-’: No such file or directory
  [1]
  $ find . -name x -fls /tmp/fls; wc -l < /tmp/fls
  0
  $ find . -name x -fprint0 /tmp/f0; cat /tmp/f0 | tr '\0' '\n'
  $ find . -xautofs
  find: unknown predicate `-xautofs'
  [1]
