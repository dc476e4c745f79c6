/// Reads `Decodable` values from CBOR. Keys that a type does not ask for are passed over.
package struct CBORDecoder {
  package init() {}

  /// - Throws: `CBORError` where the bytes are no CBOR, `DecodingError` where they are no such value.
  package func decode<T: Decodable>(_ type: T.Type, from bytes: [UInt8]) throws -> T {
    try decode(type, from: CBORValue(parsing: bytes))
  }

  package func decode<T: Decodable>(_ type: T.Type, from value: CBORValue) throws -> T {
    try TreeDecoder(value: value, codingPath: []).decode(type)
  }
}

private struct TreeDecoder: Decoder, SingleValueDecodingContainer {
  let value: CBORValue
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func mismatch<T>(_ type: T.Type) -> DecodingError {
    .typeMismatch(
      type, DecodingError.Context(codingPath: codingPath, debugDescription: "something else than \(type) is stored"))
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .map(let pairs) = value else { throw mismatch([String: CBORValue].self) }
    return KeyedDecodingContainer(KeyedItems<Key>(pairs: pairs, codingPath: codingPath))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    switch value {
    case .array(let items): return UnkeyedItems(items: items, codingPath: codingPath)
    case .bytes(let bytes):
      return UnkeyedItems(items: bytes.map { .unsigned(UInt64($0)) }, codingPath: codingPath)
    default: throw mismatch([CBORValue].self)
    }
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }

  // MARK: Single values

  func decodeNil() -> Bool { value == .null }

  func decode(_ type: Bool.Type) throws -> Bool {
    guard case .bool(let value) = value else { throw mismatch(type) }
    return value
  }

  func decode(_ type: String.Type) throws -> String {
    guard case .text(let text) = value else { throw mismatch(type) }
    return text
  }

  func decode(_ type: Double.Type) throws -> Double {
    switch value {
    case .double(let number): return number
    case .unsigned(let number): return Double(number)
    case .negative(let number): return -1 - Double(number)
    default: throw mismatch(type)
    }
  }

  func decode(_ type: Float.Type) throws -> Float { Float(try decode(Double.self)) }

  private func number<Number: FixedWidthInteger>(_ type: Number.Type) throws -> Number {
    switch value {
    case .unsigned(let stored):
      if let number = Number(exactly: stored) { return number }
    case .negative(let stored):
      if let magnitude = Int64(exactly: stored), let number = Number(exactly: ~magnitude) { return number }
    default: throw mismatch(type)
    }
    throw DecodingError.dataCorrupted(
      DecodingError.Context(codingPath: codingPath, debugDescription: "the number does not fit in \(type)"))
  }

  func decode(_ type: Int.Type) throws -> Int { try number(type) }
  func decode(_ type: Int8.Type) throws -> Int8 { try number(type) }
  func decode(_ type: Int16.Type) throws -> Int16 { try number(type) }
  func decode(_ type: Int32.Type) throws -> Int32 { try number(type) }
  func decode(_ type: Int64.Type) throws -> Int64 { try number(type) }
  func decode(_ type: UInt.Type) throws -> UInt { try number(type) }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try number(type) }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try number(type) }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try number(type) }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try number(type) }

  func decode<T: Decodable>(_ type: T.Type) throws -> T {
    if case .bytes(let bytes) = value, let bytes = bytes as? T { return bytes }
    return try T(from: self)
  }
}

private struct KeyedItems<Key: CodingKey>: KeyedDecodingContainerProtocol {
  private let items: [String: CBORValue]
  let codingPath: [any CodingKey]
  let allKeys: [Key]

  init(pairs: [CBORValue.Pair], codingPath: [any CodingKey]) {
    var items: [String: CBORValue] = [:]
    var keys: [Key] = []
    for pair in pairs {
      guard case .text(let name) = pair.key, items.updateValue(pair.value, forKey: name) == nil else { continue }
      if let key = Key(stringValue: name) { keys.append(key) }
    }
    self.items = items
    self.codingPath = codingPath
    allKeys = keys
  }

  private func item(_ key: some CodingKey) throws -> TreeDecoder {
    guard let value = items[key.stringValue] else {
      throw DecodingError.keyNotFound(
        key, DecodingError.Context(codingPath: codingPath, debugDescription: "\(key.stringValue) is missing"))
    }
    return TreeDecoder(value: value, codingPath: codingPath + [key])
  }

  func contains(_ key: Key) -> Bool { items[key.stringValue] != nil }
  func decodeNil(forKey key: Key) throws -> Bool { try item(key).decodeNil() }
  func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T { try item(key).decode(type) }

  func nestedContainer<NestedKey: CodingKey>(keyedBy type: NestedKey.Type, forKey key: Key) throws
    -> KeyedDecodingContainer<NestedKey>
  {
    try item(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try item(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder {
    TreeDecoder(value: items["super"] ?? .null, codingPath: codingPath)
  }

  func superDecoder(forKey key: Key) throws -> any Decoder { try item(key) }
}

private struct UnkeyedItems: UnkeyedDecodingContainer {
  let items: [CBORValue]
  let codingPath: [any CodingKey]
  private(set) var currentIndex = 0

  init(items: [CBORValue], codingPath: [any CodingKey]) {
    self.items = items
    self.codingPath = codingPath
  }

  var count: Int? { items.count }
  var isAtEnd: Bool { currentIndex >= items.count }

  private func current() throws -> TreeDecoder {
    guard !isAtEnd else {
      throw DecodingError.valueNotFound(
        CBORValue.self, DecodingError.Context(codingPath: codingPath, debugDescription: "there are no more items"))
    }
    return TreeDecoder(value: items[currentIndex], codingPath: codingPath)
  }

  mutating func decodeNil() throws -> Bool {
    guard try current().decodeNil() else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode<T: Decodable>(_ type: T.Type) throws -> T {
    let result = try current().decode(type)
    currentIndex += 1
    return result
  }

  mutating func nestedContainer<NestedKey: CodingKey>(keyedBy type: NestedKey.Type) throws
    -> KeyedDecodingContainer<NestedKey>
  {
    let result = try current().container(keyedBy: type)
    currentIndex += 1
    return result
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    let result = try current().unkeyedContainer()
    currentIndex += 1
    return result
  }

  mutating func superDecoder() throws -> any Decoder {
    let result = try current()
    currentIndex += 1
    return result
  }
}
