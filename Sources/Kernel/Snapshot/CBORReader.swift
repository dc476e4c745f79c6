/// Why bytes are not the CBOR that was expected; `offset` says where.
package struct CBORError: Error, Hashable, CustomStringConvertible {
  package enum Reason: String, Sendable {
    case endOfData = "the data ends too early"
    case unexpectedType = "a data item of another type was expected"
    case outOfRange = "a number is out of range"
    case notText = "a text is not UTF-8"
    case tooDeep = "the data is nested too deeply"
    case unsupported = "a data item of an unknown kind"
    case trailingData = "there is something behind the end"
  }

  package let reason: Reason
  package let offset: Int

  package var description: String { "\(reason.rawValue) (at byte \(offset))" }
}

/// Reads data items of CBOR (RFC 8949) one after another.
///
/// Whatever the bytes are, it throws and does not trap; lengths are checked before anything is made of them.
package struct CBORReader {
  private let bytes: ArraySlice<UInt8>
  /// The index of the next byte.
  package private(set) var position: Int

  package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  package init(_ bytes: [UInt8]) {
    self.init(bytes[...])
  }

  package var isAtEnd: Bool { position == bytes.endIndex }

  package func failure(_ reason: CBORError.Reason) -> CBORError {
    CBORError(reason: reason, offset: position - bytes.startIndex)
  }

  // MARK: Heads

  /// The kind of the next item; nil at the end.
  var nextMajor: CBORWriter.Major? {
    isAtEnd ? nil : CBORWriter.Major(rawValue: bytes[position] >> 5)
  }

  mutating func head() throws(CBORError) -> (major: CBORWriter.Major, information: UInt8, argument: UInt64) {
    guard position < bytes.endIndex, let major = CBORWriter.Major(rawValue: bytes[position] >> 5) else {
      throw failure(.endOfData)
    }
    let information = bytes[position] & 31
    let width: Int
    switch information {
    case 0..<24:
      position += 1
      return (major, information, UInt64(information))
    case 24: width = 1
    case 25: width = 2
    case 26: width = 4
    case 27: width = 8
    default: throw failure(.unsupported)
    }
    guard bytes.endIndex - position > width else { throw failure(.endOfData) }
    var argument: UInt64 = 0
    for index in (position + 1)...(position + width) { argument = argument << 8 | UInt64(bytes[index]) }
    position += 1 + width
    return (major, information, argument)
  }

  private mutating func argument(of expected: CBORWriter.Major) throws(CBORError) -> UInt64 {
    let start = position
    let (major, _, argument) = try head()
    guard major == expected else {
      position = start
      throw failure(.unexpectedType)
    }
    return argument
  }

  /// A length that the rest of the data can hold, at `unit` bytes an element at the least.
  private func checked(_ count: UInt64, unit: Int = 1) throws(CBORError) -> Int {
    guard count <= UInt64((bytes.endIndex - position) / unit) else { throw failure(.endOfData) }
    return Int(count)
  }

  /// The length in a head, checked; read in two steps, for the rest begins behind the head.
  private mutating func length(of expected: CBORWriter.Major, unit: Int = 1) throws(CBORError) -> Int {
    let count = try argument(of: expected)
    return try checked(count, unit: unit)
  }

  // MARK: Items

  package mutating func unsigned() throws(CBORError) -> UInt64 {
    try argument(of: .unsigned)
  }

  package mutating func integer() throws(CBORError) -> Int64 {
    let start = position
    let (major, _, argument) = try head()
    guard major == .unsigned || major == .negative else {
      position = start
      throw failure(.unexpectedType)
    }
    guard let number = Int64(exactly: argument) else { throw failure(.outOfRange) }
    return major == .unsigned ? number : ~number
  }

  /// An integer of a narrower type.
  package mutating func integer<Number: FixedWidthInteger>(as type: Number.Type) throws(CBORError) -> Number {
    guard let number = Number(exactly: try integer()) else { throw failure(.outOfRange) }
    return number
  }

  package mutating func byteString() throws(CBORError) -> ArraySlice<UInt8> {
    let count = try length(of: .bytes)
    defer { position += count }
    return bytes[position..<(position + count)]
  }

  package mutating func text() throws(CBORError) -> String {
    let count = try length(of: .text)
    guard let text = String(validating: bytes[position..<(position + count)], as: UTF8.self) else {
      throw failure(.notText)
    }
    position += count
    return text
  }

  /// The number of items of an array, which follow.
  package mutating func array() throws(CBORError) -> Int {
    try length(of: .array)
  }

  /// The number of pairs of a map, which follow.
  package mutating func map() throws(CBORError) -> Int {
    try length(of: .map, unit: 2)
  }

  package mutating func bool() throws(CBORError) -> Bool {
    guard position < bytes.endIndex else { throw failure(.endOfData) }
    guard bytes[position] == 0xF4 || bytes[position] == 0xF5 else { throw failure(.unexpectedType) }
    defer { position += 1 }
    return bytes[position] == 0xF5
  }

  /// Takes a null; false when the next item is something else.
  package mutating func null() -> Bool {
    guard position < bytes.endIndex, bytes[position] == 0xF6 else { return false }
    position += 1
    return true
  }

  /// Jumps over the next item.
  ///
  /// - Returns: its bytes.
  @discardableResult
  package mutating func skip() throws(CBORError) -> ArraySlice<UInt8> {
    let start = position
    var open: UInt64 = 1
    while open > 0 {
      open -= 1
      let (major, _, argument) = try head()
      switch major {
      case .unsigned, .negative, .simple: break
      case .bytes, .text: position += try checked(argument)
      case .array: open += UInt64(try checked(argument))
      case .map: open += 2 * UInt64(try checked(argument, unit: 2))
      case .tag: open += 1
      }
    }
    return bytes[start..<position]
  }
}
