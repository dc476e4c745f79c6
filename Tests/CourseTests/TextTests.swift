import Testing

@testable import Course

@Suite struct TextTests {
  @Test func `paragraphs are filled, and what is indented stands as it is`() {
    let text = "one two three four\nfive\n\n  $ as it   stands\n- a long item here\n- b\n"
    #expect(
      Prose.filled(text, width: 13, indent: "> ") == """
        > one two
        > three four
        > five

        >   $ as it   stands
        > - a long
        >   item here
        > - b

        """)
  }

  @Test func `a first line may begin in another way`() {
    #expect(Prose.filled("a b c d", width: 5, indent: "   ", first: "1. ") == "1. a\n   b\n   c\n   d\n")
  }

  @Test func `filling loses no word`() {
    var source = SeededSource(seed: 3)
    for _ in 0..<200 {
      let words = (0..<source.number(below: 30)).map { _ in String(repeating: "x", count: source.number(below: 12) + 1)
      }
      let lines = Prose.lines(words.joined(separator: " "), width: source.number(below: 30) + 1)
      #expect(lines.flatMap { $0.split(separator: " ").map(String.init) } == words)
    }
  }

  @Test func `lists of words read as a sentence`() {
    #expect(Prose.enumeration([]) == "")
    #expect(Prose.enumeration(["a"]) == "a")
    #expect(Prose.enumeration(["a", "b", "c"], "or") == "a, b or c")
    #expect(Prose.count(1, "lab") == "1 lab")
    #expect(Prose.count(2, "entry", plural: "entries") == "2 entries")
  }

  @Test func `JSON is written with its escapes`() {
    let value = JSONValue.object([
      "a": .string("q\" \\ \n \u{1} é"), "b": .list([.number(-1), .bool(true), .null, .decimal(0.5)]), "c": .list([]),
      "d": .object([]),
    ])
    #expect(
      value.text == """
        {
          "a": "q\\" \\\\ \\n \\u0001 é",
          "b": [
            -1,
            true,
            null,
            0.5
          ],
          "c": [],
          "d": {}
        }
        """)
  }

  @Test func `meanings are found by name, in any case, and by class of code`() {
    let meanings = Meanings(
      text: "# x\nEHLO\tsmtp\tbegins\tsmtpd(8)\n5xx\treply\tno\tsmtpd(8)\nbad line\na\tb\tc\td\n", file: "m")
    #expect(meanings["ehlo"].map(\.meaning) == ["begins"])
    #expect(meanings["571"].map(\.meaning) == ["no"])
    #expect(meanings["999"].isEmpty)
    #expect(
      meanings.issues.map(\.description) == [
        "m:4:1: a line has four columns: name, kind, meaning, manual page",
        "m:5:1: \"d\" is no manual page with its section",
      ])
  }
}
