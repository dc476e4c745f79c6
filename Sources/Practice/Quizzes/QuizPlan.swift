import Course

/// What quiz is wanted.
package struct QuizPlan: Sendable {
  package static let objective = "211.1"
  package static let defaultCount = 10
  /// As long as the exam gives for a question: 90 minutes for 60.
  package static let millisecondsPerQuestion: Int64 = 90_000

  package var count = QuizPlan.defaultCount
  /// Milliseconds; nil for the exam's time a question.
  package var limit: Int64?
  package var isUntimed = false
  /// Nil for one that the clock gives.
  package var seed: UInt64?
  /// Only these key knowledge areas and topics; none for all.
  package var tags: [String] = []

  package init() {}

  /// Why there can be no such quiz.
  package struct Failure: Error, Hashable, CustomStringConvertible {
    package let description: String
  }

  /// Draws the questions; time runs from now.
  package func sitting(_ bank: QuestionBank, at now: WallTime) throws(Failure) -> Sitting {
    guard let objective = bank.objective(QuizPlan.objective) else {
      throw Failure(description: "the table of objectives has no \(QuizPlan.objective)")
    }
    let known = (objective.areas + objective.topics).map(\.tag)
    if let unknown = tags.first(where: { !known.contains($0) }) {
      throw Failure(description: "unknown area or topic: \(unknown) (known: \(known.joined(separator: ", ")))")
    }
    let wanted = bank.questions.filter { question in
      tags.isEmpty || tags.contains(question.area) || question.topics.contains { tags.contains($0) }
    }
    let seed = seed ?? UInt64(max(0, now.milliseconds)) % 1_000_000
    let questions = Draw(objective: objective, from: wanted).draw(count, seed: seed)
    guard !questions.isEmpty else { throw Failure(description: "there are no such questions") }
    let time = limit ?? Int64(questions.count) * QuizPlan.millisecondsPerQuestion
    return Sitting(questions, objective: objective.id, seed: seed, limit: isUntimed ? nil : time, at: now)
  }
}
