import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// nice(1): runs a command with another priority. All processes of a simulated machine are equally nice.
struct Nice: GNUProgram {
  static let name = "nice"
  static let usageStatus = ExitStatus(125)

  private var command: [String] = []
  private var adjustment: Int?

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION] [COMMAND [ARG]...]
    Run COMMAND with another niceness, from -20 (most favorable) to 19; without COMMAND print the present one.

      -n, --adjustment=N   add N, not 10
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var arguments = line.arguments
    var text: String?
    if let first = arguments.first, first.hasPrefix("-"), let sign = first.dropFirst().first,
      sign.isNumber || (sign == "-" || sign == "+") && first.dropFirst(2).first?.isNumber == true
    {
      text = String(first.dropFirst())
      arguments.removeFirst()
    }
    var options = line.replacing(arguments).options("+n:", ["adjustment": .required])
    while let option = try options.next() { text = option.argument }
    command = options.operands
    if let text {
      do throws(NumberArgument.Fault) {
        adjustment = try NumberArgument.parse(text, clamps: true)
      } catch {
        throw .failure("invalid adjustment \(text.quoted)")
      }
    }
    if adjustment != nil, command.isEmpty { throw .usage("a command must be given with an adjustment") }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    if command.isEmpty {
      try await process.write("0\n")
      return .success
    }
    if let adjustment, adjustment < 0, !process.credentials.isSuperuser {
      try await process.report("cannot set niceness: Permission denied")
    }
    return try await process.executeOperands(command) { $0.quoted }
  }
}
