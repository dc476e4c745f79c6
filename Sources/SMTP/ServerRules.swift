/// What a plain SMTP server is like: its name, what it offers, what it wants, and what it says.
///
/// For the remote mail servers of a simulated internet; a mail system under study has its own session.
package struct ServerRules: Hashable, Sendable, Codable {
  /// What the server says at each moment; "{name}", "{rcpt}" and "{rest}" are filled in.
  package enum Moment: String, Hashable, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
    case greeting, helo, ok, mail, rcpt, data, accepted, bye, unknown, syntax, sequence, vrfy, starttls
    case tooBig = "too_big"
    case tlsFirst = "tls_first"
    case loginFirst = "auth_first"
    case loginAccepted = "auth_ok"
    case loginRefused = "auth_bad"
  }

  package enum StartTLS: String, Hashable, Sendable, Codable {
    case none, offered, required
  }

  /// The server's host name.
  package var name: String
  /// EHLO keywords beside STARTTLS and AUTH.
  package var extensions: [String] = ["PIPELINING", "SIZE 10240000", "8BITMIME", "ENHANCEDSTATUSCODES"]
  package var sizeLimit = 10_240_000
  package var startTLS = StartTLS.none
  /// Who may send here; anybody where nil.
  package var login: Login?
  /// Said instead of the greeting by a server that wants no mail at all; then only QUIT is understood.
  package var refusal: String?
  package var texts: [Moment: String] = [:]

  package struct Login: Hashable, Sendable, Codable {
    package var user: String
    package var password: String

    package init(user: String, password: String) {
      self.user = user
      self.password = password
    }
  }

  package init(name: String) {
    self.name = name
  }

  /// The reply line for a moment.
  func text(_ moment: Moment, _ values: [String: String] = [:]) -> String {
    var text = texts[moment] ?? ServerRules.standardTexts[moment] ?? "250 Ok"
    for (key, value) in values.merging(["name": name], uniquingKeysWith: { own, _ in own }).sorted(by: {
      $0.key < $1.key
    }) {
      text = ServerRules.replacing("{\(key)}", by: value, in: text)
    }
    return text
  }

  /// Fills a value in.
  package static func replacing(_ mark: String, by value: String, in text: String) -> String {
    var parts: [Substring] = []
    var rest = text[...]
    while let range = rest.range(of: mark) {
      parts.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    return (parts + [rest]).joined(separator: value)
  }

  static let standardTexts: [Moment: String] = [
    .greeting: "220 {name} ESMTP",
    .helo: "250 {name}",
    .ok: "250 2.0.0 Ok",
    .mail: "250 2.1.0 Ok",
    .rcpt: "250 2.1.5 Ok",
    .data: "354 End data with <CR><LF>.<CR><LF>",
    .accepted: "250 2.0.0 Ok: message accepted",
    .bye: "221 2.0.0 Bye",
    .unknown: "500 5.5.2 Error: command not recognized",
    .syntax: "501 5.5.4 Syntax error",
    .sequence: "503 5.5.1 Error: bad sequence of commands",
    .vrfy: "252 2.0.0 {rest}",
    .tooBig: "552 5.3.4 Message size exceeds fixed limit",
    .starttls: "220 2.0.0 Ready to start TLS",
    .tlsFirst: "530 5.7.0 Must issue a STARTTLS command first",
    .loginFirst: "530 5.7.0 Authentication required",
    .loginAccepted: "235 2.7.0 Authentication successful",
    .loginRefused: "535 5.7.8 Error: authentication failed",
  ]
}

extension Substring {
  /// The first place of a text.
  func range(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      formIndex(after: &start)
    }
    return nil
  }
}
