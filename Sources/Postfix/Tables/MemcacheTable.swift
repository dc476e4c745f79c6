import FileSystem
import Kernel

/// `memcache:`, a server that keeps things in memory (memcache_table(5)); its text says where.
package struct MemcacheTable: LookupTable {
  package static let type = "memcache"
  package let request: TableRequest
  private let server: String

  package init(_ request: TableRequest, in context: TableContext) throws(TableFailure) {
    self.request = request
    let source = try TextSource(request.name, opening: "open", in: context)
    var messages: [Message] = []
    do throws(Fatal) {
      let file = try MainFile(source.bytes, path: source.path, messages: &messages)
      server = file["memcache"] ?? "inet:localhost:11211"
    } catch {
      throw TableFailure(.fatal, error.text)
    }
  }

  package func find(_ key: String, in context: TableContext) throws(TableFailure) -> String? {
    let place = server.hasPrefix("inet:") ? String(server.dropFirst(5)) : server
    context.warn("connect to memcache server \(place): \(Errno.ECONNREFUSED.message)")
    throw TableFailure(.retry, Errno.ECONNREFUSED.message)
  }
}
