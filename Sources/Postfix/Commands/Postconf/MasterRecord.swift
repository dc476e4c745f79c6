import FileSystem

/// A service of master.cf as postconf(1) reads and prints it: words, with the options in a regular form.
struct MasterRecord {
  /// At least eight: the fields up to the command; then its arguments.
  var words: [String]
  /// The name=value of its `-o` options.
  private(set) var parameters = MainFile()
  /// Which of them, if not known otherwise, are used by somebody.
  var usedNames: Set<String> = []

  static let fieldCount = 8
  static let fieldNames = [
    "service", "type", "private", "unprivileged", "chroot", "wakeup", "process_limit", "command",
  ]
  static let commandField = 7
  private static let types: Set<String> = ["unix", "fifo", "inet", "pass", "unix-dgram"]

  var title: String { "\(words[0])/\(words[1])" }

  /// Why a text is no service.
  enum Failure: Error {
    case badFieldCount
    case fatal(Fatal)
  }

  /// Reads a service.
  ///
  /// - Parameter messages: takes warnings.
  init(_ text: String, messages: inout [Message]) throws(Failure) {
    words = ListText.splitOnSpaceWithBraces(text)
    guard words.count >= MasterRecord.fieldCount else { throw .badFieldCount }
    do throws(Fatal) {
      try check(text)
    } catch {
      throw .fatal(error)
    }
    normalize(messages: &messages)
  }

  // MARK: Checks

  /// - Parameter text: what the message quotes.
  /// - Throws: `Fatal` for the first field that is malformed.
  private func check(_ text: String) throws(Fatal) {
    func invalid(_ field: Int) -> Fatal {
      let quoted = text.replacing(10, with: 32)
      return Fatal("invalid \(MasterRecord.fieldNames[field]) field \"\(words[field])\" in \"\(quoted)\"")
    }
    guard MasterRecord.types.contains(words[1]) else { throw invalid(1) }
    for field in 2...4 where !["y", "n", "-", ""].contains(words[field]) { throw invalid(field) }
    var wakeup = words[5].utf8[...]
    if wakeup.last == UInt8(ascii: "?") { wakeup.removeLast() }
    let isDigits = wakeup.allSatisfy { (48...57).contains($0) }
    guard isDigits || wakeup.elementsEqual("-".utf8) else { throw invalid(5) }
    guard words[6] == "-" || words[6].utf8.allSatisfy({ (48...57).contains($0) }) else { throw invalid(6) }
  }

  /// Whether a word is an option with a value in the word behind it; a "-" alone passes for one.
  private static func takesValue(_ word: String) -> Bool {
    let second = word.utf8.dropFirst().first
    return second == nil || second == UInt8(ascii: "o")
  }

  /// Takes options apart: "-oname=value" and "-vo name=value" become "-v -o name=value".
  private mutating func normalize(messages: inout [Message]) {
    var field = MasterRecord.fieldCount
    while field < words.count {
      let word = words[field]
      guard word.utf8.first == UInt8(ascii: "-"), word != "--" else { break }
      let letters = Array(word.utf8)
      if let option = letters.indices.dropFirst(2).first(where: { letters[$0] == UInt8(ascii: "o") }) {
        words[field] = String(decoding: letters[..<option], as: UTF8.self)
        words.insert("-" + String(decoding: letters[option...], as: UTF8.self), at: field + 1)
      }
      let current = Array(words[field].utf8)
      field += 1
      guard MasterRecord.takesValue(words[field - 1]) else { continue }
      if current.count > 2 {
        words.insert(String(decoding: current[2...], as: UTF8.self), at: field)
        words[field - 1] = "-o"
      }
      guard field < words.count else { break }
      if words[field].hasPrefix("{") {
        words[field] = MasterRecord.bare(words[field], messages: &messages)
        if current.count > 1, let pair = MasterRecord.pair(words[field], messages: &messages) { words[field] = pair }
      }
      field += 1
    }
    while field < words.count {
      if words[field].hasPrefix("{") { words[field] = MasterRecord.bare(words[field], messages: &messages) }
      field += 1
    }
  }

  /// A word without its braces; a malformed one as far as it goes, with a warning.
  private static func bare(_ word: String, messages: inout [Message]) -> String {
    do throws(ListText.BraceFailure) {
      return try ListText.inside(word) ?? word
    } catch {
      messages.append(.warning("master.cf: \(error.text)"))
      return ListText.insideMalformed(word)
    }
  }

  private static func pair(_ text: String, messages: inout [Message]) -> String? {
    do throws(NameValue.Failure) {
      let pair = try NameValue(text)
      return "\(pair.name)=\(pair.value)"
    } catch {
      messages.append(.warning("master.cf: \(error.text): \"\(text)\""))
      return nil
    }
  }

  // MARK: Options

  /// Where the values of `-o` options stand among the words.
  private var optionValues: [Int] {
    var result: [Int] = []
    var field = MasterRecord.fieldCount
    while field < words.count, words[field].utf8.first == UInt8(ascii: "-"), words[field] != "--" {
      if MasterRecord.takesValue(words[field]), field + 1 < words.count {
        if words[field] == "-o" { result.append(field + 1) }
        field += 1
      }
      field += 1
    }
    return result
  }

