import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// [(1): test(1) by another name, with "]" at the end.
struct Bracket: Program {
  static let name = "["

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    process.messagePrefix = process.arguments.first ?? Bracket.name
    var words = Array(process.arguments.dropFirst())
    switch words {
    case ["--help"]:
      try await process.write(
        """
        Usage: test EXPRESSION
          or:  test
          or:  [ EXPRESSION ]
          or:  [ ]
          or:  [ OPTION
        Exit with the status that EXPRESSION determines.

              --help        display this help and exit
              --version     output version information and exit

        """)
      return .success
    case ["--version"]:
      try await process.write("[ (GNU coreutils) 9.1\n")
      return .success
    default: break
    }
    guard words.last == "]" else { return try await process.fail("missing \("]".quoted)", ExitStatus(2)) }
    words.removeLast()
    return try await Condition.run(words, process)
  }
}
