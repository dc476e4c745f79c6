import CommandConventions
import FileSystem
import Kernel

/// zdiff(1): diff on what gzip makes of two files.
struct Zdiff: Program {
  static let name = "zdiff"

  func run(_ process: Process) async throws(Errno) -> ExitStatus { try await Zdiff.compare(process, with: "diff") }

  /// The endings that a file made by gzip or one of its kin has.
  private static let endings = ["gz", "z", "Z", "t", "taz", "tgz", "bz2", "xz", "lzma", "zst", "lz"]

  private static func isPacked(_ name: String) -> Bool {
    name == "-" || endings.contains { name.hasSuffix("." + $0) }
  }

  static func compare(_ process: Process, with tool: String) async throws(Errno) -> ExitStatus {
    let name = process.arguments.first ?? "z" + tool
    let path = name.contains("/") ? name : process.findProgram(name) ?? "/usr/bin/" + name
    let words = process.arguments.dropFirst()
    if words.first == "--version" {
      try await process.write("z\(tool) (gzip) 1.12\n")
      return .success
    }
    if words.first == "--help" {
      try await process.write(
        "Usage: \(path) [OPTION]... FILE1 [FILE2]\nRuns \(tool) on what is packed in FILE1 and FILE2, or FILE1 without "
          + "its ending.\n")
      return .success
    }
    let options = Array(words.prefix { $0.hasPrefix("-") && $0 != "-" })
    let files = Array(words.dropFirst(options.count))
    guard let first = files.first else {
      try await process.writeError("\(path): missing operand\n")
      return ExitStatus(2)
    }
    for file in files where file != "-" && !process.files.exists(file) {
      try await process.writeError("\(path): 92: cannot open \(file): No such file\n")
      return ExitStatus(2)
    }
    let command = [tool] + options + ["--"]
    switch files.count {
    case 1:
      guard let dot = first.lastIndex(of: "."), isPacked(first) else {
        try await process.writeError("\(path): \(first): unknown compressed file extension\n")
        return ExitStatus(2)
      }
      let (read, used) = try await process.gunzip(first, into: command + ["-", String(first[..<dot])])
      return read.isSuccess ? used : ExitStatus(2)
    case 2: return try await compare(first, files[1], command, process)
    default:
      try await process.writeError("\(path): invalid number of operands; try --help\n")
      return ExitStatus(2)
    }
  }

  private static func compare(
    _ first: String, _ second: String, _ command: [String], _ process: Process
  ) async throws(Errno) -> ExitStatus {
    switch (isPacked(first), isPacked(second)) {
    case (false, false):
      let child = process.spawn(process.findProgram(command[0]) ?? command[0], command + [first, second])
      return try await process.wait(for: child).shellStatus
    case (true, false):
      let (read, used) = try await process.gunzip(first, into: command + ["-", second])
      return read.isSuccess ? used : ExitStatus(2)
    case (false, true):
      let (read, used) = try await process.gunzip(second, into: command + [first, "-"])
      return read.isSuccess ? used : ExitStatus(2)
    case (true, true):
      let (source, reader) = try process.startGunzip(first)
      let descriptor = 5
      if reader != descriptor {
        try process.duplicate(reader, as: descriptor)
        try process.close(reader)
      }
      let (read, used) = try await process.gunzip(second, into: command + ["/dev/fd/\(descriptor)", "-"])
      try process.close(descriptor)
      let other = try await process.wait(for: source).shellStatus
      return read.isSuccess && other.isSuccess ? used : ExitStatus(2)
    }
  }
}

/// zcmp(1): cmp on what gzip makes of two files.
struct Zcmp: Program {
  static let name = "zcmp"

  func run(_ process: Process) async throws(Errno) -> ExitStatus { try await Zdiff.compare(process, with: "cmp") }
}
