import CommandConventions
import FileSystem
import Simulation
import TextFormat

/// strftime and mktime.
extension AwkMachine {
  private static let standardFormat = "%a %b %e %H:%M:%S %Z %Y"

  func time(_ builtin: AwkBuiltin, _ arguments: [AwkValue]) throws(AwkFailure) -> AwkValue {
    if builtin == .mktime {
      return .number(made(text(of: arguments[0]), isUTC: arguments.count > 1 && arguments[1].isTrue))
    }
    var format = AwkMachine.standardFormat
    if let first = arguments.first {
      format = String(lossless: text(of: first))
    } else if case .array(let information) = global("PROCINFO"),
      let own = information.existing(.text(Array("strftime".utf8)))
    {
      format = String(lossless: text(of: own))
    }
    let seconds = arguments.count > 1 ? Int64(exactly: arguments[1].number.rounded(.towardZero)) : process.now.seconds
    guard let seconds else { return .text([]) }
    let isUTC = arguments.count > 2 && arguments[2].isTrue
    if isUTC {
      return .text(TimeFormat.text(format, CivilTime(Timestamp(seconds: seconds)), zone: "GMT").bytes)
    }
    let (local, zone) = process.timeZone.local(seconds)
    return .text(TimeFormat.text(format, local, zone: zone).bytes)
  }

  /// The point in time of "YYYY MM DD HH MM SS"; -1 when it is none.
  private func made(_ text: [UInt8], isUTC: Bool) -> Double {
    let numbers = text.split(whereSeparator: { AwkSplitter.isBlank($0) }).map { Int(String(lossless: $0)) }
    guard numbers.count >= 6, let year = numbers[0], let month = numbers[1], let day = numbers[2],
      let hour = numbers[3], let minute = numbers[4], let second = numbers[5]
    else { return -1 }
    let local = CivilTime(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
    return Double(isUTC ? local.timestamp.seconds : process.timeZone.seconds(of: local))
  }
}
