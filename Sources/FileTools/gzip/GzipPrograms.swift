import Kernel

/// The commands of the package gzip, sorted by name.
let gzipPrograms: [any Program.Type] = [
  Gunzip.self, Gzip.self, Uncompress.self, Zcat.self, Zcmp.self, Zdiff.self, Zegrep.self, Zfgrep.self, Zgrep.self,
  Zless.self, Zmore.self,
]
