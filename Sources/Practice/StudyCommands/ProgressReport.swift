import Course
import Simulation
import TextFormat

/// What a learner has done so far.
package struct ProgressReport {
  private let attempts: [Attempt]
  private let runs: [LabRun]
  private let objective: Objective?
  private let labs: [LabFile]
  private let clock: StudyClock
  private let place: String?

  /// - Parameter labs: all that there are, in the order in which they are taught.
  package init(book: ProgressBook, bank: QuestionBank?, labs: [LabFile], clock: StudyClock) {
    attempts = book.attempts()
    runs = book.labRuns()
    objective = bank?.objective(QuizPlan.objective)
    self.labs = labs
    self.clock = clock
    place = book.place
  }

  // MARK: Counting

  private struct Area {
    let subject: Objective.Subject
    let tally: Score.Tally
    /// Of the last questions only, so that what was learned since shows.
    let recent: Score.Tally
  }

  private static let recentCount = 20

  private var areas: [Area] {
    let items = attempts.flatMap(\.items)
    func tally(_ items: some Collection<Attempt.Item>) -> Score.Tally {
      Score.Tally(
        right: items.count { $0.isRight }, answered: items.count { $0.answer != nil }, asked: items.count)
    }
    return (objective?.areas ?? []).map { subject in
      let own = items.filter { $0.area == subject.tag }
      return Area(subject: subject, tally: tally(own), recent: tally(own.suffix(ProgressReport.recentCount)))
    }
  }

  /// The days on which something was done, as numbers since 1970-01-01.
  private var days: Set<Int64> {
    let times = attempts.map(\.ended) + runs.map(\.updated) + runs.map(\.started)
    return Set(times.map { $0.day(secondsEast: clock.secondsEast) })
  }

  /// Days in a row up to today or yesterday, and the most there ever were.
  private var streak: (current: Int, longest: Int) {
    let today = clock.now().day(secondsEast: clock.secondsEast)
    func length(endingAt day: Int64) -> Int {
      var count = 0
      while days.contains(day - Int64(count)) { count += 1 }
      return count
    }
    let current = max(length(endingAt: today), length(endingAt: today - 1))
    return (current, days.map(length(endingAt:)).max() ?? 0)
  }

  // MARK: For people

  package var text: String {
    guard !attempts.isEmpty || !runs.isEmpty else {
      return "Nothing done yet. Begin with: guide   or   quiz\n" + kept
    }
    var text = ""
    if !attempts.isEmpty {
      text += "Quizzes: \(attempts.count), the last on \(date(attempts.last?.ended))\n"
      let width = areas.map(\.subject.title.count).max() ?? 0
      for area in areas {
        text += "  \(area.subject.title.padded(to: width))  \(words(area))\n"
      }
      if let weakest = areas.filter({ $0.recent.asked > 0 }).min(by: { $0.recent.percent < $1.recent.percent }),
        weakest.recent.percent < 100
      {
        text += "  To practise the weakest: quiz --area \(weakest.subject.tag)\n"
      }
      text += "\n"
    }
    if !labs.isEmpty {
      text += "Labs\n"
      let width = labs.map(\.id.count).max() ?? 0
      for lab in labs { text += "  \(lab.id.padded(to: width))  \(words(LabState.of(lab.id, runs)))\n" }
      text += "\n"
    }
    let streak = streak
    text += "Days in a row: \(streak.current) (the most so far: \(streak.longest))\n"
    return text + kept
  }

  private func words(_ area: Area) -> String {
    guard area.tally.asked > 0 else { return "not asked yet" }
    let all = "\(area.tally.right) of \(area.tally.asked) right, \(area.tally.percent) %"
    guard area.tally.asked > area.recent.asked else { return all }
    return all + " (the last \(area.recent.asked): \(area.recent.percent) %)"
  }

  private var kept: String {
    place.map { "Kept in \($0)\n" } ?? "This session is not saved.\n"
  }

  private func words(_ lab: (state: LabState, run: LabRun?)) -> String {
    guard let run = lab.run else { return "not begun" }
    let cost =
      "\(Prose.count(run.hints, "hint")), \(Prose.count(run.commands, "command line"))"
    switch lab.state {
    case .finished: return "done on \(date(run.finished)) (\(cost))"
    case .withSolution: return "done with the solution on \(date(run.finished)) (\(cost))"
    default: return "\(run.passedSteps) of \(Prose.count(run.steps.count, "step")) passed (\(cost))"
    }
  }

  private func date(_ time: WallTime?) -> String {
    guard let time else { return "-" }
    let date = CivilTime(Timestamp(seconds: time.milliseconds / 1000 + clock.secondsEast))
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(date.year)-\(two(date.month))-\(two(date.day))"
  }

  // MARK: For programs

  package var json: JSONValue {
    let streak = streak
    return .object([
      "file": .optional(place),
      "quizzes": .list(
        attempts.map { attempt in
          .object([
            "objective": .string(attempt.objective), "ended": .number(Int(attempt.ended.milliseconds)),
            "right": .number(attempt.total.right), "asked": .number(attempt.total.asked),
            "milliseconds": .number(Int(attempt.elapsed)),
          ])
        }),
      "areas": .list(
        areas.map { area in
          .object([
            "tag": .string(area.subject.tag), "right": .number(area.tally.right), "asked": .number(area.tally.asked),
            "recentRight": .number(area.recent.right), "recentAsked": .number(area.recent.asked),
          ])
        }),
      "labs": .list(
        labs.map { lab in
          let (state, run) = LabState.of(lab.id, runs)
          return .object([
            "id": .string(lab.id), "state": .string(state.rawValue),
            "passedSteps": .number(run?.passedSteps ?? 0), "hints": .number(run?.hints ?? 0),
            "commands": .number(run?.commands ?? 0),
          ])
        }),
      "daysInARow": .number(streak.current), "mostDaysInARow": .number(streak.longest),
    ])
  }
}
