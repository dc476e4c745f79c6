import FileSystem
import Kernel

/// `memcache:`, a server that keeps things in memory (memcache_table(5)); its text says where, and which table
/// stands behind it.
package struct MemcacheTable: LookupTable {
  package static let type = "memcache"
  package let request: TableRequest
  private let server: TableServer
  private let backup: StoredTable?

  package init(_ request: TableRequest, in context: TableContext) throws(TableFailure) {
    self.request = request
    let source = try TextSource(request.name, opening: "open", in: context)
    var messages: [Message] = []
    let file: MainFile
    do throws(Fatal) {
      file = try MainFile(source.bytes, path: source.path, messages: &messages)
    } catch {
      throw TableFailure(.fatal, error.text)
    }
    for message in messages { context.report(message) }
    server = TableServer(file["memcache"] ?? "inet:localhost:11211")
    guard let title = file["backup"], !title.isEmpty else {
      backup = nil
      return
    }
    backup = StoredTable(table: try TableOpener.open(title, request.flags, in: context))
  }

  package func find(_ key: String, in context: TableContext) throws(TableFailure) -> String? {
    let failure = try server.refuse(in: context)
    guard let backup else { throw TableFailure(.retry, failure.message) }
    let value = try backup.table.find(key, in: context)
    // What was found is to be kept.
    if value != nil { _ = try server.refuse(in: context) }
    return value
  }

  package func entries(in context: TableContext) throws(TableFailure) -> [(key: String, value: String)]? {
    guard let backup else {
      context.warn("database \(request.title): first/next support requires backup database")
      return []
    }
    return try backup.table.entries(in: context)
  }
}
