/// A header field of a message (RFC 5322 §2.2) as it stands: its first line and its continuations.
package struct HeaderField: Hashable, Sendable {
  /// As written: "Subject".
  package var name: String
  /// The whole field, lines divided by newlines, without the last newline.
  package var raw: [UInt8]
  /// Where the value begins in `raw`: behind the colon.
  package var valueStart: Int

  /// - Returns: nil when the text does not begin with a field name and a colon.
  package init?(_ raw: [UInt8]) {
    guard let length = HeaderField.nameLength(raw) else { return nil }
    name = String(decoding: raw[..<length], as: UTF8.self)
    self.raw = raw
    valueStart = (raw[length...].firstIndex(of: UInt8(ascii: ":")) ?? length) + 1
  }

  /// What stands behind the colon, without white space at its start; folds are kept.
  package var value: [UInt8] {
    Array(raw[valueStart...].drop { $0.isMailSpace })
  }

  /// The value on one line: each fold is gone, its white space stays (RFC 5322 §2.2.3).
  package var unfolded: [UInt8] {
    var result = value.filter { $0 != 10 && $0 != 13 }
    while let last = result.last, last.isMailSpace { result.removeLast() }
    return result
  }

  package func isNamed(_ other: String) -> Bool {
    name.utf8.elementsEqual(other.utf8, by: { $0.asciiLowercased == $1.asciiLowercased })
  }

  /// The length of the field name that a line begins with; nil when it begins with none.
  ///
  /// A name is printable ASCII without colon or space; white space may stand before the colon.
  package static func nameLength(_ line: some Collection<UInt8>) -> Int? {
    var length = 0
    var sawSpace = false
    for byte in line {
      switch byte {
      case UInt8(ascii: ":"): return length > 0 ? length : nil
      case 32, 9:
        if length == 0 { return nil }
        sawSpace = true
      case 33...126:
        if sawSpace { return nil }
        length += 1
      default: return nil
      }
    }
    return nil
  }
}

extension UInt8 {
  package var asciiLowercased: UInt8 { self >= 65 && self <= 90 ? self | 32 : self }
}

/// A message divided into its header fields and its body.
package struct MessageParts: Sendable {
  package var fields: [HeaderField] = []
  /// All behind the empty line.
  package var body: ArraySlice<UInt8>
  /// Lines before the first field that belong to none, such as an mbox separator.
  package var preface: [[UInt8]] = []

  /// Reads a message; its header ends at an empty line or at the first line that is no field.
  package init(_ bytes: [UInt8]) {
    var index = 0
    var open: [UInt8]?
    while index < bytes.count {
      let end = bytes[index...].firstIndex(of: 10) ?? bytes.count
      let line = bytes[index..<end]
      if line.isEmpty || line.elementsEqual([13]) {
        index = min(end + 1, bytes.count)
        break
      }
      if let first = line.first, first == 32 || first == 9, open != nil {
        open?.append(10)
        open?.append(contentsOf: line)
      } else if HeaderField.nameLength(line) != nil {
        if let field = open.flatMap({ HeaderField($0) }) { fields.append(field) }
        open = Array(line)
      } else if fields.isEmpty, open == nil {
        preface.append(Array(line))
      } else {
        break
      }
      index = min(end + 1, bytes.count)
    }
    if let field = open.flatMap({ HeaderField($0) }) { fields.append(field) }
    body = bytes[index...]
  }

  /// The first field of a name.
  package func first(_ name: String) -> HeaderField? {
    fields.first { $0.isNamed(name) }
  }
}
