mount and umount: what can not be done.

  $ mount -V
  mount from util-linux 2.38.1 (libmount 2.38.1: selinux, smack, btrfs, verity, namespaces, assert, debug)
  $ mount /mnt
  mount: /mnt: can't find in /etc/fstab.
  [1]
  $ mount /dev/sda9 /mnt
  mount: /mnt: special device /dev/sda9 does not exist.
         dmesg(1) may have more information after failed mount system call.
  [32]
  $ mount nosuch
  mount: nosuch: can't find in /etc/fstab.
  [1]
  $ mount -x
  mount: invalid option -- 'x'
  Try 'mount --help' for more information.
  [1]
  $ mount a b c
  mount: bad usage
  Try 'mount --help' for more information.
  [1]
  $ umount /mnt
  umount: /mnt: not mounted.
  [32]
  $ umount /nosuch
  umount: /nosuch: no mount point specified.
  [32]
  $ umount
  umount: bad usage
  Try 'umount --help' for more information.
  [1]
  $ umount -V
  umount from util-linux 2.38.1 (libmount 2.38.1: selinux, smack, btrfs, verity, namespaces, assert, debug)
  $ mount -a
