import CommandConventions
import FileSystem
import Kernel

/// A command of shadow: it shows its whole usage after a wrong command line.
protocol ShadowProgram: GNUProgram {}

extension ShadowProgram {
  static var usageStatus: ExitStatus { ExitStatus(2) }
  static func messageName(_ name: String) -> String { Path.lastComponent(name) }
  static func hint(_ name: String) -> String { help(name) }

  /// The complaint of one who may not change accounts; nil for root.
  func refusal(_ file: String, _ status: ExitStatus, _ process: Process) async throws(Errno) -> ExitStatus? {
    guard !process.credentials.isSuperuser || process.credentials.realUser != 0 else { return nil }
    try await process.report("Permission denied.")
    try await process.report("cannot lock \(file); try again later.")
    return status
  }
}

extension Process {
  /// Logs what a program of shadow did.
  func logAccount(_ message: String) {
    machine.log(.authpriv, .info, tag: programName, pid: pid, message)
  }

  /// "/dev/pts/0" or "none", for the log.
  var terminalPath: String { terminalName.map { "/dev/" + $0 } ?? "none" }
}
