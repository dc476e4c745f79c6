/// How a quiz ended, question by question and for each key knowledge area.
package struct Score: Sendable {
  /// How many were asked, answered, and right.
  package struct Tally: Hashable, Sendable, Codable {
    package var right = 0
    package var answered = 0
    package var asked = 0

    package init(right: Int = 0, answered: Int = 0, asked: Int = 0) {
      self.right = right
      self.answered = answered
      self.asked = asked
    }

    /// Whole percent, rounded.
    package var percent: Int { asked == 0 ? 0 : (right * 200 + asked) / (asked * 2) }

    fileprivate mutating func count(_ result: Result) {
      asked += 1
      if result.answer != nil { answered += 1 }
      if result.grade.isRight { right += 1 }
    }
  }

  /// One question and what became of it.
  package struct Result: Sendable {
    package let question: Question
    package let order: [Int]
    package let answer: Answer?
    package let grade: Grade
    package let milliseconds: Int64
  }

  package struct Part: Hashable, Sendable {
    package let tag: String
    package let title: String
    package let tally: Tally
  }

  package private(set) var total = Tally()
  /// In the order of the objectives; only those that were asked.
  package private(set) var areas: [Part] = []
  package private(set) var topics: [Part] = []
  package private(set) var results: [Result] = []
  /// Questions that are no longer in the bank, or not as they were asked; they do not count.
  package private(set) var dropped: [String] = []

  package init(_ sitting: Sitting, bank: QuestionBank) {
    for item in sitting.items {
      guard let question = bank[id: item.id], question.fingerprint == item.fingerprint else {
        dropped.append(item.id)
        continue
      }
      let result = Result(
        question: question, order: question.order(seed: sitting.seed), answer: item.answer,
        grade: item.answer.map { question.form.grade($0) } ?? Grade(isRight: false), milliseconds: item.milliseconds)
      results.append(result)
      total.count(result)
    }
    let objective = bank.objective(sitting.objective)
    areas = parts(objective?.areas ?? []) { [$0.area] }
    topics = parts(objective?.topics ?? []) { $0.topics }
  }

  private func parts(_ subjects: [Objective.Subject], _ tags: (Question) -> [String]) -> [Part] {
    subjects.compactMap { subject in
      var tally = Tally()
      for result in results where tags(result.question).contains(subject.tag) { tally.count(result) }
      return tally.asked > 0 ? Part(tag: subject.tag, title: subject.title, tally: tally) : nil
    }
  }
}
