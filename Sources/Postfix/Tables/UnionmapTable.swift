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
    var results: [String] = []
    for table in try composite.tables(in: context) {
      if let result = try table.find(key, in: context) { results.append(result) }
    }
    return results.isEmpty ? nil : results.joined(separator: ",")
  }
}
