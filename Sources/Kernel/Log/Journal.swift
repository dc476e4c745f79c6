import FileSystem
import Simulation

/// The journal of systemd-journald(8): every message that was logged, in a file below /run.
///
/// The file has a format of its own; journalctl(1) reads it.
package enum Journal {
  /// Where the journal lies: a folder named after the machine.
  package static func path(on machine: Machine) -> String? {
    guard let bytes = try? machine.files.read("/etc/machine-id") else { return nil }
    let id = String(lossless: bytes.prefix { $0 != 10 })
    return "/run/log/journal/\(id)/system.journal"
  }

  private static let signature = Array("LPKSHHRH".utf8) + [10]

  /// Adds a message.
  static func append(_ message: LogMessage, on machine: Machine) {
    guard let path = path(on: machine) else { return }
    var record = "\(message.time.nanoseconds)\t\(message.facility.rawValue)\t\(message.severity.rawValue)\t"
    record += "\(message.pid.map(String.init) ?? "")\t\(message.tag)\t"
    let text = message.text.bytes.map { $0 == 10 ? UInt8(ascii: " ") : $0 }
    if !machine.files.exists(path) { try? machine.files.write(path, signature, mode: 0o640) }
    // Where there is no such folder there is no journal.
    try? machine.files.append(path, record.bytes + text + [10])
  }

  /// All messages that one may read, the oldest first.
  package static func messages(on machine: Machine, as files: Files) throws(Errno) -> [LogMessage] {
    guard let path = path(on: machine) else { return [] }
    return try files.read(path).split(separator: 10).compactMap { line in
      let fields = line.split(separator: 9, maxSplits: 5, omittingEmptySubsequences: false).map { String(lossless: $0) }
      guard fields.count == 6, let time = Int64(fields[0]), let facility = Int(fields[1]).flatMap(LogFacility.init),
        let severity = Int(fields[2]).flatMap(LogSeverity.init)
      else { return nil }
      return LogMessage(
        time: Timestamp(nanoseconds: time), facility: facility, severity: severity, tag: fields[4],
        pid: PID(fields[3]), text: fields[5])
    }
  }
}
