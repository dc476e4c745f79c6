import Course

/// A quiz that is being taken by somebody: each line is taken at the time of the clock, and what comes of it is
/// kept before the learner sees the answer.
package struct QuizRun {
  private var dialogue: QuizDialogue
  private let book: ProgressBook
  private let now: () -> WallTime

  private static let lost = "(They can't be saved: they are gone when postroom ends.)\n"

  /// What is shown first.
  package private(set) var opening: String

  /// Takes up the quiz that was left half done, or begins one.
  ///
  /// - Parameters:
  ///   - plan: what is wanted; nil for whatever there is to go on with, else the usual quiz.
  ///   - isNew: gives up what was left half done.
  ///   - command: how the learner calls up a quiz.
  /// - Throws: `QuizPlan.Failure` when there can be no such quiz.
  package init(
    _ plan: QuizPlan?, isNew: Bool, bank: QuestionBank, book: ProgressBook, command: String,
    now: @escaping () -> WallTime
  ) throws(QuizPlan.Failure) {
    let kept = isNew ? nil : book.unfinishedSitting().flatMap { $0.isOver ? nil : $0 }
    if let kept, plan != nil {
      let state = "\(kept.answered) of \(kept.items.count) answered"
      throw QuizPlan.Failure(
        description: "a quiz is left half done (\(state)); to go on with it: \(command); to give it up, add --new")
    }
    let sitting = if let kept { kept } else { try (plan ?? QuizPlan()).sitting(bank, at: now()) }
    dialogue = QuizDialogue(sitting, bank: bank, command: command)
    self.book = book
    self.now = now
    opening = ""
    opening = dialogue.open(isResumed: kept != nil, at: now())
    opening = keep("") + opening
  }

  package var isDone: Bool { dialogue.isDone }
  /// When the time will be up, in milliseconds from now.
  package var remaining: Int64? { dialogue.sitting.remaining(at: now()) }

  package mutating func receive(_ line: String) -> String {
    let text = dialogue.receive(line, at: now())
    return keep(text)
  }

  package mutating func pause() -> String {
    let text = dialogue.pause(at: now())
    return keep(text)
  }

  package mutating func tick() -> String {
    let text = dialogue.tick(at: now())
    return keep(text)
  }

  /// Keeps what is so now; the text, after what has to be said of that.
  private func keep(_ text: String) -> String {
    if let attempt = Attempt(dialogue.sitting, score: dialogue.score, at: now()) {
      book.record(attempt)
    } else {
      book.save(dialogue.sitting)
    }
    let isLost = dialogue.sitting.isPaused && !book.isSaving
    return (book.takeNotice().map { $0 + "\n" } ?? "") + text + (isLost ? QuizRun.lost : "")
  }
}
