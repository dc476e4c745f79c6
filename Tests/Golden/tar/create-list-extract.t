tar

  $ mkdir -p d/sub; echo one > d/sub/a; chmod 640 d/sub/a; mkdir l; ln -s /etc/hostname l/link; mkdir h; echo x > h/1; ln h/1 h/2
  $ tar cvf x.tar d; tar tf x.tar; tar -tvf x.tar | awk '{print $1, $2, $3, $6}'
  d/
  d/sub/
  d/sub/a
  d/
  d/sub/
  d/sub/a
  drwxr-xr-x root/root 0 d/
  drwxr-xr-x root/root 0 d/sub/
  -rw-r----- root/root 4 d/sub/a
  $ tar cf l.tar l; tar tvf l.tar | awk '{print $1, $6, $7, $8}'; tar cf h.tar h; tar tvf h.tar | grep -c 'link to'
  drwxr-xr-x l/  
  lrwxrwxrwx l/link -> /etc/hostname
  1
  $ mkdir o; tar -xvf x.tar -C o; stat -c '%a %n' o/d/sub/a; tar xf x.tar -C o --strip-components=2; cat o/a; tar xOf x.tar d/sub/a
  d/
  d/sub/
  d/sub/a
  640 o/d/sub/a
  one
  one
  $ tar cf a.tar /etc/hostname; tar tf a.tar; tar Pcf a.tar /etc/hostname /etc/mailname; tar tf a.tar; tar cf a.tar /etc/hostname /etc/mailname
  tar: Removing leading `/' from member names
  etc/hostname
  tar: Removing leading `/' from member names
  /etc/hostname
  /etc/mailname
  tar: Removing leading `/' from member names
  tar: Removing leading `/' from hard link targets
  $ tar rvf x.tar /etc/mailname; tar tf x.tar; tar --delete -f x.tar d/sub/a; tar tf x.tar; tar uvf x.tar d; echo longer > d/sub/a; tar df x.tar d
  tar: Removing leading `/' from member names
  /etc/mailname
  tar: Removing leading `/' from hard link targets
  d/
  d/sub/
  d/sub/a
  etc/mailname
  d/
  d/sub/
  etc/mailname
  d/sub/a
  d/sub/a: Size differs
  [1]
  $ tar cf - d | tar tvf - | wc -l; tar cf - d | wc -c; tar cvf e.tar --exclude=sub d; tar cvf e.tar d --exclude=sub
  3
  10240
  d/
  d/
  d/sub/
  d/sub/a
  tar: The following options were used after any non-optional arguments in archive create or update mode.  These options are positional and affect only arguments that follow them.  Please, rearrange them properly.
  tar: --exclude ‘sub’ has no effect
  tar: Exiting with failure status due to previous errors
  [2]
  $ tar cvf n.tar -C d sub; tar tf n.tar nosuch; tar xf n.tar '*.x'; tar tf n.tar --wildcards 's*a'; printf 'd/sub/a\n' | tar cvf t.tar -T -
  sub/
  sub/a
  tar: nosuch: Not found in archive
  tar: Exiting with failure status due to previous errors
  tar: Pattern matching characters used in file names
  tar: Use --wildcards to enable pattern matching, or --no-wildcards to suppress this warning
  tar: *.x: Not found in archive
  tar: Exiting with failure status due to previous errors
  sub/a
  d/sub/a
  $ tar; tar cf; tar -cx; tar -Q; tar cf x.tar; tar xf nosuch.tar; tar cf z.tar nosuch; tar tf /etc/hostname; tar xf n.tar -C nosuch; tar cf self.tar self.tar d; tar xkf n.tar -C d; tar --version | head -1
  tar: You must specify one of the '-Acdtrux', '--delete' or '--test-label' options
  Try 'tar --help' or 'tar --usage' for more information.
  tar: Old option 'f' requires an argument.
  Try 'tar --help' or 'tar --usage' for more information.
  tar: You may not specify more than one '-Acdtrux', '--delete' or  '--test-label' option
  Try 'tar --help' or 'tar --usage' for more information.
  tar: invalid option -- 'Q'
  Try 'tar --help' or 'tar --usage' for more information.
  tar: Cowardly refusing to create an empty archive
  Try 'tar --help' or 'tar --usage' for more information.
  tar: nosuch.tar: Cannot open: No such file or directory
  tar: Error is not recoverable: exiting now
  tar: nosuch: Cannot stat: No such file or directory
  tar: Exiting with failure status due to previous errors
  tar: This does not look like a tar archive
  tar: Exiting with failure status due to previous errors
  tar: nosuch: Cannot open: No such file or directory
  tar: Error is not recoverable: exiting now
  tar: self.tar: file is the archive; not dumped
  tar: sub/a: Cannot open: File exists
  tar: Exiting with failure status due to previous errors
  tar (GNU tar) 1.34
  $ su student -c 'tar cf /etc/x.tar d'; su student -c 'cd /tmp; tar cf s.tar -C /etc shadow'
  tar: /etc/x.tar: Cannot open: Permission denied
  tar: Error is not recoverable: exiting now
  tar: shadow: Cannot open: Permission denied
  tar: Exiting with failure status due to previous errors
  [2]
