/// Something wrong with the content, and where: what an author has to mend.
package struct ContentIssue: Error, Hashable, Sendable, CustomStringConvertible {
  package let file: String
  /// Counted from 1.
  package let line: Int
  /// Counted from 1, in Unicode scalars.
  package let column: Int
  package let text: String

  package init(file: String, line: Int, column: Int, text: String) {
    self.file = file
    self.line = line
    self.column = column
    self.text = text
  }

  package var description: String { "\(file):\(line):\(column): \(text)" }
}

extension ContentIssue: Comparable {
  package static func < (a: ContentIssue, b: ContentIssue) -> Bool {
    (a.file, a.line, a.column, a.text) < (b.file, b.line, b.column, b.text)
  }
}
