import Kernel

/// The commands of the package file, sorted by name.
let filePrograms: [any Program.Type] = [FileCommand.self]
