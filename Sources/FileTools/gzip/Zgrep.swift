import CommandConventions
import FileSystem
import Kernel

/// zgrep(1): grep on what gzip makes of each file.
struct Zgrep: Program {
  static let name = "zgrep"

  func run(_ process: Process) async throws(Errno) -> ExitStatus { try await Zgrep.run(process, with: "grep") }

  /// Options of grep that take an argument, which is no file.
  private static let valued = Set("efABCDdm")

  static func run(_ process: Process, with grep: String) async throws(Errno) -> ExitStatus {
    var options: [String] = []
    var words = process.arguments.dropFirst()
    var hasPattern = false
    var showsName: Bool?
    while let word = words.first, word.hasPrefix("-"), word != "-" {
      words.removeFirst()
      if word == "--" { break }
      if word == "--version" {
        try await process.write("zgrep (gzip) 1.12\n")
        return .success
      }
      options.append(word)
      guard !word.hasPrefix("--") else { continue }
      for (index, letter) in word.dropFirst().enumerated() {
        if letter == "h" { showsName = false }
        if letter == "H" { showsName = true }
        guard valued.contains(letter) else { continue }
        if letter == "e" || letter == "f" { hasPattern = true }
        if index + 2 == word.count, let value = words.popFirst() { options.append(value) }
        break
      }
    }
    if !hasPattern {
      guard let pattern = words.popFirst() else {
        try await process.writeError(
          "\(grep == "grep" ? "zgrep" : "z" + grep): missing pattern; try `zgrep --help' for help\n")
        return ExitStatus(2)
      }
      options += ["-e", pattern]
    }
    let files = words.isEmpty ? ["-"] : Array(words)
    var result: ExitStatus?
    for file in files {
      let namesFile = showsName ?? (files.count > 1)
      let label = namesFile ? ["--label=\(file)", "-H"] : []
      let status = try await search(file, [grep] + label + options, process)
      result = worse(result, status)
    }
    return result ?? .failure
  }

  /// Nothing found anywhere is 1, something found somewhere 0, an error more.
  private static func worse(_ old: ExitStatus?, _ new: ExitStatus) -> ExitStatus {
    guard let old else { return new }
    if old.rawValue <= 1, new.rawValue <= 1 { return old.isSuccess || new.isSuccess ? .success : .failure }
    return old.rawValue >= new.rawValue ? old : new
  }

  private static func search(_ file: String, _ grep: [String], _ process: Process) async throws(Errno) -> ExitStatus {
    let (read, found) = try await process.gunzip(file, into: grep)
    // A warning of gzip's is none here, and its error is one of grep's.
    return read.rawValue == 1 ? ExitStatus(2) : found
  }
}

/// zegrep(1).
struct Zegrep: Program {
  static let name = "zegrep"

  func run(_ process: Process) async throws(Errno) -> ExitStatus { try await Zgrep.run(process, with: "egrep") }
}

/// zfgrep(1).
struct Zfgrep: Program {
  static let name = "zfgrep"

  func run(_ process: Process) async throws(Errno) -> ExitStatus { try await Zgrep.run(process, with: "fgrep") }
}
