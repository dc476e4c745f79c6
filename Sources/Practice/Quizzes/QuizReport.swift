import Course
import TextFormat

/// What a learner gets after a quiz: every question with its explanations, then the score.
package struct QuizReport {
  private let sitting: Sitting
  private let score: Score

  package init(_ sitting: Sitting, score: Score) {
    self.sitting = sitting
    self.score = score
  }

  // MARK: For people

  /// - Parameter command: how the learner calls up a quiz.
  package func text(command: String) -> String {
    var text = ""
    for (place, result) in score.results.enumerated() { text += explanation(place, result) + "\n" }
    for id in score.dropped { text += "The question \(id) has changed in the bank since and does not count.\n\n" }
    let again = "\(command) --questions \(sitting.items.count) --seed \(sitting.seed)"
    return text + summary + "\n" + Prose.filled("The same questions again: \(again)")
  }

  private func explanation(_ place: Int, _ result: Score.Result) -> String {
    let question = result.question
    var text = Prose.filled(question.text, indent: "    ", first: "\(place + 1)".padded(to: 2) + "  ")
    let verdict = result.grade.isRight ? "right" : result.answer == nil ? "not answered" : "wrong"
    let given = result.answer.map { question.form.shown($0, order: result.order) }
    text += "\n    " + (given.map { "Your answer: \($0) - \(verdict)." } ?? "You gave no answer.") + "\n"
    if let remark = result.grade.remark { text += Prose.filled(remark, indent: "    ") }
    text += "\n"
    for line in question.form.debrief(order: result.order) {
      let label = line.label.isEmpty ? "" : line.label + "  "
      let mark = line.isRight ? "  right  " : "         "
      let indent = String(repeating: " ", count: mark.count + label.count)
      text += Prose.filled(line.text, indent: indent, first: mark + label)
      text += Prose.filled(line.why, indent: indent + "  ")
    }
    if question.exam != nil || question.real != nil || !question.manual.isEmpty { text += "\n" }
    if let exam = question.exam { text += Prose.filled(exam, indent: "          ", first: "    Exam: ") }
    if let real = question.real { text += Prose.filled(real, indent: "          ", first: "    Real: ") }
    text += "    Read on: \(question.manual.joined(separator: ", "))\n"
    return text
  }

  private var summary: String {
    let total = score.total
    var text = "Result: \(total.right) of \(total.asked) right (\(total.percent) %)"
    if total.answered < total.asked { text += ", \(total.asked - total.answered) not answered" }
    text += ", in \(TimeText.clock(sitting.elapsed))"
    text += sitting.limit.map { " of \(TimeText.clock($0)).\n\n" } ?? ".\n\n"
    text += QuizReport.table(score.areas)
    if !score.topics.isEmpty { text += "\nBy topic:\n" + QuizReport.table(score.topics) }
    if let estimate = ScaledEstimate(total) {
      text +=
        "\n"
        + Prose.filled(
          "Estimate on the exam's scale (200 to 800, 500 passes): \(estimate.points), and as few questions as these "
            + "would as well give \(estimate.low) to \(estimate.high). It is a guess: LPI does not publish how right "
            + "answers become points; here 65 % right is taken for 500.")
    }
    return text
  }

  static func table(_ parts: [Score.Part]) -> String {
    let width = parts.map(\.title.count).max() ?? 0
    return parts.map { part in
      let count = "\(part.tally.right) of \(part.tally.asked)"
      return "  \(part.title.padded(to: width))  \(count.padded(to: 8))  \(part.tally.percent) %\n"
    }.joined()
  }

  // MARK: For programs

  package var json: JSONValue {
    .object([
      "objective": .string(sitting.objective),
      "seed": .number(Int(truncatingIfNeeded: sitting.seed)),
      "ending": .optional(sitting.ending?.rawValue),
      "milliseconds": .number(Int(sitting.elapsed)),
      "limitMilliseconds": sitting.limit.map { .number(Int($0)) } ?? .null,
      "score": QuizReport.json(score.total),
      "estimate": ScaledEstimate(score.total).map { estimate in
        .object([
          "isEstimate": .bool(true), "points": .number(estimate.points), "low": .number(estimate.low),
          "high": .number(estimate.high), "passingPoints": .number(ScaledEstimate.passingPoints),
        ])
      } ?? .null,
      "areas": .list(score.areas.map(QuizReport.json)),
      "topics": .list(score.topics.map(QuizReport.json)),
      "questions": .list(score.results.map(QuizReport.json)),
    ])
  }

  private static func json(_ tally: Score.Tally) -> JSONValue {
    .object([
      "right": .number(tally.right), "answered": .number(tally.answered), "asked": .number(tally.asked),
      "percent": .number(tally.percent),
    ])
  }

  private static func json(_ part: Score.Part) -> JSONValue {
    .object(["tag": .string(part.tag), "title": .string(part.title), "score": json(part.tally)])
  }

  private static func json(_ result: Score.Result) -> JSONValue {
    let form = result.question.form
    return .object([
      "id": .string(result.question.id), "area": .string(result.question.area),
      "topics": .list(result.question.topics.map { .string($0) }),
      "answer": .optional(result.answer.map { form.shown($0, order: result.order) }),
      "key": .string(form.shown(form.key, order: result.order)),
      "right": .bool(result.grade.isRight), "remark": .optional(result.grade.remark),
      "milliseconds": .number(Int(result.milliseconds)),
    ])
  }
}
