/// A form that questions take: how they are written in the bank, answered and graded.
///
/// A new form is a file of its own and a row in `questionForms`.
package protocol QuestionForm: Sendable {
  /// What stands behind `type:` in the bank.
  static var name: String { get }
  /// The keys that a question of this form has besides those of all questions.
  static var keys: [String] { get }
  /// Reads what is of this form; an answer key that contradicts itself is an issue too.
  init(reading record: ContentRecord) throws(ContentIssue)
  /// How it is to be answered, in words of the exam: "Choose TWO."
  var instruction: String { get }
  /// What can be chosen, in the order of the bank; none where an answer is typed.
  var choices: [String] { get }
  /// A right answer.
  var key: Answer { get }
  /// Reads what was typed.
  ///
  /// - Parameter order: the places in the bank of the choices that are shown as A, B, C …
  /// - Throws: `AnswerRefusal` when it is no answer at all.
  func answer(typed text: String, order: [Int]) throws(AnswerRefusal) -> Answer
  /// Grades an answer; all or nothing, as the exam does.
  func grade(_ answer: Answer) -> Grade
  /// An answer as the learner sees it: "A C", or the text.
  func shown(_ answer: Answer, order: [Int]) -> String
  /// Everything that could be answered, and why it is right or wrong; in the order shown.
  func debrief(order: [Int]) -> [DebriefLine]
}

/// One possible answer, after the quiz.
package struct DebriefLine: Hashable, Sendable {
  /// "A"; empty where nothing is chosen.
  package let label: String
  package let text: String
  package let isRight: Bool
  package let why: String
}

/// The forms of questions, by name.
package let questionForms: [any QuestionForm.Type] = [
  FillIn.self,
  SeveralChoice.self,
  SingleChoice.self,
]
