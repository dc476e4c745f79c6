/// The types of tables, sorted by name. Those that Debian keeps in packages of their own which are not
/// installed (cdb, ldap, mysql, pgsql, sqlite) are unknown to this host.
package let tableTypes: [any LookupTable.Type] = [
  BtreeTable.self, CidrTable.self, EnvironTable.self, FailTable.self, HashTable.self, InlineTable.self,
  InternalTable.self, LMDBTable.self, MemcacheTable.self, NISTable.self, PCRETable.self, PipemapTable.self,
  ProxyTable.self, RandmapTable.self, RegexpTable.self, SocketmapTable.self, StaticTable.self, SurrogateTable.self,
  TCPTable.self, TexthashTable.self, UnionmapTable.self, UnixTable.self,
]

/// Opens tables by their names, and lets a daemon keep what it has opened.
package enum TableOpener {
  private static let byName = Dictionary(tableTypes.map { ($0.type, $0) }, uniquingKeysWith: { first, _ in first })

  /// The type of tables by a name; nil for one that this host does not have.
  package static func type(_ name: String) -> (any LookupTable.Type)? {
    name == SurrogateTable.type ? nil : byName[name]
  }

  static func storedType(_ name: String) -> (any LookupTable.Type)? { byName[name] }

  /// The names that `postconf -m` prints.
  package static var names: [String] { byName.keys.filter { $0 != SurrogateTable.type }.sorted() }

  /// Opens "type:name".
  ///
  /// - Throws: `TableFailure` when that is not available.
  package static func open(
    _ title: String, _ flags: TableFlags, in context: TableContext
  ) throws(TableFailure) -> any LookupTable {
    let bytes = title.utf8
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon != bytes.startIndex,
      bytes.index(after: colon) != bytes.endIndex
    else {
      throw TableFailure(.fatal, "open dictionary: expecting \"type:name\" form instead of \"\(title)\"")
    }
    return try open(String(title[..<colon]), String(title[bytes.index(after: colon)...]), flags, in: context)
  }

  /// Opens a table of a type.
  ///
  /// - Throws: `TableFailure` when that is not available.
  package static func open(
    _ type: String, _ name: String, _ flags: TableFlags, in context: TableContext
  ) throws(TableFailure) -> any LookupTable {
    guard !type.isEmpty, !name.isEmpty else {
      throw TableFailure(.fatal, "open dictionary: expecting \"type:name\" form instead of \"\(type):\(name)\"")
    }
    guard let opener = TableOpener.type(type) else {
      throw TableFailure(.unavailable, "unsupported dictionary type: \(type)")
    }
    if type == ProxyTable.type, flags.contains(.noProxy) { return try open(name, flags, in: context) }
    var flags = flags
    if flags.contains(.utf8), !context.configuration.boolean("smtputf8_enable") { flags.remove(.utf8) }
    return try opener.init(TableRequest(type: type, name: name, flags: flags), in: context)
  }
}
