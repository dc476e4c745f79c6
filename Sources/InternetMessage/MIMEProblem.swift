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
