import Course
import FileSystem
import Kernel
import Simulation

/// `quiz`: a timed quiz at the terminal.
struct QuizProgram: Program {
  static let name = "quiz"

  static let usage = """
    usage: quiz [-n COUNT] [-t TIME] [-s SEED] [--area TAG]... [--untimed] [--new]
      -n, --questions COUNT   how many questions (10)
      -t, --time TIME         how long: 10m, 90s, 1h30m (90 seconds a question, as in the exam)
      -s, --seed SEED         draws the same questions as the last time with that number
          --area TAG          only this area or topic: config, tls, smtp, other-mta, aliases ...
          --untimed           no time limit
          --new               gives up the quiz that was left half done

    """

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    guard let desk = process.studyDriver?.desk else { return try await process.complainOfNoStudy() }
    guard let (plan, isNew) = try await options(process) else { return .usage }
    let clock = desk.clock
    var quiz: QuizRun
    do {
      quiz = try QuizRun(
        plan, isNew: isNew, bank: try desk.bank(), book: desk.book, command: "quiz", now: { clock.now() })
    } catch {
      try await process.complain("\(error)")
      return .failure
    }
    process.setDisposition(of: .INT, .caught)
    try await process.write(quiz.opening)
    while !quiz.isDone {
      try await process.write(QuizDialogue.prompt)
      try await process.standardOutput.flush()
      let text =
        switch try await input(process, quiz.remaining) {
        case .line(let line): quiz.receive(line)
        case .leave: "\n" + quiz.pause()
        case .timeIsUp: quiz.tick()
        }
      try await process.write(text)
    }
    return .success
  }

  private enum Input {
    case line(String)
    /// End of input or an interrupt.
    case leave
    case timeIsUp
  }

  /// Waits for a line, but not beyond the time that is left, in milliseconds.
  private func input(_ process: Process, _ remaining: Int64?) async throws(Errno) -> Input {
    do throws(Errno) {
      let deadline = remaining.map { process.now + .milliseconds($0) }
      if !process.standardInput.hasBuffered, try await process.poll([0], until: deadline).isEmpty { return .timeIsUp }
      guard let line = try await process.standardInput.readLine() else { return .leave }
      return .line(String(lossless: line))
    } catch {
      guard error == .EINTR, process.hasCaughtSignals else { throw error }
      _ = process.takeCaughtSignals()
      return .leave
    }
  }

  /// Reads the command line; nil when it is wrong, which has been said. No plan means whatever there is.
  private func options(_ process: Process) async throws(Errno) -> (plan: QuizPlan?, isNew: Bool)? {
    var plan = QuizPlan()
    var isPlanned = false
    var isNew = false
    var words = process.arguments.dropFirst()
    func problem(_ text: String) async throws(Errno) {
      try await process.complain(text)
      try await process.writeError(QuizProgram.usage)
    }
    while let word = words.popFirst() {
      switch word {
      case "--new": isNew = true
      case "--untimed": plan.isUntimed = true
      case "-n", "--questions", "-t", "--time", "-s", "--seed", "--area":
        guard let value = words.popFirst(), QuizProgram.set(&plan, word, value) else {
          try await problem("\(word) needs a \(QuizProgram.kind(word))")
          return nil
        }
      default:
        try await problem("unknown argument \"\(word)\"")
        return nil
      }
      if word != "--new" { isPlanned = true }
    }
    return (isPlanned || isNew ? plan : nil, isNew)
  }

  private static func kind(_ option: String) -> String {
    switch option {
    case "-n", "--questions": "number from 1 to 200"
    case "-t", "--time": "time such as 10m"
    case "-s", "--seed": "number"
    default: "name"
    }
  }

  private static func set(_ plan: inout QuizPlan, _ option: String, _ value: String) -> Bool {
    switch option {
    case "-n", "--questions":
      guard let count = Int(value), (1...200).contains(count) else { return false }
      plan.count = count
    case "-t", "--time":
      guard let time = TimeText.milliseconds(value) else { return false }
      plan.limit = time
    case "-s", "--seed":
      guard let seed = UInt64(value) else { return false }
      plan.seed = seed
    default: plan.tags.append(value)
    }
    return true
  }
}
