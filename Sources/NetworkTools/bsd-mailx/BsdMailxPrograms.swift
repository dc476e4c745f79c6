import Kernel

/// The commands of Debian's package bsd-mailx.
let bsdMailxPrograms: [any Program.Type] = [BsdMailx.self]
