import FileSystem
import Kernel

/// `static:`, which gives the same result for every key (static(5) in the list of postconf(1)).
package struct StaticTable: LookupTable {
  package static let type = "static"
  package let request: TableRequest
  private let value: String

  package init(_ request: TableRequest, in context: TableContext) throws(TableFailure) {
    self.request = request
    let text: String
    do throws(ListText.BraceFailure) {
      text = try ListText.inside(request.name) ?? request.name
    } catch {
      throw TableFailure(.unavailable, "bad static:name syntax: \(error.text)")
    }
    do throws(FileValue.Failure) {
      value = try FileValue(request, in: context).stored(text)
    } catch {
      throw TableFailure(.unavailable, error.text)
    }
  }

  package func find(_ key: String, in context: TableContext) throws(TableFailure) -> String? { value }
}
