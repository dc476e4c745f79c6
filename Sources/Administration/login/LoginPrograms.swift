import Kernel

/// The commands of the package login, sorted by name.
let loginPrograms: [any Program.Type] = [
  Lastlog.self,
  Newgrp.self,
  Nologin.self,
]
