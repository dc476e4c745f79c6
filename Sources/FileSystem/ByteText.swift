import Glibc

/// Text that may be any bytes.
///
/// A Unix host has no text, only bytes that are mostly UTF-8: names of files, arguments, lines of a
/// file. Most code of ours wants `String`; so bytes are decoded to it without loss. A byte that is not
/// part of valid UTF-8 becomes one of the 128 private scalars U+10FF80…U+10FFFF (Python's
/// "surrogateescape" with scalars that Swift can hold), and `bytes` turns those back.
extension String {
  /// Decodes bytes so that `bytes` gives them back exactly.
  @inlinable
  package init(lossless bytes: some Collection<UInt8>) {
    if bytes.allSatisfy({ $0 < 0x80 }) {
      // The most of all texts, and much faster than to have them validated.
      self = String(decoding: bytes, as: UTF8.self)
    } else if let valid = String(validating: bytes, as: UTF8.self), !valid.containsEscapedByte {
      self = valid
    } else {
      self = String.escaping(Array(bytes))
    }
  }

  /// The bytes that this text stands for: its UTF-8, with escaped bytes turned back.
  @inlinable
  package var bytes: [UInt8] {
    containsEscapedByte ? unescapedBytes : Array(utf8)
  }

  /// Whether a scalar of the private range that stands for a byte is in the text.
  ///
  /// Those scalars are encoded as F4 8F BE 80 … F4 8F BF BF.
  @usableFromInline
  package var containsEscapedByte: Bool {
    let mayHave = utf8.withContiguousStorageIfAvailable { bytes in
      bytes.baseAddress.map { memchr($0, 0xF4, bytes.count) != nil } ?? false
    }
    return (mayHave ?? true) && unicodeScalars.contains { ByteEscape.range.contains($0.value) }
  }

  @usableFromInline
  package var unescapedBytes: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      if ByteEscape.range.contains(scalar.value) {
        result.append(UInt8(truncatingIfNeeded: scalar.value - ByteEscape.base))
      } else {
        result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return result
  }

  @usableFromInline
  package static func escaping(_ bytes: [UInt8]) -> String {
    var result = String.UnicodeScalarView()
    var index = 0
    while index < bytes.count {
      if let (scalar, length) = ByteEscape.decode(bytes, at: index) {
        result.append(scalar)
        index += length
      } else {
        result.append(ByteEscape.scalar(for: bytes[index]))
        index += 1
      }
    }
    return String(result)
  }
}

/// The scalars that stand for bytes outside valid UTF-8.
package enum ByteEscape {
  /// Scalar of byte 0; only bytes from 0x80 on are ever escaped.
  package static let base: UInt32 = 0x10FF00
  package static let range: ClosedRange<UInt32> = 0x10FF80...0x10FFFF

  /// The scalar that stands for a byte from 0x80 on.
  package static func scalar(for byte: UInt8) -> Unicode.Scalar {
    Unicode.Scalar(base + UInt32(byte)) ?? "\u{FFFD}"
  }

  /// One scalar of valid UTF-8 (RFC 3629 §4) at an index, and its length in bytes; nil where there is
  /// none, and where it is one of the escapes themselves, so that a text can't be two byte strings.
  package static func decode(_ bytes: [UInt8], at index: Int) -> (Unicode.Scalar, Int)? {
    let first = bytes[index]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, index + length <= bytes.count else { return nil }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for next in bytes[(index + 1)..<(index + length)] {
      guard next & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(next & 0x3F)
    }
    let least: UInt32 = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80
    guard value >= least, !range.contains(value), let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }
}
