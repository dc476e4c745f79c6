import Course

/// Questions as they stand on paper, without their answers.
package enum QuizPaper {
  /// Text, choices with their letters, and how to answer.
  static func text(of question: Question, order: [Int]) -> String {
    var text = Prose.filled(question.text)
    text += "\n"
    for (shown, place) in order.enumerated() {
      text += Prose.filled(question.form.choices[place], indent: "     ", first: "  \(OptionLabel.label(shown))  ")
    }
    if !order.isEmpty { text += "\n" }
    return text + question.form.instruction + "\n"
  }

  /// All the questions of a quiz.
  package static func text(of sitting: Sitting, bank: QuestionBank) -> String {
    var text = ""
    for (place, item) in sitting.items.enumerated() {
      guard let question = bank[id: item.id] else { continue }
      text += "\(place == 0 ? "" : "\n")Question \(place + 1) of \(sitting.items.count)\n\n"
      text += QuizPaper.text(of: question, order: question.order(seed: sitting.seed))
    }
    return text
  }

  /// The same for programs.
  package static func json(of sitting: Sitting, bank: QuestionBank) -> JSONValue {
    .object([
      "objective": .string(sitting.objective),
      "seed": .number(Int(truncatingIfNeeded: sitting.seed)),
      "milliseconds": sitting.limit.map { .number(Int($0)) } ?? .null,
      "questions": .list(
        sitting.items.compactMap { item in
          bank[id: item.id].map { question in
            .object([
              "id": .string(question.id), "type": .string(type(of: question.form).name),
              "area": .string(question.area), "text": .string(question.text),
              "choices": choices(question, seed: sitting.seed), "instruction": .string(question.form.instruction),
            ])
          }
        }),
    ])
  }

  private static func choices(_ question: Question, seed: UInt64) -> JSONValue {
    .list(
      question.order(seed: seed).enumerated().map { shown, place in
        .object(["label": .string(OptionLabel.label(shown)), "text": .string(question.form.choices[place])])
      })
  }
}
