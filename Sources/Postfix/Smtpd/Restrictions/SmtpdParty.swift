/// Which of the addresses of a transaction.
enum SmtpdParty: Sendable {
  case sender, recipient

  func address(_ dialog: SmtpdDialog) -> String? {
    let transaction = dialog.session.transaction
    switch self {
    case .sender: return transaction.sender.flatMap { $0.isEmpty ? nil : $0 }
    case .recipient: return transaction.recipient
    }
  }

  var subject: SmtpdSubject { self == .sender ? .sender : .recipient }
}
