/// How a process ended, as a shell shows it in `$?`.
package struct ExitStatus: RawRepresentable, Hashable, Sendable, Codable {
  /// 0…255.
  package let rawValue: Int32

  package init(rawValue: Int32) {
    self.rawValue = rawValue & 0xFF
  }

  package init(_ code: Int) {
    self.init(rawValue: Int32(truncatingIfNeeded: code))
  }

  package init(_ success: Bool) {
    self = success ? .success : .failure
  }

  package static let success = ExitStatus(0)
  package static let failure = ExitStatus(1)
  /// sysexits(3) EX_USAGE, EX_UNAVAILABLE, EX_TEMPFAIL and so on, as the mail tools use them.
  package static let usage = ExitStatus(64)
  package static let badData = ExitStatus(65)
  package static let noInput = ExitStatus(66)
  package static let noUser = ExitStatus(67)
  package static let noHost = ExitStatus(68)
  package static let unavailable = ExitStatus(69)
  package static let internalError = ExitStatus(70)
  package static let osError = ExitStatus(71)
  package static let cannotCreate = ExitStatus(73)
  package static let ioError = ExitStatus(74)
  package static let temporaryFailure = ExitStatus(75)
  package static let noPermission = ExitStatus(77)
  package static let configurationError = ExitStatus(78)

  package var isSuccess: Bool { rawValue == 0 }
}

/// What wait(2) tells of a child.
package enum WaitStatus: Hashable, Sendable, Codable {
  case exited(ExitStatus)
  case signaled(Signal)
  case stopped(Signal)
  case continued

  /// `$?`: the exit status, or 128 and the number of the signal.
  package var shellStatus: ExitStatus {
    switch self {
    case .exited(let status): status
    case .signaled(let signal), .stopped(let signal): ExitStatus(128 + Int(signal.rawValue))
    case .continued: .success
    }
  }
}
