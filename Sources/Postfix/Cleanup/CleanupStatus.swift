/// What is wrong with a message, so that it is not taken.
package struct CleanupStatus: OptionSet, Hashable, Sendable, Codable {
  package let rawValue: Int

  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  package static let bad = CleanupStatus(rawValue: 1 << 0)
  package static let write = CleanupStatus(rawValue: 1 << 1)
  package static let size = CleanupStatus(rawValue: 1 << 2)
  package static let content = CleanupStatus(rawValue: 1 << 3)
  package static let hops = CleanupStatus(rawValue: 1 << 4)
  package static let noRecipients = CleanupStatus(rawValue: 1 << 6)
  package static let `defer` = CleanupStatus(rawValue: 1 << 8)
  package static let noPermission = CleanupStatus(rawValue: 1 << 9)

  /// How it is reported: an SMTP code, a DSN code, and words.
  package struct Detail: Hashable, Sendable {
    package let status: CleanupStatus
    package let code: Int
    package let dsn: String
    package let text: String
  }

  private static let details: [Detail] = [
    Detail(status: .defer, code: 451, dsn: "4.7.1", text: "service unavailable"),
    Detail(status: .bad, code: 451, dsn: "4.3.0", text: "internal protocol error"),
    Detail(status: .noRecipients, code: 550, dsn: "5.1.0", text: "no recipients specified"),
    Detail(status: .hops, code: 554, dsn: "5.4.0", text: "too many hops"),
    Detail(status: .size, code: 552, dsn: "5.3.4", text: "message file too big"),
    Detail(status: .content, code: 550, dsn: "5.7.1", text: "message content rejected"),
    Detail(status: .write, code: 451, dsn: "4.3.0", text: "queue file write error"),
    Detail(status: .noPermission, code: 550, dsn: "5.7.1", text: "service denied"),
  ]

  /// The worst of what is wrong; nil when nothing is.
  package var detail: Detail? {
    guard !isEmpty else { return nil }
    return CleanupStatus.details.first { !intersection($0.status).isEmpty } ?? CleanupStatus.details[1]
  }
}
