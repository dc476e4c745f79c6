/// `fail:`, whose lookups all fail: to see what happens then.
package struct FailTable: LookupTable {
  package static let type = "fail"
  package let request: TableRequest

  package init(_ request: TableRequest, in context: TableContext) throws(TableFailure) {
    self.request = request
  }

  package var isPattern: Bool { true }

  package func entries(in context: TableContext) throws(TableFailure) -> [(key: String, value: String)]? {
    throw TableFailure(.fatal, "table \(request.title): sequence error: Application error")
  }

  package func find(_ key: String, in context: TableContext) throws(TableFailure) -> String? {
    throw TableFailure(.retry, "Application error")
  }
}
