import CommandConventions
import FileSystem
import Kernel

/// true(1): succeeds.
struct True: Program {
  static let name = "true"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    try await Constant.run(process, name: True.name, status: .success)
  }
}

/// What true and false have in common: they only look for a single `--help` or `--version`.
enum Constant {
  static func run(_ process: Process, name: String, status: ExitStatus) async throws(Errno) -> ExitStatus {
    let called = process.arguments.first ?? name
    switch process.arguments.dropFirst() {
    case ["--help"]:
      try await process.write(
        """
        Usage: \(called) [ignored command line arguments]
          or:  \(called) OPTION
        Exit with a status code indicating \(status.isSuccess ? "success" : "failure").

              --help        display this help and exit
              --version     output version information and exit

        """)
    case ["--version"]: try await process.write("\(name) (GNU coreutils) 9.1\n")
    default: break
    }
    return status
  }
}
