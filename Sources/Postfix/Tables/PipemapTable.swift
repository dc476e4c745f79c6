/// `pipemap:{type:name, ...}`, in which the result of a table is the key for the next one.
package struct PipemapTable: LookupTable {
  package static let type = "pipemap"
  package let request: TableRequest
  private let composite: CompositeTables

  package init(_ request: TableRequest, in context: TableContext) throws(TableFailure) {
    self.request = request
    composite = try CompositeTables(request, in: context)
  }

  package func find(_ key: String, in context: TableContext) throws(TableFailure) -> String? {
    var value = key
    for table in try composite.tables(in: context) {
      guard let result = try table.find(value, in: context) else { return nil }
      value = result
    }
    return value
  }
}
