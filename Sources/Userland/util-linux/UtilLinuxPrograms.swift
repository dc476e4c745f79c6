import Kernel

/// The commands of the package util-linux, sorted by name.
let utilLinuxPrograms: [any Program.Type] = [
  Last.self,
  Rev.self,
  Runuser.self,
  Su.self,
]
