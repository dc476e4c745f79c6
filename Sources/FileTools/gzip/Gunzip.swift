import CommandConventions
import FileSystem
import Kernel

/// gunzip(1): gzip -d.
struct Gunzip: Program {
  static let name = "gunzip"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    try await Gzip.run(process, as: "gunzip", with: ["-d"])
  }
}

/// uncompress(1): gunzip under an older name.
struct Uncompress: Program {
  static let name = "uncompress"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    try await Gzip.run(process, as: "gunzip", with: ["-d"])
  }
}

/// zcat(1): gzip -cd.
struct Zcat: Program {
  static let name = "zcat"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    try await Gzip.run(process, as: "zcat", with: ["-cd"])
  }
}
