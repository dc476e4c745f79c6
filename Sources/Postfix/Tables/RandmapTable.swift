/// `randmap:{value, ...}`, which gives one of its values by chance.
package struct RandmapTable: LookupTable {
  package static let type = "randmap"
  package let request: TableRequest
  private let values: [String]

  package init(_ request: TableRequest, in context: TableContext) throws(TableFailure) {
    self.request = request
    let failure = TableFailure(.unavailable, "bad syntax: \"\(request.title)\"; need \"randmap:{value...}\"")
    guard request.name.hasPrefix("{"), request.name.hasSuffix("}"), request.name.utf8.count > 1 else { throw failure }
    values = ListText.splitWithBraces(String(request.name.dropFirst().dropLast()))
    guard !values.isEmpty else { throw failure }
  }

  package func find(_ key: String, in context: TableContext) throws(TableFailure) -> String? {
    values[Int(context.machine.world.random.next() % UInt64(values.count))]
  }
}
