/// The signals of Linux (signal(7)).
package enum Signal: Int32, Hashable, Sendable, Codable, CaseIterable {
  case HUP = 1
  case INT, QUIT, ILL, TRAP, ABRT, BUS, FPE, KILL, USR1, SEGV, USR2, PIPE, ALRM, TERM, STKFLT, CHLD, CONT, STOP, TSTP
  case TTIN, TTOU, URG, XCPU, XFSZ, VTALRM, PROF, WINCH, IO, PWR, SYS

  /// "TERM" of "TERM", "SIGTERM", "term" or "15".
  package init?(name: String) {
    if let number = Int32(name) {
      self.init(rawValue: number)
      return
    }
    var upper = name.uppercased()
    if upper.hasPrefix("SIG") { upper.removeFirst(3) }
    if upper == "POLL" { upper = "IO" }
    guard let found = Signal.allCases.first(where: { $0.name == upper }) else { return nil }
    self = found
  }

  /// Without "SIG".
  package var name: String { "\(self)" }

  /// What happens by default.
  package enum Action {
    case terminate, ignore, stop, resume
  }

  package var defaultAction: Action {
    switch self {
    case .CHLD, .URG, .WINCH: .ignore
    case .STOP, .TSTP, .TTIN, .TTOU: .stop
    case .CONT: .resume
    default: .terminate
    }
  }

  /// What strsignal(3) says, which shells print when a child dies of it.
  package var message: String {
    switch self {
    case .HUP: "Hangup"
    case .INT: "Interrupt"
    case .QUIT: "Quit"
    case .ILL: "Illegal instruction"
    case .TRAP: "Trace/breakpoint trap"
    case .ABRT: "Aborted"
    case .BUS: "Bus error"
    case .FPE: "Floating point exception"
    case .KILL: "Killed"
    case .USR1: "User defined signal 1"
    case .SEGV: "Segmentation fault"
    case .USR2: "User defined signal 2"
    case .PIPE: "Broken pipe"
    case .ALRM: "Alarm clock"
    case .TERM: "Terminated"
    case .STKFLT: "Stack fault"
    case .CHLD: "Child exited"
    case .CONT: "Continued"
    case .STOP: "Stopped (signal)"
    case .TSTP: "Stopped"
    case .TTIN: "Stopped (tty input)"
    case .TTOU: "Stopped (tty output)"
    case .URG: "Urgent I/O condition"
    case .XCPU: "CPU time limit exceeded"
    case .XFSZ: "File size limit exceeded"
    case .VTALRM: "Virtual timer expired"
    case .PROF: "Profiling timer expired"
    case .WINCH: "Window changed"
    case .IO: "I/O possible"
    case .PWR: "Power failure"
    case .SYS: "Bad system call"
    }
  }
}

/// What a process does about a signal (sigaction(2)).
package enum SignalDisposition: Hashable, Sendable {
  case standard
  case ignored
  /// Remembered until the program asks for it, and a blocking call ends with EINTR.
  case caught
}
