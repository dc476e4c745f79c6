import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// mkdir(1): makes directories.
struct Mkdir: GNUProgram {
  static let name = "mkdir"

  private var directories: [String] = []
  private var mode: ModeChange?
  private var makesParents = false
  private var isVerbose = false

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... DIRECTORY...
    Make each DIRECTORY that is not there yet.

      -m, --mode=MODE   its permissions, as in chmod, not a=rwx - umask
      -p, --parents     no error when it is there; make the directories above it too
      -v, --verbose     a message for each directory
      -Z                (ignored)
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "pm:vZ", ["context": .optional, "mode": .required, "parents": .none, "verbose": .none])
    var modeText: String?
    while let option = try options.next() {
      switch option.name {
      case "p", "parents": makesParents = true
      case "m", "mode": modeText = option.argument
      case "v", "verbose": isVerbose = true
      default: break
      }
    }
    directories = options.operands
    guard !directories.isEmpty else { throw .usage("missing operand") }
    if let modeText {
      guard let parsed = ModeChange(modeText) else { throw .failure("invalid mode \(modeText.quoted)") }
      mode = parsed
    }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var status = ExitStatus.success
    for directory in directories {
      if try await makesParents ? !makeAll(directory, process) : !make(directory, process) { status = .failure }
    }
    return status
  }

  private func fail(_ directory: String, _ error: Errno, _ process: Process) async throws(Errno) -> Bool {
    try await process.report("cannot create directory \(directory.quoted)", error)
    return false
  }

  private func tell(_ directory: String, _ process: Process) async throws(Errno) {
    guard isVerbose else { return }
    try await process.write("\(process.programName): created directory \(directory.quotedName)\n")
  }

  private func make(_ directory: String, _ process: Process) async throws(Errno) -> Bool {
    do throws(Errno) {
      try process.files.makeDirectory(directory)
      if let mode {
        // What the mode leaves open is as the umask wants it.
        let plain = 0o777 & ~process.umask.rawValue
        let (low, high) = (result(mode, 0, process), result(mode, 0o7777, process))
        let decided = ~(low ^ high)
        let full = result(mode, 0o777, process)
        try process.files.setMode(directory, FileMode(rawValue: full & decided | plain & ~decided))
      }
    } catch {
      return try await fail(directory, error, process)
    }
    try await tell(directory, process)
    return true
  }

  private func result(_ mode: ModeChange, _ old: UInt16, _ process: Process) -> UInt16 {
    mode.apply(to: FileMode(rawValue: old), isDirectory: true, umask: process.umask).rawValue
  }

  /// Makes a directory and those above it, which the owner may always enter and write to.
  private func makeAll(_ directory: String, _ process: Process) async throws(Errno) -> Bool {
    let parts = directory.utf8.split(separator: 0x2F).map { String(Substring($0)) }
    guard !parts.isEmpty || directory.utf8.first == 0x2F else { return try await fail(directory, .ENOENT, process) }
    var path = directory.utf8.first == 0x2F ? "/" : ""
    for (index, part) in parts.enumerated() {
      path = path.isEmpty || path == "/" ? path + part : path + "/" + part
      let isLast = index == parts.count - 1
      if let status = try? process.files.status(path) {
        if status.isDirectory { continue }
        return try await fail(isLast ? directory : path, isLast ? .EEXIST : .ENOTDIR, process)
      }
      if isLast { return try await make(path, process) }
      let umask = process.umask
      process.umask = FileMode(rawValue: umask.rawValue & ~0o300)
      defer { process.umask = umask }
      do throws(Errno) {
        try process.files.makeDirectory(path)
      } catch {
        return try await fail(path, error, process)
      }
      try await tell(path, process)
    }
    return true
  }
}
