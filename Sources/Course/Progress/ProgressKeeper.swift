/// Keeps what a learner has done, from one session to the next.
package protocol ProgressKeeper: AnyObject {
  /// Where it is kept, for the learner to read; nil where it is forgotten at the end.
  var place: String? { get }

  /// Keeps a quiz that is being taken, in place of the one that was kept before.
  func save(_ sitting: Sitting) throws(ProgressFailure)
  /// The quiz that was left half done.
  func unfinishedSitting() throws(ProgressFailure) -> Sitting?
  /// Gives up the quiz that was left half done.
  func discardUnfinishedSitting() throws(ProgressFailure)
  /// Keeps a quiz that is over; if it is the one that was kept half done, it is that no longer.
  func record(_ attempt: Attempt) throws(ProgressFailure)
  /// All quizzes that are over, the oldest first.
  func attempts() throws(ProgressFailure) -> [Attempt]

  /// Keeps a run through a lab as it stands, by the number that it has; gives it one when it has none.
  func save(_ run: LabRun) throws(ProgressFailure) -> LabRun
  /// All runs through labs, the oldest first.
  func labRuns() throws(ProgressFailure) -> [LabRun]
}

/// Why progress can't be read or kept.
package struct ProgressFailure: Error, Hashable, Sendable, CustomStringConvertible {
  package let description: String

  package init(_ description: String) {
    self.description = description
  }
}

/// A quiz that is over.
package struct Attempt: Hashable, Sendable, Codable {
  /// One question of it.
  package struct Item: Hashable, Sendable, Codable {
    package let question: String
    package let area: String
    package let topics: [String]
    /// Nil where it was left out.
    package let answer: Answer?
    package let isRight: Bool
    package let milliseconds: Int64

    package init(
      question: String, area: String, topics: [String], answer: Answer?, isRight: Bool, milliseconds: Int64
    ) {
      self.question = question
      self.area = area
      self.topics = topics
      self.answer = answer
      self.isRight = isRight
      self.milliseconds = milliseconds
    }
  }

  package let objective: String
  package let seed: UInt64
  package let started: WallTime
  package let ended: WallTime
  /// Milliseconds; nil for as long as one likes.
  package let limit: Int64?
  package let elapsed: Int64
  package let ending: Sitting.Ending
  package let items: [Item]

  package init(
    objective: String, seed: UInt64, started: WallTime, ended: WallTime, limit: Int64?, elapsed: Int64,
    ending: Sitting.Ending, items: [Item]
  ) {
    self.objective = objective
    self.seed = seed
    self.started = started
    self.ended = ended
    self.limit = limit
    self.elapsed = elapsed
    self.ending = ending
    self.items = items
  }

  /// What is to be kept of a quiz that is over; nil while it is not.
  package init?(_ sitting: Sitting, score: Score, at now: WallTime) {
    guard let ending = sitting.ending else { return nil }
    self.init(
      objective: sitting.objective, seed: sitting.seed, started: sitting.started, ended: now, limit: sitting.limit,
      elapsed: sitting.elapsed, ending: ending,
      items: score.results.map {
        Item(
          question: $0.question.id, area: $0.question.area, topics: $0.question.topics, answer: $0.answer,
          isRight: $0.grade.isRight, milliseconds: $0.milliseconds)
      })
  }

  /// Whether it came of this quiz.
  package func isEnd(of sitting: Sitting) -> Bool {
    started == sitting.started && seed == sitting.seed
  }

  package var total: Score.Tally {
    Score.Tally(
      right: items.count { $0.isRight }, answered: items.count { $0.answer != nil }, asked: items.count)
  }
}

/// A run through a lab.
package struct LabRun: Hashable, Sendable, Codable {
  /// What was done about one step.
  package struct Step: Hashable, Sendable, Codable {
    package let id: String
    /// When its checks passed first.
    package var passed: WallTime?
    package var hints = 0
    package var sawSolution = false

    package init(id: String, passed: WallTime? = nil, hints: Int = 0, sawSolution: Bool = false) {
      self.id = id
      self.passed = passed
      self.hints = hints
      self.sawSolution = sawSolution
    }
  }

  /// Given by the keeper.
  package var number: Int64?
  package let lab: String
  /// Chooses the names that the lab varies.
  package let seed: UInt64
  package let started: WallTime
  package var updated: WallTime
  package var finished: WallTime?
  /// When it was given up.
  package var left: WallTime?
  package var steps: [Step]
  /// How many command lines were typed.
  package var commands = 0

  package init(
    number: Int64? = nil, lab: String, seed: UInt64, started: WallTime, steps: [Step], updated: WallTime? = nil,
    finished: WallTime? = nil, left: WallTime? = nil, commands: Int = 0
  ) {
    self.number = number
    self.lab = lab
    self.seed = seed
    self.started = started
    self.updated = updated ?? started
    self.finished = finished
    self.left = left
    self.steps = steps
    self.commands = commands
  }

  package var isOpen: Bool { finished == nil && left == nil }
  package var hints: Int { steps.reduce(0) { $0 + $1.hints } }
  package var passedSteps: Int { steps.count { $0.passed != nil } }
  package var sawSolution: Bool { steps.contains { $0.sawSolution } }
}