  /// Where the options end.
  private var optionEnd: Int {
    var field = MasterRecord.fieldCount
    while field < words.count, words[field].utf8.first == UInt8(ascii: "-"), words[field] != "--" {
      field += MasterRecord.takesValue(words[field]) && field + 1 < words.count ? 2 : 1
    }
    return field
  }

  /// Fills in `parameters` from the options.
  mutating func readParameters() {
    for field in optionValues {
      if let pair = try? NameValue(words[field]) { parameters.set(pair.name, to: pair.value) }
    }
  }

  mutating func removeParameter(_ name: String) { parameters.remove(name) }

  /// Changes, removes or adds an option.
  ///
  /// - Parameter value: nil to remove it.
  mutating func setParameter(_ name: String, to value: String?) {
    var found = false
    for field in optionValues.reversed() where words[field].utf8.starts(with: (name + "=").utf8) {
      found = true
      if let value { words[field] = "\(name)=\(value)" } else { words.removeSubrange((field - 1)...field) }
    }
    if let value, !found { words.insert(contentsOf: ["-o", "\(name)=\(value)"], at: optionEnd) }
  }

  /// Changes a field.
  ///
  /// - Throws: `Fatal` for a value that does not fit.
  mutating func setField(_ field: Int, to value: String, messages: inout [Message]) throws(Fatal) {
    if field == MasterRecord.commandField {
      words = Array(words[..<field]) + ListText.splitOnSpaceWithBraces(value)
      normalize(messages: &messages)
    } else {
      words[field] = value
    }
    try check(value)
  }

  // MARK: Printing

  /// How an option's value is shown.
  typealias Expand = (String) throws(Fatal) -> String

  static let lineLimit = 80
  static let indentation = "    "
  private static let columns = [0, 11, 17, 25, 33, 41, 49, 57]

  /// The service on a line, or folded.
  func text(folds: Bool, expand: Expand? = nil) throws(Fatal) -> String {
    var line = Line()
    for field in 0..<MasterRecord.fieldCount where field < words.count {
      if line.length > 0 {
        repeat { line.add(" ") } while line.length < MasterRecord.columns[field]
      }
      line.add(words[field])
    }
    try addArguments(to: &line, folds: folds, optionPadding: 3, expand: expand)
    return line.text + "\n"
  }

  /// The value of a field: of the command with all that belongs to it.
  ///
  /// - Parameter start: what stands before it on the line.
  func fieldText(_ field: Int, start: String, folds: Bool, expand: Expand? = nil) throws(Fatal) -> String {
    var line = Line()
    line.add(start)
    if !start.isEmpty, line.length + words[field].utf8.count > MasterRecord.lineLimit { line.wrap() }
    line.add(words[field])
    if field == MasterRecord.commandField {
      try addArguments(to: &line, folds: folds, optionPadding: 1, expand: expand)
    }
    return line.text + "\n"
  }

  private struct Line {
    var text = ""
    var length = 0

    mutating func add(_ piece: String) {
      text += piece
      length += piece.bytes.count
    }

    mutating func wrap() {
      text += "\n" + MasterRecord.indentation
      length = MasterRecord.indentation.utf8.count
    }
  }

  private func addArguments(
    to line: inout Line, folds: Bool, optionPadding: Int, expand: Expand?
  ) throws(Fatal) {
    var field = MasterRecord.fieldCount
    var isOption = true
    while field < words.count {
      let word = words[field]
      var value: String?
      var length = word.bytes.count
      if isOption {
        if word.utf8.first != UInt8(ascii: "-") || word == "--" {
          isOption = false
        } else if MasterRecord.takesValue(word), field + 1 < words.count {
          line.length = MasterRecord.lineLimit
          var shown = words[field + 1]
          if word == "-o", let expand { shown = try expand(shown) }
          value = shown
          length += shown.bytes.count + optionPadding + (MasterRecord.hasBlank(shown) ? 2 : 0)
        }
      }
      if line.length > MasterRecord.indentation.utf8.count {
        if !folds || line.length + 1 + length < MasterRecord.lineLimit { line.add(" ") } else { line.wrap() }
      }
      line.add(!isOption && MasterRecord.hasBlank(word) && field > firstOperand ? "{\(word)}" : word)
      field += 1
      if let value {
        line.add(" " + (MasterRecord.hasBlank(value) ? "{\(value)}" : value))
        field += 1
        line.length = MasterRecord.lineLimit
      }
    }
  }

  /// The first argument that is no option; it is never put in braces.
  private var firstOperand: Int { optionEnd }

  private static func hasBlank(_ text: String) -> Bool { text.utf8.contains(where: LogicalLines.isSpace) }
}

extension String {
  /// The text with one byte in place of another.
  fileprivate func replacing(_ old: UInt8, with new: UInt8) -> String {
    String(decoding: utf8.map { $0 == old ? new : $0 }, as: UTF8.self)
  }
}
