import Kernel

/// The commands of the package util-linux, sorted by name.
let utilLinuxPrograms: [any Program.Type] = [
  Flock.self, Last.self, More.self, Mount.self, Mountpoint.self, Namei.self, Rev.self, Runuser.self, Setsid.self,
  Su.self, Umount.self, Whereis.self,
]
