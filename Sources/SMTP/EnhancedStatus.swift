/// An enhanced status code, "5.1.1" (RFC 3463).
package struct EnhancedStatus: Hashable, Sendable, Codable {
  /// 2, 4 or 5.
  package var statusClass: Int
  package var subject: Int
  package var detail: Int

  package init(_ statusClass: Int, _ subject: Int, _ detail: Int) {
    self.statusClass = statusClass
    self.subject = subject
    self.detail = detail
  }

  /// The code at the start of a text, followed by white space or nothing; and how many bytes it has.
  package static func prefix(of text: String) -> (code: EnhancedStatus, length: Int)? {
    let bytes = Array(text.utf8.prefix(10))
    guard let first = bytes.first, [50, 52, 53].contains(first) else { return nil }
    var numbers: [Int] = [Int(first) - 48]
    var index = 1
    while numbers.count < 3 {
      guard index < bytes.count, bytes[index] == 46 else { return nil }
      let digits = bytes[(index + 1)...].prefix { (48...57).contains($0) }
      guard (1...3).contains(digits.count) else { return nil }
      numbers.append(digits.reduce(0) { $0 * 10 + Int($1) - 48 })
      index += 1 + digits.count
    }
    if index < bytes.count, ![32, 9, 10, 13].contains(bytes[index]) { return nil }
    return (EnhancedStatus(numbers[0], numbers[1], numbers[2]), index)
  }

  package var isSuccess: Bool { statusClass == 2 }
  package var isTemporary: Bool { statusClass == 4 }
  package var isPermanent: Bool { statusClass == 5 }
}

extension EnhancedStatus: LosslessStringConvertible {
  package init?(_ description: String) {
    guard let found = EnhancedStatus.prefix(of: description), found.length == description.utf8.count else {
      return nil
    }
    self = found.code
  }

  package var description: String { "\(statusClass).\(subject).\(detail)" }
}
