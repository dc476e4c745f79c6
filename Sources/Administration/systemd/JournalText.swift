import FileSystem
import Kernel
import Simulation

/// Messages of the journal as lines.
enum JournalText {
  /// "Jan 05 09:00:00 mail systemd[1]: Started …"
  static func short(_ message: LogMessage, _ host: String) -> String {
    let civil = CivilTime(message.time)
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(civil.monthAbbreviation) \(two(civil.day)) \(two(civil.hour)):\(two(civil.minute)):\(two(civil.second)) "
      + tail(message, host)
  }

  /// With the date as ISO 8601 has it.
  static func iso(_ message: LogMessage, _ host: String) -> String {
    let text = message.time.logText
    return text.prefix(19) + "+0000 " + tail(message, host)
  }

  private static func tail(_ message: LogMessage, _ host: String) -> String {
    "\(host) \(message.tag)" + (message.pid.map { "[\($0)]" } ?? "") + ": \(message.text)"
  }
}
