/// What names mean, a line each: parameters, commands, daemons, files, queues, SMTP commands and replies.
package struct Meanings: Sendable {
  package struct Entry: Hashable, Sendable {
    package let name: String
    /// "parameter", "command" …
    package let kind: String
    package let meaning: String
    package let manual: String
  }

  package private(set) var entries: [Entry] = []
  package private(set) var issues: [ContentIssue] = []
  /// Parameters that the simulated programs never look at.
  package var withoutEffect: Set<String> = []
  private var known: Set<String> = []

  /// Reads a table: lines of name, kind, meaning and manual page, divided by tabs; "#" begins a comment line.
  package init(text: String, file: String) {
    add(text: text, file: file)
  }

  /// Adds what another table says.
  package mutating func add(text: String, file: String) {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      func issue(_ text: String) {
        issues.append(ContentIssue(file: file, line: index + 1, column: 1, text: text))
      }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard columns.count == 4, !columns.contains("") else {
        issue("a line has four columns: name, kind, meaning, manual page")
        continue
      }
      let entry = Entry(name: columns[0], kind: columns[1], meaning: columns[2], manual: columns[3])
      if ManualPage(entry.manual) == nil { issue("\"\(entry.manual)\" is no manual page with its section") }
      if !known.insert("\(entry.kind) \(entry.name)").inserted {
        issue("the \(entry.kind) \(entry.name) is there twice")
      }
      entries.append(entry)
    }
  }

  /// What a name means; several where it means several things.
  package subscript(name: String) -> [Entry] {
    let exact = entries.filter { $0.name == name }
    guard exact.isEmpty else { return exact }
    let wanted = name.lowercased()
    let similar = entries.filter { $0.name.lowercased() == wanted }
    guard similar.isEmpty, wanted.utf8.count == 3, let digit = wanted.utf8.first, (50...53).contains(digit) else {
      return similar
    }
    // A reply code that is not listed is at least of a class.
    return entries.filter { $0.name == String(UnicodeScalar(digit)) + "xx" }
  }

  /// Names that begin or end alike, to be suggested.
  package func similar(to name: String) -> [String] {
    let wanted = name.lowercased()
    let found = entries.map(\.name).filter { known in
      let known = known.lowercased()
      return known.hasPrefix(wanted) || known.hasSuffix(wanted) || known.hasSuffix("_" + wanted)
        || wanted.hasPrefix(known) && known.utf8.count > 3
    }
    return Array(found.prefix(8))
  }
}
