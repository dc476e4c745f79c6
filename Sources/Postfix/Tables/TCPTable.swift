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
    let place = try NetworkPlace(request.name)
    var failure = Errno.ECONNREFUSED
    for _ in 0..<TCPTable.attempts {
      failure = place.refuse(in: context)
      context.warn("connect to TCP map \(request.name): \(failure.message)")
    }
    throw TableFailure(.retry, failure.message)
  }
}
