import Kernel

/// The commands of the package libc-bin, sorted by name.
let libcBinPrograms: [any Program.Type] = [Getconf.self, Getent.self, Locale.self]
