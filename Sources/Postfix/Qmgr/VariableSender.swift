import InternetMessage

/// Variable envelope return paths: the recipient in the sender's address, so that a report about it tells whom it is
/// about (VERP_README).
struct VariableSender {
  private let delimiters: [Character]

  /// - Parameter delimiters: two characters; nil where the message does not ask for it.
  init(_ delimiters: String?) {
    self.delimiters = Array(delimiters ?? "")
  }

  var isWanted: Bool { delimiters.count == 2 }

  /// "list+user=domain@host"; the sender as it is where nothing else is wanted.
  func address(_ sender: String, for recipients: [QueuedMessage.Recipient]) -> String {
    guard isWanted, !sender.isEmpty, let first = recipients.first else { return sender }
    var parts = MailAddress(sender)
    // What the recipient was before it was mapped is what the list knows.
    let recipient = MailAddress(first.original.isEmpty ? first.address : first.original)
    parts.local += String(delimiters[0]) + recipient.local
    if let domain = recipient.domain { parts.local += String(delimiters[1]) + domain }
    return parts.text
  }
}
