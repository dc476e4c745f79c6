/// What is wrong with the form of a message, where somebody wants to know (RFC 2045 §6.4).
package enum MIMEProblem: Int, CaseIterable, Hashable, Sendable, Codable {
  // The gravest first.
  case nesting
  case eightBitHeader
  case eightBitBody
  case encodingDomain

  /// What is said of it.
  package var text: String {
    switch self {
    case .nesting: "MIME nesting exceeds safety limit"
    case .eightBitHeader: "improper use of 8-bit data in message header"
    case .eightBitBody: "improper use of 8-bit data in message body"
    case .encodingDomain: "invalid message/* or multipart/* encoding domain"
    }
  }
}

/// How the text of a part is encoded, and what bytes it is made of (RFC 2045 §6).
struct MIMEEncoding: Hashable, Sendable, Codable {
  /// In lower case: "7bit", "base64".
  var name = "7bit"

  /// Of what kind the bytes are that are encoded: those of quoted-printable and base64 are like text.
  var domain: String { ["8bit", "binary"].contains(name) ? name : "7bit" }

  var isSevenBit: Bool { name == "7bit" }
}
