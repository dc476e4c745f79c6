import Kernel

/// The commands of the package libc-bin, sorted by name.
let libcBinPrograms: [any Program.Type] = [Getent.self]
