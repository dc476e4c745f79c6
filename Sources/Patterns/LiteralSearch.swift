import CRegex
import Glibc

/// Finds one text in others.
package struct LiteralSearch: Sendable {
  package let bytes: [UInt8]

  /// Nil for an empty text.
  package init?(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return nil }
    self.bytes = bytes
  }

  /// Where the text first stands at or behind a place.
  package func find(in text: UnsafeBufferPointer<UInt8>, from: Int) -> Int? {
    guard from + bytes.count <= text.count else { return nil }
    let start = text.start
    return bytes.withUnsafeBufferPointer { needle in
      let found: UnsafeRawPointer? =
        if needle.count == 1 {
          UnsafeRawPointer(memchr(start + from, Int32(needle[0]), text.count - from))
        } else {
          postroom_find(start + from, text.count - from, needle.start, needle.count)
        }
      return found.map { $0 - UnsafeRawPointer(start) }
    }
  }
}

/// Stands for the address of an empty buffer, which has none.
nonisolated(unsafe) private let nowhere = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)

extension UnsafeBufferPointer<UInt8> {
  /// The address of the first byte; never nil.
  var start: UnsafePointer<UInt8> { baseAddress ?? UnsafePointer(nowhere) }

  var isASCII: Bool {
    var index = 0
    let raw = UnsafeRawBufferPointer(self)
    while index + 8 <= count {
      if raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 { return false }
      index += 8
    }
    while index < count {
      if self[index] >= 0x80 { return false }
      index += 1
    }
    return true
  }

  /// Whether a place is within a character of UTF-8.
  func isInsideCharacter(_ index: Int) -> Bool {
    guard index < count, self[index] & 0xC0 == 0x80 else { return false }
    var lead = index - 1
    while lead >= 0, index - lead < 4 {
      if self[lead] >= 0xC0 {
        let length = self[lead] >= 0xF0 ? 4 : self[lead] >= 0xE0 ? 3 : 2
        return lead + length > index
      }
      if self[lead] < 0x80 { return false }
      lead -= 1
    }
    return false
  }
}
