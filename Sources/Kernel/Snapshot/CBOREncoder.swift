/// Writes `Encodable` values as CBOR: structures as maps with their fields' names, `[UInt8]` as byte strings.
package struct CBOREncoder {
  package init() {}

  package func encode(_ value: some Encodable) throws -> [UInt8] {
    var writer = CBORWriter()
    try slot(for: value, path: []).value.write(to: &writer)
    return writer.bytes
  }
}

/// A place in the tree that is being made; containers fill it, in whatever order.
private final class Slot {
  enum Content {
    case value(CBORValue)
    case array([Slot])
    case map([(key: String, slot: Slot)])
  }

  var content: Content

  init(_ content: Content = .map([])) {
    self.content = content
  }

  var value: CBORValue {
    switch content {
    case .value(let value): value
    case .array(let slots): .array(slots.map(\.value))
    case .map(let pairs):
      // Sorted, so that equal dictionaries are equal bytes.
      .map(pairs.sorted { $0.key < $1.key }.map { CBORValue.Pair(.text($0.key), $0.slot.value) })
    }
  }

  func set(_ slot: Slot, forKey key: String) {
    guard case .map(var pairs) = content else { return content = .map([(key, slot)]) }
    content = .value(.null)
    pairs.append((key, slot))
    content = .map(pairs)
  }

  func append(_ slot: Slot) {
    guard case .array(var slots) = content else { return content = .array([slot]) }
    content = .value(.null)
    slots.append(slot)
    content = .array(slots)
  }
}

private func slot(for value: some Encodable, path: [any CodingKey]) throws -> Slot {
  if let bytes = value as? [UInt8] { return Slot(.value(.bytes(bytes))) }
  let encoder = TreeEncoder(slot: Slot(), codingPath: path)
  try value.encode(to: encoder)
  return encoder.slot
}

private struct TreeEncoder: Encoder {
  let slot: Slot
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if case .map = slot.content {} else { slot.content = .map([]) }
    return KeyedEncodingContainer(KeyedTree<Key>(slot: slot, codingPath: codingPath))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    if case .array = slot.content {} else { slot.content = .array([]) }
    return UnkeyedTree(slot: slot, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    SingleTree(slot: slot, codingPath: codingPath)
  }
}

private struct KeyedTree<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let slot: Slot
  let codingPath: [any CodingKey]

  private func put(_ value: CBORValue, _ key: Key) {
    slot.set(Slot(.value(value)), forKey: key.stringValue)
  }

  func encodeNil(forKey key: Key) { put(.null, key) }
  func encode(_ value: Bool, forKey key: Key) { put(.bool(value), key) }
  func encode(_ value: String, forKey key: Key) { put(.text(value), key) }
  func encode(_ value: Double, forKey key: Key) { put(.double(value), key) }
  func encode(_ value: Float, forKey key: Key) { put(.double(Double(value)), key) }
  func encode(_ value: Int, forKey key: Key) { put(CBORValue(Int64(value)), key) }
  func encode(_ value: Int8, forKey key: Key) { put(CBORValue(Int64(value)), key) }
  func encode(_ value: Int16, forKey key: Key) { put(CBORValue(Int64(value)), key) }
  func encode(_ value: Int32, forKey key: Key) { put(CBORValue(Int64(value)), key) }
  func encode(_ value: Int64, forKey key: Key) { put(CBORValue(value), key) }
  func encode(_ value: UInt, forKey key: Key) { put(.unsigned(UInt64(value)), key) }
  func encode(_ value: UInt8, forKey key: Key) { put(.unsigned(UInt64(value)), key) }
  func encode(_ value: UInt16, forKey key: Key) { put(.unsigned(UInt64(value)), key) }
  func encode(_ value: UInt32, forKey key: Key) { put(.unsigned(UInt64(value)), key) }
  func encode(_ value: UInt64, forKey key: Key) { put(.unsigned(value), key) }

  func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
    slot.set(try Kernel.slot(for: value, path: codingPath + [key]), forKey: key.stringValue)
  }

  func nestedContainer<NestedKey: CodingKey>(keyedBy keyType: NestedKey.Type, forKey key: Key)
    -> KeyedEncodingContainer<NestedKey>
  {
    let nested = Slot(.map([]))
    slot.set(nested, forKey: key.stringValue)
    return KeyedEncodingContainer(KeyedTree<NestedKey>(slot: nested, codingPath: codingPath + [key]))
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    let nested = Slot(.array([]))
    slot.set(nested, forKey: key.stringValue)
    return UnkeyedTree(slot: nested, codingPath: codingPath + [key])
  }

  func superEncoder() -> any Encoder { superEncoder(named: "super") }
  func superEncoder(forKey key: Key) -> any Encoder { superEncoder(named: key.stringValue) }

  private func superEncoder(named name: String) -> any Encoder {
    let nested = Slot()
    slot.set(nested, forKey: name)
    return TreeEncoder(slot: nested, codingPath: codingPath)
  }
}

/// A container that takes values without names; all kinds of numbers become one of CBOR's.
private protocol ValueTree {
  func put(_ value: CBORValue)
}

extension ValueTree {
  func encodeNil() { put(.null) }
  func encode(_ value: Bool) { put(.bool(value)) }
  func encode(_ value: String) { put(.text(value)) }
  func encode(_ value: Double) { put(.double(value)) }
  func encode(_ value: Float) { put(.double(Double(value))) }
  func encode(_ value: Int) { put(CBORValue(Int64(value))) }
  func encode(_ value: Int8) { put(CBORValue(Int64(value))) }
  func encode(_ value: Int16) { put(CBORValue(Int64(value))) }
  func encode(_ value: Int32) { put(CBORValue(Int64(value))) }
  func encode(_ value: Int64) { put(CBORValue(value)) }
  func encode(_ value: UInt) { put(.unsigned(UInt64(value))) }
  func encode(_ value: UInt8) { put(.unsigned(UInt64(value))) }
  func encode(_ value: UInt16) { put(.unsigned(UInt64(value))) }
  func encode(_ value: UInt32) { put(.unsigned(UInt64(value))) }
  func encode(_ value: UInt64) { put(.unsigned(value)) }
}

private struct UnkeyedTree: UnkeyedEncodingContainer, ValueTree {
  let slot: Slot
  let codingPath: [any CodingKey]

  var count: Int {
    guard case .array(let slots) = slot.content else { return 0 }
    return slots.count
  }

  func put(_ value: CBORValue) {
    slot.append(Slot(.value(value)))
  }

  func encode<T: Encodable>(_ value: T) throws {
    slot.append(try Kernel.slot(for: value, path: codingPath))
  }

  func nestedContainer<NestedKey: CodingKey>(keyedBy keyType: NestedKey.Type) -> KeyedEncodingContainer<NestedKey> {
    let nested = Slot(.map([]))
    slot.append(nested)
    return KeyedEncodingContainer(KeyedTree<NestedKey>(slot: nested, codingPath: codingPath))
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    let nested = Slot(.array([]))
    slot.append(nested)
    return UnkeyedTree(slot: nested, codingPath: codingPath)
  }

  func superEncoder() -> any Encoder {
    let nested = Slot()
    slot.append(nested)
    return TreeEncoder(slot: nested, codingPath: codingPath)
  }
}

private struct SingleTree: SingleValueEncodingContainer, ValueTree {
  let slot: Slot
  let codingPath: [any CodingKey]

  func put(_ value: CBORValue) {
    slot.content = .value(value)
  }

  func encode<T: Encodable>(_ value: T) throws {
    slot.content = try Kernel.slot(for: value, path: codingPath).content
  }
}
