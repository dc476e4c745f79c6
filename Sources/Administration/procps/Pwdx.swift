import CommandConventions
import FileSystem
import Kernel

/// pwdx(1): the working directories of processes.
struct Pwdx: ProcpsProgram {
  static let name = "pwdx"

  private var operands: [String] = []

  static func help(_ name: String) -> String {
    """

    Usage:
     pwdx [options] pid...

    Options:
     -h, --help     display this help and exit
     -V, --version  output version information and exit

    For more details see pwdx(1).

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options("hV", helpLetter: "h", versionLetter: "V")
    while try options.next() != nil {}
    operands = options.operands
    if operands.isEmpty { throw .usage(nil) }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var status = ExitStatus.success
    for word in operands {
      guard let pid = PID(word.hasPrefix("/proc/") ? String(word.dropFirst(6)) : word), pid > 0 else {
        return try await process.fail("invalid process id: \(word)")
      }
      do throws(Errno) {
        guard process.machine.processInfo(pid) != nil else { throw .ESRCH }
        try await process.write("\(word): \(try process.files.readLink("/proc/\(pid)/cwd"))\n")
      } catch {
        if error == .EINTR { throw error }
        try await process.writeError("\(word): \(error == .ENOENT ? Errno.ESRCH.message : error.message)\n")
        status = .failure
      }
    }
    return status
  }
}
