import FileSystem
import Kernel

/// zless(1): less on what gzip makes of each file.
struct Zless: Program {
  static let name = "zless"

  func run(_ process: Process) async throws(Errno) -> ExitStatus { try await Zless.page(process, with: "less") }

  /// Shows one file after the other; a title before each where the pager is no viewer of several.
  static func page(_ process: Process, with pager: String) async throws(Errno) -> ExitStatus {
    let words = process.arguments.dropFirst()
    let name = "z" + pager
    if words.first == "--version" {
      try await process.write("\(name) (gzip) 1.12\n")
      return .success
    }
    if words.first == "--help" {
      try await process.write(
        "Usage: \(process.arguments.first ?? name) [OPTION]... [FILE]...\nLike '\(pager)', on files that gzip made.\n")
      return .success
    }
    let options = words.filter { $0.hasPrefix("-") && $0 != "-" }
    let files = words.filter { !$0.hasPrefix("-") || $0 == "-" }
    if files.isEmpty, process.isTerminal(0) {
      try await process.writeError("\(process.arguments.first ?? name): invalid number of operands; try --help\n")
      return .failure
    }
    var status = ExitStatus.success
    for file in files.isEmpty ? ["-"] : files {
      if files.count > 1 { try await process.write("::::::::::::::\n\(file)\n::::::::::::::\n") }
      try await process.standardOutput.flush()
      let (read, used) = try await process.gunzip(file, into: [pager] + options)
      if read.rawValue == 1 || !used.isSuccess { status = .failure }
    }
    return status
  }
}

/// zmore(1): more on what gzip makes of each file.
struct Zmore: Program {
  static let name = "zmore"

  func run(_ process: Process) async throws(Errno) -> ExitStatus { try await Zless.page(process, with: "more") }
}
