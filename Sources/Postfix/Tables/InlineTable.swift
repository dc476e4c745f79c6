import FileSystem

/// `inline:{key=value, {key = value with spaces}}`, a table in the value of a parameter.
package struct InlineTable: LookupTable {
  package static let type = "inline"
  package let request: TableRequest
  private var values: [String: String] = [:]

  private static let usage = "need \"inline:{name=value...}\""

  package init(_ request: TableRequest, in context: TableContext) throws(TableFailure) {
    self.request = request
    func failure(_ text: String) -> TableFailure {
      TableFailure(.unavailable, "\(text): \"\(request.title)\"; \(InlineTable.usage)")
    }
    guard request.name.hasPrefix("{"), request.name.hasSuffix("}"), request.name.utf8.count > 2 else {
      throw failure("bad syntax")
    }
    let body: String
    do throws(ListText.BraceFailure) {
      body = try ListText.inside(request.name) ?? ""
    } catch {
      throw failure("bad syntax")
    }
    for item in ListText.splitWithBraces(body) {
      guard let text = InlineTable.bare(item) else { throw failure("bad syntax") }
      do throws(NameValue.Failure) {
        let pair = try NameValue(text)
        values[request.folded(pair.name)] = pair.value
      } catch {
        if error == .missingEqualsSign { throw failure(error.text) }
      }
    }
  }

  /// An item without its braces; nil where they are not closed.
  private static func bare(_ item: String) -> String? {
    do throws(ListText.BraceFailure) {
      return try ListText.inside(item) ?? item
    } catch {
      return nil
    }
  }

  package func find(_ key: String, in context: TableContext) throws(TableFailure) -> String? {
    values[request.folded(key)]
  }

  package func entries(in context: TableContext) throws(TableFailure) -> [(key: String, value: String)]? {
    values.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { ($0.key, $0.value) }
  }
}
