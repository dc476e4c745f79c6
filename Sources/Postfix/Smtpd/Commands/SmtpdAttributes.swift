import SMTP

/// One "NAME=value" of XCLIENT or XFORWARD.
struct SmtpdAttribute {
  /// In upper case.
  var name: String
  /// Decoded.
  var value: String

  /// Nobody knows it, for good or for the moment.
  var isUnavailable: Bool { value.uppercased() == "[UNAVAILABLE]" }
  var isTemporarilyUnavailable: Bool { value.uppercased() == "[TEMPUNAVAIL]" }
}

/// A command that passes on what somebody else knows, as attributes: XCLIENT, XFORWARD.
struct SmtpdAttributes {
  /// "XCLIENT"
  var command: String
  /// The parameter that lists who may give it.
  var hosts: String
  var names: Set<String>
  /// How refusals of a value and of a name begin.
  var badValue: String
  var badName: String

  private static let longestValue = 255

  /// Lets code have one attribute after the other.
  ///
  /// - Parameter take: tells why it refuses an attribute.
  /// - Returns: false when something has been refused; the client has been told.
  func take(
    _ words: [SmtpdToken], _ dialog: inout SmtpdDialog, _ take: (SmtpdAttribute, inout SmtpdDialog) -> String?
  ) -> Bool {
    if dialog.isInTransaction { return dialog.refuse("503 5.5.1 Error: MAIL transaction in progress") }
    guard words.count >= 2 else { return dialog.refuse("501 5.5.4 Syntax: \(command) attribute=value...") }
    guard dialog.isAuthorized(hosts) else {
      return dialog.refuse("550 5.7.0 Error: insufficient authorization")
    }
    for word in words.dropFirst() {
      guard let equals = word.text.utf8.firstIndex(of: UInt8(ascii: "=")) else {
        return dialog.refuse("501 5.5.4 Error: attribute=value expected")
      }
      let name = word.text[..<equals].uppercased()
      let text = String(word.text[word.text.utf8.index(after: equals)...])
      guard let value = ExtendedText.decoded(text), value.utf8.count <= SmtpdAttributes.longestValue else {
        return dialog.refuse("501 5.5.4 \(badValue): \(SmtpdText.printable(text))")
      }
      guard names.contains(name) else { return dialog.refuse("501 5.5.4 \(badName): \(name)") }
      if let complaint = take(SmtpdAttribute(name: name, value: value), &dialog) {
        return dialog.refuse("501 5.5.4 \(complaint)")
      }
    }
    return true
  }
}
