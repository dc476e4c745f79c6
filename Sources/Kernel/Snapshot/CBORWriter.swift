/// Writes data items of CBOR (RFC 8949) one after another.
///
/// CBOR is what saved worlds are written in: binary, compact, and readable without knowing who wrote it.
package struct CBORWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// The kind of a data item: the upper three bits of its first byte (RFC 8949 §3.1).
  enum Major: UInt8 {
    case unsigned = 0
    case negative = 1
    case bytes = 2
    case text = 3
    case array = 4
    case map = 5
    case tag = 6
    case simple = 7
  }

  private mutating func head(_ major: Major, _ argument: UInt64) {
    let kind = major.rawValue << 5
    switch argument {
    case 0..<24: bytes.append(kind | UInt8(argument))
    case 24...0xFF: bytes += [kind | 24, UInt8(argument)]
    case 0x100...0xFFFF:
      bytes.append(kind | 25)
      bigEndian(argument, count: 2)
    case 0x1_0000...0xFFFF_FFFF:
      bytes.append(kind | 26)
      bigEndian(argument, count: 4)
    default:
      bytes.append(kind | 27)
      bigEndian(argument, count: 8)
    }
  }

  private mutating func bigEndian(_ number: UInt64, count: UInt64) {
    for place in (0..<count).reversed() { bytes.append(UInt8(truncatingIfNeeded: number >> (place * 8))) }
  }

  package mutating func unsigned(_ number: UInt64) {
    head(.unsigned, number)
  }

  package mutating func integer(_ number: Int64) {
    if number >= 0 { head(.unsigned, UInt64(number)) } else { head(.negative, UInt64(bitPattern: ~number)) }
  }

  package mutating func byteString(_ content: some Collection<UInt8>) {
    head(.bytes, UInt64(content.count))
    bytes.append(contentsOf: content)
  }

  package mutating func text(_ content: String) {
    head(.text, UInt64(content.utf8.count))
    bytes.append(contentsOf: content.utf8)
  }

  /// Begins an array of that many items, which follow.
  package mutating func array(_ count: Int) {
    head(.array, UInt64(count))
  }

  /// Begins a map of that many pairs of key and value, which follow.
  package mutating func map(_ count: Int) {
    head(.map, UInt64(count))
  }

  package mutating func bool(_ value: Bool) {
    bytes.append(value ? 0xF5 : 0xF4)
  }

  package mutating func null() {
    bytes.append(0xF6)
  }

  package mutating func double(_ number: Double) {
    bytes.append(0xFB)
    bigEndian(number.bitPattern, count: 8)
  }

  /// Adds an item that is written already.
  package mutating func item(_ encoded: [UInt8]) {
    bytes.append(contentsOf: encoded)
  }
}
