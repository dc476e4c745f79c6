import CommandConventions
import FileSystem
import Kernel

/// kill(1): sends signals to processes, as the shell's builtin does.
struct Kill: Program {
  static let name = "kill"

  private static let usage = """

    Usage:
     kill [options] <pid> [...]

    Options:
     <pid> [...]            the processes to signal
     -<signal>, -s, --signal <signal>
                            the signal to send
     -q, --queue <value>    a number to send along
     -l, --list=[<signal>]  list the names of signals, or tell one
     -L, --table            list the signals in a table

     -h, --help     display this help and exit
     -V, --version  output version information and exit

    For more details see kill(1).

    """

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    process.messagePrefix = process.arguments.first
    var arguments = process.arguments.dropFirst()
    var signal: Signal? = .TERM
    while let word = arguments.first, word.hasPrefix("-"), word != "-" {
      if PID(word) != nil, signal != .TERM || arguments.count == 1 && Signal(name: String(word.dropFirst())) == nil {
        break
      }
      arguments.removeFirst()
      switch word {
      case "--": return try await send(signal, Array(arguments), process)
      case "-h", "--help":
        try await process.write(Kill.usage)
        return .success
      case "-V", "--version":
        try await process.write("kill from procps-ng 4.0.2\n")
        return .success
      case "-l", "--list": return try await list(arguments.first, process)
      case "-L", "--table":
        try await process.write(SignalList.table)
        return .success
      case "-q", "--queue":
        try await process.writeError("postroom: kill -q is not simulated\n")
        return .failure
      case "-s", "--signal", "-n":
        guard let name = arguments.popFirst() else { return try await usage(process) }
        guard let found = SignalList.signal(name) else {
          for target in arguments { try await process.complain("(\(target)): Invalid argument") }
          return .failure
        }
        signal = found.signal
      default:
        guard let found = SignalList.signal(String(word.dropFirst())) else {
          try await process.complain("invalid argument \(word.dropFirst().prefix(1))")
          return try await usage(process)
        }
        signal = found.signal
      }
    }
    return try await send(signal, Array(arguments), process)
  }

  private func usage(_ process: Process) async throws(Errno) -> ExitStatus {
    try await process.writeError(Kill.usage)
    return .failure
  }

  private func send(_ signal: Signal?, _ targets: [String], _ process: Process) async throws(Errno) -> ExitStatus {
    guard !targets.isEmpty else { return try await usage(process) }
    var status = ExitStatus.success
    for target in targets {
      guard let pid = PID(target) else {
        try await process.complain("failed to parse argument: '\(target)'")
        return .failure
      }
      do throws(Errno) {
        try process.kill(pid, signal)
      } catch {
        try await process.complain("(\(pid)): \(error.message)")
        status = .failure
      }
    }
    return status
  }

  private func list(_ word: String?, _ process: Process) async throws(Errno) -> ExitStatus {
    guard let word else {
      try await process.write(SignalList.lines)
      return .success
    }
    if let number = Int32(word), let signal = Signal(rawValue: number > 128 ? number - 128 : number) {
      try await process.write(SignalList.name(signal) + "\n")
    } else if let signal = Signal(name: word) {
      try await process.write("\(signal.rawValue)\n")
    } else {
      try await process.complain("unknown signal name \(word)")
    }
    return .success
  }
}
