import Kernel

/// The commands of the package gzip, sorted by name.
let gzipPrograms: [any Program.Type] = [
  Gunzip.self, Gzip.self, Uncompress.self, Zcat.self, Zegrep.self, Zfgrep.self, Zgrep.self,
]
