import Kernel

/// The commands of the package tar, sorted by name.
let tarPrograms: [any Program.Type] = [Tar.self]
