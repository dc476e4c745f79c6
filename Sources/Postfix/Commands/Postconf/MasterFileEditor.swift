import FileSystem

/// `postconf -e`, `-X` and `-#` with -M, -F or -P on master.cf.
struct MasterFileEditor {
  private struct Request {
    var argument: String
    var pattern: ServicePattern
    var field: Int?
    var value: String?
    var matchCount = 0
  }

  private let mode: PostconfMode
  private let path: String
  private var requests: [Request] = []
  private(set) var messages: [Message] = []

  private static let options = "-Me, -Fe, -Pe, -X, or -#"

  /// - Throws: `Fatal` for an argument that is none.
  init(_ mode: PostconfMode, _ arguments: [String], path: String) throws(Fatal) {
    self.mode = mode
    self.path = path
    for argument in arguments { requests.append(try MasterFileEditor.request(argument, mode)) }
  }

  private static func request(_ argument: String, _ mode: PostconfMode) throws(Fatal) -> Request {
    guard !argument.utf8.contains(10) else { throw Fatal("\(options) accept no multi-line input") }
    let text = argument.bytes.drop(while: LogicalLines.isSpace)
    guard text.first != UInt8(ascii: "#") else { throw Fatal("\(options) accept no comment input") }
    let name: String
    var value: String?
    if mode.contains(.edits) {
      do throws(NameValue.Failure) {
        let pair = try NameValue(text)
        (name, value) = (pair.name, pair.value)
      } catch {
        throw Fatal("\(error.text): \"\(argument)\"")
      }
    } else {
      guard !text.contains(UInt8(ascii: "=")) else { throw Fatal("-X or -# requires names without value") }
      name = String(lossless: text)
    }
    let hasBlank = value?.utf8.contains(where: LogicalLines.isSpace) ?? false
    if mode.contains(.masterEntries) {
      guard let pattern = ServicePattern(name, 2...2) else {
        throw Fatal("-Me, -MX or -M# requires service_name/type")
      }
      return Request(argument: argument, pattern: pattern, value: value)
    }
    if mode.contains(.masterFields) {
      guard let pattern = ServicePattern(name, 3...3) else {
        throw Fatal("-Fe or -FX requires service_name/type/field_name")
      }
      guard let field = try pattern.field() else { throw Fatal("-Fe does not accept wild-card field name") }
      if field < MasterRecord.commandField, hasBlank {
        throw Fatal("-Fe does not accept whitespace in non-command field")
      }
      return Request(argument: argument, pattern: pattern, field: field, value: value)
    }
    guard let pattern = ServicePattern(name, 3...3) else {
      throw Fatal("-Pe or -PX requires service_name/type/parameter")
    }
    guard pattern.parts[2] != ServicePattern.any else { throw Fatal("-Pe does not accept wild-card parameter name") }
    if hasBlank { throw Fatal("-Pe does not accept whitespace in parameter value") }
    return Request(argument: argument, pattern: pattern, value: value)
  }

  /// The edited text of the file.
  ///
  /// - Throws: `Fatal` for a line that is no service.
  mutating func edit(_ source: [UInt8]) throws(Fatal) -> [UInt8] {
    var editing = FileEditing(source)
    var isMatched = false
    while let line = editing.next() {
      guard let first = line.first, !LogicalLines.isSpace(first) else {
        pass(line, isMatched, &editing)
        continue
      }
      let (name, type) = try service(of: line, editing.lineNumber)
      isMatched = false
      if let record = try replacement(name, type, line, &isMatched, &editing) {
        editing.write(try record.text(folds: true))
      } else {
        pass(line, isMatched, &editing)
      }
    }
    for request in requests where request.matchCount == 0 {
      if mode.contains(.masterEntries) {
        if mode.contains(.edits) { editing.write(try entry(of: request).text(folds: true)) }
      } else {
        messages.append(.warning("unmatched service_name/type: \"\(request.argument)\""))
      }
    }
    return editing.result
  }

  /// Copies, drops or comments out a line.
  private func pass(_ line: ArraySlice<UInt8>, _ isMatched: Bool, _ editing: inout FileEditing) {
    if isMatched {
      guard mode.contains(.commentsOut) else { return }
      editing.write("#")
    }
    editing.write(line)
  }

  private func service(of line: ArraySlice<UInt8>, _ number: Int) throws(Fatal) -> (name: String, type: String) {
    let words = line.split(whereSeparator: LogicalLines.isSpace).prefix(2).map { String(lossless: $0) }
    let place = "file \(path): line \(number)"
    guard words.count == 2 else { throw Fatal("\(place): specify service name and type on the same line") }
    guard !words[0].contains("=") else {
      throw Fatal(
        "\(place): service name syntax \"\(words[0])\" is unsupported with \(MasterFileEditor.options)")
    }
    guard !words[1].contains(where: { $0 == "=" || $0 == "/" }) else {
      throw Fatal(
        "\(place): service type syntax \"\(words[1])\" is unsupported with \(MasterFileEditor.options)")
    }
    return (words[0], words[1])
  }

  /// What takes the place of a service; nil where it stays or goes.
  private mutating func replacement(
    _ name: String, _ type: String, _ line: ArraySlice<UInt8>, _ isMatched: inout Bool, _ editing: inout FileEditing
  ) throws(Fatal) -> MasterRecord? {
    var record: MasterRecord?
    for index in requests.indices {
      let request = requests[index]
      let tentative = mode.contains(.masterEntries) && mode.contains(.edits) ? try entry(of: request) : nil
      let matches = request.pattern.matches(name, type)
      let isSame = tentative.map { $0.words[0] == name && $0.words[1] == type } ?? false
      guard matches || isSame else { continue }
      isMatched = true
      requests[index].matchCount += 1
      if let tentative {
        if requests[index].matchCount == 1 { record = tentative }
      } else if mode.contains(.edits) || mode.contains([.masterParameters, .excludes]) {
        if record == nil {
          let whole = String(lossless: editing.gobble(after: line))
          let place = "file \(path): line \(editing.lineNumber)"
          record = try parse(whole) { "\(place): \($0)" }
        }
        if let field = request.field {
          var remarks: [Message] = []
          try record?.setField(field, to: request.value ?? "", messages: &remarks)
          messages += remarks
        } else {
          record?.setParameter(request.pattern.parts[2], to: request.value)
        }
      }
    }
    return record
  }

  private mutating func entry(of request: Request) throws(Fatal) -> MasterRecord {
    try parse(request.value ?? "") { "\($0): \"\(request.argument)\"" }
  }

  private mutating func parse(_ text: String, _ describe: (String) -> String) throws(Fatal) -> MasterRecord {
    var remarks: [Message] = []
    defer { messages += remarks }
    do throws(MasterRecord.Failure) {
      return try MasterRecord(text, messages: &remarks)
    } catch {
      switch error {
      case .badFieldCount: throw Fatal(describe("bad field count"), after: messages)
      case .fatal(let fatal): throw Fatal(fatal.text, after: messages)
      }
    }
  }
}
