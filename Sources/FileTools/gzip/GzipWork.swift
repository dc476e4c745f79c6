import CommandConventions
import FileSystem
import Kernel
import Simulation

/// gzip(1) at work on one file after the other.
struct GzipWork {
  let process: Process
  let options: GzipOptions
  private var status = 0
  var listing: GzipListing

  init(_ process: Process, _ options: GzipOptions) {
    self.process = process
    self.options = options
    listing = GzipListing(options)
  }

  mutating func run() async throws(Errno) -> ExitStatus {
    if options.operands.isEmpty {
      try await treatStandardInput()
    } else {
      for operand in options.operands {
        if operand == "-" { try await treatStandardInput() } else { try await treat(operand) }
        try await process.checkpoint()
      }
    }
    if options.lists, !options.isQuiet, options.operands.count > 1, let totals = listing.totals {
      try await process.write(totals)
    }
    return ExitStatus(status)
  }

  // MARK: Messages

  mutating func fail(_ text: String) async throws(Errno) {
    status = 1
    try await process.writeError("gzip: \(text)\n")
  }

  mutating func warn(_ text: String) async throws(Errno) {
    if status == 0 { status = 2 }
    if !options.isQuiet { try await process.writeError("gzip: \(text)\n") }
  }

  /// Says what is wrong with a compressed file.
  mutating func report(_ problem: GzipFormat.Problem, _ name: String) async throws(Errno) {
    if problem.isWarning {
      if status == 0 { status = 2 }
      if options.isQuiet { return }
    } else {
      status = 1
    }
    try await process.standardOutput.flush()
    try await process.writeError("\ngzip: \(name): \(problem.text)\n")
  }

  // MARK: Standard input

  private mutating func treatStandardInput() async throws(Errno) {
    let descriptor = options.decompresses ? 0 : 1
    if !options.isForced, !options.lists, process.isTerminal(descriptor) {
      let (data, direction, verb) =
        options.decompresses
        ? ("compressed", "read from", "decompression") : ("compressed", "written to", "compression")
      try await fail(
        "\(data) data not \(direction) a terminal. Use -f to force \(verb).\nFor help, type: gzip -h")
      return
    }
    let bytes = try await process.readAll(0)
    guard options.decompresses else {
      var time: UInt32 = 0
      if options.keepsName != false, let status = try? process.status(of: 0), status.isRegular {
        time = UInt32(truncatingIfNeeded: status.modificationTime.seconds)
      }
      let (file, headerLength) = GzipFormat.compress(bytes, level: options.level, name: nil, time: time)
      try await process.write(file)
      if options.verbosity > 0 {
        let ratio = GzipListing.ratio(bytes.count - (file.count - headerLength - 8), bytes.count)
        try await process.writeError("\(ratio)\n")
      }
      return
    }
    try await decompress(bytes, "stdin", output: nil)
  }

  // MARK: Files

  private mutating func treat(_ operand: String) async throws(Errno) {
    var path = operand
    let status: FileStatus
    do throws(Errno) {
      (path, status) = try find(operand)
    } catch {
      try await fail("\(path == operand && options.decompresses ? withSuffix(operand) : path): \(error.message)")
      return
    }
    if status.isDirectory {
      guard options.isRecursive else { return try await warn("\(path) is a directory -- ignored") }
      for entry in (try? process.files.entries(of: path)) ?? [] {
        try await treat(path.hasSuffix("/") ? path + entry.name : path + "/" + entry.name)
      }
      return
    }
    if try await refuses(path, status) { return }
    if options.lists || options.tests { return try await inspect(path) }
    guard let output = try await outputName(path) else { return }
    guard let bytes = try await read(path) else { return }
    if options.decompresses {
      try await decompress(bytes, path, output: output, status)
    } else {
      try await compress(bytes, path, to: output, status)
    }
  }

  private func withSuffix(_ path: String) -> String {
    GzipName.compressedSuffixes.contains { path.hasSuffix($0) } ? path : path + options.suffix
  }

  /// The file that an operand means: where it is to be decompressed, its name may lack the suffix.
  private func find(_ operand: String) throws(Errno) -> (String, FileStatus) {
    let follows = options.isForced || options.toStandardOutput || options.lists || options.tests
    do throws(Errno) {
      let status = try process.files.linkStatus(operand)
      guard status.isSymbolicLink else { return (operand, status) }
      guard follows else { throw .ELOOP }
      return (operand, try process.files.status(operand))
    } catch {
      guard error == .ENOENT, options.decompresses else { throw error }
    }
    for suffix in [options.suffix] + GzipName.suffixesToTry {
      if let status = try? process.files.status(operand + suffix) { return (operand + suffix, status) }
    }
    throw .ENOENT
  }

  /// Whether a file is left alone, of which it has told.
  private mutating func refuses(_ path: String, _ status: FileStatus) async throws(Errno) -> Bool {
    guard !options.toStandardOutput, !options.lists, !options.tests else { return false }
    guard status.isRegular else {
      try await warn("\(path) is not a directory or a regular file - ignored")
      return true
    }
    for (mode, words): (FileMode, String) in [
      (.setUserID, "set-user-ID on execution"), (.setGroupID, "set-group-ID on execution"), (.sticky, "sticky bit"),
    ] where status.mode.contains(mode) {
      try await warn(
        mode == .sticky ? "\(path) has the sticky bit set - file ignored" : "\(path) is \(words) - ignored")
      return true
    }
    if status.linkCount > 1, !options.isForced {
      let others = status.linkCount - 1
      try await warn("\(path) has \(others) other link\(others == 1 ? "" : "s") -- file ignored")
      return true
    }
    return false
  }

  /// The name of the file to be made, "" for standard output; nil where there is none, of which it has told.
  private mutating func outputName(_ path: String) async throws(Errno) -> String? {
    if options.decompresses {
      if options.toStandardOutput { return "" }
      guard let name = GzipName.decompressed(path, suffix: options.suffix) else {
        if options.verbosity > 0 || !options.isRecursive && !options.isQuiet {
          try await warn("\(path): unknown suffix -- ignored")
        }
        return nil
      }
      return name
    }
    guard !options.toStandardOutput else { return "" }
    if !options.isForced, let suffix = GzipName.suffix(of: path, own: options.suffix) {
      if options.verbosity > 0 || !options.isRecursive && !options.isQuiet {
        try await process.writeError("gzip: \(path) already has \(suffix) suffix -- unchanged\n")
      }
      return nil
    }
    return path + options.suffix
  }

  /// Whether a file may be made; one that is there only when somebody says so.
  mutating func mayWrite(_ path: String) async throws(Errno) -> Bool {
    guard !options.isForced, (try? process.files.linkStatus(path)) != nil else { return true }
    var question = "gzip: \(path) already exists;"
    if process.isTerminal(0) {
      try await process.writeError(question + " do you wish to overwrite (y or n)? ")
      let answer = try await process.standardInput.readLine() ?? []
      if let first = answer.first, first == UInt8(ascii: "y") || first == UInt8(ascii: "Y") { return true }
      question = ""
    }
    try await process.writeError(question + "\tnot overwritten\n")
    if status == 0 { status = 2 }
    return false
  }
}
