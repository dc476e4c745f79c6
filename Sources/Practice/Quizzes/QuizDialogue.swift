import Course
import TextFormat

/// A quiz as a conversation by lines: a line goes in, text comes out. It knows no terminal, clock or file.
package struct QuizDialogue: Sendable {
  package private(set) var sitting: Sitting
  package let bank: QuestionBank
  /// How the learner calls it up again: "quiz".
  private let command: String

  package init(_ sitting: Sitting, bank: QuestionBank, command: String) {
    self.sitting = sitting
    self.bank = bank
    self.command = command
  }

  /// What stands before the learner's input.
  package static let prompt = "> "

  /// Whether there is nothing more to be typed: it is handed in, over, or paused.
  package var isDone: Bool { sitting.isOver || sitting.isPaused }

  package var score: Score { Score(sitting, bank: bank) }

  // MARK: Beginning and ending

  /// Begins, or takes up what was left half done.
  package mutating func open(isResumed: Bool, at now: WallTime) -> String {
    if isResumed, (try? sitting.resume(at: now)) == nil { return "" }
    let title = bank.objective(sitting.objective).map { "\($0.id) \($0.title)" } ?? sitting.objective
    let count = Prose.count(sitting.items.count, "question")
    var text: String
    if isResumed {
      let left = sitting.remaining(at: now).map { ", \(TimeText.left($0)) left" } ?? ""
      text = Prose.filled("The quiz on \(title) goes on: \(sitting.answered) of \(count) answered\(left).")
      text += "(To give it up and begin another: \(command) --new)\n"
    } else {
      let time = sitting.limit.map { "\(TimeText.clock($0)) minutes" } ?? "no time limit"
      text = Prose.filled("Quiz on \(title): \(count), \(time).")
      text += "Type your answer and press Enter. The word help tells what else you can type.\n"
    }
    return text + question(at: now)
  }

  /// Stops the time until the quiz is taken up again.
  package mutating func pause(at now: WallTime) -> String {
    sitting.pause(at: now)
    guard !sitting.isOver else { return ending() }
    let left = sitting.remaining(at: now).map { " with \(TimeText.left($0)) left" } ?? ""
    return "Paused\(left). Your answers are kept; to go on, type: \(command)\n"
  }

  /// Takes note of the time; says so when it is up.
  package mutating func tick(at now: WallTime) -> String {
    guard !isDone else { return "" }
    sitting.tick(at: now)
    return sitting.isOver ? "\n" + ending() : ""
  }

  /// The last input has come: what is answered is handed in.
  package mutating func handIn(at now: WallTime) -> String {
    guard !isDone else { return "" }
    try? sitting.handIn(at: now)
    return ending()
  }

  private func ending() -> String {
    let reason = sitting.ending == .timeIsUp ? "Time is up. What you answered counts.\n\n" : "\n"
    return reason + QuizReport(sitting, score: score).text(command: command)
  }

  // MARK: Lines

  /// Takes a line that was typed.
  package mutating func receive(_ line: String, at now: WallTime) -> String {
    let over = tick(at: now)
    guard over.isEmpty, !isDone else { return over }
    let text = Prose.trimmed(line)
    if text.hasPrefix("=") { return answer(String(text.dropFirst()), at: now) }
    let words = text.split(separator: " ").map { $0.lowercased() }
    do throws(Sitting.Refusal) {
      switch (words.first, words.count) {
      case (nil, _), ("next", 1), ("n", 1): return try turn(to: sitting.current + 1, at: now)
      case ("back", 1), ("p", 1): return try turn(to: sitting.current - 1, at: now)
      case ("go", 2): return try turn(to: (Int(words[1]) ?? 0) - 1, at: now)
      case ("flag", 1):
        try sitting.toggleFlag(at: now)
        return sitting.items[sitting.current].isFlagged
          ? "Flagged, to be looked at again.\n" : "No longer flagged.\n"
      case ("clear", 1):
        try sitting.clear(at: now)
        return "Your answer is taken back.\n"
      case ("list", 1): return overview(at: now)
      case ("show", 1): return question(at: now)
      case ("pause", 1), ("quit", 1), ("exit", 1): return pause(at: now)
      case ("finish", 1), ("finish", 2): return try finish(words, at: now)
      case ("help", 1), ("?", 1): return QuizDialogue.help
      default: return answer(text, at: now)
      }
    } catch {
      return error == .noSuchQuestion
        ? "There are questions 1 to \(sitting.items.count).\n" : ending()
    }
  }

  static let help = """
    Answer by letter (B), by several letters where several are asked for (A C),
    or by typing the word or command that is asked for. Nothing is judged before
    the end, and every answer can be changed until then.
      next, Enter  the next question         back   the one before
      go N         question N                list   all questions, what is answered
      flag         look at it again later    clear  take the answer back
      show         the question once more    pause  stop the time, as Ctrl-C does
      finish       hand in                   = TEXT an answer that is such a word

    """

  private mutating func finish(_ words: [String], at now: WallTime) throws(Sitting.Refusal) -> String {
    let open = sitting.items.count - sitting.answered
    if open > 0, words.count == 1 {
      return "\(Prose.count(open, "question is", plural: "questions are")) not answered (list shows which).\n"
        + "To hand in all the same: finish now\n"
    }
    guard words.count == 1 || words[1] == "now" else { return "To hand in, type: finish\n" }
    try sitting.handIn(at: now)
    return ending()
  }

  private mutating func turn(to place: Int, at now: WallTime) throws(Sitting.Refusal) -> String {
    if place == sitting.items.count { return atEnd(at: now) }
    try sitting.go(to: place, at: now)
    return question(at: now)
  }

  private mutating func answer(_ text: String, at now: WallTime) -> String {
    guard let question = current else { return "This question is no longer in the bank; go to another one.\n" }
    do throws(AnswerRefusal) {
      let answer = try question.form.answer(typed: text, order: question.order(seed: sitting.seed))
      guard (try? sitting.answer(answer, at: now)) != nil else { return ending() }
    } catch {
      return "Not taken: \(error.text). (help tells what else you can type)\n"
    }
    let rest = sitting.items.indices.filter { sitting.items[$0].answer == nil }
    guard let next = rest.first(where: { $0 > sitting.current }) ?? rest.first else { return atEnd(at: now) }
    guard (try? sitting.go(to: next, at: now)) != nil else { return ending() }
    return self.question(at: now)
  }

  /// What there is to say behind the last question.
  private func atEnd(at now: WallTime) -> String {
    let open = sitting.items.count - sitting.answered
    let flagged = sitting.items.count { $0.isFlagged }
    var text = open == 0 ? "All questions are answered" : "That was the last question; \(open) not answered"
    if flagged > 0 { text += ", \(flagged) flagged" }
    return text + ". To hand in, type: finish\n(back, go N and list take you to a question again.)\n"
  }

  // MARK: What it shows

  private var current: Question? {
    let item = sitting.items[sitting.current]
    return bank[id: item.id].flatMap { $0.fingerprint == item.fingerprint ? $0 : nil }
  }

  private func question(at now: WallTime) -> String {
    let item = sitting.items[sitting.current]
    var head = "\nQuestion \(sitting.current + 1) of \(sitting.items.count)"
    if let left = sitting.remaining(at: now) { head += "  (\(TimeText.left(left)) left)" }
    if item.isFlagged { head += "  flagged" }
    guard let question = current else {
      return head + "\n\nThis question has changed in the bank since; it does not count.\n"
    }
    let order = question.order(seed: sitting.seed)
    var text = head + "\n\n" + QuizPaper.text(of: question, order: order)
    if let answer = item.answer { text += "Your answer so far: \(question.form.shown(answer, order: order))\n" }
    return text
  }

  private func overview(at now: WallTime) -> String {
    var text = ""
    for (place, item) in sitting.items.enumerated() {
      let number = place + 1 < 10 ? " \(place + 1)" : "\(place + 1)"
      let question = bank[id: item.id]
      let shown = item.answer.flatMap { answer in
        question.map { $0.form.shown(answer, order: $0.order(seed: sitting.seed)) }
      }
      let start = question?.text.split(separator: "\n").first.map { String($0.prefix(48)) } ?? item.id
      text += "\(place == sitting.current ? ">" : " ")\(number)  \(item.isFlagged ? "flag" : "    ")  "
      text += start.padded(to: 50) + "  \(shown ?? "-")\n"
    }
    if let left = sitting.remaining(at: now) { text += "\(TimeText.left(left)) left.\n" }
    return text
  }
}
