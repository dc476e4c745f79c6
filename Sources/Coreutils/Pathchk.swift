import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// pathchk(1): whether names are fit for files.
struct Pathchk: GNUProgram {
  static let name = "pathchk"

  private var names: [String] = []
  private var checksPOSIX = false
  private var checksSpecial = false

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... NAME...
    Tell names that are not valid or not portable.

      -p                  check for most POSIX systems
      -P                  check for empty names and a leading "-"
          --portability   the same as -p -P
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options("+pP", ["portability": .none])
    while let option = try options.next() {
      if option.name != "P" { checksPOSIX = true }
      if option.name != "p" { checksSpecial = true }
    }
    names = options.operands
    if names.isEmpty { throw .usage("missing operand") }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var status = ExitStatus.success
    for name in names {
      if let fault = fault(of: name, process) {
        try await process.report(fault)
        status = .failure
      }
    }
    return status
  }

  private func fault(of name: String, _ process: Process) -> String? {
    let parts = name.utf8.split(separator: 0x2F)
    if checksSpecial, parts.contains(where: { $0.first == 0x2D }) {
      return "leading '-' in a component of file name \(name.quotedName)"
    }
    if checksPOSIX || checksSpecial, name.isEmpty { return "empty file name" }
    if checksPOSIX {
      let portable = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-/".utf8)
      if let bad = name.bytes.first(where: { !portable.contains($0) }) {
        return "nonportable character \(String(lossless: [bad]).quoted) in file name \(name.quotedName)"
      }
    } else {
      do throws(Errno) {
        _ = try process.files.linkStatus(name)
      } catch {
        if error != .ENOENT || name.isEmpty { return "\(name.quotedIfNeeded): \(error.message)" }
      }
    }
    let (pathLimit, partLimit) = checksPOSIX ? (255, 14) : (4095, 255)
    if name.utf8.count > pathLimit {
      return "limit \(pathLimit) exceeded by length \(name.utf8.count) of file name \(name.quotedName)"
    }
    for part in parts where part.count > partLimit {
      return "limit \(partLimit) exceeded by length \(part.count) of file name component "
        + String(Substring(part)).quoted
    }
    return nil
  }
}
