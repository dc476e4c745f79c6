/// A data item of CBOR as a tree.
package enum CBORValue: Hashable, Sendable {
  case unsigned(UInt64)
  /// The number -1 - n.
  case negative(UInt64)
  case bytes([UInt8])
  case text(String)
  case array([CBORValue])
  /// Keys and values in the order in which they were written.
  case map([Pair])
  case bool(Bool)
  case null
  case double(Double)

  package struct Pair: Hashable, Sendable {
    package var key: CBORValue
    package var value: CBORValue

    package init(_ key: CBORValue, _ value: CBORValue) {
      self.key = key
      self.value = value
    }
  }

  package init(_ number: Int64) {
    self = number >= 0 ? .unsigned(UInt64(number)) : .negative(UInt64(bitPattern: ~number))
  }

  // MARK: Writing

  package func write(to writer: inout CBORWriter) {
    switch self {
    case .unsigned(let number): writer.unsigned(number)
    case .negative(let number):
      // Only numbers that fit in 64 bits with their sign are ever made.
      writer.integer(~Int64(bitPattern: number))
    case .bytes(let bytes): writer.byteString(bytes)
    case .text(let text): writer.text(text)
    case .array(let items):
      writer.array(items.count)
      for item in items { item.write(to: &writer) }
    case .map(let pairs):
      writer.map(pairs.count)
      for pair in pairs {
        pair.key.write(to: &writer)
        pair.value.write(to: &writer)
      }
    case .bool(let value): writer.bool(value)
    case .null: writer.null()
    case .double(let number): writer.double(number)
    }
  }

  package var encoded: [UInt8] {
    var writer = CBORWriter()
    write(to: &writer)
    return writer.bytes
  }

  // MARK: Reading

  /// How deep arrays and maps may lie in each other.
  static let maximumDepth = 128

  /// Reads one item that is all of the data.
  package init(parsing bytes: [UInt8]) throws(CBORError) {
    var reader = CBORReader(bytes)
    self = try CBORValue(from: &reader)
    guard reader.isAtEnd else { throw reader.failure(.trailingData) }
  }

  /// Reads the next item.
  package init(from reader: inout CBORReader, depth: Int = 0) throws(CBORError) {
    guard depth < CBORValue.maximumDepth else { throw reader.failure(.tooDeep) }
    switch reader.nextMajor {
    case .unsigned: self = .unsigned(try reader.unsigned())
    case .negative: self = CBORValue(try reader.integer())
    case .bytes: self = .bytes(Array(try reader.byteString()))
    case .text: self = .text(try reader.text())
    case .array:
      var items: [CBORValue] = []
      for _ in 0..<(try reader.array()) { items.append(try CBORValue(from: &reader, depth: depth + 1)) }
      self = .array(items)
    case .map:
      var pairs: [Pair] = []
      for _ in 0..<(try reader.map()) {
        let key = try CBORValue(from: &reader, depth: depth + 1)
        pairs.append(Pair(key, try CBORValue(from: &reader, depth: depth + 1)))
      }
      self = .map(pairs)
    case .simple:
      let (_, information, argument) = try reader.head()
      switch information {
      case 20, 21: self = .bool(information == 21)
      case 22: self = .null
      case 26: self = .double(Double(Float(bitPattern: UInt32(truncatingIfNeeded: argument))))
      case 27: self = .double(Double(bitPattern: argument))
      default: throw reader.failure(.unsupported)
      }
    case .tag: throw reader.failure(.unsupported)
    case nil: throw reader.failure(.endOfData)
    }
  }
}
