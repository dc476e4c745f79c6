import Glibc

/// The scheduler FSRS-6: when a question is to be asked again so that it is just about remembered.
///
/// The model and its default parameters are those of the open-spaced-repetition project (FSRS-6, 21
/// parameters); intervals are exact, without the random spread that some programs add.
package struct FSRS: Sendable {
  /// How well a question went.
  package enum Rating: Int, Sendable, Codable, CaseIterable {
    case again = 1
    case hard, good, easy
  }

  /// What is known about one question's place in memory.
  package struct Card: Hashable, Sendable, Codable {
    package enum Phase: String, Sendable, Codable {
      /// New, or new again after it was forgotten; `step` counts the short steps.
      case learning, review, relearning
    }

    package internal(set) var phase = Phase.learning
    package internal(set) var step = 0
    /// Days after which nine of ten are still remembered; nil before the first review.
    package internal(set) var stability: Double?
    /// 1, easy, to 10.
    package internal(set) var difficulty: Double?
    package internal(set) var due: WallTime
    package internal(set) var lastReview: WallTime?

    /// A question that was never asked.
    package init(due: WallTime) {
      self.due = due
    }
  }

  package static let defaultWeights: [Double] = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
    1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ]

  /// Milliseconds.
  static let learningSteps: [Int64] = [60_000, 600_000]
  static let relearningSteps: [Int64] = [600_000]
  static let maximumDays = 36_500.0
  static let day: Int64 = 86_400_000

  private let w: [Double]
  private let retention: Double
  private let decay: Double
  private let factor: Double

  /// - Parameter retention: the share that is to be remembered, between 0 and 1.
  package init(retention: Double = 0.9) {
    w = FSRS.defaultWeights
    self.retention = retention
    decay = -w[20]
    factor = pow(0.9, 1 / decay) - 1
  }

  // MARK: Reviewing

  /// The card after a review.
  package func review(_ card: Card, _ rating: Rating, at now: WallTime) -> Card {
    var next = card
    let days = card.lastReview.map { now.milliseconds(since: $0) / FSRS.day }
    if let stability = card.stability, let difficulty = card.difficulty, let days {
      next.stability =
        days < 1
        ? shortTermStability(stability, rating)
        : stabilityAfter(rating, difficulty: difficulty, stability: stability, recall: recall(card, at: now))
      next.difficulty = difficultyAfter(rating, difficulty)
    } else {
      next.stability = max(FSRS.minimumStability, w[rating.rawValue - 1])
      next.difficulty = FSRS.clamped(initialDifficulty(rating))
    }
    next.lastReview = now
    next.due = now.advanced(byMilliseconds: interval(&next, rating))
    return next
  }

  /// How likely the answer is remembered at a moment, 0 to 1.
  package func recall(_ card: Card, at now: WallTime) -> Double {
    guard let stability = card.stability, let last = card.lastReview else { return 0 }
    let days = Double(now.milliseconds(since: last) / FSRS.day)
    return pow(1 + factor * days / stability, decay)
  }

  /// The time to the next review, in milliseconds; moves the card on to its phase.
  private func interval(_ card: inout Card, _ rating: Rating) -> Int64 {
    let steps: [Int64]
    switch card.phase {
    case .review:
      guard rating == .again else { return longInterval(card) }
      card.phase = .relearning
      card.step = 0
      return FSRS.relearningSteps[0]
    case .learning: steps = FSRS.learningSteps
    case .relearning: steps = FSRS.relearningSteps
    }
    switch rating {
    case .again:
      card.step = 0
      return steps[0]
    case .hard:
      guard card.step == 0 else { return steps[min(card.step, steps.count - 1)] }
      return steps.count == 1 ? steps[0] * 3 / 2 : (steps[0] + steps[1]) / 2
    case .good where card.step + 1 < steps.count:
      card.step += 1
      return steps[card.step]
    case .good, .easy:
      card.phase = .review
      card.step = 0
      return longInterval(card)
    }
  }

  private func longInterval(_ card: Card) -> Int64 {
    let exact = (card.stability ?? 0) / factor * (pow(retention, 1 / decay) - 1)
    return Int64(min(max(exact.rounded(.toNearestOrEven), 1), FSRS.maximumDays)) * FSRS.day
  }

  // MARK: The model

  private static let minimumStability = 0.001

  private static func clamped(_ difficulty: Double) -> Double {
    min(max(difficulty, 1), 10)
  }

  private func initialDifficulty(_ rating: Rating) -> Double {
    w[4] - exp(w[5] * Double(rating.rawValue - 1)) + 1
  }

  private func difficultyAfter(_ rating: Rating, _ difficulty: Double) -> Double {
    let change = -w[6] * Double(rating.rawValue - 3)
    let damped = difficulty + (10 - difficulty) * change / 9
    return FSRS.clamped(w[7] * initialDifficulty(.easy) + (1 - w[7]) * damped)
  }

  private func shortTermStability(_ stability: Double, _ rating: Rating) -> Double {
    var growth = exp(w[17] * (Double(rating.rawValue - 3) + w[18])) * pow(stability, -w[19])
    if rating == .good || rating == .easy { growth = max(growth, 1) }
    return max(FSRS.minimumStability, stability * growth)
  }

  private func stabilityAfter(_ rating: Rating, difficulty: Double, stability: Double, recall: Double) -> Double {
    if rating == .again {
      let long =
        w[11] * pow(difficulty, -w[12]) * (pow(stability + 1, w[13]) - 1) * exp((1 - recall) * w[14])
      return max(FSRS.minimumStability, min(long, stability / exp(w[17] * w[18])))
    }
    let gain =
      exp(w[8]) * (11 - difficulty) * pow(stability, -w[9]) * (exp((1 - recall) * w[10]) - 1)
      * (rating == .hard ? w[15] : 1) * (rating == .easy ? w[16] : 1)
    return max(FSRS.minimumStability, stability * (1 + gain))
  }
}
