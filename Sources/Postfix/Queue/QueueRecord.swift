import FileSystem

/// A record of a queue file: a type, and bytes without meaning of their own.
package struct QueueRecord: Hashable, Sendable, Codable {
  package var type: RecordType
  package var data: [UInt8]

  package init(_ type: RecordType, _ data: [UInt8] = []) {
    self.type = type
    self.data = data
  }

  package init(_ type: RecordType, _ text: String) {
    self.init(type, text.bytes)
  }

  /// A named attribute.
  package static func attribute(_ name: String, _ value: String) -> QueueRecord {
    QueueRecord(.attribute, name + "=" + value)
  }

  package var text: String { String(lossless: data) }

  /// Of a named attribute: its name and value.
  package var nameAndValue: (name: String, value: String)? {
    guard type == .attribute, let equals = data.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    return (String(lossless: data[..<equals]), String(lossless: data[(equals + 1)...]))
  }

  /// As it stands in the file: type, length by seven bits a byte with the low ones first, data.
  package var encoded: [UInt8] {
    var bytes = [type.rawValue]
    var length = data.count
    repeat {
      let low = UInt8(length & 127)
      length >>= 7
      bytes.append(length > 0 ? low | 128 : low)
    } while length > 0
    return bytes + data
  }
}

/// Reads records one after the other.
package struct RecordReader {
  private let bytes: [UInt8]
  /// Where the next record begins.
  package private(set) var offset: Int

  package init(_ bytes: [UInt8], at offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  /// What is wrong with a file.
  package enum Damage: Error, Hashable, Sendable {
    /// The file ends within the length of a record.
    case noLength(RecordType)
    /// The file ends within the data of a record.
    case truncated(RecordType, length: Int)
    /// A length that no record can have.
    case badLength(RecordType)

    /// What programs of Postfix say of it, behind the name of the file.
    package var complaint: String {
      switch self {
      case .noLength(let type): "unexpected EOF reading length, record type \(type.rawValue)"
      case .truncated(let type, let length):
        "unexpected EOF in data, record type \(type.rawValue) length \(length)"
      case .badLength(let type): "too many length bits, record type \(type.rawValue)"
      }
    }
  }

  /// Goes on with the record at an offset.
  package mutating func seek(to offset: Int) { self.offset = offset }

  /// The next record; nil at the end of the file.
  package mutating func next() throws(Damage) -> QueueRecord? {
    guard offset >= 0, offset < bytes.count else { return nil }
    let type = RecordType(rawValue: bytes[offset])
    var index = offset + 1
    var length = 0
    var shift = 0
    while true {
      guard shift < 32 else { throw .badLength(type) }
      guard index < bytes.count else { throw .noLength(type) }
      let byte = bytes[index]
      index += 1
      length |= Int(byte & 127) << shift
      if byte & 128 == 0 { break }
      shift += 7
    }
    guard length <= bytes.count - index else { throw .truncated(type, length: length) }
    offset = index + length
    return QueueRecord(type, Array(bytes[index..<offset]))
  }
}
