/// The value of the parameter compatibility_level: up to three numbers with dots between them.
///
/// It decides defaults that changed in the history of Postfix (COMPATIBILITY_README).
package struct CompatibilityLevel: Comparable, Hashable, Sendable, Codable {
  private let code: Int

  /// - Returns: nil when the text is no level.
  package init?(_ text: String) {
    var bytes = Array(text.utf8)[...]
    bytes = bytes.drop { $0 == 32 || (9...13).contains($0) }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count) else { return nil }
    var numbers: [Int] = []
    for part in parts {
      guard !part.isEmpty, part.allSatisfy({ (48...57).contains($0) }) else { return nil }
      numbers.append(Int(String(decoding: part, as: UTF8.self)) ?? Int.max)
    }
    let minor = numbers.count > 1 ? min(numbers[1], CompatibilityLevel.partLimit) : 0
    let patch = numbers.count > 2 ? min(numbers[2], CompatibilityLevel.partLimit) : 0
    code = (min(numbers[0], Int(Int32.max)) << 20) + (minor << 10) + patch
  }

  private init(major: Int) {
    code = major << 20
  }

  /// From here on services are not chrooted unless master.cf says so.
  package static let one = CompatibilityLevel(major: 1)

  /// What a minor number counts at most.
  private static let partLimit = 1023

  package static func < (a: CompatibilityLevel, b: CompatibilityLevel) -> Bool { a.code < b.code }

  /// The level that this version of Postfix would like to see.
  package static let current = "3.6"
}
