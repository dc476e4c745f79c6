import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// pwd(1): the current directory.
struct Pwd: GNUProgram {
  static let name = "pwd"

  private var isLogical = false
  private var hasOperands = false

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]...
    Print the name of the current directory.

      -L, --logical   as $PWD says it, even through links
      -P, --physical  without links (default)
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    isLogical = line.environment["POSIXLY_CORRECT"] != nil
    var options = line.options("LP", ["logical": .none, "physical": .none])
    while let option = try options.next() { isLogical = option.name == "L" || option.name == "logical" }
    hasOperands = !options.operands.isEmpty
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    if hasOperands { try await process.report("ignoring non-option arguments") }
    if isLogical, let path = process.environment["PWD"], path.utf8.first == 0x2F,
      !path.utf8.split(separator: 0x2F).contains(where: { $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) }),
      let there = try? process.files.status(path).id, there == process.workingDirectory
    {
      try await process.write(path + "\n")
      return .success
    }
    do throws(Errno) {
      try await process.write(try process.currentDirectory() + "\n")
    } catch {
      return try await process.fail("couldn't find directory entry in '..' with matching i-node")
    }
    return .success
  }
}
