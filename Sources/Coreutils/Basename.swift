import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// basename(1): the last part of paths.
struct Basename: GNUProgram {
  static let name = "basename"

  private var names: [String] = []
  private var suffix = ""
  private var terminator = "\n"

  static func help(_ name: String) -> String {
    """
    Usage: \(name) NAME [SUFFIX]
      or:  \(name) OPTION... NAME...
    Print the last part of each NAME, and leave SUFFIX out where it ends in it.

      -a, --multiple       every operand is a NAME
      -s, --suffix=SUFFIX  the suffix to leave out; implies -a
      -z, --zero           end each line with NUL, not newline
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "+as:z", ["multiple": .none, "suffix": .required, "zero": .none])
    var takesMany = false
    while let option = try options.next() {
      switch option.name {
      case "a", "multiple": takesMany = true
      case "s", "suffix":
        takesMany = true
        suffix = option.argument ?? ""
      default: terminator = "\0"
      }
    }
    names = options.operands
    guard !names.isEmpty else { throw .usage("missing operand") }
    if !takesMany {
      if names.count > 2 { throw .usage("extra operand \(names[2].quoted)") }
      if names.count == 2 { suffix = names.removeLast() }
    }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    for name in names {
      var base = name.isEmpty ? "" : Path.lastComponent(name)
      if !suffix.isEmpty, base.utf8.count > suffix.utf8.count, base.hasSuffix(suffix), base != "/" {
        base.removeLast(suffix.count)
      }
      try await process.write(base + terminator)
    }
    return .success
  }
}
