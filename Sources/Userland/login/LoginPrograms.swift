import Kernel

/// The commands of the package login, sorted by name.
let loginPrograms: [any Program.Type] = [
  Newgrp.self,
  Nologin.self,
]
