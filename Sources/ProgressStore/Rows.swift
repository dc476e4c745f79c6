import Course
import GRDB

/// The quiz that is being taken. GRDB writes `state` as JSON.
struct SittingRow: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "sitting"
  let id: Int64
  let state: Sitting
}

/// One question of a quiz that is over. GRDB writes `answer` as JSON.
struct AnswerRow: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "answer"
  let attempt: Int64
  let place: Int
  let question: String
  let area: String
  /// Divided by blanks.
  let topics: String
  let answer: Answer?
  let isRight: Bool
  let milliseconds: Int64

  init(_ item: Attempt.Item, attempt: Int64, place: Int) {
    self.attempt = attempt
    self.place = place
    question = item.question
    area = item.area
    topics = item.topics.joined(separator: " ")
    answer = item.answer
    isRight = item.isRight
    milliseconds = item.milliseconds
  }

  var item: Attempt.Item {
    Attempt.Item(
      question: question, area: area, topics: topics.split(separator: " ").map(String.init), answer: answer,
      isRight: isRight, milliseconds: milliseconds)
  }
}
