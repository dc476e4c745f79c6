/// The header fields that cleanup(8) knows, and what it does with each.
struct KnownHeader: Hashable, Sendable {
  struct Options: OptionSet, Hashable, Sendable {
    let rawValue: Int

    /// Names senders, which are rewritten.
    static let sender = Options(rawValue: 1)
    /// Names recipients, which are rewritten.
    static let recipient = Options(rawValue: 2)
    /// Belongs to MIME: has tables of its own.
    static let mime = Options(rawValue: 4)
    /// Says that the message has been sent again.
    static let resent = Options(rawValue: 8)
  }

  let name: String
  let options: Options

  /// The field of a name, in whatever case it is written.
  static func named(_ name: String) -> KnownHeader? {
    let lower = name.lowercased()
    return table.first { $0.name.lowercased() == lower }
  }

  private static let table: [KnownHeader] = [
    KnownHeader(name: "Apparently-To", options: .recipient),
    KnownHeader(name: "Bcc", options: .recipient),
    KnownHeader(name: "Cc", options: .recipient),
    KnownHeader(name: "Content-Description", options: .mime),
    KnownHeader(name: "Content-Disposition", options: .mime),
    KnownHeader(name: "Content-ID", options: .mime),
    KnownHeader(name: "Content-Length", options: []),
    KnownHeader(name: "Content-Transfer-Encoding", options: .mime),
    KnownHeader(name: "Content-Type", options: .mime),
    KnownHeader(name: "Date", options: []),
    KnownHeader(name: "Delivered-To", options: []),
    KnownHeader(name: "Disposition-Notification-To", options: .sender),
    KnownHeader(name: "Errors-To", options: .sender),
    KnownHeader(name: "From", options: .sender),
    KnownHeader(name: "Mail-Followup-To", options: .sender),
    KnownHeader(name: "Message-Id", options: []),
    KnownHeader(name: "MIME-Version", options: .mime),
    KnownHeader(name: "Received", options: []),
    KnownHeader(name: "Reply-To", options: .sender),
    KnownHeader(name: "Resent-Bcc", options: [.recipient, .resent]),
    KnownHeader(name: "Resent-Cc", options: [.recipient, .resent]),
    KnownHeader(name: "Resent-Date", options: .resent),
    KnownHeader(name: "Resent-From", options: [.sender, .resent]),
    KnownHeader(name: "Resent-Message-Id", options: .resent),
    KnownHeader(name: "Resent-Reply-To", options: [.recipient, .resent]),
    KnownHeader(name: "Resent-Sender", options: [.sender, .resent]),
    KnownHeader(name: "Resent-To", options: [.recipient, .resent]),
    KnownHeader(name: "Return-Path", options: .sender),
    KnownHeader(name: "Return-Receipt-To", options: .sender),
    KnownHeader(name: "Sender", options: .sender),
    KnownHeader(name: "To", options: .recipient),
  ]
}
