import FileSystem
import Kernel

/// `texthash:`, the text that postmap(1) would read, without postmap: it is read when the program starts.
package struct TexthashTable: LookupTable {
  package static let type = "texthash"
  package let request: TableRequest
  private let source: TextSource

  private struct Content {
    var values: [String: String] = [:]
    var keys: [String] = []
    var messages: [Message] = []
  }

  package init(_ request: TableRequest, in context: TableContext) throws(TableFailure) {
    self.request = request
    if let status = try? context.files.status(request.name), status.isDirectory {
      throw TableFailure(.fatal, "read \(request.name): \(Errno.EISDIR.message)")
    }
    // A text that has just been changed is read once more, and then a pipe is empty.
    var context = context
    for path in context.pipes.keys { context.pipes[path] = [] }
    source = try TextSource(request.name, opening: "open database", in: context)
    for message in content(in: context).messages { context.report(message) }
  }

  package var owner: UserID? { source.untrustedOwner }

  private func content(in context: TableContext) -> Content {
    let files = FileValue(request, in: context)
    let kind = "texthash\(request.flags.contains(.foldFixed))\(request.flags.contains(.utf8))\(files.version)"
    return context.parsed(kind, source.path, source.bytes) { parse(files) }
  }

  private func parse(_ files: FileValue) -> Content {
    var content = Content()
    var reader = LogicalLines(source.bytes, path: source.path)
    let isUTF8 = request.flags.contains(.utf8)
    func warn(_ line: Int, _ text: String) {
      content.messages.append(.warning("\(source.path), line \(line): \(text)"))
    }
    while let line = reader.next() {
      guard !isUTF8 || String(validating: line.text, as: UTF8.self) != nil else {
        warn(line.first, "non-UTF-8 input \"\(String(lossless: line.text))\" -- ignoring this line")
        continue
      }
      let pair: KeyValueLine
      do throws(KeyValueLine.Failure) {
        pair = try KeyValueLine(line.text)
      } catch {
        switch error {
        case .unbalancedQuotes:
          warn(line.first, "unbalanced '\"' in '\(String(lossless: line.text))' -- ignoring this line")
        case .noPair: warn(line.first, "expected format: key whitespace value -- ignoring this line")
        }
        continue
      }
      if pair.hasColon { warn(line.first, "record is in \"key: value\" format; is this an alias file?") }
      let written = String(lossless: pair.key)
      let key = request.folded(written)
      if content.values[key] != nil {
        warn(line.first, "duplicate entry: \"\(written)\"")
        continue
      }
      do throws(FileValue.Failure) {
        content.values[key] = try files.stored(String(lossless: pair.value))
      } catch {
        warn(line.first, "\(error.text): skipping this entry")
        continue
      }
      content.keys.append(key)
    }
    content.messages += reader.messages
    return content
  }

  package func find(_ key: String, in context: TableContext) throws(TableFailure) -> String? {
    content(in: context).values[request.folded(key)]
  }

  package func entries(in context: TableContext) throws(TableFailure) -> [(key: String, value: String)]? {
    let content = content(in: context)
    let order = HashTableOrder { context.environment[$0] }
    return order.order(content.keys).map { ($0, content.values[$0] ?? "") }
  }
}
