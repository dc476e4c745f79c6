import Kernel

/// The commands of the package dpkg that ask, sorted by name.
let dpkgPrograms: [any Program.Type] = [
  Dpkg.self,
  DpkgQuery.self,
]
