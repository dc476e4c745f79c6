import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// stdbuf(1): runs a command with other buffers. Programs here write lines to a terminal and blocks elsewhere,
/// whatever it says; only the order of their output in time could tell the difference.
struct Stdbuf: GNUProgram {
  static let name = "stdbuf"
  static let usageStatus = ExitStatus(125)

  private var command: [String] = []

  static func help(_ name: String) -> String {
    """
    Usage: \(name) OPTION... COMMAND
    Run COMMAND with other buffers for its standard streams.

      -i, --input=MODE   the buffer of standard input
      -o, --output=MODE  the buffer of standard output
      -e, --error=MODE   the buffer of standard error
          --help        display this help and exit
          --version     output version information and exit

    MODE is L for lines, 0 for none, or a size.

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options("+i:o:e:", ["input": .required, "output": .required, "error": .required])
    var hasMode = false
    while let option = try options.next() {
      hasMode = true
      let mode = option.argument ?? ""
      if mode == "L" {
        if option.name.hasPrefix("i") { throw .usage("line buffering stdin is meaningless") }
        continue
      }
      do throws(NumberArgument.Fault) {
        if try NumberArgument.parse(mode, units: "EGkKMPTYZ0") < 0 { throw .invalid }
      } catch {
        throw .failure("invalid mode \(mode.quoted)")
      }
    }
    command = options.operands
    if command.isEmpty { throw .usage("missing operand") }
    if !hasMode { throw .usage("you must specify a buffering mode option") }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    try await process.executeOperands(command) { "failed to run command \($0.quoted)" }
  }
}
