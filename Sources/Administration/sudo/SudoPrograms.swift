import Kernel

/// The commands of the package sudo, sorted by name.
let sudoPrograms: [any Program.Type] = [
  Sudo.self,
  Visudo.self,
]
