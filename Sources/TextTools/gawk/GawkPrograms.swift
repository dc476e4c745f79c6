import Kernel

/// The commands of the package gawk, sorted by name; awk and mawk are here as they are the same language.
let gawkPrograms: [any Program.Type] = [Awk.self, Gawk.self, Mawk.self]
