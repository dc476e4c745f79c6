import Testing

@testable import Course

/// What an author reads when a file of questions is wrong.
@Suite struct QuestionSchemaTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let file: String
    let issues: [String]
    var testDescription: String { name }

    init(_ name: String, _ file: String, _ issues: String...) {
      self.name = name
      self.file = file
      self.issues = issues
    }

    /// A good question in which one text stands for another.
    static func changed(_ old: String, _ new: String, in question: String = SampleBank.single("one")) -> String {
      let parts = question.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
      return SampleBank.file(parts.joined(separator: new))
    }
  }

  static let cases: [Case] = [
    Case(
      "no YAML", "objective: [",
      "q.yaml:2:1: no valid YAML: while parsing a flow node: did not find expected node content"),
    Case("nothing", "", "q.yaml:1:1: the file is empty"),
    Case("no mapping", "- a", "q.yaml:1:1: expected a file of questions, found a list"),
    Case(
      "unknown objective", "objective: 999.9\nquestions: [a]", "q.yaml:1:12: unknown objective \"999.9\" (known: 211.1)"
    ),
    Case("no questions", "objective: 211.1", "q.yaml:1:1: a file of questions needs \"questions\""),
    Case("empty list", "objective: 211.1\nquestions: []", "q.yaml:2:12: the list is empty"),
    Case(
      "unknown key at the top", "objective: 211.1\nquestion: []",
      "q.yaml:2:1: unknown key \"question\" in a file of questions (known: objective, questions)"),
    Case(
      "key twice", Case.changed("area: config", "id: two"), "q.yaml:3:5: a key stands here twice: \"id\""),
    Case(
      "unknown type", Case.changed("type: single", "type: essay"),
      "q.yaml:4:11: unknown type of question \"essay\" (known: fill-in, several, single)"),
    Case("no type", Case.changed("type: single\n    ", ""), "q.yaml:3:5: a question needs \"type\""),
    Case(
      "unknown key", Case.changed("text: Which one?", "txt: Which one?"),
      "q.yaml:8:5: unknown key \"txt\" in a question of type single (known: id, type, area, topics, difficulty, "
        + "text, exam, real, manual, options)"),
    Case("no text", Case.changed("text: Which one?\n    ", ""), "q.yaml:3:5: a question of type single needs \"text\""),
    Case("empty text", Case.changed("Which one?", "\"  \""), "q.yaml:8:11: the text is empty"),
    Case(
      "unknown area", Case.changed("area: config", "area: cooking"),
      "q.yaml:5:11: unknown key knowledge area \"cooking\" (known: config, tls, smtp)"),
    Case(
      "unknown topic", Case.changed("[aliases]", "[aliases, soup]"),
      "q.yaml:6:23: unknown topic \"soup\" (known: aliases, queue)"),
    Case(
      "bad identifier", Case.changed("id: one", "id: One"),
      "q.yaml:3:9: \"One\" is no identifier (a letter, then a-z, 0-9 and hyphens)"),
    Case(
      "difficulty", Case.changed("easy", "5"), "q.yaml:7:17: unknown difficulty \"5\" (known: easy, medium, hard)"),
    Case(
      "nothing right", Case.changed("right: true, ", ""),
      "q.yaml:10:7: a question of type single has one right option, not 0"),
    Case(
      "two right", Case.changed("second,", "second, right: true,"),
      "q.yaml:10:7: a question of type single has one right option, not 2"),
    Case(
      "right is no flag", Case.changed("right: true", "right: yes"),
      "q.yaml:10:31: expected true or false, found \"yes\""),
    Case("no reason", Case.changed("second, why: no", "second"), "q.yaml:11:9: an option needs \"why\""),
    Case("same option twice", Case.changed("second", "first"), "q.yaml:11:9: the option \"first\" is there twice"),
    Case(
      "manual page", Case.changed("postfix(1)", "postfix"),
      "q.yaml:14:14: \"postfix\" is no manual page with its section, such as postconf(5)"),
    Case(
      "one right of several", Case.changed("right: true, ", "", in: SampleBank.several("one")),
      "q.yaml:9:7: a question of type several has two right options or more, not 1"),
    Case(
      "kind of answer", Case.changed("asks: command", "asks: poem", in: SampleBank.fillIn("one")),
      "q.yaml:8:11: unknown kind of answer \"poem\" (known: command, command-line, file, parameter, word)"),
    Case(
      "answer that nobody can give", SampleBank.file(SampleBank.fillIn("one", accept: "/usr/bin/newaliases")),
      "q.yaml:9:13: \"/usr/bin/newaliases\" can never be answered: it is read as \"newaliases\""),
    Case(
      "accepted twice", SampleBank.file(SampleBank.fillIn("one", accept: "[a, a]")),
      "q.yaml:9:13: \"a\" is accepted twice"),
    Case(
      "near miss that is right", SampleBank.file(SampleBank.fillIn("one", accept: "[newaliases, postmap]")),
      "q.yaml:12:9: \"postmap\" is a near miss, but counts as right"),
    Case(
      "id twice", SampleBank.file(SampleBank.single("one") + SampleBank.single("one")),
      "q.yaml:15:1: the question \"one\" is there twice (first in q.yaml:3)"),
    Case(
      "two issues", SampleBank.file(SampleBank.single("Bad") + SampleBank.single("one", area: "x")),
      "q.yaml:3:9: \"Bad\" is no identifier (a letter, then a-z, 0-9 and hyphens)",
      "q.yaml:17:11: unknown key knowledge area \"x\" (known: config, tls, smtp)"),
  ]

  @Test(arguments: cases) func `an error names the place and what is wrong`(_ example: Case) {
    let bank = QuestionBank(
      objectives: ("objectives.yaml", SampleBank.objectives), files: [("q.yaml", example.file)])
    #expect(bank.issues.map(\.description) == example.issues)
  }

  @Test func `good files have no issues`() {
    #expect(SampleBank.mixed.issues.isEmpty)
    #expect(SampleBank.mixed.questions.count == 7)
  }

  @Test func `marks that mean something elsewhere are text like any other`() throws {
    let marks = "a | b # c: d \\ \"e\" {f} [g] \u{E9} $h `i` -- 'j' {{k}}"
    let quoted = "'" + marks.replacing("'", with: "''") + "'"
    let bank = SampleBank.bank(
      SampleBank.single("one").replacing("because", with: quoted).replacing("Which one?", with: quoted))
    let question = try #require(bank[id: "one"])
    #expect(bank.issues.isEmpty)
    #expect(question.text == marks)
    #expect(question.form.debrief(order: [0, 1, 2, 3])[0].why == marks)
  }

  @Test func `one bad question does not hide the others`() {
    let bank = SampleBank.bank(SampleBank.single("Bad"), SampleBank.single("good"))
    #expect(bank.questions.map(\.id) == ["good"])
  }

  @Test func `a file with bytes changed at random gives issues and never a crash`() {
    let text = Array(SampleBank.file(SampleBank.single("one") + SampleBank.fillIn("two")).utf8)
    let marks = Array("{}[]:-&*!|>'\"%@`#,?\n\t ".utf8)
    var source = SeededSource(seed: 7)
    for _ in 0..<300 {
      var changed = text
      for _ in 0...source.number(below: 3) {
        let place = source.number(below: changed.count)
        switch source.number(below: 3) {
        case 0: changed[place] = UInt8(source.number(below: 256))
        case 1: changed.remove(at: place)
        default: changed.insert(marks[source.number(below: marks.count)], at: place)
        }
      }
      let bank = QuestionBank(
        objectives: ("o", SampleBank.objectives), files: [("q.yaml", String(decoding: changed, as: UTF8.self))])
      #expect(bank.questions.count <= 2)
    }
  }
}
