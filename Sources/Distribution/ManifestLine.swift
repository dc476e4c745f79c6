import FileSystem

/// A line whose columns are divided by tabs; read with the same buffers again and again.
struct ManifestLine {
  private var bytes: ArraySlice<UInt8> = []
  /// Where each column ends.
  private var ends: [Int] = []

  /// A line that is still to be taken up.
  init() {
    ends.reserveCapacity(8)
  }

  /// Takes up another line.
  mutating func take(_ line: ArraySlice<UInt8>) {
    bytes = line
    ends.removeAll(keepingCapacity: true)
    for index in bytes.indices where bytes[index] == 9 { ends.append(index) }
    ends.append(bytes.endIndex)
  }

  var count: Int { ends.count }
  var first: UInt8? { bytes.first }

  /// The bytes of a column.
  func column(_ index: Int) -> ArraySlice<UInt8> {
    bytes[(index == 0 ? bytes.startIndex : ends[index - 1] + 1)..<ends[index]]
  }

  subscript(index: Int) -> String { String(lossless: column(index)) }

  /// Whether a number has "+" or "-" before it.
  func isSigned(_ index: Int) -> Bool {
    column(index).first.map { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") } ?? false
  }

  /// The number in a column; nil when it is none.
  func number(_ index: Int, radix: Int64 = 10) -> Int64? {
    ManifestLine.number(column(index), radix: radix)
  }

  /// The number that is written there; nil when it is none.
  static func number(_ text: ArraySlice<UInt8>, radix: Int64 = 10) -> Int64? {
    var digits = text
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative || digits.first == UInt8(ascii: "+") { digits.removeFirst() }
    guard !digits.isEmpty, digits.count < 18 else { return nil }
    var value: Int64 = 0
    for digit in digits {
      let digitValue = Int64(digit) - 48
      guard digitValue >= 0, digitValue < radix else { return nil }
      value = value * radix + digitValue
    }
    return isNegative ? -value : value
  }
}
