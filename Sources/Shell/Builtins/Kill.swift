import FileSystem
import Kernel

/// `kill` sends signals to processes and jobs.
struct KillBuiltin: Builtin {
  static let name = "kill"
  static let synopsis =
    "kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    var arguments = call.arguments[...]
    var signal: Signal? = .TERM
    guard let first = arguments.first else { return try await call.usage() }
    if first == "-l" || first == "-L" { return try await list(Array(arguments.dropFirst()), call) }
    if first == "-s" || first == "-n" {
      guard arguments.count > 1 else {
        try await call.complain("\(first): option requires an argument")
        return 1
      }
      guard let parsed = try await parse(arguments[1], call) else { return 1 }
      signal = parsed.signal
      arguments = arguments.dropFirst(2)
    } else if first == "--" {
      arguments = arguments.dropFirst()
    } else if first.hasPrefix("-"), first != "-" {
      guard let parsed = try await parse(String(first.dropFirst()), call) else { return 1 }
      signal = parsed.signal
      arguments = arguments.dropFirst()
    }
    if arguments.first == "--" { arguments = arguments.dropFirst() }
    guard !arguments.isEmpty else { return try await call.usage() }
    var status: Int32 = 0
    for target in arguments where !(try await send(signal, to: target, call)) { status = 1 }
    return status
  }

  /// The signal that a text names; it is nil for 0, which sends none.
  private func parse(_ text: String, _ call: BuiltinCall) async throws(Unwind) -> (signal: Signal?, isValid: Bool)? {
    if text == "0" || text == "EXIT" { return (nil, true) }
    guard let signal = Signal(name: text) else {
      try await call.complain("\(text): invalid signal specification")
      return nil
    }
    return (signal, true)
  }

  private func send(_ signal: Signal?, to target: String, _ call: BuiltinCall) async throws(Unwind) -> Bool {
    let shell = call.shell
    shell.hasJustKilled = true
    if target.hasPrefix("%") {
      guard let job = try await shell.job(target, call) else { return false }
      guard let group = job.group else { return false }
      if shell.controlsJobs, group != shell.process.group {
        job.isReported = false
        if let signal { shell.machine.signalGroup(group, signal) }
        if signal == .TERM || signal == .HUP, job.state == .stopped { shell.machine.signalGroup(group, .CONT) }
      } else {
        for process in job.processes { _ = shell.machine.signal(process.pid, signal) }
      }
      return true
    }
    guard let pid = Int32(target) else {
      if shell.isDash {
        try await call.complain("Illegal number: \(target)")
        return false
      }
      try await call.complain("\(target): arguments must be process or job IDs")
      return false
    }
    if let problem = shell.kill(pid, signal) {
      try await call.complain("(\(pid)) - \(problem)")
      return false
    }
    return true
  }

  // MARK: Lists

  private func list(_ arguments: [String], _ call: BuiltinCall) async throws(Unwind) -> Int32 {
    if arguments.isEmpty {
      call.write(KillBuiltin.signalTable())
      return 0
    }
    var status: Int32 = 0
    for text in arguments {
      if let number = Int32(text) {
        let reduced = number > 128 ? number - 128 : number
        if reduced == 0 {
          call.write("EXIT\n")
        } else if let name = KillBuiltin.name(of: reduced) {
          call.write(name + "\n")
        } else {
          try await call.complain("\(text): invalid signal specification")
          status = 1
        }
      } else if let signal = Signal(name: text) {
        call.write("\(signal.rawValue)\n")
      } else {
        try await call.complain("\(text): invalid signal specification")
        status = 1
      }
    }
    return status
  }

  /// Names of the signals up to SIGRTMAX, without SIG.
  private static func name(of number: Int32) -> String? {
    if let signal = Signal(rawValue: number) { return signal.name }
    switch number {
    case 34: return "RTMIN"
    case 35...49: return "RTMIN+\(number - 34)"
    case 50...63: return "RTMAX-\(64 - number)"
    case 64: return "RTMAX"
    default: return nil
    }
  }

  static func signalTable() -> String {
    var text = ""
    var column = 0
    for number in Int32(1)...64 {
      guard let name = name(of: number) else { continue }
      let digits = number < 10 ? " \(number)" : String(number)
      text += "\(digits)) SIG\(name)"
      column += 1
      text += column % 5 == 0 ? "\n" : "\t"
    }
    return text + "\n"
  }
}

extension Shell {
  /// kill(2); the message when it fails.
  func kill(_ pid: PID, _ signal: Signal?) -> String? {
    do throws(Errno) {
      try process.kill(pid, signal)
      return nil
    } catch {
      return error.message
    }
  }
}
