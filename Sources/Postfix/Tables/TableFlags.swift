/// How a table is used (dict_open(3) in Postfix).
package struct TableFlags: OptionSet, Hashable, Sendable, Codable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// A key that is there already is reported.
  package static let warnsOfDuplicates = TableFlags(rawValue: 1 << 0)
  package static let ignoresDuplicates = TableFlags(rawValue: 1 << 1)
  package static let locks = TableFlags(rawValue: 1 << 2)
  /// A key that is there already gets the new value.
  package static let replacesDuplicates = TableFlags(rawValue: 1 << 3)
  package static let updatesAtOnce = TableFlags(rawValue: 1 << 4)
  /// What the text of a key matched may not be put into the result.
  package static let noSubstitution = TableFlags(rawValue: 1 << 5)
  package static let noProxy = TableFlags(rawValue: 1 << 6)
  /// Only what root owns.
  package static let noUnauthorized = TableFlags(rawValue: 1 << 7)
  /// Keys are folded to lower case in tables of fixed strings.
  package static let foldFixed = TableFlags(rawValue: 1 << 8)
  /// Keys are folded to lower case in tables of patterns.
  package static let foldPatterns = TableFlags(rawValue: 1 << 9)
  package static let utf8 = TableFlags(rawValue: 1 << 10)
  /// Values are names of files, whose contents are the results.
  package static let valuesAreFiles = TableFlags(rawValue: 1 << 11)
  /// Keys and values are stored with a zero byte at the end.
  package static let storesZero = TableFlags(rawValue: 1 << 12)
  /// Keys and values are stored without a zero byte at the end.
  package static let storesNoZero = TableFlags(rawValue: 1 << 13)

  /// What a client of proxymap(8) asks for with each key, not when the table is opened.
  static let ofClients: TableFlags = [
    .warnsOfDuplicates, .ignoresDuplicates, .replacesDuplicates, .updatesAtOnce, .locks, .foldFixed, .foldPatterns,
    .utf8,
  ]

  private static let names: [(TableFlags, String)] = [
    (.warnsOfDuplicates, "warn_dup"), (.ignoresDuplicates, "ignore_dup"), (.storesNoZero, "try0null"),
    (.storesZero, "try1null"), (.locks, "lock"),
    (.replacesDuplicates, "replace_dup"), (.updatesAtOnce, "sync_update"), (.noSubstitution, "no_regsub"),
    (.noProxy, "no_proxy"), (.noUnauthorized, "no_unauth"), (.foldFixed, "fold_fix"), (.foldPatterns, "fold_mul"),
    (.utf8, "utf8_request"), (.valuesAreFiles, "src_rhs_is_file"),
  ]

  /// "lock|fold_fix|utf8_request", as a daemon names a table in its log.
  package var text: String {
    TableFlags.names.filter { contains($0.0) }.map(\.1).joined(separator: "|")
  }
}
