/// `fail:`, whose lookups all fail: to see what happens then.
package struct FailTable: LookupTable {
  package static let type = "fail"
  package let request: TableRequest

  package init(_ request: TableRequest, in context: TableContext) throws(TableFailure) {
    self.request = request
  }

  package func find(_ key: String, in context: TableContext) throws(TableFailure) -> String? {
    throw TableFailure(.retry, "Application error")
  }
}
