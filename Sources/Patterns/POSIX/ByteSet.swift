/// A set of byte values.
struct ByteSet: Hashable, Sendable {
  private var words = SIMD4<UInt64>(repeating: 0)

  init() {}

  init(_ bytes: ClosedRange<UInt8>) {
    insert(bytes)
  }

  init(_ byte: UInt8) {
    insert(byte)
  }

  static let ascii = ByteSet(0...127)

  var isEmpty: Bool { words == SIMD4(repeating: 0) }

  func contains(_ byte: UInt8) -> Bool {
    words[Int(byte >> 6)] >> UInt64(byte & 63) & 1 != 0
  }

  mutating func insert(_ byte: UInt8) {
    words[Int(byte >> 6)] |= 1 << UInt64(byte & 63)
  }

  mutating func insert(_ bytes: ClosedRange<UInt8>) {
    for byte in bytes { insert(byte) }
  }

  mutating func remove(_ byte: UInt8) {
    words[Int(byte >> 6)] &= ~(1 << UInt64(byte & 63))
  }

  mutating func formUnion(_ other: ByteSet) {
    words |= other.words
  }

  mutating func formIntersection(_ other: ByteSet) {
    words &= other.words
  }

  var inverted: ByteSet {
    var result = self
    result.words = ~words
    return result
  }

  /// The only member; nil when there are none or several.
  var single: UInt8? {
    guard count == 1 else { return nil }
    return (0...255).first { contains($0) }
  }

  var count: Int { words.wrappedBitCount }
}

extension SIMD4<UInt64> {
  fileprivate var wrappedBitCount: Int {
    self[0].nonzeroBitCount + self[1].nonzeroBitCount + self[2].nonzeroBitCount + self[3].nonzeroBitCount
  }
}
