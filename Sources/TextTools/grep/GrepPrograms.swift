import Kernel

/// The commands of the package grep, sorted by name.
let grepPrograms: [any Program.Type] = [
  Egrep.self, Fgrep.self, Grep.self, Rgrep.self,
]
