/// A restriction: one word of smtpd_recipient_restrictions and its like.
protocol SmtpdRestriction: Sendable {
  /// Its name in lists.
  var name: String { get }
  /// What stands behind it.
  var argument: SmtpdRestrictionArgument { get }

  /// Asks it.
  ///
  /// - Throws: what ends all checks of the command.
  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) throws(SmtpdStop) -> SmtpdVerdict
}

enum SmtpdRestrictionArgument: Sendable {
  case none
  /// "type:name"
  case table
  /// A domain of a block list.
  case domain
  /// "inet:host:port"
  case server
  case seconds
}

extension SmtpdRestriction {
  var argument: SmtpdRestrictionArgument { .none }
}

/// The items of a list of restrictions.
enum SmtpdRestrictionList {
  static func words(_ text: String) -> [String] { ListText.splitWithBraces(text) }
}
