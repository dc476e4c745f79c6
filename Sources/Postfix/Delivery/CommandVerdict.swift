import FileSystem
import MTASupport
import SMTP

/// What the exit status of a command means for a delivery (sysexits(3)).
package enum CommandVerdict {
  private static let meanings: [Int: (status: String, text: String)] = [
    64: ("5.3.0", "command line usage error"),
    65: ("5.6.0", "data format error"),
    66: ("5.3.0", "cannot open input"),
    67: ("5.1.1", "user unknown"),
    68: ("5.1.2", "host name unknown"),
    69: ("5.3.0", "service unavailable"),
    70: ("5.3.0", "internal software error"),
    71: ("4.3.0", "system resource problem"),
    72: ("5.3.0", "critical OS file missing"),
    73: ("5.2.0", "can't create user output file"),
    74: ("5.3.0", "input/output error"),
    75: ("4.3.0", "temporary failure"),
    76: ("5.5.0", "remote error in protocol"),
    77: ("5.7.0", "permission denied"),
    78: ("5.3.5", "local configuration error"),
  ]

  /// - Parameters:
  ///   - command: as it was written.
  ///   - output: what it has printed.
  package static func status(_ ending: MailCommand.Ending, command: String, output: [UInt8]) -> DeliveryStatus {
    if case .exited = ending, let own = ownStatus(output) { return own }
    switch ending {
    case .timedOut:
      return DeliveryStatus("5.3.0", "Command time limit exceeded: \"\(command)\"" + quoted(output))
    case .signaled(let signal):
      return DeliveryStatus("4.3.0", "Command died with signal \(signal): \"\(command)\"" + quoted(output))
    case .exited(let code):
      guard let meaning = meanings[code] else {
        return DeliveryStatus("5.3.0", "Command died with status \(code): \"\(command)\"" + quoted(output))
      }
      return DeliveryStatus(meaning.status, meaning.text + quoted(output))
    }
  }

  /// A status code in front of the output takes the place of that of the exit status.
  private static func ownStatus(_ output: [UInt8]) -> DeliveryStatus? {
    let text = String(lossless: output.map { $0 < 32 || $0 == 127 ? UInt8(32) : $0 })
    guard let (code, length) = EnhancedStatus.prefix(of: text), !code.isSuccess else { return nil }
    return DeliveryStatus(code.description, String(Substring(text.utf8.dropFirst(length).drop { $0 == 32 })))
  }

  private static func quoted(_ output: [UInt8]) -> String {
    guard !output.isEmpty else { return "" }
    let printable = output.map { $0 < 32 || $0 == 127 ? UInt8(32) : $0 }
    return ". Command output: " + String(lossless: printable)
  }
}
