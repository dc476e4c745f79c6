import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// tty(1): the terminal of standard input.
struct Tty: GNUProgram {
  static let name = "tty"
  static let usageStatus = ExitStatus(2)

  private var isSilent = false

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]...
    Print the name of the terminal that standard input is.

      -s, --silent, --quiet   print nothing, only give a status
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options("s", ["silent": .none, "quiet": .none])
    while try options.next() != nil { isSilent = true }
    if let operand = options.operands.first { throw .usage("extra operand \(operand.quoted)") }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    let terminal = process.terminalName(of: 0)
    if !isSilent { try await process.write((terminal ?? "not a tty") + "\n") }
    return ExitStatus(terminal != nil)
  }
}

extension Process {
  /// ttyname(3): "/dev/pts/0".
  func terminalName(of descriptor: Int) -> String? {
    descriptors[descriptor]?.terminal.map { "/dev/" + $0.name }
  }
}
