Modes, umask, special bits

  $ umask; umask -S
  0022
  u=rwx,g=rx,o=rx
  $ umask 027; touch a; mkdir d; stat -c '%A %a %n' a d
  -rw-r----- 640 a
  drwxr-x--- 750 d
  $ umask u=rwx,g=,o=; umask
  0077
  $ umask 999
  bash: umask: 999: octal number out of range
  [1]
  $ umask -p
  umask 0077
  $ umask 022
  $ touch f; chmod u=rw,go=r f; stat -c %a f
  644
  $ chmod 0 f; stat -c %A f; cat f
  ----------
  $ chmod +t d; chmod g+s d; ls -ld d | cut -c1-10
  drwxr-s--T
  $ chmod 6755 f; stat -c '%a %A' f
  6755 -rwsr-sr-x
  $ chmod u-s,g-s f; stat -c %a f
  755
  $ chmod -R go-rwx d; stat -c %a d
  3700
  $ chmod --reference=a f; stat -c %a f
  640
  $ chmod =rx f; stat -c %a f
  555
  $ chmod a+X d f; stat -c %a d f
  3711
  555
  $ chmod -w f; stat -c %a f
  555
  $ chmod 64 f; stat -c %a f
  64
  $ chmod
  chmod: missing operand
  Try 'chmod --help' for more information.
  [1]
  $ chmod 644
  chmod: missing operand after ‘644’
  Try 'chmod --help' for more information.
  [1]
  $ chmod -v u+x,o= f nosuch
  mode of 'f' changed from 0064 (---rw-r--) to 0160 (--xrw----)
  chmod: cannot access 'nosuch': No such file or directory
  'nosuch' could not be accessed
  [1]
  $ chmod -c 700 f
  mode of 'f' changed from 0160 (--xrw----) to 0700 (rwx------)
  $ chmod -x f
  $ chmod g=u f; stat -c %a f
  660
  $ chmod 10644 f
  chmod: invalid mode: ‘10644’
  Try 'chmod --help' for more information.
  [1]
  $ chmod u+rwxs,+t f; stat -c '%A' f
  -rwsrw---T
  $ chmod --version | head -1
  chmod (GNU coreutils) 9.1
  $ chown mary:mail f; stat -c '%U:%G' f
  mary:mail
  $ chown -v john f
  changed ownership of 'f' from mary to john
  $ chown -c john: f; stat -c '%U:%G' f
  changed ownership of 'f' from john:mail to john:john
  john:john
  $ chown 1002:8 f; stat -c '%U:%G %u:%g' f
  mary:mail 1002:8
  $ chown 7777 f; ls -l f | awk '{print $3}'
  7777
  $ chown --from=mary root f; stat -c %U f
  UNKNOWN
  $ chown
  chown: missing operand
  Try 'chown --help' for more information.
  [1]
  $ chown root
  chown: missing operand after ‘root’
  Try 'chown --help' for more information.
  [1]
  $ chown .mail f; stat -c %G f
  chown: warning: '.' should be ':': ‘.mail’
  mail
  $ chown a:b:c f
  chown: invalid user: ‘a:b:c’
  [1]
  $ chgrp nosuch f
  chgrp: invalid group: ‘nosuch’
  [1]
  $ ln -s f l; chown -h john l; stat -c '%U %N' l; chown mary l; stat -L -c %U l
  john 'l' -> 'f'
  mary
  $ find / -xdev -perm -4000 -type f 2>/dev/null | sort | head
  /usr/bin/chfn
  /usr/bin/chsh
  /usr/bin/gpasswd
  /usr/bin/mount
  /usr/bin/newgrp
  /usr/bin/passwd
  /usr/bin/su
  /usr/bin/sudo
  /usr/bin/umount
  $ find /var/spool/postfix -maxdepth 1 -type d -printf '%m %u %f\n' | sort -k3 | head -20
  700 postfix active
  700 postfix bounce
  700 postfix corrupt
  700 postfix defer
  700 postfix deferred
  755 root dev
  755 root etc
  700 postfix flush
  700 postfix hold
  700 postfix incoming
  755 root lib
  1730 postfix maildrop
  755 root pid
  755 root postfix
  700 postfix private
  2710 postfix public
  700 postfix saved
  700 postfix trace
  755 root usr
  $ namei -l /var/spool/postfix/public
  f: /var/spool/postfix/public
  drwxr-xr-x root    root     /
  drwxr-xr-x root    root     var
  drwxr-xr-x root    root     spool
  drwxr-xr-x root    root     postfix
  drwx--s--- postfix postdrop public
  $ install -d -m 750 -o postfix dd; stat -c '%a %U' dd
  750 postfix
  $ getfacl f
  bash: getfacl: command not found
  [127]
  $ test -r f && echo r; test -x f || echo nox; [ -k d ] && echo sticky; [ -u f ] && echo suid; [ -O f ]; echo $?
  r
  sticky
  1
