@testable import Course

/// A small bank in the schema, for tests.
enum SampleBank {
  static let objectives = """
    objectives:
      - id: "211.1"
        title: Using e-mail servers
        weight: 4
        areas:
          - { tag: config, title: Configuration, share: 5 }
          - { tag: tls, title: TLS, share: 2 }
          - { tag: smtp, title: SMTP, share: 3 }
        topics:
          - { tag: aliases, title: Aliases }
          - { tag: queue, title: The queue }
    """

  /// A file of questions whose `questions:` are these.
  static func file(_ questions: String) -> String {
    "objective: \"211.1\"\nquestions:\n" + questions
  }

  static func single(_ id: String, area: String = "config", topics: String = "") -> String {
    """
      - id: \(id)
        type: single
        area: \(area)
        topics: \(topics.isEmpty ? "[aliases]" : topics)
        difficulty: easy
        text: Which one?
        options:
          - { text: first, right: true, why: because }
          - { text: second, why: no }
          - { text: third, why: no }
          - { text: fourth, why: no }
        manual: [postfix(1)]

    """
  }

  static func several(_ id: String) -> String {
    """
      - id: \(id)
        type: several
        area: smtp
        difficulty: medium
        text: Which two?
        options:
          - { text: first, right: true, why: because }
          - { text: second, why: no }
          - { text: third, right: true, why: because }
          - { text: fourth, why: no }
        manual: [postfix(1)]

    """
  }

  static func fillIn(_ id: String, asks: String = "command", accept: String = "newaliases") -> String {
    """
      - id: \(id)
        type: fill-in
        area: tls
        difficulty: hard
        text: Which command?
        asks: \(asks)
        accept: \(accept)
        why: it makes the database
        near:
          - { text: postmap, why: another format }
        manual: [newaliases(1)]

    """
  }

  static func bank(_ questions: String...) -> QuestionBank {
    QuestionBank(
      objectives: ("objectives.yaml", objectives), files: [("q.yaml", file(questions.joined()))])
  }

  static var mixed: QuestionBank {
    bank(
      single("one"), single("two", topics: "[queue]"), single("three"), single("four", area: "tls"),
      single("five", area: "smtp"), several("six"), fillIn("seven"))
  }
}
