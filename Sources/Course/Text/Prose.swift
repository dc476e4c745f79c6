/// Text for people: paragraphs that are filled to a width, and what is to stand as it is.
///
/// A blank line ends a paragraph. A line that begins with two blanks or more, such as a command to be
/// typed, and a line that begins with "- ", stand on lines of their own.
package enum Prose {
  /// Without blanks, tabs and newlines at its ends.
  package static func trimmed(_ text: some StringProtocol) -> String {
    func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
    let bytes = Array(text.utf8)
    guard let first = bytes.firstIndex(where: { !isBlank($0) }), let last = bytes.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }

  /// The text in lines of at most `width` columns, where words permit.
  ///
  /// - Parameters:
  ///   - indent: stands before every line.
  ///   - first: stands before the first line instead; as wide as `indent`.
  package static func lines(_ text: String, width: Int = 78, indent: String = "", first: String? = nil) -> [String] {
    var result: [String] = []
    var words: [Substring] = []
    var hanging = ""
    func lead() -> String { result.isEmpty ? first ?? indent : indent }
    func flush() {
      guard !words.isEmpty else { return }
      var line = lead()
      var isFresh = true
      for word in words {
        if !isFresh, line.count + 1 + word.count > width {
          result.append(line)
          line = indent + hanging
          isFresh = true
        }
        line += isFresh ? String(word) : " " + word
        isFresh = false
      }
      result.append(line)
      words = []
      hanging = ""
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy({ $0 == " " }) {
        flush()
        if result.last?.isEmpty == false { result.append("") }
      } else if line.hasPrefix("  ") {
        flush()
        result.append(lead() + line)
      } else {
        if line.hasPrefix("- ") {
          flush()
          hanging = "  "
        }
        words += line.split(separator: " ")
      }
    }
    flush()
    while result.last?.isEmpty == true { result.removeLast() }
    return result
  }

  /// The same as one text in which every line ends with a newline.
  package static func filled(_ text: String, width: Int = 78, indent: String = "", first: String? = nil) -> String {
    lines(text, width: width, indent: indent, first: first).map { $0 + "\n" }.joined()
  }

  /// "one, two and three".
  package static func enumeration(_ words: [String], _ conjunction: String = "and") -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }

  /// "1 question", "2 questions".
  package static func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }
}
