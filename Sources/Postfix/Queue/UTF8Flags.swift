/// What of a message is UTF-8 outside of ASCII, as its queue file says (SMTPUTF8_README).
package struct UTF8Flags: OptionSet, Hashable, Sendable, Codable {
  package let rawValue: Int

  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// The client has said SMTPUTF8, or cleanup(8) was to find out by itself.
  package static let requested = UTF8Flags(rawValue: 1)
  package static let header = UTF8Flags(rawValue: 2)
  package static let sender = UTF8Flags(rawValue: 4)
  /// Not kept in the file: recipients differ.
  package static let recipient = UTF8Flags(rawValue: 8)
}
