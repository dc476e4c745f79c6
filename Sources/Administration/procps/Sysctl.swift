import CommandConventions
import FileSystem
import Kernel
import Patterns

/// sysctl(8): shows and sets the kernel's settings, which are files below /proc/sys.
struct Sysctl: ProcpsProgram {
  static let name = "sysctl"

  private static let root = "/proc/sys"

  private var showsAll = false
  private var namesOnly = false
  private var valuesOnly = false
  private var isBinary = false
  private var ignoresUnknown = false
  private var isQuiet = false
  private var writes = false
  private var isDryRun = false
  private var pattern: String?
  private var readsSystemFiles = false
  private var readsFiles = false
  private var operands: [String] = []

  static func help(_ name: String) -> String {
    """

    Usage:
     \(name) [options] [variable[=value] ...]

    Options:
      -a, --all            display all variables
      -A                   alias of -a
      -X                   alias of -a
          --deprecated     include deprecated parameters to listing
          --dry-run        Print the key and values but do not write
      -b, --binary         print value without new line
      -e, --ignore         ignore unknown variables errors
      -N, --names          print variable names without values
      -n, --values         print only values of the given variable(s)
      -p, --load[=<file>]  read values from file
      -f                   alias of -p
          --system         read values from all system directories
      -r, --pattern <expression>
                           select setting that match expression
      -q, --quiet          do not echo variable set
      -w, --write          enable writing a value to variable
      -o                   does nothing
      -x                   does nothing
      -d                   alias of -h

     -h, --help     display this help and exit
     -V, --version  output version information and exit

    For more details see sysctl(8).

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    if line.arguments.isEmpty { throw .usage(nil) }
    var options = line.options(
      "bneNwfp::qoxaAXr:Vdh",
      [
        "all": .none, "deprecated": .none, "dry-run": .none, "binary": .none, "ignore": .none, "names": .none,
        "values": .none, "load": .optional, "quiet": .none, "write": .none, "system": .none, "pattern": .required,
      ], helpLetter: "h", versionLetter: "V")
    while let option = try options.next() {
      switch option.name {
      case "a", "A", "X", "all": showsAll = true
      case "b", "binary": (isBinary, valuesOnly) = (true, true)
      case "e", "ignore": ignoresUnknown = true
      case "N", "names": namesOnly = true
      case "n", "values": valuesOnly = true
      case "q", "quiet": isQuiet = true
      case "w", "write": writes = true
      case "dry-run": isDryRun = true
      case "r", "pattern": pattern = option.argument
      case "system": readsSystemFiles = true
      case "p", "f", "load":
        readsFiles = true
        if let file = option.argument { operands.append(file) }
      case "d": throw .help
      default: break
      }
    }
    operands += options.operands
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    if readsSystemFiles { return try await loadAll(process) }
    if readsFiles {
      var status = ExitStatus.success
      for file in operands.isEmpty ? ["/etc/sysctl.conf"] : operands where try await !load(file, process) {
        status = .failure
      }
      return status
    }
    if showsAll || pattern != nil && operands.isEmpty { return try await show(Sysctl.root, process) }
    guard !operands.isEmpty else {
      try await process.report("no variables specified")
      try await process.writeError("Try `\(process.programName) --help' for more information.\n")
      return .failure
    }
    var status = ExitStatus.success
    for word in operands {
      if word.contains("=") || writes {
        if try await !set(word, place: "command line(0)", process) { status = .failure }
      } else if try await !show(Sysctl.path(word), process).isSuccess {
        status = .failure
      }
    }
    return status
  }

  // MARK: Names

  /// The file of a setting: a dot stands for a slash, and the other way round where a slash comes first.
  private static func path(_ name: String) -> String {
    let first = name.first { $0 == "." || $0 == "/" }
    return root + "/" + (first == "/" ? name : String(name.map { $0 == "." ? "/" : $0 == "/" ? "." : $0 }))
  }

  private static func name(_ path: String) -> String {
    String(path.dropFirst(root.count + 1).map { $0 == "/" ? "." : $0 == "." ? "/" : $0 })
  }

  // MARK: Showing

  private func show(_ path: String, _ process: Process) async throws(Errno) -> ExitStatus {
    let status: FileStatus
    do throws(Errno) {
      status = try process.files.status(path)
    } catch {
      if ignoresUnknown { return .success }
      return try await process.fail("cannot stat \(path): \(error.message)")
    }
    if status.isDirectory {
      var result = ExitStatus.success
      for entry in (try? process.files.entries(of: path)) ?? [] {
        if try await !show(path + "/" + entry.name, process).isSuccess { result = .failure }
      }
      return result
    }
    let name = Sysctl.name(path)
    if let pattern, let regex = try? POSIXRegex(pattern.bytes, isExtended: true), !regex.matches(name.bytes) {
      return .success
    }
    if namesOnly {
      try await process.write(name + "\n")
      return .success
    }
    do throws(Errno) {
      let lines = String(lossless: try process.files.read(path)).split(
        separator: "\n", omittingEmptySubsequences: false)
      for line in lines.count > 1 ? lines.dropLast() : lines[...] {
        try await process.write(row(name, String(line)))
      }
      return .success
    } catch {
      if error == .EINTR || error == .EPIPE { throw error }
      return try await process.fail(
        error == .EACCES ? "permission denied on key '\(name)'" : "reading key \"\(name)\": \(error.message)")
    }
  }

  private func row(_ name: String, _ value: String) -> String {
    (valuesOnly ? "" : name + " = ") + value + (isBinary ? "" : "\n")
  }

  // MARK: Setting

  private func set(_ text: String, place: String, _ process: Process) async throws(Errno) -> Bool {
    guard let equals = text.firstIndex(of: "=") else {
      try await process.report("\(place): invalid syntax, continuing...")
      return false
    }
    var key = text[..<equals].trimmingSpaces
    let value = text[text.index(after: equals)...].trimmingSpaces
    var ignoresFailure = ignoresUnknown
    if key.hasPrefix("-") {
      ignoresFailure = true
      key.removeFirst()
    }
    let path = Sysctl.path(key)
    let name = Sysctl.name(path)
    if let fault = write(value, to: path, process) {
      if ignoresFailure { return true }
      switch fault {
      case .ENOENT: try await process.report("cannot stat \(path): \(fault.message)")
      case .EACCES: try await process.report("permission denied on key \"\(name)\"")
      // The real one tells of this, and yet succeeds.
      default: try await process.report("setting key \"\(name)\": \(fault.message)")
      }
      return fault == .EINVAL || fault == .EIO
    }
    if !isQuiet { try await process.write(namesOnly ? name + "\n" : row(name, value)) }
    return true
  }

  private func write(_ value: String, to path: String, _ process: Process) -> Errno? {
    do throws(Errno) {
      let status = try process.files.status(path)
      // A setting that can only be read refuses root in its own way.
      if status.mode.rawValue & 0o222 == 0 { return process.credentials.isSuperuser ? .EINVAL : .EACCES }
      try process.files.check(.write, path)
      if !isDryRun { try process.files.write(path, value.bytes + [10]) }
      return nil
    } catch {
      return error
    }
  }

  // MARK: Files

  private func load(_ path: String, _ process: Process) async throws(Errno) -> Bool {
    let bytes: [UInt8]
    do throws(Errno) {
      bytes = path == "-" ? try await process.readAll(0) : try await process.readFile(path)
    } catch {
      if error == .EINTR { throw error }
      try await process.report("cannot open \"\(path)\": \(error.message)")
      return false
    }
    var isClean = true
    for (number, line) in String(lossless: bytes).split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let text = line.trimmingSpaces
      if text.isEmpty || text.hasPrefix("#") || text.hasPrefix(";") { continue }
      if try await !set(text, place: "\(path)(\(number + 1))", process) { isClean = false }
    }
    return isClean
  }

  /// The files that are read when the system starts; of files of one name the first directory's counts.
  private func loadAll(_ process: Process) async throws(Errno) -> ExitStatus {
    let directories = [
      "/etc/sysctl.d", "/run/sysctl.d", "/usr/local/lib/sysctl.d", "/usr/lib/sysctl.d", "/lib/sysctl.d",
    ]
    var files: [String: String] = [:]
    for directory in directories {
      for entry in (try? process.files.entries(of: directory)) ?? [] where entry.name.hasSuffix(".conf") {
        if files[entry.name] == nil { files[entry.name] = directory + "/" + entry.name }
      }
    }
    var paths = files.sorted { $0.key < $1.key }.map(\.value)
    if process.files.exists("/etc/sysctl.conf") { paths.append("/etc/sysctl.conf") }
    if !isQuiet {
      for path in paths { try await process.write("* Applying \(path) ...\n") }
    }
    var status = ExitStatus.success
    for path in paths where try await !load(path, process) { status = .failure }
    return status
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    var rest = self
    while let first = rest.first, first == " " || first == "\t" { rest.removeFirst() }
    while let last = rest.last, last == " " || last == "\t" || last == "\r" { rest.removeLast() }
    return String(rest)
  }
}
