import Kernel

/// The commands of the package m4.
let m4Programs: [any Program.Type] = [M4.self]
