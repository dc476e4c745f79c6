import Course
import TextFormat

/// What a learner reads of a lab.
package enum LabText {
  /// At the beginning: what it is about.
  static func opening(_ lab: Lab) -> String {
    "Lab: \(lab.title)\n(about \(lab.minutes) minutes; \(Prose.count(lab.steps.count, "step")))\n\n"
      + Prose.filled(lab.intro)
  }

  /// What is to be done in a step.
  static func step(_ lab: Lab, _ place: Int) -> String {
    let step = lab.steps[place]
    return "\nStep \(place + 1) of \(lab.steps.count): \(step.title)\n\n" + Prose.filled(step.text, indent: "  ")
      + "\nWhen you think it is done, type: check    (hint gives a hint)\n"
  }

  /// The whole lab, to be read without a host.
  package static func paper(_ lab: Lab, withSolution: Bool) -> String {
    var text = opening(lab)
    for (place, step) in lab.steps.enumerated() {
      text += "\nStep \(place + 1) of \(lab.steps.count): \(step.title)\n\n" + Prose.filled(step.text, indent: "  ")
      if withSolution { text += "\n  Solution:\n\n" + solution(step) }
    }
    return text
  }

  /// What the checks of a step have found.
  static func verdicts(_ lab: Lab, _ place: Int, _ verdicts: [LabJudge.Verdict]) -> String {
    var text = "Step \(place + 1) of \(lab.steps.count): \(lab.steps[place].title)\n\n"
    for verdict in verdicts {
      switch verdict.finding {
      case .passed: text += line("passed", verdict.title)
      case .failed(let saw, let expected, let next):
        text += line("FAILED", verdict.title)
        text += detail("Saw", saw) + detail("Expected", expected) + detail("Try next", next)
      case .impossible(let reason):
        text += line("unclear", verdict.title) + detail("Reason", "this could not be checked: " + reason)
      }
    }
    return text
  }

  private static func line(_ word: String, _ title: String) -> String {
    Prose.filled(title, indent: "           ", first: "  \(word.padded(to: 7))  ")
  }

  private static func detail(_ label: String, _ text: String) -> String {
    let indent = String(repeating: " ", count: 21)
    return Prose.filled(text, indent: indent, first: "           \((label + ":").padded(to: 9)) ")
  }

  /// What remains of a lab when it is over.
  static func debrief(_ lab: Lab, _ run: LabRun) -> String {
    var text = "\nThe lab is done: \(lab.title)\n\n" + Prose.filled(lab.debrief) + "\n"
    text += "Read on: \(lab.manual.joined(separator: ", "))\n"
    text += "It took you \(Prose.count(run.commands, "command line")); \(lab.par) will do."
    text += run.hints == 0 ? " No hints.\n" : " \(Prose.count(run.hints, "hint")).\n"
    if run.sawSolution { text += "You have seen a solution; lab start \(lab.id) lets you try it without.\n" }
    return text
  }

  /// A solution, as it would be typed.
  static func solution(_ step: Lab.Step) -> String {
    step.solution.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }.joined(separator: "\n")
      .trimmedAtEnd + "\n"
  }
}

extension String {
  /// Without blanks and newlines at its end.
  fileprivate var trimmedAtEnd: String {
    var text = self
    while text.last == " " || text.last == "\n" { text.removeLast() }
    return text
  }
}
