/// A timed quiz while it is being taken: a value that can be saved after every answer and taken up again.
///
/// Time passes only between `resume` and `pause`. A program that was killed never paused; its time counts
/// up to the last thing that was saved, so a crash takes no time from the learner.
package struct Sitting: Hashable, Sendable, Codable {
  /// One of its questions.
  package struct Item: Hashable, Sendable, Codable {
    package let id: String
    package let fingerprint: Fingerprint
    package fileprivate(set) var answer: Answer?
    package fileprivate(set) var isFlagged = false
    /// How long it was looked at.
    package fileprivate(set) var milliseconds: Int64 = 0
  }

  package enum Ending: String, Sendable, Codable {
    /// The learner handed it in.
    case handedIn
    case timeIsUp
  }

  /// Why something can't be done with it now.
  package enum Refusal: Error, Hashable {
    case isOver
    case isPaused
    case noSuchQuestion
  }

  package let objective: String
  package let seed: UInt64
  package let started: WallTime
  /// The time allowed, in milliseconds; nil for as long as one likes.
  package let limit: Int64?
  package private(set) var items: [Item]
  /// The place of the question that is being looked at.
  package private(set) var current = 0
  /// How much of the time was used, in milliseconds.
  package private(set) var elapsed: Int64 = 0
  package private(set) var ending: Ending?
  /// Since when the running time is not in `elapsed`; nil while paused.
  private var runningSince: WallTime?

  /// A quiz whose time runs from now.
  ///
  /// - Parameter questions: at least one.
  package init(_ questions: [Question], objective: String, seed: UInt64, limit: Int64?, at now: WallTime) {
    precondition(!questions.isEmpty, "a quiz without questions")
    self.objective = objective
    self.seed = seed
    self.limit = limit
    items = questions.map { Item(id: $0.id, fingerprint: $0.fingerprint) }
    started = now
    runningSince = now
  }

  package var isOver: Bool { ending != nil }
  package var isPaused: Bool { !isOver && runningSince == nil }
  package var answered: Int { items.count { $0.answer != nil } }

  // MARK: Time

  /// The time that is left at a moment, in milliseconds; nil where there is no limit.
  package func remaining(at now: WallTime) -> Int64? {
    guard let limit else { return nil }
    return max(0, limit - elapsed - unaccounted(at: now))
  }

  /// When the time will be up; nil where there is no limit, and while it does not run.
  package var deadline: WallTime? {
    guard let limit, let runningSince else { return nil }
    return runningSince.advanced(byMilliseconds: limit - elapsed)
  }

  private func unaccounted(at now: WallTime) -> Int64 {
    runningSince.map { now.milliseconds(since: $0) } ?? 0
  }

  /// Takes note of the time; ends the quiz when it is up.
  package mutating func tick(at now: WallTime) {
    guard !isOver, let since = runningSince else { return }
    var passed = now.milliseconds(since: since)
    if let limit { passed = min(passed, limit - elapsed) }
    elapsed += passed
    items[current].milliseconds += passed
    runningSince = max(since, now)
    if let limit, elapsed >= limit { end(.timeIsUp) }
  }

  package mutating func pause(at now: WallTime) {
    tick(at: now)
    runningSince = nil
  }

  /// Lets the time run on, after a pause or the end of the program that had it.
  package mutating func resume(at now: WallTime) throws(Refusal) {
    guard !isOver else { throw .isOver }
    runningSince = now
  }

  // MARK: Answering

  /// Answers the current question, anew if need be.
  package mutating func answer(_ answer: Answer, at now: WallTime) throws(Refusal) {
    try check(at: now)
    items[current].answer = answer
  }

  /// Takes the current answer back.
  package mutating func clear(at now: WallTime) throws(Refusal) {
    try check(at: now)
    items[current].answer = nil
  }

  /// Marks the current question to be looked at again, or takes the mark off.
  package mutating func toggleFlag(at now: WallTime) throws(Refusal) {
    try check(at: now)
    items[current].isFlagged.toggle()
  }

  /// Turns to another question.
  package mutating func go(to place: Int, at now: WallTime) throws(Refusal) {
    try check(at: now)
    guard items.indices.contains(place) else { throw .noSuchQuestion }
    current = place
  }

  package mutating func handIn(at now: WallTime) throws(Refusal) {
    try check(at: now)
    end(.handedIn)
  }

  private mutating func check(at now: WallTime) throws(Refusal) {
    tick(at: now)
    guard !isOver else { throw .isOver }
    guard runningSince != nil else { throw .isPaused }
  }

  private mutating func end(_ ending: Ending) {
    self.ending = ending
    runningSince = nil
  }
}
