import FileSystem
import Kernel

/// `tcp:host:port`, a server that is asked over the network (tcp_table(5)).
package struct TCPTable: LookupTable {
  package static let type = "tcp"
  package let request: TableRequest
  private static let attempts = 10

  package init(_ request: TableRequest, in context: TableContext) throws(TableFailure) {
    self.request = request
  }

  package var isPattern: Bool { true }

  package func find(_ key: String, in context: TableContext) throws(TableFailure) -> String? {
    let place = NetworkPlace(request.name)
    for _ in 0..<TCPTable.attempts {
      if place.port == nil {
        context.warn("host or service \(request.name) not found: Servname not supported for ai_socktype")
      }
      context.warn("connect to TCP map \(request.name): \(place.failure.message)")
    }
    throw TableFailure(.retry, place.failure.message)
  }
}

/// Where a table in the network is: nobody answers there, in this world.
struct NetworkPlace {
  let port: UInt16?

  /// - Parameter name: "host:port".
  init(_ name: String) {
    let words = name.split(separator: ":")
    port = words.count > 1 ? UInt16(words[words.count - 1]) : nil
  }

  var failure: Errno { port == nil ? .EADDRNOTAVAIL : .ECONNREFUSED }
}
