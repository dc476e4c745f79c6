import FileSystem
import Kernel

/// A list of tables that are searched in order: the value of a parameter such as virtual_alias_maps.
package struct Maps: Sendable, Codable {
  /// Names the list in messages: the parameter.
  package let title: String
  package let tables: [String]
  package let flags: TableFlags

  /// - Parameters:
  ///   - title: the parameter's name.
  ///   - value: "hash:/etc/a, inline:{b=c}".
  package init(_ title: String, _ value: String, flags: TableFlags = [.locks, .utf8]) {
    self.title = title
    tables = ListText.splitWithBraces(value)
    self.flags = flags
  }

  package var isEmpty: Bool { tables.isEmpty }

  /// What a lookup came to.
  package enum Found: Hashable, Sendable {
    /// The value, and the table that it comes from.
    case value(String, table: String)
    case nothing
    /// A table could not be asked; later it may be possible.
    case problem(table: String)

    package var text: String? {
      if case .value(let text, _) = self { text } else { nil }
    }
  }

  /// Looks a key up in the tables, the first one that knows it; opens them when that has not been done.
  ///
  /// What is wrong with a table has been reported to the context.
  ///
  /// - Parameter onlyFixed: leaves out tables of patterns, which are asked for whole addresses only.
  /// - Throws: `Fatal` for what ends even a daemon.
  package func find(
    _ key: String, onlyFixed: Bool = false, tables open: inout OpenTables, in context: TableContext
  ) throws(Fatal) -> Found {
    guard !key.isEmpty else { return .nothing }
    for title in tables {
      if onlyFixed, Maps.isPattern(title) { continue }
      let table = try open.table(title, flags, in: context)
      do throws(TableFailure) {
        guard let value = try table.ask(key, flags, in: context) else { continue }
        guard !value.isEmpty else {
          context.warn("\(self.title) lookup of \(key) returns an empty string result")
          context.warn("\(self.title) should return NO RESULT in case of NOT FOUND")
          return .problem(table: title)
        }
        return .value(value, table: title)
      } catch {
        if error.kind == .unavailable { context.warn("\(title) is unavailable. \(error.text)") }
        if error.kind == .fatal { throw Fatal(error.text) }
        context.warn("\(title) lookup error for \"\(key.prefix(100))\"")
        return .problem(table: title)
      }
    }
    return .nothing
  }

  /// Whether the keys of a table are patterns, which an address's parts are not looked up in.
  package static func isPattern(_ title: String) -> Bool {
    let (type, name) = OpenTables.divide(title)
    switch type {
    case "regexp", "pcre", "cidr", "static", "tcp": return true
    case "proxy": return isPattern(name)
    default: return false
    }
  }
}
