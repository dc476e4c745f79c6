import Yams

/// A value in a YAML file that knows where it stands, so that whatever is wrong with it names the place.
package struct ContentNode {
  private let node: Node
  package let file: String
  /// What stands for `{{name}}` in texts; nil where that means nothing.
  private let names: [String: String]?

  private init(_ node: Node, in file: String, names: [String: String]? = nil) {
    self.node = node
    self.file = file
    self.names = names
  }

  /// The same with names to be put into its texts.
  package func naming(_ names: [String: String]) -> ContentNode {
    ContentNode(node, in: file, names: names)
  }

  /// Reads the one document of a YAML file.
  ///
  /// - Throws: `ContentIssue` when it is no YAML, is empty, or names a key twice.
  package init(parsing text: String, file: String) throws(ContentIssue) {
    let parsed: Node?
    do {
      parsed = try Parser(yaml: text).singleRoot()
    } catch let error as YamlError {
      throw ContentNode.issue(for: error, in: text, file: file)
    } catch {
      throw ContentIssue(file: file, line: 1, column: 1, text: "not readable as YAML")
    }
    guard let parsed else { throw ContentIssue(file: file, line: 1, column: 1, text: "the file is empty") }
    self.init(parsed, in: file)
  }

  /// What is wrong here.
  package func issue(_ text: String) -> ContentIssue {
    ContentIssue(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, text: text)
  }

  // MARK: Reading

  /// A text, without blanks and newlines at its ends; never empty.
  ///
  /// What YAML would take for a number or a truth value is the text that stands in the file.
  package func text() throws(ContentIssue) -> String {
    guard case .scalar(let scalar) = node else { throw issue("expected text, found \(kind)") }
    let text = Prose.trimmed(scalar.string)
    guard !text.isEmpty else { throw issue("the text is empty") }
    return try named(text)
  }

  /// A text as it stands, with its newlines; for scripts.
  package func script() throws(ContentIssue) -> String {
    guard case .scalar(let scalar) = node else { throw issue("expected a script, found \(kind)") }
    guard !Prose.trimmed(scalar.string).isEmpty else { throw issue("the script is empty") }
    return try named(scalar.string)
  }

  /// With its names put in.
  private func named(_ text: String) throws(ContentIssue) -> String {
    guard let names else { return text }
    var result = ""
    var rest = text[...]
    while let open = rest.firstRange(of: "{{") {
      result += rest[..<open.lowerBound]
      rest = rest[open.upperBound...]
      guard let close = rest.firstRange(of: "}}") else { throw issue("\"{{\" without \"}}\"") }
      let name = Prose.trimmed(rest[..<close.lowerBound])
      guard let value = names[name] else {
        let known = names.keys.sorted().joined(separator: ", ")
        throw issue("unknown name {{\(name)}} (known: \(known.isEmpty ? "none" : known))")
      }
      result += value
      rest = rest[close.upperBound...]
    }
    return result + rest
  }

  /// A whole number of a range.
  package func number(in range: ClosedRange<Int>) throws(ContentIssue) -> Int {
    let text = try text()
    guard let number = Int(text) else { throw issue("expected a number, found \"\(text)\"") }
    guard range.contains(number) else {
      throw issue("expected a number from \(range.lowerBound) to \(range.upperBound), found \(number)")
    }
    return number
  }

  /// `true` or `false`.
  package func flag() throws(ContentIssue) -> Bool {
    switch try text() {
    case "true": return true
    case "false": return false
    case let other: throw issue("expected true or false, found \"\(other)\"")
    }
  }

  /// One of several words.
  package func choice<Value>(_ values: [(String, Value)], what: String) throws(ContentIssue) -> Value {
    let word = try text()
    guard let value = values.first(where: { $0.0 == word }) else {
      let known = values.map(\.0).joined(separator: ", ")
      throw issue("unknown \(what) \"\(word)\" (known: \(known))")
    }
    return value.1
  }

  /// A word of lower case letters, digits and hyphens that begins with a letter.
  package func identifier() throws(ContentIssue) -> String {
    let word = try text()
    let isWord = word.unicodeScalars.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
    guard isWord, let first = word.unicodeScalars.first, ("a"..."z").contains(first) else {
      throw issue("\"\(word)\" is no identifier (a letter, then a-z, 0-9 and hyphens)")
    }
    return word
  }

  /// The members of a list; it has at least one.
  package func list() throws(ContentIssue) -> [ContentNode] {
    guard case .sequence(let sequence) = node else { throw issue("expected a list, found \(kind)") }
    guard !sequence.isEmpty else { throw issue("the list is empty") }
    return sequence.map { ContentNode($0, in: file, names: names) }
  }

  /// Texts: a list of them, or a single one.
  package func texts() throws(ContentIssue) -> [String] {
    guard case .sequence = node else { return [try text()] }
    var result: [String] = []
    for member in try list() { result.append(try member.text()) }
    return result
  }

  /// A mapping with known keys.
  ///
  /// - Parameters:
  ///   - what: what the mapping is, for messages: "a question".
  ///   - keys: those that may stand there; nil where any may.
  package func record(_ what: String, keys: [String]?) throws(ContentIssue) -> ContentRecord {
    guard case .mapping(let mapping) = node else { throw issue("expected \(what), found \(kind)") }
    var members: [(key: String, keyNode: ContentNode, value: ContentNode)] = []
    for (key, value) in mapping {
      let keyNode = ContentNode(key, in: file, names: names)
      let name = try keyNode.text()
      if let keys, !keys.contains(name) {
        throw keyNode.issue("unknown key \"\(name)\" in \(what) (known: \(keys.joined(separator: ", ")))")
      }
      members.append((name, keyNode, ContentNode(value, in: file, names: names)))
    }
    return ContentRecord(what: what, node: self, members: members)
  }

  private var kind: String {
    switch node {
    case .scalar(let scalar): scalar.string.isEmpty ? "nothing" : "text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .alias: "an alias"
    }
  }

  // MARK: Errors of the parser

  private static func issue(for error: YamlError, in text: String, file: String) -> ContentIssue {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let doing = context.map { $0.text + ": " } ?? ""
      return ContentIssue(file: file, line: mark.line, column: mark.column, text: "no valid YAML: \(doing)\(problem)")
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.map { "\"\($0)\"" }.joined(separator: ", ")
      return ContentIssue(
        file: file, line: context.mark.line, column: context.mark.column, text: "a key stands here twice: \(names)")
    case .reader(let problem, let offset, _, _):
      let before = text.unicodeScalars.prefix(offset ?? 0)
      let column = before.reversed().prefix { $0 != "\n" }.count + 1
      return ContentIssue(
        file: file, line: before.count { $0 == "\n" } + 1, column: column, text: "no valid YAML: \(problem)")
    default: return ContentIssue(file: file, line: 1, column: 1, text: "not readable as YAML")
    }
  }
}
