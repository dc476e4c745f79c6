namei, mountpoint and setsid

  $ namei /nosuch
  f: /nosuch
   d /
     nosuch - No such file or directory
  [1]
  $ namei /etc/hostname /nosuch/x
  f: /etc/hostname
   d /
   d etc
   - hostname
  f: /nosuch/x
   d /
     nosuch - No such file or directory
  [1]
  $ ln -s loop loop; namei loop | tail -2; namei -m /nosuch/x
  namei: loop: exceeded limit of symlinks
                                         l loop -> loop
                                           l loop -> loop
  f: /nosuch/x
   drwxr-xr-x /
              nosuch - No such file or directory
  [1]
  $ su student -c 'namei /root/x'
  f: /root/x
   d /
   d root
     x - Permission denied
  [1]
  $ namei //etc///hostname /etc/
  f: //etc///hostname
   d /
   d etc
   - hostname
  f: /etc/
   d /
   d etc
  $ mountpoint -q nosuch
  [1]
  $ mountpoint a b
  mountpoint: bad usage
  Try 'mountpoint --help' for more information.
  [1]
  $ setsid sleep 0.1
