import Course
import Testing

@testable import Practice

@Suite struct QuizRunTests {
  private static let objectives = """
    objectives:
      - id: "211.1"
        title: Using e-mail servers
        weight: 4
        areas: [{ tag: config, title: Configuration, share: 1 }, { tag: smtp, title: SMTP, share: 1 }]
        topics: [{ tag: queue, title: The queue }]
    """

  private static let questions = """
    objective: "211.1"
    questions:
      - id: pick
        type: single
        area: config
        difficulty: easy
        text: Which is right?
        options:
          - { text: good, right: true, why: it is good }
          - { text: bad, why: it is bad }
          - { text: worse, why: it is worse }
        exam: the exam says so
        real: the program does so
        manual: [postfix(1)]
      - id: type
        type: fill-in
        area: smtp
        topics: [queue]
        difficulty: easy
        text: Which command lists the queue?
        asks: command
        accept: mailq
        why: it lists
        near: [{ text: postqueue, why: it needs -p }]
        manual: [mailq(1)]
    """

  private let bank = QuestionBank(objectives: ("o", objectives), files: [("q", questions)])
  private let book = ProgressBook(MemoryProgress())

  /// A clock that a test sets.
  private final class Clock {
    var now = WallTime(milliseconds: 1_001_000)
    func pass(seconds: Int64) { now = now.advanced(byMilliseconds: seconds * 1000) }
  }

  private func run(_ clock: Clock, plan: QuizPlan? = nil, isNew: Bool = false) throws -> QuizRun {
    try QuizRun(plan, isNew: isNew, bank: bank, book: book, command: "quiz", now: { clock.now })
  }

  /// The line that answers the question that is shown rightly.
  private func key(_ text: String) -> String {
    guard text.contains("Which is right?") else { return "mailq" }
    return text.split(separator: "\n").first { $0.hasSuffix("good") }.map { String($0.prefix(3).suffix(1)) } ?? ""
  }

  @Test func `a quiz goes from question to question and ends with explanations and the score`() throws {
    let clock = Clock()
    var quiz = try run(clock)
    #expect(quiz.opening.hasPrefix("Quiz on 211.1 Using e-mail servers: 2 questions, 3:00 minutes.\n"))
    clock.pass(seconds: 10)
    let second = quiz.receive(key(quiz.opening))
    #expect(second.hasPrefix("\nQuestion 2 of 2  (2:50 left)\n"))
    clock.pass(seconds: 5)
    #expect(quiz.receive(key(second)).contains("All questions are answered. To hand in, type: finish"))
    let report = quiz.receive("finish")
    #expect(quiz.isDone)
    for part in [
      "Your answer: mailq - right.", "it is worse", "  right  ", "it needs -p", "Exam: the exam says so",
      "Real: the program does so", "Read on: postfix(1)", "Result: 2 of 2 right (100 %), in 0:15 of 3:00.",
      "Configuration  1 of 1    100 %", "The queue  1 of 1    100 %", "Estimate", "quiz --questions 2 --seed 1000\n",
    ] {
      #expect(report.contains(part), "\(part)")
    }
    #expect(book.attempts().map(\.total.right) == [2])
    #expect(book.unfinishedSitting() == nil)
  }

  @Test func `every answer is kept before the next question is shown`() throws {
    let clock = Clock()
    var quiz = try run(clock)
    clock.pass(seconds: 7)
    _ = quiz.receive(key(quiz.opening))
    // The program is killed here, and the clock goes on.
    clock.pass(seconds: 100_000)
    var again = try run(clock)
    #expect(again.opening.contains("1 of 2 questions answered,\n2:53 left."))
    #expect(again.opening.contains("\nQuestion 2 of 2  (2:53 left)"))
    #expect(again.receive("go 1").contains("Your answer so far: "))
  }

  @Test func `a pause stops the time, and another quiz has to be asked for plainly`() throws {
    let clock = Clock()
    var quiz = try run(clock)
    clock.pass(seconds: 60)
    #expect(quiz.pause() == "Paused with 2:00 left. Your answers are kept; to go on, type: quiz\n")
    #expect(quiz.isDone)
    clock.pass(seconds: 600)
    #expect(try run(clock).opening.contains("2:00 left"))
    #expect(throws: QuizPlan.Failure.self) { try run(clock, plan: QuizPlan()) }
    #expect(try run(clock, plan: QuizPlan(), isNew: true).opening.hasPrefix("Quiz on"))
  }

  @Test func `a pause does not promise to keep what can't be saved`() throws {
    let unsaved = ProgressBook(unsaved: ProgressFailure("The disk is full."))
    var quiz = try QuizRun(
      nil, isNew: false, bank: bank, book: unsaved, command: "quiz", now: { WallTime(milliseconds: 0) })
    #expect(quiz.opening.contains("The disk is full.\nFrom here on nothing is saved"))
    #expect(quiz.pause().hasSuffix("(They can't be saved: they are gone when postroom ends.)\n"))
  }

  @Test func `when the time is up what is answered counts`() throws {
    let clock = Clock()
    var quiz = try run(clock)
    _ = quiz.receive(key(quiz.opening))
    clock.pass(seconds: 180)
    let report = quiz.tick()
    #expect(report.contains("Time is up. What you answered counts."))
    #expect(report.contains("Result: 1 of 2 right (50 %), 1 not answered, in 3:00 of 3:00."))
    #expect(quiz.isDone)
    #expect(book.attempts().map(\.ending) == [.timeIsUp])
  }

  @Test func `words lead through the quiz, and nonsense costs nothing`() throws {
    let clock = Clock()
    var quiz = try run(clock)
    #expect(quiz.receive("go 9") == "There are questions 1 to 2.\n")
    #expect(quiz.receive("back") == "There are questions 1 to 2.\n")
    #expect(quiz.receive("").hasPrefix("\nQuestion 2 of 2"))
    #expect(quiz.receive("next").hasPrefix("That was the last question; 2 not answered. To hand in, type: finish"))
    #expect(quiz.receive("flag") == "Flagged, to be looked at again.\n")
    #expect(quiz.receive("list").contains("> 2  flag  "))
    #expect(quiz.receive("help").contains("the next question"))
    #expect(quiz.receive("finish").hasPrefix("2 questions are not answered"))
    #expect(!quiz.isDone)
    let shown = quiz.receive("go \(quiz.opening.contains("Which command") ? 1 : 2)")
    #expect(shown.contains("Which command"))
    #expect(quiz.receive("= help").contains("Question"))
    #expect(book.unfinishedSitting()?.items.contains { $0.answer == .typed("help") } == true)
    #expect(quiz.receive("finish now").contains("Result: 0 of 2 right"))
  }

  @Test func `an answer sheet is filled in by order or by name`() throws {
    let now = WallTime(milliseconds: 5000)
    var sitting = try QuizPlan().sitting(bank, at: now)
    let order = try #require(bank[id: "pick"]).order(seed: sitting.seed)
    let letter = OptionLabel.label(try #require(order.firstIndex(of: 0)))
    let problems = AnswerSheet("type: /usr/bin/mailq\npick: \(letter)\n").fill(&sitting, bank: bank, at: now)
    #expect(problems.isEmpty)
    #expect(Score(sitting, bank: bank).total.right == 2)
    var other = try QuizPlan().sitting(bank, at: now)
    #expect(AnswerSheet("\n\nx\npick: A B").fill(&other, bank: bank, at: now).count == 2)
    #expect(other.ending == .handedIn)
  }
}
