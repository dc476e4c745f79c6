import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// nohup(1): runs a command that outlives its terminal.
struct Nohup: GNUProgram {
  static let name = "nohup"
  static let usageStatus = ExitStatus(125)

  private var command: [String] = []

  static func help(_ name: String) -> String {
    """
    Usage: \(name) COMMAND [ARG]...
      or:  \(name) OPTION
    Run COMMAND and let it ignore hangups. Output that would go to a terminal goes to nohup.out.

          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options("+")
    while try options.next() != nil {}
    command = options.operands
    if command.isEmpty { throw .usage("missing operand") }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    let (input, output, errors) = (process.isTerminal(0), process.isTerminal(1), process.isTerminal(2))
    if input {
      let null = try await process.open("/dev/null", .write)
      try process.duplicate(null, as: 0)
      try process.close(null)
      if !output, !errors { try await process.report("ignoring input") }
    }
    if output {
      guard let name = try await openOutput(process) else { return ExitStatus(125) }
      try await process.report("\(input ? "ignoring input and " : "")appending output to \(name.quotedName)")
    }
    if errors {
      if !output {
        try await process.report("\(input ? "ignoring input and " : "")redirecting stderr to stdout")
      }
      try process.duplicate(1, as: 2)
    }
    process.setDisposition(of: .HUP, .ignored)
    return try await process.executeOperands(command) { "failed to run command \($0.quotedName)" }
  }

  /// Opens nohup.out here, or else at home; its name.
  private func openOutput(_ process: Process) async throws(Errno) -> String? {
    var names = ["nohup.out"]
    if let home = process.environment["HOME"] { names.append(Path.join(home, "nohup.out")) }
    for name in names {
      do throws(Errno) {
        let descriptor = try await process.open(name, .extend, mode: 0o600)
        try process.duplicate(descriptor, as: 1)
        try process.close(descriptor)
        return name
      } catch {
        if error == .EINTR { throw error }
        try await process.report("failed to open \(name.quotedName)", error)
      }
    }
    return nil
  }
}
