import Course
import Distribution

/// Proves that questions and labs are sound, beyond what reading them shows.
package final class ContentCheck {
  private let course: CourseFolder
  private let world: ContentFolder
  /// What was looked at, when all is well.
  package private(set) var summary = ""

  /// - Parameter world: where the world lies in which labs are tried.
  package init(_ course: CourseFolder, world: ContentFolder) {
    self.course = course
    self.world = world
  }

  /// Everything that is wrong, in the order of files and lines.
  ///
  /// - Throws: `ContentFolder.Failure` when a file can't be read.
  package func issues() throws(ContentFolder.Failure) -> [ContentIssue] {
    let bank = try course.bank()
    let labs = try course.labs(bank.objectives)
    summary = "\(Prose.count(bank.questions.count, "question")), \(Prose.count(labs.labs.count, "lab")): sound."
    let meanings = course.lessons?.has("meanings.tsv") == true ? try course.meanings().issues : []
    return (ContentCheck.issues(bank) + (try issues(labs)) + meanings).sorted()
  }

  /// What is wrong with the questions.
  static func issues(_ bank: QuestionBank) -> [ContentIssue] {
    guard bank.issues.isEmpty else { return bank.issues }
    var issues = bank.questions.flatMap(issues)
    for objective in bank.objectives {
      for area in objective.areas where !bank.questions.contains(where: { $0.area == area.tag }) {
        issues.append(objective.issue("\(objective.id) has no question on \(area.tag)"))
      }
    }
    return issues
  }

  /// What is wrong with the labs, which are tried on fresh hosts.
  func issues(_ labs: LabLibrary) throws(ContentFolder.Failure) -> [ContentIssue] {
    var issues = labs.issues
    for lab in labs.labs { issues += try LabProof(world).issues(lab) }
    return issues
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
