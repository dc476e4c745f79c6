import FileSystem

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
    for index in 0..<composite.count {
      guard let result = try composite.find(value, in: index, context) else { return nil }
      value = result
    }
    return value
  }

  package func hasChanged(in context: TableContext) -> Bool { composite.hasChanged(in: context) }
  package var owner: UserID? { composite.owner }
  package var isPattern: Bool { composite.isPattern }
}
