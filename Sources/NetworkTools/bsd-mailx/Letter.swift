import FileSystem

/// A message that is being written: its header.
struct Letter {
  var to: [String] = []
  var subject: String?
  var copies: [String] = []
  var blindCopies: [String] = []
  /// Sender of the envelope and of the message, where it is not oneself.
  var from: String?
  /// Whole header lines.
  var extraHeaders: [String] = []

  /// The names in a text: words, but an address with a display name or a comment stays whole.
  static func names(in text: String) -> [String] {
    if text.contains(where: { "<(\"".contains($0) }) {
      return split(text, at: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    }
    return text.split { $0 == " " || $0 == "\t" || $0 == "\n" }.map(String.init)
  }

  /// Parts between separators that do not stand in quotes, brackets or parentheses.
  private static func split(_ text: String, at separator: Character) -> [Substring] {
    var parts: [Substring] = []
    var start = text.startIndex
    var depth = 0
    var isQuoted = false
    for index in text.indices {
      switch text[index] {
      case "\"": isQuoted.toggle()
      case "<" where !isQuoted, "(" where !isQuoted: depth += 1
      case ">" where !isQuoted, ")" where !isQuoted: depth -= 1
      case separator where !isQuoted && depth <= 0:
        parts.append(text[start..<index])
        start = text.index(after: index)
      default: break
      }
    }
    return parts + [text[start...]]
  }

  /// Sorted and without doubles, as they go out.
  static func sorted(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0.lowercased()).inserted }
      .sorted { $0.lowercased().utf8.lexicographicallyPrecedes($1.lowercased().utf8) }
  }

  /// The header as it is shown, or as it goes out: then with commas, and without what was not filled in.
  ///
  /// - Parameter characterSet: of the text.
  func header(characterSet: String, separator: String, isSorted: Bool) -> String {
    func line(_ name: String, _ names: [String]) -> String {
      let names = isSorted ? Letter.sorted(names) : names
      return names.isEmpty ? "" : "\(name): \(names.joined(separator: separator))\n"
    }
    var text = ""
    if isSorted, let from { text += "From: \(from)\n" }
    text += line("To", to)
    if let subject, !subject.isEmpty { text += "Subject: \(subject)\n" }
    text += line("Cc", copies) + line("Bcc", blindCopies)
    for header in extraHeaders { text += header + "\n" }
    return text + "MIME-Version: 1.0\nContent-Type: text/plain; charset=\"\(characterSet)\"\n"
      + "Content-Transfer-Encoding: 8bit\n"
  }
}

extension String {
  /// Without white space at both ends.
  var trimmed: String {
    let bytes = Array(utf8)
    guard let start = bytes.firstIndex(where: { $0 != 32 && !(9...13).contains($0) }),
      let end = bytes.lastIndex(where: { $0 != 32 && !(9...13).contains($0) })
    else { return "" }
    return String(decoding: bytes[start...end], as: UTF8.self)
  }
}
