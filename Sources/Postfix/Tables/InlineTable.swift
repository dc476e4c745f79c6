import FileSystem

/// `inline:{key=value, {key = value with spaces}}`, a table in the value of a parameter.
package struct InlineTable: LookupTable {
  package static let type = "inline"
  package let request: TableRequest
  private var values: [String: String] = [:]

  package init(_ request: TableRequest, in context: TableContext) throws(TableFailure) {
    self.request = request
    let files = FileValue(request, in: context)
    func failure(_ text: String) -> TableFailure {
      let value = request.flags.contains(.valuesAreFiles) ? "filename" : "value"
      return TableFailure(.unavailable, "\(text): \"\(request.title)\"; need \"inline:{name=\(value)...}\"")
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
      let text: String
      do throws(ListText.BraceFailure) {
        text = try ListText.inside(item) ?? item
      } catch {
        throw failure(error.text)
      }
      let pair: NameValue
      do throws(NameValue.Failure) {
        pair = try NameValue(text)
      } catch {
        if error == .missingEqualsSign { throw failure(error.text) }
        continue
      }
      do throws(FileValue.Failure) {
        values[request.folded(pair.name)] = try files.stored(pair.value)
      } catch {
        throw failure(error.text)
      }
    }
  }

  package func find(_ key: String, in context: TableContext) throws(TableFailure) -> String? {
    values[request.folded(key)]
  }

  package func entries(in context: TableContext) throws(TableFailure) -> [(key: String, value: String)]? {
    values.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { ($0.key, $0.value) }
  }
}
