/// `internal:`, a table in the memory of a program, which is empty when it is opened.
package struct InternalTable: LookupTable {
  package static let type = "internal"
  package let request: TableRequest

  package init(_ request: TableRequest, in context: TableContext) throws(TableFailure) {
    self.request = request
  }

  package func find(_ key: String, in context: TableContext) throws(TableFailure) -> String? { nil }

  package func entries(in context: TableContext) throws(TableFailure) -> [(key: String, value: String)]? { [] }
}
