import Kernel

/// The commands of the package bsdutils, sorted by name.
let bsdutilsPrograms: [any Program.Type] = [Logger.self]
