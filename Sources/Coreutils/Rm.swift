import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// rm(1): removes files.
struct Rm: GNUProgram {
  static let name = "rm"

  private enum Asking {
    case never, once, sometimes, always
  }

  private var files: [String] = []
  private var asking = Asking.sometimes
  private var ignoresMissing = false
  private var isRecursive = false
  private var removesEmptyDirectories = false
  private var isVerbose = false
  private var preservesRoot = true
  private var staysOnFileSystem = false
  private var asksAboutProtected = false

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [FILE]...
    Remove each FILE; not directories, unless told to.

      -f, --force           ignore files that are not there, never ask
      -i                    ask before each removal
      -I                    ask once, before removing more than three files or recursively
          --interactive[=WHEN]  ask never, once (-I) or always (-i)
          --one-file-system  do not go into other file systems
          --no-preserve-root  '/' is nothing special
          --preserve-root[=all]  do not remove '/' (default)
      -r, -R, --recursive   remove directories with all that is in them
      -d, --dir             remove empty directories
      -v, --verbose         say what is done
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  /// A file whose name begins like an option.
  static func advice(_ process: Process) -> String? {
    for argument in process.arguments.dropFirst() where argument.hasPrefix("-") && argument.utf8.count > 1 {
      guard (try? process.files.linkStatus(argument)) != nil else { continue }
      let name = "./" + argument
      return "Try '\(process.programName) \(name.quotedIfNeeded)' to remove the file \(argument.quotedName)."
    }
    return nil
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "dfirvIR",
      [
        "force": .none, "interactive": .optional, "one-file-system": .none, "no-preserve-root": .none,
        "preserve-root": .optional, "recursive": .none, "dir": .none, "verbose": .none,
      ])
    while let option = try options.next() {
      switch option.name {
      case "f", "force": (asking, ignoresMissing) = (.never, true)
      case "i": (asking, ignoresMissing) = (.always, false)
      case "I": (asking, ignoresMissing) = (.once, false)
      case "interactive":
        let groups = [["never", "no", "none"], ["once"], ["always", "yes"]]
        let word = try option.argument.map { argument throws(Complaint) in
          try ArgumentChoice("--interactive", groups).parse(argument)
        }
        asking = word == "never" ? .never : word == "once" ? .once : .always
        if word != "never" { ignoresMissing = false }
      case "one-file-system": staysOnFileSystem = true
      case "no-preserve-root": preservesRoot = false
      case "r", "R", "recursive": isRecursive = true
      case "d", "dir": removesEmptyDirectories = true
      case "v", "verbose": isVerbose = true
      default: preservesRoot = true
      }
    }
    files = options.operands
    if files.isEmpty, !ignoresMissing { throw .usage("missing operand") }
  }

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    if asking == .once, files.count > 3 || isRecursive {
      let what = "\(files.count) argument\(files.count == 1 ? "" : "s")"
      guard try await process.confirms("remove \(what)\(isRecursive ? " recursively" : "")?") else { return .success }
    }
    asksAboutProtected = !ignoresMissing && (asking == .always || asking != .never && process.isTerminal(0))
    var status = ExitStatus.success
    for file in files where try await !remove(file, isOperand: true, process) { status = .failure }
    return status
  }

  /// Removes a file, with what is in it; false after an error.
  private func remove(_ path: String, isOperand: Bool, _ process: Process) async throws(Errno) -> Bool {
    try await process.checkpoint()
    let files = process.files
    let status: FileStatus
    do throws(Errno) {
      status = try files.linkStatus(path)
    } catch {
      if ignoresMissing, error == .ENOENT || error == .ENOTDIR { return true }
      return try await fail(path, error, process)
    }
    guard status.isDirectory else {
      guard try await mayRemove(path, status, process) else { return true }
      return try await perform(path, "removed", process) { () throws(Errno) in try process.files.remove(path) }
    }
    if isOperand, let isRefused = try await refuses(path, status, process) { return isRefused }
    guard isRecursive || removesEmptyDirectories else { return try await fail(path, .EISDIR, process) }
    return try await removeDirectory(path, status, process)
  }

  private func removeDirectory(_ path: String, _ status: FileStatus, _ process: Process) async throws(Errno) -> Bool {
    let entries: [DirectoryEntry]
    do throws(Errno) {
      entries = try process.files.entries(of: path)
    } catch {
      // A directory that can't be read may be empty.
      if error == .EACCES, (try? process.files.removeDirectory(path)) != nil { return true }
      return try await fail(path, error, process)
    }
    if !isRecursive, !entries.isEmpty { return try await fail(path, .ENOTEMPTY, process) }
    if !entries.isEmpty {
      let isProtected = asksAboutProtected && !process.files.mayAccess(.write, path)
      if asking == .always || isProtected {
        let kind = isProtected ? "write-protected directory" : "directory"
        guard try await process.confirms("descend into \(kind) \(path.quotedName)?") else { return true }
      }
      var isClean = true
      for entry in entries {
        let child = Path.join(path, entry.name)
        if staysOnFileSystem, let below = try? process.files.linkStatus(child), below.id.volume != status.id.volume {
          try await process.report("skipping \(child.quotedName), since it's on a different device")
          isClean = false
          continue
        }
        if try await !remove(child, isOperand: false, process) { isClean = false }
      }
      guard isClean else { return false }
    }
    let isProtected = asksAboutProtected && !process.files.mayAccess(.write, path)
    if asking == .always || isProtected && entries.isEmpty {
      let kind = isProtected ? "write-protected directory" : "directory"
      guard try await process.confirms("remove \(kind) \(path.quotedName)?") else { return true }
    }
    return try await perform(path, "removed directory", process) { () throws(Errno) in
      try process.files.removeDirectory(path)
    }
  }

  private func mayRemove(_ path: String, _ status: FileStatus, _ process: Process) async throws(Errno) -> Bool {
    let isProtected = asksAboutProtected && !status.isSymbolicLink && !process.files.mayAccess(.write, path)
    guard asking == .always || isProtected else { return true }
    let kind = (isProtected ? "write-protected " : "") + status.kindName
    return try await process.confirms("remove \(kind) \(path.quotedName)?")
  }

  /// Directories that are never removed; false when this is one, nil when not.
  private func refuses(_ path: String, _ status: FileStatus, _ process: Process) async throws(Errno) -> Bool? {
    guard isRecursive else { return nil }
    let last = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) }
    if last == "." || last == ".." {
      try await process.report("refusing to remove '.' or '..' directory: skipping \(path.quotedName)")
      return false
    }
    if preservesRoot, try await process.refusesRoot(path, status) { return false }
    return nil
  }

  private func perform(
    _ path: String, _ done: String, _ process: Process, _ body: () throws(Errno) -> Void
  ) async throws(Errno) -> Bool {
    do throws(Errno) {
      try body()
    } catch {
      if ignoresMissing, error == .ENOENT || error == .ENOTDIR { return true }
      return try await fail(path, error, process)
    }
    if isVerbose { try await process.write("\(done) \(path.quotedName)\n") }
    return true
  }

  private func fail(_ path: String, _ error: Errno, _ process: Process) async throws(Errno) -> Bool {
    try await process.report("cannot remove \(path.quotedName)", error)
    return false
  }
}
