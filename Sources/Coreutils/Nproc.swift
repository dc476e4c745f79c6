import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// nproc(1): how many processors there are.
struct Nproc: GNUProgram {
  static let name = "nproc"

  private var ignored = 0

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]...
    Print the number of processors that the process may use.

          --all         the number of installed processors
          --ignore=N    leave N processors out, if possible
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options("", ["all": .none, "ignore": .required])
    while let option = try options.next() {
      guard let argument = option.argument else { continue }
      do throws(NumberArgument.Fault) {
        ignored = try NumberArgument.parse(argument, clamps: true)
        if ignored < 0 { throw .invalid }
      } catch {
        throw .failure(error.message("invalid number", argument))
      }
    }
    if let operand = options.operands.first { throw .usage("extra operand \(operand.quoted)") }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    try await process.write("\(max(1, Nproc.processors - ignored))\n")
    return .success
  }

  /// What /proc/cpuinfo lists.
  static let processors = 1
}
