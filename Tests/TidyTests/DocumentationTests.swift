import Testing

@Suite struct DocumentationTests {
  static let kinds = ["struct", "enum", "class", "protocol", "actor", "func"]

  /// What a line declares for other targets, outside of other types.
  static func declaration(_ line: String) -> String? {
    guard line.hasPrefix("package ") else { return nil }
    var words = line.split(separator: " ").dropFirst()
    while let first = words.first, ["final", "static", "indirect", "nonisolated"].contains(first) {
      words.removeFirst()
    }
    guard let kind = words.first, kinds.contains(String(kind)) else { return nil }
    return words.dropFirst().first.map { String($0.prefix { $0.isIdentifier }) }
  }

  @Test func `what other targets see says what it is for`() {
    for file in SourceTree.sources {
      for (index, line) in file.lines.enumerated() {
        guard let name = Self.declaration(line) else { continue }
        let above = file.lines[..<index].last { !$0.trimmed.hasPrefix("@") } ?? ""
        #expect(above.trimmed.hasPrefix("///"), "\(file.place(index)): \(name) has no comment")
      }
    }
  }

  @Test func `a program's file says what it is`() {
    for file in SourceTree.sources {
      for type in TableTests.conforming(to: "Program", in: file) {
        let index = file.lines.firstIndex { $0.containsWord(type) && $0.hasSuffix("{") } ?? 0
        let above = index > 0 ? file.lines[index - 1] : ""
        #expect(above.hasPrefix("///"), "\(file.place(index)): \(type) has no comment")
      }
    }
  }
}
