import Patterns
import Testing

@Suite struct PCRERegexTests {
  @Test func `finds groups by number and name`() throws {
    let regex = try PCRERegex(Array("(?<year>\\d+)-(\\d+)|(x)".utf8))
    let match = try #require(try regex.firstMatch(in: Array("on 2024-05".utf8)))
    #expect(match.groups == [3..<10, 3..<7, 8..<10, nil])
    #expect(regex.groupNames == ["year": 1])
    #expect(try regex.firstMatch(in: Array("none".utf8)) == nil)
  }

  @Test func `errors carry message and offset`() {
    #expect(throws: PatternError("missing closing parenthesis", offset: 2, code: 114)) {
      try PCRERegex(Array("(a".utf8))
    }
  }

  @Test func `options`() throws {
    #expect(
      try PCRERegex(Array("A.b".utf8), options: [.ignoresCase, .dotMatchesNewline])
        .firstMatch(in: Array("a\nB".utf8))?.range == 0..<3)
    #expect(try PCRERegex(Array("^b".utf8), options: .anchorsAtNewlines).firstMatch(in: Array("a\nb".utf8)) != nil)
    #expect(try PCRERegex(Array(" b # c".utf8), options: .isExtended).firstMatch(in: Array("ab".utf8))?.range == 1..<2)
    #expect(try PCRERegex([]).firstMatch(in: [])?.range == 0..<0)
    #expect(
      try PCRERegex(Array(".".utf8), options: [.utf8, .toleratesInvalidUTF8])
        .firstMatch(in: [0xFF, 0xC3, 0xA9])?.range == 1..<3)
  }
}
