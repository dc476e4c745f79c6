import Kernel

/// The commands of the package adduser, sorted by name.
let adduserPrograms: [any Program.Type] = [
  Adduser.self,
  Deluser.self,
]
