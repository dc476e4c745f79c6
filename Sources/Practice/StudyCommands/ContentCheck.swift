import Course
import Distribution

/// Proves that questions and labs are sound, beyond what reading them shows.
package final class ContentCheck {
  private let course: CourseFolder
  /// What was looked at, when all is well.
  package private(set) var summary = ""

  package init(_ course: CourseFolder) {
    self.course = course
  }

  /// Everything that is wrong, in the order of files and lines.
  ///
  /// - Throws: `ContentFolder.Failure` when a file can't be read.
  package func issues() throws(ContentFolder.Failure) -> [ContentIssue] {
    let bank = try course.bank()
    var issues = bank.issues
    for question in bank.questions { issues += ContentCheck.issues(question) }
    for objective in bank.issues.isEmpty ? bank.objectives : [] {
      for area in objective.areas where !bank.questions.contains(where: { $0.area == area.tag }) {
        issues.append(
          ContentIssue(
            file: course.quizzes?.path ?? "", line: 1, column: 1,
            text: "\(objective.id) has no question on \(area.tag)"))
      }
    }
    summary = "\(Prose.count(bank.questions.count, "question")): sound."
    return issues.sorted()
  }

  /// Whether a question's key is graded as right, and everything else as wrong, however it is shown.
  private static func issues(_ question: Question) -> [ContentIssue] {
    func issue(_ text: String) -> ContentIssue {
      ContentIssue(file: question.file, line: question.line, column: 1, text: "\(question.id): \(text)")
    }
    var issues: [ContentIssue] = []
    for seed in 0..<8 as Range<UInt64> {
      let order = question.order(seed: seed)
      let shown = question.form.shown(question.form.key, order: order)
      let answer = try? question.form.answer(typed: shown, order: order)
      if answer.map({ question.form.grade($0).isRight }) != true {
        issues.append(issue("its own key \"\(shown)\" is not right"))
        break
      }
    }
    let debrief = question.form.debrief(order: Array(question.form.choices.indices))
    if let same = debrief.first(where: { line in line.why == line.text }) {
      issues.append(issue("the explanation of \"\(same.text)\" says nothing"))
    }
    return issues
  }
}
