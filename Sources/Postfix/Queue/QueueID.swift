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

  /// Whether a text can be the name of a queue file: of a message, or of the fast flush service.
  package static func isValid(_ text: String) -> Bool {
    let bytes = text.utf8
    guard (1...255).contains(bytes.count) else { return false }
    return bytes.allSatisfy {
      (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == UInt8(ascii: "_")
    }
  }

  /// Where the inode number begins in a long name: behind the last "z", if the time stands before that.
  private static func separator(in name: [UInt8]) -> Int? {
    name.lastIndex(of: UInt8(ascii: "z")).flatMap { $0 >= 10 ? $0 : nil }
  }

  package static func isLong(_ id: String) -> Bool { separator(in: Array(id.utf8)) != nil }

  /// The inode number that a name is made of; nil where it has none.
  package static func inode(of id: String) -> InodeNumber? {
    let name = Array(id.utf8)
    if let separator = separator(in: name) {
      var number: InodeNumber = 0
      for byte in name[(separator + 1)...] {
        guard let digit = digits.firstIndex(of: byte), digit < 51 else { return nil }
        number = number &* 51 &+ InodeNumber(digit)
      }
      return number
    }
    let rest = String(decoding: name.dropFirst(5), as: UTF8.self)
    return rest.isEmpty ? 0 : InodeNumber(rest, radix: 16)
  }

  /// A name with another inode number, which keeps its time.
  ///
  /// - Parameter isLong: parameter enable_long_queue_ids; where it is off, a long name becomes a short one.
  package static func renamed(_ id: String, inode: InodeNumber, isLong: Bool) -> String {
    let name = Array(id.utf8)
    let short = String(inode, radix: 16, uppercase: true)
    guard let separator = separator(in: name) else {
      return String(decoding: name.prefix(5), as: UTF8.self) + short
    }
    if isLong {
      return String(decoding: name[...separator], as: UTF8.self) + number(inode, base: 51, width: 0)
    }
    return hexadecimal(microseconds(name[(separator - 4)..<separator])) + short
  }

  private static func microseconds(_ text: ArraySlice<UInt8>) -> UInt64 {
    text.reduce(0) { $0 * 52 + UInt64(digits.firstIndex(of: $1) ?? 0) }
  }

  /// The directories that a file lies in below its queue, one a level: its first characters.
  ///
  /// A long name counts by its microseconds, so that the files spread in the same way.
  package static func directories(of id: String, depth: Int) -> [String] {
    var name = Array(id.utf8)
    if let separator = separator(in: name) {
      name = Array(hexadecimal(microseconds(name[(separator - 4)..<separator])).utf8)
    }
    return (0..<depth).map { $0 < name.count ? String(decoding: [name[$0]], as: UTF8.self) : "_" }
  }
}
