import FileSystem
import Kernel

/// The tables that a program has opened, by what it opened them with.
package struct OpenTables: Sendable, Codable {
  private var tables: [TableRequest: StoredTable] = [:]

  package init() {}

  /// The table of a title, opened where it is not yet: as a daemon does it, which goes on without a table that
  /// is not available and says so each time it would use it.
  ///
  /// - Throws: `Fatal` for what ends even a daemon.
  package mutating func table(
    _ title: String, _ flags: TableFlags, in context: TableContext
  ) throws(Fatal) -> any LookupTable {
    let (type, name) = OpenTables.divide(title)
    let request = TableRequest(type: type, name: name, flags: flags)
    if let known = tables[request] { return known.table }
    let table: any LookupTable
    do throws(TableFailure) {
      table = try TableOpener.open(title, flags, in: context)
    } catch {
      guard error.kind == .unavailable else { throw Fatal(error.text) }
      context.report(.error(error.text))
      table = SurrogateTable(request, reason: error.text)
    }
    tables[request] = StoredTable(table: table)
    return table
  }

  /// A title's type and name.
  package static func divide(_ title: String) -> (type: String, name: String) {
    guard let colon = title.utf8.firstIndex(of: UInt8(ascii: ":")) else { return ("", title) }
    return (String(title[..<colon]), String(title[title.utf8.index(after: colon)...]))
  }

  /// The name of a table whose file has changed since it was opened, as the log shows it; nil when there is none.
  ///
  /// - Parameter isProxy: whether the program opens them for others, who fold their keys themselves.
  package func changed(in context: TableContext, isProxy: Bool = false) -> String? {
    let changed = tables.filter { $0.value.table.hasChanged(in: context) }.keys
    return changed.map { request in
      isProxy
        ? "\(request.title):\(request.flags.subtracting(.ofClients).text)" : "\(request.title)(0,\(request.flags.text))"
    }.min()
  }
}

/// A table of any type, saved with the name of the type.
struct StoredTable: Sendable, Codable {
  var table: any LookupTable

  init(table: any LookupTable) {
    self.table = table
  }

  private enum CodingKeys: String, CodingKey {
    case type, table
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let name = try container.decode(String.self, forKey: .type)
    guard let type = TableOpener.storedType(name) else {
      throw DecodingError.dataCorruptedError(forKey: .type, in: container, debugDescription: "no table type \(name)")
    }
    table = try type.init(from: try container.superDecoder(forKey: .table))
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(type(of: table).type, forKey: .type)
    try table.encode(to: container.superEncoder(forKey: .table))
  }
}
