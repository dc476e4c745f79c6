import FileSystem
import InternetMessage
import Kernel

/// Reads the text of a table as postmap(1) and postalias(1) do, entry by entry; lines that are none are reported.
struct TableSourceReader {
  typealias Entry = (key: ArraySlice<UInt8>, value: ArraySlice<UInt8>)

  private var lines: LogicalLines
  private let name: String
  private let dialect: TableDialect
  /// Whether texts must be UTF-8, and may be something else.
  private let checksUTF8: Bool
  private let files: FileValue
  private var messages: [Message] = []
  private var taken = 0

  init(
    _ bytes: [UInt8], name: String, dialect: TableDialect, isUTF8: Bool, files: FileValue = FileValue(),
    firstLine: Int = 1
  ) {
    lines = LogicalLines(bytes, path: name, firstLine: firstLine)
    self.name = name
    self.dialect = dialect
    checksUTF8 = isUTF8 && bytes.contains { $0 >= 0x80 }
    self.files = files
  }

  /// What has been reported since one last asked.
  mutating func takeMessages() -> [Message] {
    defer { messages = [] }
    return messages
  }

  mutating func next() -> Entry? {
    while let line = lines.next() {
      takeLineMessages()
      let text = line.text
      if checksUTF8, String(validating: text, as: UTF8.self) == nil {
        warn(line, "non-UTF-8 input \"\(String(lossless: text))\" -- ignoring this line")
        continue
      }
      let entry = dialect.source == .map ? mapEntry(text, line) : aliasEntry(text, line)
      if let entry { return entry }
    }
    takeLineMessages()
    return nil
  }

  private mutating func takeLineMessages() {
    guard lines.messages.count > taken else { return }
    messages += lines.messages[taken...]
    taken = lines.messages.count
  }

  private mutating func warn(_ line: LogicalLines.Line, _ text: String) {
    messages.append(.warning("\(name), line \(line.first): \(text)"))
  }

  private mutating func mapEntry(_ text: ArraySlice<UInt8>, _ line: LogicalLines.Line) -> Entry? {
    let pair: KeyValueLine
    do throws(KeyValueLine.Failure) {
      pair = try KeyValueLine(text)
    } catch {
      switch error {
      case .unbalancedQuotes: warn(line, "unbalanced '\"' in '\(String(lossless: text))' -- ignoring this line")
      case .noPair: warn(line, "expected format: key whitespace value")
      }
      return nil
    }
    if pair.hasColon { warn(line, "record is in \"key: value\" format; is this an alias file?") }
    guard files.isActive else { return (pair.key, pair.value) }
    do throws(FileValue.Failure) {
      return (pair.key, Array(try files.stored(String(lossless: pair.value)).utf8)[...])
    } catch {
      warn(line, "\(error.text): skipping this entry")
      return nil
    }
  }

  private mutating func aliasEntry(_ text: ArraySlice<UInt8>, _ line: LogicalLines.Line) -> Entry? {
    let tokens = AddressScanner.scan(String(lossless: text))
    guard !tokens.isEmpty else { return nil }
    guard let colon = tokens.firstIndex(where: { $0.isSymbol(":") }), colon > 0, colon + 1 < tokens.count,
      !tokens[..<colon].contains(where: { $0.isSymbol(",") })
    else {
      warn(line, "need name:value pair")
      return nil
    }
    guard !tokens[..<colon].contains(where: { $0.isSymbol("@") || $0.isSymbol("%") }) else {
      warn(line, "name must be local")
      return nil
    }
    let key = AddressPrinter.internalForm(Array(tokens[..<colon]))
    let value = AddressPrinter.externalForm(Array(tokens[(colon + 1)...]))
    return (key.bytes[...], value.bytes[...])
  }
}
