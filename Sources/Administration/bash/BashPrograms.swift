import Kernel

/// The commands of the package bash beside the shell itself, sorted by name.
let bashPrograms: [any Program.Type] = [
  ClearConsole.self
]
