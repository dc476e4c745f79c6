import Kernel

/// The commands of the package findutils, sorted by name.
let findutilsPrograms: [any Program.Type] = [
  Find.self, Xargs.self,
]
