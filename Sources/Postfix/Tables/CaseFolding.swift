import FileSystem

/// Lower case for keys of tables: of any script where Postfix does UTF-8.
package enum CaseFolding {
  package static func fold(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 && !(0x41...0x5A).contains($0) }) { return text }
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      return String(decoding: text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
    // Unicode folds the sharp s to two letters, which lower case leaves alone.
    return String(text.lowercased().unicodeScalars.flatMap { $0 == "\u{DF}" ? ["s", "s"] : [$0] }.map(Character.init))
  }
}
