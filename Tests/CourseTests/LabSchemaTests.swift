import Testing

@testable import Course

/// What an author reads when a lab is wrong.
@Suite struct LabSchemaTests {
  static let lab = """
    id: one
    title: One
    objective: "211.1"
    tags: [config, aliases]
    minutes: 5
    par: 2
    vary: { who: [john, mary] }
    intro: Hello {{who}}.
    steps:
      - id: only
        title: The only step
        text: Do it.
        checks:
          - file: { path: /root/x, contains: "{{who}}" }
        hints: [a, b, c]
        solution: echo {{who}} > /root/x
    debrief: Done.
    manual: [echo(1)]
    """

  static let objectives = QuestionBank(objectives: ("o", SampleBank.objectives), files: []).objectives

  static func issues(_ text: String, file: String = "one.yaml") -> [String] {
    LabLibrary(files: [(file, text)], objectives: objectives).issues.map(\.description)
  }

  @Test func `a good lab has no issues, and its names hang on the seed`() throws {
    #expect(Self.issues(Self.lab) == [])
    let file = try LabFile(text: Self.lab, file: "one.yaml", objectives: Self.objectives)
    let intros = Set(try (0..<10 as Range<UInt64>).map { try file.lab(seed: $0).intro })
    #expect(intros == ["Hello john.", "Hello mary."])
    #expect(try file.lab(seed: 4).steps[0].solution == file.lab(seed: 4).steps[0].solution)
  }

  static let cases: [(String, String, String)] = [
    ("Hello {{who}}", "Hello {{whom}}", "one.yaml:8:8: unknown name {{whom}} (known: who)"),
    ("Hello {{who}}", "Hello {{who", "one.yaml:8:8: \"{{\" without \"}}\""),
    ("{ who: [john, mary] }", "{ who: [john], it: [x] }", "one.yaml:7:22: nothing uses {{it}}"),
    ("minutes: 5", "minutes: soon", "one.yaml:5:10: expected a number, found \"soon\""),
    ("par: 2", "par: 0", "one.yaml:6:6: expected a number from 1 to 100, found 0"),
    ("[config, aliases]", "[sport]", "one.yaml:4:8: unknown tag \"sport\" (known: config, tls, smtp, aliases, queue)"),
    ("[a, b, c]", "[a, b]", "one.yaml:15:12: a step has three hints of growing strength, not 2"),
    (
      "- file: { path: /root/x, contains: \"{{who}}\" }", "- title: \"{{who}}\"",
      "one.yaml:14:9: a check has one of deliver, file, lookup, parameter, run or smtp, not 0"
    ),
    ("path: /root/x", "path: x", "one.yaml:14:23: the path is not absolute: x"),
    (
      "contains: \"{{who}}\"", "content: \"{{who}}\"",
      "one.yaml:14:32: unknown key \"content\" in a file (known: path, exists, contains, lacks, mode, owner)"
    ),
    (
      "file: { path: /root/x, contains: \"{{who}}\" }", "deliver: { to: \"{{who}}\" }",
      "one.yaml:14:18: a delivery has either a mailbox or \"bounces: true\""
    ),
    (
      "file: { path: /root/x, contains: \"{{who}}\" }", "run: { script: \"echo {{who}}\" }",
      "one.yaml:14:14: a run expects something: prints, contains, lacks or status"
    ),
    (
      "- file: { path: /root/x,", "- keeps: true\n        file: { path: /root/x,",
      "one.yaml:14:7: all checks of the step hold from the beginning"
    ),
    ("    solution: echo {{who}} > /root/x\n", "", "one.yaml:10:5: a step needs \"solution\""),
    ("debrief: Done.\n", "", "one.yaml:1:1: a lab needs \"debrief\""),
  ]

  @Test(arguments: cases) func `an error names the place`(_ old: String, _ new: String, _ issue: String) {
    #expect(Self.issues(Self.lab.replacing(old, with: new, maxReplacements: 1)) == [issue])
  }

  @Test func `a lab lies in a file of its name, and no name is there twice`() {
    #expect(Self.issues(Self.lab, file: "two.yaml") == ["two.yaml:1:1: the file of the lab \"one\" has to be one.yaml"])
    let library = LabLibrary(files: [("a/one.yaml", Self.lab), ("b/one.yaml", Self.lab)], objectives: Self.objectives)
    #expect(library.issues.map(\.text) == ["the lab \"one\" is there twice (first in a/one.yaml)"])
    #expect(library.labs.count == 1)
  }
}
