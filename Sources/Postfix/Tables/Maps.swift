import FileSystem
import Kernel

/// A list of tables that are searched in order: the value of a parameter such as virtual_alias_maps.
package struct Maps: Sendable, Codable {
  /// Names the list in messages: the parameter.
  package let title: String
  package let tables: [String]
  package let flags: TableFlags
  private let wording: FailureWording

  /// How the log puts it that a table can't be asked.
  package enum FailureWording: Sendable, Codable {
    /// As most programs do.
    case error
    /// As local(8) does of aliases.
    case failed

    fileprivate func text(_ table: String, _ key: String) -> String {
      switch self {
      case .error: "\(table) lookup error for \"\(key)\""
      case .failed: "\(table): lookup of '\(key)' failed"
      }
    }
  }

  /// - Parameters:
  ///   - title: the parameter's name.
  ///   - value: "hash:/etc/a, inline:{b=c}".
  package init(
    _ title: String, _ value: String, flags: TableFlags = [.locks, .utf8], wording: FailureWording = .error
  ) {
    self.title = title
    tables = ListText.splitWithBraces(value)
    self.flags = flags
    self.wording = wording
  }

  package var isEmpty: Bool { tables.isEmpty }

  /// What a lookup came to.
  package enum Found: Hashable, Sendable {
    /// The value, and the table that it comes from.
    case value(String, table: String)
    case nothing
    /// A table could not be asked; later it may be possible, unless it says what it may not say.
    case problem(table: String, isLasting: Bool = false)

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
      let table = try open.table(title, flags, in: context)
      if onlyFixed, table.isPattern { continue }
      do throws(TableFailure) {
        guard let value = try table.ask(key, flags, in: context) else { continue }
        guard !value.isEmpty else {
          context.warn("\(self.title) lookup of \(key) returns an empty string result")
          context.warn("\(self.title) should return NO RESULT in case of NOT FOUND")
          return .problem(table: title, isLasting: true)
        }
        return .value(value, table: title)
      } catch {
        if error.kind == .unavailable { context.warn("\(title) is unavailable. \(error.text)") }
        if error.kind == .fatal { throw Fatal(error.text) }
        context.warn(wording.text(table.title, key))
        return .problem(table: title, isLasting: error.kind == .configuration)
      }
    }
    return .nothing
  }
}
