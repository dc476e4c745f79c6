/// A server's reply: a code and one or more lines of text (RFC 5321 §4.2).
package struct Reply: Hashable, Sendable, Codable {
  package var code: Int
  package var lines: [String]

  package init(_ code: Int, _ lines: String...) {
    self.init(code: code, lines: lines)
  }

  package init(code: Int, lines: [String]) {
    self.code = code
    self.lines = lines.isEmpty ? [""] : lines
  }

  /// Reads a reply that is written on one line, "250 2.1.0 Ok".
  package init(line: String) {
    let digits = line.utf8.prefix(3)
    let code = digits.count == 3 ? Int(String(decoding: digits, as: UTF8.self)) : nil
    self.init(code: code ?? 0, lines: [code == nil ? line : String(line.dropFirst(4))])
  }

  package var isPositive: Bool { (200..<300).contains(code) }
  package var isIntermediate: Bool { (300..<400).contains(code) }
  package var isTemporaryFailure: Bool { (400..<500).contains(code) }
  package var isPermanentFailure: Bool { (500..<600).contains(code) }

  /// The enhanced status code that the text begins with.
  package var status: EnhancedStatus? {
    guard let found = EnhancedStatus.prefix(of: lines[0])?.code, found.statusClass == code / 100 else { return nil }
    return found
  }

  /// The lines as they travel, without line ends.
  package var wireLines: [String] {
    lines.enumerated().map { index, line in "\(code)\(index + 1 < lines.count ? "-" : " ")\(line)" }
  }

  /// All on one line, as logs and bounces quote a reply: "550 5.1.1 first second".
  package var text: String {
    wireLines.joined(separator: " ")
  }
}
