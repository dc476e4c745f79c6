/// `nis:`, a map of the Network Information Service: the host belongs to no domain of it.
package struct NISTable: LookupTable {
  package static let type = "nis"
  package let request: TableRequest

  package init(_ request: TableRequest, in context: TableContext) throws(TableFailure) {
    self.request = request
    context.warn("dict_nis_init: NIS domain name not set - NIS lookups disabled")
  }

  package func find(_ key: String, in context: TableContext) throws(TableFailure) -> String? { nil }
}
