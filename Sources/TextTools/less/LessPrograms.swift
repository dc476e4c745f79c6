import Kernel

/// The commands of the package less, sorted by name.
let lessPrograms: [any Program.Type] = [
  Less.self
]
