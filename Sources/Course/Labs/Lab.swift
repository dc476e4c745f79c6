/// A task on a host of the world, in steps, with checks by what comes of it.
package struct Lab: Sendable {
  /// One thing to be reached.
  package struct Step: Sendable {
    package let id: String
    package let title: String
    package let text: String
    package let checks: [LabCheck]
    /// Three, each saying more than the one before.
    package let hints: [String]
    /// A bash script that does it.
    package let solution: String
    package let line: Int
  }

  package let id: String
  package let title: String
  package let objective: String
  /// Areas and topics of the objective.
  package let tags: [String]
  package let host: String
  /// How long it takes a learner, in minutes.
  package let minutes: Int
  /// How many command lines somebody needs who knows how.
  package let par: Int
  package let intro: String
  /// A bash script, run as root before it begins.
  package let setup: String
  package let steps: [Step]
  /// What to remember, told at the end however it went.
  package let debrief: String
  package let manual: [String]
  package let file: String
  package let line: Int

  static let keys = [
    "id", "title", "objective", "tags", "host", "minutes", "par", "vary", "intro", "setup", "steps", "debrief",
    "manual",
  ]

  package func issue(_ text: String) -> ContentIssue {
    ContentIssue(file: file, line: line, column: 1, text: text)
  }

  /// Everything that the solution does.
  package var solution: String { steps.map(\.solution).joined(separator: "\n") }
}

/// A check of a step.
package struct LabCheck: Sendable {
  package let title: String
  package let probe: any Probe
  /// Run on the copy before the probe; nil for nothing.
  package let before: String?
  /// What to try next, in place of what the probe says.
  package let next: String?
  /// Whether it holds from the beginning, and has to stay so.
  package let keeps: Bool
  package let file: String
  package let line: Int

  package func issue(_ text: String) -> ContentIssue {
    ContentIssue(file: file, line: line, column: 1, text: text)
  }
}
