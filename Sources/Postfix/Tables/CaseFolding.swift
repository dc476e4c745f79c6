import FileSystem

/// Lower case for keys of tables: of any script where Postfix does UTF-8.
package enum CaseFolding {
  /// - Parameter isUTF8: whether more letters than those of ASCII have two cases.
  package static func fold(_ text: String, isUTF8: Bool = true) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 && !(0x41...0x5A).contains($0) }) { return text }
    if !isUTF8 || text.utf8.allSatisfy({ $0 < 0x80 }) {
      return String(decoding: text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
    // Unicode folds the sharp s to two letters and the final sigma to the other one, which lower case leaves alone.
    let folded = text.lowercased().unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
      switch scalar {
      case "\u{DF}": ["s", "s"]
      case "\u{3C2}": ["\u{3C3}"]
      default: [scalar]
      }
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: folded)
    return String(result)
  }

  /// As `fold`, for the bytes of a text.
  package static func fold(_ bytes: [UInt8], isUTF8: Bool) -> [UInt8] {
    var result = bytes
    fold(&result, isUTF8: isUTF8)
    return result
  }

  /// As `fold`, in place.
  package static func fold(_ bytes: inout [UInt8], isUTF8: Bool) {
    guard !isUTF8 || bytes.allSatisfy({ $0 < 0x80 }) else {
      bytes = fold(String(lossless: bytes)).bytes
      return
    }
    bytes.withUnsafeMutableBufferPointer { buffer in
      for index in buffer.indices where (0x41...0x5A).contains(buffer[index]) { buffer[index] |= 0x20 }
    }
  }
}
