import Kernel

/// The commands of the package sed.
let sedPrograms: [any Program.Type] = [Sed.self]
