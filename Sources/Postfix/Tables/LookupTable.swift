import FileSystem

/// A lookup table that has been opened: `hash:/etc/aliases`, `regexp:/etc/postfix/access` and the like.
///
/// A value that a daemon keeps; what it has read when it was opened stays as it was. One type of table is
/// one type conforming to this, and one row in `tableTypes`.
package protocol LookupTable: Codable, Sendable {
  /// What stands before the colon: "hash".
  static var type: String { get }
  /// What the name of its file has behind the table's.
  static var suffix: String { get }
  /// What it was opened with.
  var request: TableRequest { get }

  /// Opens a table.
  ///
  /// - Throws: `TableFailure` when it is not available.
  init(_ request: TableRequest, in context: TableContext) throws(TableFailure)

  /// Looks a key up.
  ///
  /// - Throws: `TableFailure` when that is not possible at the moment.
  func find(_ key: String, in context: TableContext) throws(TableFailure) -> String?

  /// All keys and values; nil for a table that can't tell.
  ///
  /// - Throws: `TableFailure` when the table is damaged.
  func entries(in context: TableContext) throws(TableFailure) -> [(key: String, value: String)]?

  /// Whether the table's file is another one than when it was opened, so that a daemon restarts.
  func hasChanged(in context: TableContext) -> Bool

  /// Whether its keys are patterns, or it looks at keys as a whole for another reason: it is not asked for parts
  /// of addresses and names.
  var isPattern: Bool { get }

  /// Who owns what the table says; nil for one that its administrator can trust.
  var owner: UserID? { get }
}

extension LookupTable {
  package static var suffix: String { "" }
  /// "hash:/etc/aliases.db", as messages about its content name it.
  package var title: String { request.title + Self.suffix }
  package func entries(in context: TableContext) throws(TableFailure) -> [(key: String, value: String)]? { nil }
  package func hasChanged(in context: TableContext) -> Bool { false }
  package var isPattern: Bool { false }
  package var owner: UserID? { nil }
}

/// What a table is opened with.
package struct TableRequest: Hashable, Sendable, Codable {
  package var type: String
  package var name: String
  package var flags: TableFlags

  package init(type: String, name: String, flags: TableFlags) {
    self.type = type
    self.name = name
    self.flags = flags
  }

  /// "hash:/etc/aliases".
  package var title: String { "\(type):\(name)" }

  /// The key as it is looked up in a table of fixed strings.
  func folded(_ key: String) -> String {
    flags.contains(.foldFixed) ? CaseFolding.fold(key, isUTF8: flags.contains(.utf8)) : key
  }
}

/// Why a table can't be opened or asked.
package struct TableFailure: Error, Hashable, Sendable {
  /// How bad it is for the one who asks.
  package enum Kind: Sendable {
    /// It is not available, and the daemon goes on without it.
    case unavailable
    /// The lookup failed; it may succeed later.
    case retry
    /// The lookup failed, and will until somebody mends the table.
    case configuration
    /// Ends the program whatever it is.
    case fatal
  }

  package var kind: Kind
  package var text: String
  /// What the library printed on standard error, which no log shows.
  package var diagnosis: String?

  package init(_ kind: Kind, _ text: String, diagnosis: String? = nil) {
    self.kind = kind
    self.text = text
    self.diagnosis = diagnosis
  }
}
