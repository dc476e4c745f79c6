/// Stands for a table that could not be opened: every lookup fails, with a warning that says why.
package struct SurrogateTable: LookupTable {
  package static let type = "surrogate"
  let reason: String

  init(reason: String) {
    self.reason = reason
  }

  package init(_ request: TableRequest, in context: TableContext) throws(TableFailure) {
    reason = "unsupported dictionary type: \(request.type)"
  }

  package func find(_ key: String, in context: TableContext) throws(TableFailure) -> String? {
    throw TableFailure(.unavailable, reason)
  }
}
