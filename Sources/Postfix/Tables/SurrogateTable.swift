/// Stands for a table that could not be opened: every lookup fails, with a warning that says why.
package struct SurrogateTable: LookupTable {
  package static let type = "surrogate"
  package let request: TableRequest
  let reason: String

  init(_ request: TableRequest, reason: String) {
    self.request = request
    self.reason = reason
  }

  package init(_ request: TableRequest, in context: TableContext) throws(TableFailure) {
    self.request = request
    reason = "unsupported dictionary type: \(request.type)"
  }

  package var isPattern: Bool { true }

  package func find(_ key: String, in context: TableContext) throws(TableFailure) -> String? {
    throw TableFailure(.unavailable, reason)
  }
}
