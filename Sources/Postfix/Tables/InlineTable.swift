import FileSystem

/// `inline:{key=value, {key = value with spaces}}`, a table in the value of a parameter.
package struct InlineTable: LookupTable {
  package static let type = "inline"
  package let request: TableRequest
  private var values: [String: String] = [:]
  /// The keys as they were written; nil in states that older versions saved.
  private var keys: [String]?

  package init(_ request: TableRequest, in context: TableContext) throws(TableFailure) {
    self.request = request
    guard !request.flags.contains(.utf8) || !request.name.containsEscapedByte else {
      throw InlineTable.failure("bad UTF-8 syntax", request, "value")
    }
    guard let body = ListText.insideExactly(request.name) else {
      throw InlineTable.failure("bad syntax", request, "value")
    }
    let files = FileValue(request, in: context)
    var keys: [String] = []
    do throws(Fault) {
      for item in ListText.splitWithBraces(body) {
        let pair = try InlineTable.pair(item)
        do throws(FileValue.Failure) {
          let key = request.folded(pair.name)
          if values.updateValue(try files.stored(pair.value), forKey: key) == nil { keys.append(key) }
        } catch {
          throw Fault(text: error.text)
        }
      }
      if values.isEmpty { throw Fault(text: "empty table") }
    } catch {
      throw InlineTable.failure(error.text, request, files.isActive ? "filename" : "value")
    }
    self.keys = keys
  }

  private struct Fault: Error {
    let text: String
  }

  private static func failure(_ text: String, _ request: TableRequest, _ value: String) -> TableFailure {
    TableFailure(.unavailable, "\(text): \"\(request.title)\"; need \"inline:{name=\(value)...}\"")
  }

  /// The key and the value of an item. A key may be in double quotes, which stay.
  private static func pair(_ item: String) throws(Fault) -> NameValue {
    let text: [UInt8]
    do throws(ListText.BraceFailure) {
      text = (try ListText.inside(item) ?? item).bytes
    } catch {
      throw Fault(text: error.text)
    }
    let start = text.drop(while: LogicalLines.isSpace)
    guard !start.isEmpty else { throw Fault(text: "no key found; expected format: key = value") }
    var end = start.startIndex
    var isQuoted = false
    scan: while end < start.endIndex {
      switch start[end] {
      case UInt8(ascii: "\\"): end += 1
      case UInt8(ascii: "\""): isQuoted.toggle()
      case let byte where !isQuoted && (byte == UInt8(ascii: "=") || LogicalLines.isSpace(byte)): break scan
      default: break
      }
      end += 1
    }
    guard !isQuoted else { throw Fault(text: "unbalanced '\"'") }
    end = min(end, start.endIndex)
    let rest = start[end...].drop(while: LogicalLines.isSpace)
    guard rest.first == UInt8(ascii: "=") else { throw Fault(text: NameValue.Failure.missingEqualsSign.text) }
    return NameValue(
      name: String(lossless: start[..<end]), value: String(lossless: LogicalLines.trimmed(rest.dropFirst())))
  }

  package func find(_ key: String, in context: TableContext) throws(TableFailure) -> String? {
    values[request.folded(key)]
  }

  package func entries(in context: TableContext) throws(TableFailure) -> [(key: String, value: String)]? {
    let order = HashTableOrder { context.environment[$0] }
    let keys = self.keys ?? values.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return order.order(keys).map { ($0, values[$0] ?? "") }
  }
}
