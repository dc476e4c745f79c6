import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// head(1): the beginnings of files.
struct Head: GNUProgram {
  static let name = "head"

  private var files: [String] = []
  private var count = 10
  private var countsBytes = false
  private var leavesOutEnd = false
  private var terminator: UInt8 = 10
  /// Whether names are shown: nil where it depends on how many files there are.
  private var showsNames: Bool?
  private var hasPrinted = false

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [FILE]...
    Print the first 10 lines of each FILE; a line with its name before each where there are several.

      -c, --bytes=[-]NUM       the first NUM bytes; with '-' all but the last NUM
      -n, --lines=[-]NUM       the first NUM lines; with '-' all but the last NUM
      -q, --quiet, --silent    never print names
      -v, --verbose            always print names
      -z, --zero-terminated    lines end with NUL
          --help        display this help and exit
          --version     output version information and exit

    NUM may have a unit: b 512, kB 1000, K 1024, MB 1000*1000, M 1024*1024, and so on for G, T, P, E, Z, Y.

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var line = line
    line = try readObsolete(line)
    var options = line.options(
      "c:n:qvz0123456789",
      [
        "bytes": .required, "lines": .required, "quiet": .none, "silent": .none, "verbose": .none,
        "zero-terminated": .none,
      ])
    while let option = try options.next() {
      switch option.name {
      case "c", "bytes": try readCount(option.argument ?? "", bytes: true)
      case "n", "lines": try readCount(option.argument ?? "", bytes: false)
      case "q", "quiet", "silent": showsNames = false
      case "v", "verbose": showsNames = true
      case "z", "zero-terminated": terminator = 0
      default: throw .usage("invalid trailing option -- \(option.name)")
      }
    }
    files = options.operands.isEmpty ? ["-"] : options.operands
  }

  private mutating func readCount(_ text: String, bytes: Bool) throws(Complaint) {
    countsBytes = bytes
    leavesOutEnd = text.hasPrefix("-")
    let digits = leavesOutEnd ? String(text.dropFirst()) : text
    do throws(NumberArgument.Fault) {
      count = try NumberArgument.parse(digits, units: "bkKmMGTPEZY0")
      if count < 0 { throw .invalid }
    } catch {
      throw .failure(error.message("invalid number of \(bytes ? "bytes" : "lines")", digits))
    }
  }

  /// "-5", "-5c", "-20qv": the form from before POSIX, as the first argument only.
  private mutating func readObsolete(_ line: GNUCommandLine) throws(Complaint) -> GNUCommandLine {
    guard let first = line.arguments.first, first.hasPrefix("-"), let digit = first.utf8.dropFirst().first,
      (0x30...0x39).contains(digit)
    else { return line }
    let digits = first.utf8.dropFirst().prefix { (0x30...0x39).contains($0) }
    var unit = ""
    for letter in first[digits.endIndex...] {
      switch letter {
      case "c": (countsBytes, unit) = (true, "")
      case "b", "k", "m": (countsBytes, unit) = (true, String(letter))
      case "l": countsBytes = false
      case "q": showsNames = false
      case "v": showsNames = true
      case "z": terminator = 0
      default: throw .usage("invalid trailing option -- \(letter)")
      }
    }
    try readCount(String(Substring(digits)) + unit, bytes: countsBytes)
    return line.droppingFirst()
  }

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    return try await process.readEach(
      files, cannotOpen: { "cannot open \($0.quotedName) for reading" },
      cannotRead: { "error reading \(Head.title($0).quotedName)" }
    ) { file throws(Errno) in
      if showsNames ?? (files.count > 1) {
        try await process.write((hasPrinted ? "\n" : "") + "==> \(Head.title(file.name)) <==\n")
        hasPrinted = true
      }
      try await leavesOutEnd ? copyWithoutEnd(file, process) : copyStart(file, process)
    }
  }

  private static func title(_ name: String) -> String { name == "-" ? "standard input" : name }

  /// The first `count` bytes or lines; what was read too much goes back into the input.
  private func copyStart(_ file: InputFile, _ process: Process) async throws(Errno) {
    var left = count
    while left > 0 {
      let chunk = try await process.read(file.descriptor, countsBytes ? min(left, 65_536) : 65_536)
      if chunk.isEmpty { return }
      var end = chunk.count
      if countsBytes {
        left -= end
      } else {
        end = 0
        while left > 0, let next = chunk[end...].firstIndex(of: terminator) {
          left -= 1
          end = next + 1
        }
        if left > 0 { end = chunk.count }
      }
      try await process.write(Array(chunk[..<end]))
      if left == 0, end < chunk.count { _ = try? process.seek(file.descriptor, to: .current(end - chunk.count)) }
      if process.isTerminal(file.descriptor) { try await process.standardOutput.flush() }
      try await process.checkpoint()
    }
  }

  /// All but the last `count` bytes or lines.
  private func copyWithoutEnd(_ file: InputFile, _ process: Process) async throws(Errno) {
    var pending: [UInt8] = []
    var ends = 0
    while true {
      let chunk = try await process.read(file.descriptor)
      if chunk.isEmpty { break }
      pending += chunk
      try await process.checkpoint()
      if countsBytes {
        guard pending.count > count else { continue }
        try await process.write(Array(pending.dropLast(count)))
        pending.removeFirst(pending.count - count)
      } else {
        ends += chunk.count { $0 == terminator }
        var end = 0
        while ends > count, let next = pending[end...].firstIndex(of: terminator) {
          ends -= 1
          end = next + 1
        }
        try await process.write(Array(pending[..<end]))
        pending.removeFirst(end)
      }
    }
    // A last line without its end counts as a line.
    if !countsBytes, count > 0, let last = pending.last, last != terminator, ends == count,
      let end = pending.firstIndex(of: terminator)
    {
      try await process.write(Array(pending[...end]))
    } else if !countsBytes, count == 0 {
      try await process.write(pending)
    }
  }
}
