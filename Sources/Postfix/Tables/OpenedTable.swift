import FileSystem

/// A table together with what it was opened by, as commands ask it: the rules for all types of tables (UTF-8
/// only, values that name files) stand in front of it.
struct OpenedTable {
  let table: any LookupTable
  let type: String
  let name: String
  let flags: TableFlags

  /// "hash:/etc/aliases.db", as messages about its content name it.
  var title: String { table.title }

  /// The value of a key, its files' content where values name files.
  ///
  /// - Throws: `TableFailure`; with an empty text where a warning has told what is wrong.
  func find(_ key: String, in context: TableContext) throws(TableFailure) -> String? {
    let value = try table.ask(key, flags, in: context)
    guard let value, flags.contains(.valuesAreFiles) else { return value }
    do throws(FileValue.Failure) {
      return String(lossless: try FileValue.content(ofValue: value))
    } catch {
      context.warn("table \(title): key \(key): \(error.text)")
      throw TableFailure(.retry, "")
    }
  }

  /// All of it.
  ///
  /// - Throws: `TableFailure`, also for a table that can't tell.
  func entries(in context: TableContext) throws(TableFailure) -> [(key: String, value: String)] {
    if let entries = try table.entries(in: context) { return entries }
    throw TableFailure(.fatal, "table \(type):\(name): sequence operation is not supported")
  }
}

extension LookupTable {
  /// Looks a key up; where only UTF-8 is allowed, a key that is none is not looked up, and a value that is none
  /// is an error.
  ///
  /// - Throws: `TableFailure`; with an empty text where a warning has told what is wrong.
  func ask(_ key: String, _ flags: TableFlags, in context: TableContext) throws(TableFailure) -> String? {
    guard flags.contains(.utf8) else { return try find(key, in: context) }
    let complaint = "malformed UTF-8 or invalid codepoint"
    if key.containsEscapedByte, context.configuration.boolean("smtputf8_enable") {
      context.warn("\(title): non-UTF-8 key \"\(key)\": \(complaint)")
      return nil
    }
    guard let value = try find(key, in: context) else { return nil }
    if value.containsEscapedByte, context.configuration.boolean("smtputf8_enable") {
      context.warn("\(title): key \"\(key)\": non-UTF-8 value \"\(value)\": \(complaint)")
      throw TableFailure(.configuration, "")
    }
    return value
  }
}
