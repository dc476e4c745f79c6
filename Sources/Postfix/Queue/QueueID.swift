import FileSystem
import Simulation

/// Names of queue files, which Postfix makes from the time and the file's inode number.
package enum QueueID {
  /// The digits of long names: no vowels, so that they spell nothing.
  private static let digits = Array("0123456789BCDFGHJKLMNPQRSTVWXYZbcdfghjklmnpqrstvwxyz".utf8)

  /// - Parameter isLong: parameter enable_long_queue_ids: such a name is never used twice.
  package static func make(time: Timestamp, inode: InodeNumber, isLong: Bool) -> String {
    let microseconds = UInt64(time.subsecondNanoseconds / 1000)
    guard isLong else {
      return hexadecimal(microseconds) + String(inode, radix: 16, uppercase: true)
    }
    return number(UInt64(max(0, time.seconds)), base: 52, width: 6) + number(microseconds, base: 52, width: 4) + "z"
      + number(inode, base: 51, width: 0)
  }

  private static func hexadecimal(_ microseconds: UInt64) -> String {
    let digits = String(microseconds, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 5 - digits.count)) + digits
  }

  private static func number(_ value: UInt64, base: UInt64, width: Int) -> String {
    var rest = value
    var text: [UInt8] = []
    repeat {
      text.append(digits[Int(rest % base)])
      rest /= base
    } while rest > 0
    while text.count < width { text.append(digits[0]) }
    return String(decoding: text.reversed(), as: UTF8.self)
  }

  /// Whether a text can be the name of a queue file.
  package static func isValid(_ text: String) -> Bool {
    let bytes = text.utf8
    guard (6...100).contains(bytes.count) else { return false }
    return bytes.allSatisfy { (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) }
  }

  /// The directories that a file lies in below its queue, one a level: its first characters.
  ///
  /// A long name counts by its microseconds, so that the files spread in the same way.
  package static func directories(of id: String, depth: Int) -> [String] {
    var name = Array(id.utf8)
    if name.count > 10, name[10...].contains(UInt8(ascii: "z")) {
      var microseconds: UInt64 = 0
      for byte in name[6..<10] {
        microseconds = microseconds * 52 + UInt64(digits.firstIndex(of: byte) ?? 0)
      }
      name = Array(hexadecimal(microseconds).utf8)
    }
    return (0..<depth).map { $0 < name.count ? String(decoding: [name[$0]], as: UTF8.self) : "_" }
  }
}
