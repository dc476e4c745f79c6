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
  package var line: String { severity == .info ? text : "\(severity.rawValue): \(text)" }
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
