/// `environ:`, the program's environment.
package struct EnvironTable: LookupTable {
  package static let type = "environ"
  package let request: TableRequest

  package init(_ request: TableRequest, in context: TableContext) throws(TableFailure) {
    self.request = request
  }

  package func find(_ key: String, in context: TableContext) throws(TableFailure) -> String? {
    context.environment[request.folded(key)]
  }
}
