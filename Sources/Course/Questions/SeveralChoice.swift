/// A question with several right options, whose number the learner is told.
package struct SeveralChoice: OptionForm {
  package static let name = "several"
  package static let keys = ["options"]

  package let options: [ChoiceOption]
  private let count: Int

  package init(reading record: ContentRecord) throws(ContentIssue) {
    options = try SeveralChoice.options(record)
    count = options.count { $0.isRight }
    let place = try record.required("options")
    guard count >= 2 else {
      throw place.issue("a question of type several has two right options or more, not \(count)")
    }
    guard count < options.count else { throw place.issue("all \(count) options are right: there is nothing to choose") }
  }

  package var instruction: String { "Choose \(number)." }

  package func answer(typed text: String, order: [Int]) throws(AnswerRefusal) -> Answer {
    let places = try places(typed: text, order: order)
    guard places.count == count else {
      throw AnswerRefusal(text: "choose \(number) options, by their letters; that is \(places.count)")
    }
    return .chosen(places)
  }

  private var number: String {
    let words = ["TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN"]
    return words[count - 2]
  }
}
