import FileSystem

/// `unionmap:{type:name, ...}`, which asks all its tables and joins their results with commas.
package struct UnionmapTable: LookupTable {
  package static let type = "unionmap"
  package let request: TableRequest
  private let composite: CompositeTables

  package init(_ request: TableRequest, in context: TableContext) throws(TableFailure) {
    self.request = request
    composite = try CompositeTables(request, in: context)
  }

  package func find(_ key: String, in context: TableContext) throws(TableFailure) -> String? {
    var joined = ""
    for index in 0..<composite.count {
      guard let result = try composite.find(key, in: index, context) else { continue }
      if !joined.isEmpty { joined += "," }
      joined += result
    }
    return joined.isEmpty ? nil : joined
  }

  package func hasChanged(in context: TableContext) -> Bool { composite.hasChanged(in: context) }
  package var owner: UserID? { composite.owner }
  package var isPattern: Bool { composite.isPattern }
}
