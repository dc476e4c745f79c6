import Kernel

/// The commands of the package coreutils, sorted by name.
let coreutilsPrograms: [any Program.Type] = [
  Sleep.self
]
