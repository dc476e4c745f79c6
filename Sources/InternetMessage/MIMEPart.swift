/// What is known of the part of a message that is read: its type and how it is encoded (RFC 2045, 2046).
struct MIMEPart: Hashable, Sendable, Codable {
  enum Kind: Hashable, Sendable, Codable {
    case text
    /// message/rfc822
    case message
    /// message/global (RFC 6532)
    case global
    /// message/partial and message/external-body
    case fragment
    case otherMessage
    case multipart
    case other
  }

  var kind = Kind.text
  var encoding = MIMEEncoding()

  /// Takes the tokens of a Content-Type field up to its first semicolon.
  mutating func takeType(_ tokens: [HeaderTokens.Token]) {
    let subtype = MIMEPart.subtype(of: tokens)
    switch tokens.first {
    case let type? where type.isWord("text"): kind = .text
    case let type? where type.isWord("multipart"): kind = .multipart
    case let type? where type.isWord("message"):
      if subtype?.isWord("rfc822") == true {
        kind = .message
      } else if subtype?.isWord("global") == true {
        kind = .global
      } else if subtype?.isWord("partial") == true || subtype?.isWord("external-body") == true {
        kind = .fragment
      } else {
        kind = .otherMessage
      }
    default: kind = .other
    }
  }

  static func subtype(of tokens: [HeaderTokens.Token]) -> HeaderTokens.Token? {
    tokens.count >= 3 && tokens[1] == .special(UInt8(ascii: "/")) ? tokens[2] : nil
  }

  /// Takes a Content-Transfer-Encoding field; one that is not known changes nothing.
  mutating func takeEncoding(_ field: HeaderField) {
    var tokens = HeaderTokens(field.raw[field.valueStart...])
    guard let token = tokens.next(1)?.first, let known = MIMEEncoding.names.first(where: { token.isWord($0) }) else {
      return
    }
    encoding = MIMEEncoding(name: known)
  }

  /// Whether it has parts or a header of its own that must not be recoded as a whole.
  var isComposite: Bool { [.message, .fragment, .otherMessage, .multipart].contains(kind) }

  /// Whether what has parts of its own is encoded itself.
  var isEncodedTwice: Bool {
    switch kind {
    case .fragment: encoding.domain != "7bit"
    case .message, .multipart: encoding.name != encoding.domain
    case .text, .global, .otherMessage, .other: false
    }
  }
}

/// How the text of a part is encoded, and what bytes it is made of (RFC 2045 §6).
struct MIMEEncoding: Hashable, Sendable, Codable {
  static let names = ["7bit", "8bit", "binary", "base64", "quoted-printable"]

  /// In lower case: "7bit", "base64".
  var name = "7bit"

  /// Of what kind the bytes are that are encoded: those of quoted-printable and base64 are like text.
  var domain: String { ["8bit", "binary"].contains(name) ? name : "7bit" }

  var isSevenBit: Bool { name == "7bit" }
}
