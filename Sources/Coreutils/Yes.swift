import CommandConventions
import FileSystem
import Kernel

/// yes(1): the same line again and again.
struct Yes: GNUProgram {
  static let name = "yes"

  private var line = ""

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [STRING]...
      or:  \(name) OPTION
    Print a line with all STRINGs, or 'y', until somebody stops it.

          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options("+")
    while try options.next() != nil {}
    self.line = options.operands.isEmpty ? "y" : options.operands.joined(separator: " ")
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    let bytes = (line + "\n").bytes
    var block = bytes
    while block.count + bytes.count <= 8192 { block += bytes }
    while true {
      do throws(Errno) {
        try await process.write(1, block)
      } catch {
        if error == .EINTR || error == .EPIPE { throw error }
        return try await process.fail("standard output: \(error.message)")
      }
      try await process.checkpoint()
    }
  }
}
