/// Breaks long lines between words.
enum LineWrap {
  /// - Parameters:
  ///   - width: of the first line; the others have less, by their indentation.
  ///   - indent: of the lines after the first.
  static func lines(_ text: String, width: Int = 79, indent: Int = 4) -> [String] {
    let bytes = Array(text.utf8)
    var output: [String] = []
    var start = 0
    var room = width
    func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
    func put(_ end: Int) {
      var end = end
      while end > start, isSpace(bytes[end - 1]) { end -= 1 }
      let margin = output.isEmpty ? "" : String(repeating: " ", count: indent)
      output.append(margin + String(decoding: bytes[start..<end], as: UTF8.self))
    }
    var word = 0
    while true {
      let next = bytes[word...].firstIndex { $0 == 32 || $0 == 9 } ?? bytes.count
      if word > start, next - start > room {
        put(word)
        while word < bytes.count, isSpace(bytes[word]) { word += 1 }
        if start == 0 { room -= indent }
        start = word
      }
      guard next < bytes.count else { break }
      word = max(word, next + 1)
    }
    put(bytes.count)
    return output
  }
}
