import Kernel

/// The commands of the package netcat-openbsd, sorted by name.
let netcatOpenbsdPrograms: [any Program.Type] = [Netcat.self]
