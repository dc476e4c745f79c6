import FileSystem
import Kernel

/// `static:`, which gives the same result for every key (static(5) in the list of postconf(1)).
package struct StaticTable: LookupTable {
  package static let type = "static"
  package let request: TableRequest
  private let value: String

  package init(_ request: TableRequest, in context: TableContext) throws(TableFailure) {
    self.request = request
    do throws(ListText.BraceFailure) {
      value = try ListText.inside(request.name) ?? request.name
    } catch {
      throw TableFailure(.unavailable, "bad static:name syntax: \(error.text)")
    }
  }

  package func find(_ key: String, in context: TableContext) throws(TableFailure) -> String? { value }
}
