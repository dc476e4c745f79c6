What the file systems that the kernel makes up do not let even root do.

  $ touch /dev/pts/x
  touch: cannot touch '/dev/pts/x': Permission denied
  [1]
  $ echo a > /dev/pts/y
  bash: /dev/pts/y: Permission denied
  [1]
  $ mkdir /dev/pts/d
  mkdir: cannot create directory ‘/dev/pts/d’: Operation not permitted
  [1]
  $ ln -s a /dev/pts/l
  ln: failed to create symbolic link '/dev/pts/l': Operation not permitted
  [1]
  $ mknod /dev/pts/n p
  mknod: /dev/pts/n: Operation not permitted
  [1]
  $ rm /dev/pts/ptmx
  rm: cannot remove '/dev/pts/ptmx': Operation not permitted
  [1]
  $ rm -f /dev/pts/0
  rm: cannot remove '/dev/pts/0': Operation not permitted
  [1]
  $ mv /etc/hostname /dev/pts/h
  mv: cannot create regular file '/dev/pts/h': Permission denied
  [1]
  $ cp /etc/hostname /dev/pts/h
  cp: cannot create regular file '/dev/pts/h': Permission denied
  [1]
  $ rm /proc/uptime
  rm: cannot remove '/proc/uptime': Operation not permitted
  [1]
  $ rm -f /proc/version
  rm: cannot remove '/proc/version': Operation not permitted
  [1]
  $ touch /proc/x
  touch: cannot touch '/proc/x': No such file or directory
  [1]
  $ mkdir /proc/d
  mkdir: cannot create directory ‘/proc/d’: No such file or directory
  [1]
  $ echo a > /proc/x
  bash: /proc/x: No such file or directory
  [1]
  $ rmdir /proc/sys
  rmdir: failed to remove '/proc/sys': Operation not permitted
  [1]
  $ mv /proc/uptime /tmp
  mv: cannot remove '/proc/uptime': Operation not permitted
  [1]
  $ mv /proc/uptime /proc/u
  mv: cannot move '/proc/uptime' to '/proc/u': No such file or directory
  [1]
  $ chmod 600 /proc/uptime
  $ chown student /proc/version
  $ echo 1 > /proc/uptime
  bash: echo: write error: Input/output error
  [1]
  $ echo 1 >> /proc/version
  bash: echo: write error: Input/output error
  [1]
  $ ln -s a /proc/l
  ln: failed to create symbolic link '/proc/l': No such file or directory
  [1]
  $ ln /proc/uptime /proc/v
  ln: failed to create hard link '/proc/v' => '/proc/uptime': No such file or directory
  [1]
  $ ln /proc/uptime /tmp/v
  ln: failed to create hard link '/tmp/v' => '/proc/uptime': Invalid cross-device link
  [1]
  $ touch /proc/uptime
  $ cp /etc/hostname /proc/
  cp: cannot create regular file '/proc/hostname': No such file or directory
  [1]
  $ truncate -s 0 /proc/uptime
  $ mkfifo /proc/f
  mkfifo: cannot create fifo '/proc/f': No such file or directory
  [1]
  $ mknod /proc/f p
  mknod: /proc/f: No such file or directory
  [1]
  $ echo newname > /proc/sys/kernel/hostname; hostname; hostname mail
  newname
  $ echo x > /proc/sys/kernel/ostype
  bash: /proc/sys/kernel/ostype: Permission denied
  [1]
  $ cat /proc/nosuch
  cat: /proc/nosuch: No such file or directory
  [1]
  $ ls /proc/nosuch
  ls: cannot access '/proc/nosuch': No such file or directory
  [2]
  $ rmdir /proc/self
  rmdir: failed to remove '/proc/self': Not a directory
  [1]
  $ : > /proc/x
  bash: /proc/x: No such file or directory
  [1]
