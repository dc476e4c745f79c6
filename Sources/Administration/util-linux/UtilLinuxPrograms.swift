import Kernel

/// The commands of the package util-linux, sorted by name.
let utilLinuxPrograms: [any Program.Type] = [
  Last.self,
  Mountpoint.self,
  Namei.self,
  Rev.self,
  Runuser.self,
  Setsid.self,
  Su.self,
]
