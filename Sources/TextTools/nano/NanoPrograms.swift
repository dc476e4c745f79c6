import Kernel

/// The commands of the package nano, sorted by name.
let nanoPrograms: [any Program.Type] = [
  Nano.self
]
