import FileSystem

/// What a program of Postfix says: a command prints it behind its name, a daemon logs it.
package struct Message: Hashable, Sendable, Codable {
  package enum Severity: String, Hashable, Sendable, Codable {
    case info, warning, error, fatal, panic
  }

  package var severity: Severity
  package var text: String

  package init(_ severity: Severity, _ text: String) {
    self.severity = severity
    self.text = text
  }

  package static func warning(_ text: String) -> Message { Message(.warning, text) }
  package static func error(_ text: String) -> Message { Message(.error, text) }
  package static func info(_ text: String) -> Message { Message(.info, text) }

  /// As it is read: "warning: ...", and plain text where it is just information.
  ///
  /// What can't be printed is a question mark.
  package var line: String {
    severity == .info ? Message.printable(text) : "\(severity.rawValue): \(Message.printable(text))"
  }

  /// As a program says it that has not read whether text may be UTF-8: each other byte is a question mark.
  var asciiLine: String {
    let body = String(decoding: text.bytes.map { (32...126).contains($0) ? $0 : UInt8(ascii: "?") }, as: UTF8.self)
    return severity == .info ? body : "\(severity.rawValue): \(body)"
  }

  private static func printable(_ text: String) -> String {
    if text.utf8.allSatisfy({ (32...126).contains($0) }) { return text }
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      scalar.value < 32 || scalar.value == 127 || ByteEscape.range.contains(scalar.value) ? "?" : scalar
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }
}

/// What ends a program of Postfix: the warnings that came before, and the fatal error.
package struct Fatal: Error, Hashable, Sendable, Codable {
  package var messages: [Message]

  package init(_ text: String, after messages: [Message] = []) {
    self.messages = messages + [Message(.fatal, text)]
  }

  package init(messages: [Message]) {
    self.messages = messages
  }

  /// The text of the fatal error itself.
  package var text: String { messages.last?.text ?? "" }
}
