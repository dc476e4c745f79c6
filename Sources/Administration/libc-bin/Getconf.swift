import CommandConventions
import FileSystem
import Kernel

/// getconf(1): what the system's limits and settings are.
struct Getconf: Program {
  static let name = "getconf"

  private static let usage = """
    Usage: getconf [-v specification] variable_name [pathname]
           getconf -a [pathname]

    """

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    process.messagePrefix = process.arguments.first ?? Getconf.name
    var words = process.arguments.dropFirst()
    if words.first == "--version" {
      try await process.write("getconf (Debian GLIBC 2.36-9+deb12u14) 2.36\n")
      return .success
    }
    if words.first == "--help" {
      try await process.write(Getconf.usage)
      return .success
    }
    if words.first?.hasPrefix("-v") == true, let flag = words.popFirst() {
      let specification = flag == "-v" ? words.popFirst() : String(flag.dropFirst(2))
      guard let specification else { return try await refuse(process) }
      guard specification.hasSuffix("_LP64_OFF64") else {
        return try await process.fail("unknown specification \"\(specification)\"", ExitStatus(2))
      }
    }
    if words.first == "-a" { return try await list(words.dropFirst().first ?? "/", process) }
    guard let name = words.popFirst(), words.count <= 1 else { return try await refuse(process) }
    return try await show(name, words.first, process)
  }

  private func refuse(_ process: Process) async throws(Errno) -> ExitStatus {
    try await process.writeError(Getconf.usage)
    return ExitStatus(2)
  }

  private func show(_ name: String, _ path: String?, _ process: Process) async throws(Errno) -> ExitStatus {
    let full = name.hasPrefix("_") ? name : "_" + name
    guard let row = SystemVariables.rows.first(where: { $0.name == name || $0.name == full }) else {
      return try await process.fail("Unrecognized variable `\(name)'", ExitStatus(2))
    }
    guard (row.kind == .path) == (path != nil) else { return try await refuse(process) }
    if let path {
      do throws(Errno) {
        _ = try process.files.status(path)
      } catch {
        return try await process.fail("pathconf: \(path): \(error.message)", ExitStatus(3))
      }
    }
    let value = value(of: row, process)
    try await process.write((value.isEmpty && row.kind != .text ? "undefined" : value) + "\n")
    return .success
  }

  private func list(_ path: String, _ process: Process) async throws(Errno) -> ExitStatus {
    for row in SystemVariables.rows {
      let gap = String(repeating: " ", count: max(1, 35 - row.name.utf8.count))
      try await process.write(row.name + gap + value(of: row, process) + "\n")
    }
    return .success
  }

  private func value(of row: SystemVariables.Row, _ process: Process) -> String {
    guard row.kind == .own else { return row.value }
    let number: Int?
    switch row.name {
    case "ARG_MAX", "_POSIX_ARG_MAX": number = process.limits[.stack].soft.map { $0 / 4 }
    case "CHILD_MAX", "_POSIX_CHILD_MAX": number = process.limits[.processes].soft
    case "OPEN_MAX", "_POSIX_OPEN_MAX": number = process.limits[.openFiles].soft
    case "SIGQUEUE_MAX": number = process.limits[.pendingSignals].soft
    case "_PHYS_PAGES": number = MachineMemory.total / 4
    case "_AVPHYS_PAGES": number = MachineMemory.free / 4
    default: number = 1
    }
    return number.map(String.init) ?? ""
  }
}
