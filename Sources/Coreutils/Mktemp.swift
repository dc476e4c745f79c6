import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// mktemp(1): makes files with names that nobody has.
struct Mktemp: GNUProgram {
  static let name = "mktemp"

  private var template: String?
  private var makesDirectory = false
  private var isDry = false
  private var isQuiet = false
  private var suffix: String?
  private var directory: String?
  private var usesTemporaryDirectory = false
  private var isDeprecated = false

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [TEMPLATE]
    Make a temporary file or directory, and print its name. TEMPLATE has at least three X in its last part;
    without one it is tmp.XXXXXXXXXX in the directory for temporary files.

      -d, --directory     make a directory, not a file
      -u, --dry-run       make nothing, only print a name
      -q, --quiet         no messages about errors
          --suffix=SUFF   put SUFF behind TEMPLATE
      -p DIR, --tmpdir[=DIR]  TEMPLATE is below DIR, or $TMPDIR, or /tmp
      -t                  TEMPLATE is a single name below $TMPDIR, the DIR of -p, or /tmp
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "dp:qtuV",
      ["directory": .none, "quiet": .none, "dry-run": .none, "suffix": .required, "tmpdir": .optional])
    while let option = try options.next() {
      switch option.name {
      case "d", "directory": makesDirectory = true
      case "u", "dry-run": isDry = true
      case "q", "quiet": isQuiet = true
      case "suffix": suffix = option.argument
      case "p", "tmpdir":
        directory = option.argument
        usesTemporaryDirectory = true
      case "t":
        usesTemporaryDirectory = true
        isDeprecated = true
      default: throw .version
      }
    }
    if options.operands.count > 1 { throw .usage("too many templates") }
    template = options.operands.first
    if template == nil { usesTemporaryDirectory = true }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var template = self.template ?? "tmp.XXXXXXXXXX"
    let bytes = Array(template.utf8)
    var tail = suffix ?? ""
    if suffix != nil {
      if bytes.last != UInt8(ascii: "X") {
        return try await refuse("with --suffix, template \(template.quoted) must end in X", process)
      }
    } else if let last = bytes.lastIndex(of: UInt8(ascii: "X")) {
      tail = String(lossless: bytes[(last + 1)...])
      template = String(lossless: bytes[...last])
    }
    if tail.utf8.contains(0x2F) {
      return try await refuse("invalid suffix \(tail.quoted), contains directory separator", process)
    }
    let count = template.utf8.reversed().prefix { $0 == UInt8(ascii: "X") }.count
    guard count >= 3 else {
      return try await refuse("too few X's in template \((self.template ?? template).quoted)", process)
    }
    if usesTemporaryDirectory {
      let variable = process.environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 }
      let given = directory.flatMap { $0.isEmpty ? nil : $0 }
      if isDeprecated, template.utf8.contains(0x2F) {
        return try await refuse("invalid template, \(template.quoted), contains directory separator", process)
      }
      if !isDeprecated, template.utf8.first == 0x2F {
        return try await refuse(
          "invalid template, \(template.quoted); with --tmpdir, it may not be absolute", process)
      }
      template = Path.join(isDeprecated ? variable ?? given ?? "/tmp" : given ?? variable ?? "/tmp", template)
    }
    return try await make(String(template.dropLast(count)), count, tail, process)
  }

  private func refuse(_ message: String, _ process: Process) async throws(Errno) -> ExitStatus {
    if isQuiet { return .failure }
    return try await process.fail(message)
  }

  private func make(_ start: String, _ count: Int, _ tail: String, _ process: Process) async throws(Errno)
    -> ExitStatus
  {
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
    for _ in 0..<100 {
      var path = start
      for _ in 0..<count { path.append(letters[Int(process.machine.world.random.next() % 62)]) }
      path += tail
      do throws(Errno) {
        if isDry {
          if (try? process.files.linkStatus(path)) != nil { continue }
        } else if makesDirectory {
          try process.files.makeDirectory(path, mode: 0o700)
        } else {
          try process.files.make(.data([]), at: path, mode: 0o600)
        }
      } catch {
        if error == .EEXIST { continue }
        let name = start + String(repeating: "X", count: count) + tail
        return try await refuse(
          "failed to create \(makesDirectory ? "directory" : "file") via template \(name.quoted): \(error.message)",
          process)
      }
      try await process.write(path + "\n")
      return .success
    }
    return .failure
  }
}
