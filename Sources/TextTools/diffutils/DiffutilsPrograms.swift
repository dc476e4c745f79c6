import Kernel

/// The commands of the package diffutils, sorted by name.
let diffutilsPrograms: [any Program.Type] = [
  Cmp.self, Diff.self, Diff3.self, Sdiff.self,
]
