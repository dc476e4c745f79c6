import CommandConventions
import FileSystem
import Kernel

/// printenv(1): the environment, or some of it.
struct Printenv: GNUProgram {
  static let name = "printenv"
  static let usageStatus = ExitStatus(2)

  private var names: [String] = []
  private var terminator = "\n"

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [VARIABLE]...
    Print the values of the VARIABLEs; without any, all names and values.

      -0, --null     end each line with NUL, not newline
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options("+iu:0", ["null": .none])
    while let option = try options.next() {
      if option.name == "0" || option.name == "null" { terminator = "\0" } else { throw .usage(nil) }
    }
    names = options.operands
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    if names.isEmpty {
      for (key, value) in process.environment { try await process.write("\(key)=\(value)\(terminator)") }
      return .success
    }
    var status = ExitStatus.success
    for name in names {
      if let value = process.environment[name] {
        try await process.write(value + terminator)
      } else {
        status = .failure
      }
    }
    return status
  }
}
