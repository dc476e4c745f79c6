import Glibc

/// The order that sort(1) brings lines into.
struct SortOrder {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  var keys: [SortKey]
  var separator: UInt8?
  /// Lines with equal keys keep their order, or count as the same, instead of being compared as a whole.
  var stopsAtKeys: Bool
  /// Reverses the last comparison, of whole lines.
  var reverses: Bool
  /// Decides how -R shuffles.
  var randomSeed: UInt64 = 0

  /// The part of a line that the first key is, which is worth keeping; nil without keys.
  func firstKey(of line: Bytes) -> Range<Int>? {
    keys.first?.range(in: line, separator: separator)
  }

  /// Negative, zero or positive; the ranges are those of `firstKey`.
  func compare(_ a: Bytes, _ keyA: Range<Int>?, _ b: Bytes, _ keyB: Range<Int>?) -> Int {
    for (index, key) in keys.enumerated() {
      let rangeA = index == 0 ? keyA ?? 0..<0 : key.range(in: a, separator: separator)
      let rangeB = index == 0 ? keyB ?? 0..<0 : key.range(in: b, separator: separator)
      let result = compare(Bytes(rebasing: a[rangeA]), Bytes(rebasing: b[rangeB]), key.ordering)
      if result != 0 { return key.ordering.contains(.reverse) ? -result : result }
    }
    if stopsAtKeys, !keys.isEmpty { return 0 }
    let result = SortOrder.compareBytes(a, b)
    return reverses ? -result : result
  }

  func compare(_ a: Bytes, _ b: Bytes) -> Int {
    compare(a, firstKey(of: a), b, firstKey(of: b))
  }

  private static func compareBytes(_ a: Bytes, _ b: Bytes) -> Int {
    let count = min(a.count, b.count)
    if count > 0, let first = a.baseAddress, let second = b.baseAddress {
      let result = memcmp(first, second, count)
      if result != 0 { return Int(result) }
    }
    return a.count - b.count
  }

  private func compare(_ a: Bytes, _ b: Bytes, _ ordering: SortKey.Ordering) -> Int {
    if ordering.contains(.numeric) { return NumericOrder.compare(a, b) }
    if ordering.contains(.general) { return NumericOrder.compareGeneral(a, b) }
    if ordering.contains(.human) { return NumericOrder.compareHuman(a, b) }
    if ordering.contains(.month) { return NumericOrder.month(a) - NumericOrder.month(b) }
    if ordering.isDisjoint(with: [.dictionary, .printable, .foldsCase]) {
      if ordering.contains(.random) { return compareRandomly(a, b) }
      return ordering.contains(.version) ? VersionOrder.compare(a, b) : SortOrder.compareBytes(a, b)
    }
    let (x, y) = (SortOrder.translated(a, ordering), SortOrder.translated(b, ordering))
    return x.withUnsafeBufferPointer { x in
      y.withUnsafeBufferPointer { y in
        if ordering.contains(.random) { return compareRandomly(x, y) }
        return ordering.contains(.version) ? VersionOrder.compare(x, y) : SortOrder.compareBytes(x, y)
      }
    }
  }

  /// The bytes that count with -d, -i and -f.
  private static func translated(_ text: Bytes, _ ordering: SortKey.Ordering) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for byte in text {
      if ordering.contains(.dictionary), !CharacterClass.alnum.contains(byte), byte != 0x20, byte != 9 { continue }
      if ordering.contains(.printable), !CharacterClass.print.contains(byte) { continue }
      result.append(ordering.contains(.foldsCase) && (0x61...0x7A).contains(byte) ? byte - 32 : byte)
    }
    return result
  }

  /// Equal keys stay together; different ones are in an order that the seed decides.
  private func compareRandomly(_ a: Bytes, _ b: Bytes) -> Int {
    let (x, y) = (hash(a), hash(b))
    return x == y ? SortOrder.compareBytes(a, b) : x < y ? -1 : 1
  }

  private func hash(_ text: Bytes) -> UInt64 {
    var value = randomSeed ^ 0xCBF2_9CE4_8422_2325
    for byte in text { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    value = (value ^ (value >> 31)) &* 0x9E37_79B9_7F4A_7C15
    return value ^ (value >> 29)
  }
}
