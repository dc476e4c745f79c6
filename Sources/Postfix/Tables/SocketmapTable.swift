import FileSystem

/// `socketmap:inet:host:port:name` and `socketmap:unix:path:name`, a server that is asked (socketmap_table(5)).
package struct SocketmapTable: LookupTable {
  package static let type = "socketmap"
  package let request: TableRequest
  private let server: TableServer

  package init(_ request: TableRequest, in context: TableContext) throws(TableFailure) {
    guard let colon = request.name.utf8.lastIndex(of: UInt8(ascii: ":")) else {
      throw TableFailure(.unavailable, "socketmap requires server:socketmap argument")
    }
    self.request = request
    server = TableServer(String(request.name[..<colon]))
  }

  package var isPattern: Bool { true }

  package func find(_ key: String, in context: TableContext) throws(TableFailure) -> String? {
    let failure = try server.refuse(in: context)
    context.warn("table \(request.title) lookup error: \(failure.message)")
    throw TableFailure(.retry, failure.message)
  }
}
