import ArgumentParser
import Course
import Distribution
import FileSystem
import Glibc
import Practice

/// `postroom quiz`: a timed quiz in the real shell.
struct QuizCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quiz", abstract: "Take a timed quiz.",
    discussion: """
      Every answer is kept as you give it: Ctrl-C pauses, and the same command goes on. With --answers nothing is \
      asked; the file has a line for each question, in the order of --paper with the same seed.
      """)

  @Option(name: .customLong("questions"), help: ArgumentHelp("How many questions.", valueName: "count"))
  var count: Int?

  @Option(help: "Draws the same questions as the last time with that number.")
  var seed: UInt64?

  @Option(help: ArgumentHelp("How long: 10m, 90s, 1h30m; 90 seconds a question by default.", valueName: "length"))
  var time: String?

  @Option(help: ArgumentHelp("Only this area or topic; may be given several times.", valueName: "tag"))
  var area: [String] = []

  @Flag(help: "No time limit.")
  var untimed = false

  @Flag(help: "Give up the quiz that was left half done.")
  var new = false

  @Option(help: ArgumentHelp("Take the answers from a file, or - for standard input.", valueName: "file"))
  var answers: String?

  @Flag(help: "Only print the questions.")
  var paper = false

  @Flag(help: "Print the result, or the paper, as JSON.")
  var json = false

  @OptionGroup var content: ContentOption

  func validate() throws {
    if let count, !(1...200).contains(count) { throw ValidationError("--questions is a number from 1 to 200") }
    if let time, TimeText.milliseconds(time) == nil {
      throw ValidationError("--time is a length such as 10m, 90s or 1h30m, not \"\(time)\"")
    }
    if json, answers == nil, !paper { throw ValidationError("--json goes with --answers or --paper") }
    if answers != nil, paper { throw ValidationError("--answers and --paper exclude each other") }
  }

  private var plan: QuizPlan {
    var plan = QuizPlan()
    if let count { plan.count = count }
    plan.seed = seed
    plan.limit = time.flatMap { TimeText.milliseconds($0) }
    plan.isUntimed = untimed
    plan.tags = area
    return plan
  }

  private var isPlanned: Bool { count != nil || seed != nil || time != nil || !area.isEmpty || untimed || new }

  func run() throws {
    let desk = LearnersDesk.make(try content.folder())
    do {
      let bank = try desk.bank()
      if !bank.issues.isEmpty {
        complain("some questions can't be read; \"postroom check-content\" tells why")
      }
      if paper {
        try printPaper(try plan.sitting(bank, at: desk.clock.now()), bank)
      } else if let answers {
        try grade(answers, desk, bank)
      } else {
        try converse(desk, bank)
      }
    } catch let failure as ContentFolder.Failure {
      throw BadContent(failure)
    } catch let failure as QuizPlan.Failure {
      complain(failure.description)
      throw ArgumentParser.ExitCode.failure
    }
  }

  private func printPaper(_ sitting: Sitting, _ bank: QuestionBank) throws {
    try show(json ? QuizPaper.json(of: sitting, bank: bank).text + "\n" : QuizPaper.text(of: sitting, bank: bank))
  }

  private func grade(_ file: String, _ desk: StudyDesk, _ bank: QuestionBank) throws {
    let bytes = file == "-" ? RealFile.readAll(descriptor: 0) : try RealFile.read(file)
    let now = desk.clock.now()
    var sitting = try plan.sitting(bank, at: now)
    let problems = AnswerSheet(String(lossless: bytes)).fill(&sitting, bank: bank, at: now)
    for problem in problems { complain("\(file): \(problem)") }
    let score = Score(sitting, bank: bank)
    if let attempt = Attempt(sitting, score: score, at: now) { desk.book.record(attempt) }
    if let notice = desk.book.takeNotice() { complain(notice) }
    let report = QuizReport(sitting, score: score)
    try show(json ? report.json.text + "\n" : report.text(command: "postroom quiz"))
    if !problems.isEmpty { throw ArgumentParser.ExitCode.failure }
  }

  private func converse(_ desk: StudyDesk, _ bank: QuestionBank) throws {
    let clock = desk.clock
    var quiz = try QuizRun(
      isPlanned ? plan : nil, isNew: new, bank: bank, book: desk.book, command: "postroom quiz",
      now: { clock.now() })
    let input = TimedInput()
    try show(quiz.opening)
    while !quiz.isDone {
      try show(QuizDialogue.prompt)
      switch input.readLine(milliseconds: quiz.remaining) {
      case .line(let line): try show(quiz.receive(line))
      case .timeIsUp: try show(quiz.tick())
      case .leave: try show("\n" + quiz.pause())
      }
    }
  }

  private func show(_ text: String) throws {
    if RealFile.write(descriptor: 1, text.bytes) != nil { throw ArgumentParser.ExitCode.failure }
  }
}
