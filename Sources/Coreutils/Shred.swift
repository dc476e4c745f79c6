import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// shred(1): overwrites files.
struct Shred: GNUProgram {
  static let name = "shred"

  private var files: [String] = []
  private var forces = false
  private var passes = 3
  private var size: Int?
  private var removes = false
  private var isVerbose = false
  private var isExact = false
  private var endsWithZeros = false

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... FILE...
    Overwrite each FILE several times, so that what it held is harder to find again.

      -f, --force            make FILE writable where that is necessary
      -n, --iterations=N     overwrite N times, not 3
          --random-source=FILE  (ignored)
      -s, --size=N           overwrite N bytes
      -u                     remove FILE afterwards
          --remove[=HOW]     the same; HOW is unlink, wipe or wipesync
      -v, --verbose          tell what is done
      -x, --exact            do not round sizes up to whole blocks
      -z, --zero             at last overwrite with zeros
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "fn:s:uvxz",
      [
        "exact": .none, "force": .none, "iterations": .required, "size": .required, "random-source": .required,
        "remove": .optional, "verbose": .none, "zero": .none,
      ])
    while let option = try options.next() {
      let argument = option.argument ?? ""
      switch option.name {
      case "f", "force": forces = true
      case "n", "iterations":
        guard let number = Int(argument), number >= 0 else {
          throw .failure("invalid number of passes: \(argument.quoted)")
        }
        passes = number
      case "s", "size":
        do throws(NumberArgument.Fault) {
          size = try NumberArgument.parse(argument, units: "cbBkKMGTPEZY0")
        } catch {
          throw .failure("invalid file size: \(argument.quoted)")
        }
      case "u": removes = true
      case "remove":
        removes = true
        if let how = option.argument { _ = try ArgumentChoice("--remove", ["unlink", "wipe", "wipesync"]).parse(how) }
      case "v", "verbose": isVerbose = true
      case "x", "exact": isExact = true
      case "z", "zero": endsWithZeros = true
      default: break
      }
    }
    files = options.operands
    if files.isEmpty { throw .usage("missing file operand") }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var status = ExitStatus.success
    for file in files where try await !shred(file, process) { status = .failure }
    return status
  }

  private func shred(_ path: String, _ process: Process) async throws(Errno) -> Bool {
    let name = path.quotedIfNeeded
    do throws(Errno) {
      if forces, !process.files.mayAccess(.write, path) { try process.files.setMode(path, 0o200) }
      let found = try process.files.status(path)
      guard found.isRegular else {
        try await process.report(
          found.isDirectory ? "\(name): failed to open for writing: Is a directory" : "\(name): invalid file type")
        return false
      }
      try process.files.check(.write, path)
      var length = size ?? found.size
      if size == nil, !isExact, length % 4096 != 0 { length += 4096 - length % 4096 }
      let all = passes + (endsWithZeros ? 1 : 0)
      for pass in 0..<all {
        let isZero = pass == passes
        if isVerbose {
          try await process.report("\(name): pass \(pass + 1)/\(all) (\(isZero ? "000000" : "random"))...")
        }
        let bytes = isZero ? [UInt8](repeating: 0, count: length) : process.machine.world.random.bytes(length)
        try process.files.write(path, bytes)
        try await process.checkpoint()
      }
      if removes { try await remove(path, process) }
    } catch {
      if error == .EINTR { throw error }
      try await process.report("\(name): failed to open for writing", error)
      return false
    }
    return true
  }

  /// Renames a file to shorter and shorter names of zeros, then removes it.
  private func remove(_ path: String, _ process: Process) async throws(Errno) {
    if isVerbose { try await process.report("\(path.quotedIfNeeded): removing") }
    var here = path
    let directory = path.utf8.contains(0x2F) ? Path.directory(path) + "/" : ""
    for length in stride(from: Path.lastComponent(path).utf8.count, through: 1, by: -1) {
      let next = directory + String(repeating: "0", count: length)
      guard (try? process.files.linkStatus(next)) == nil else { continue }
      try process.files.rename(here, to: next)
      if isVerbose { try await process.report("\(here.quotedIfNeeded): renamed to \(next)") }
      here = next
    }
    try process.files.remove(here)
    if isVerbose { try await process.report("\(path.quotedIfNeeded): removed") }
  }
}
