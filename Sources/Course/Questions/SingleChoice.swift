/// A question with one right option.
package struct SingleChoice: OptionForm {
  package static let name = "single"
  package static let keys = ["options"]

  package let options: [ChoiceOption]

  package init(reading record: ContentRecord) throws(ContentIssue) {
    options = try SingleChoice.options(record)
    let right = options.count { $0.isRight }
    guard right == 1 else {
      throw try record.required("options").issue("a question of type single has one right option, not \(right)")
    }
  }

  package var instruction: String { "Choose ONE." }

  package func answer(typed text: String, order: [Int]) throws(AnswerRefusal) -> Answer {
    let places = try places(typed: text, order: order)
    guard places.count == 1 else { throw AnswerRefusal(text: "choose ONE option, by its letter") }
    return .chosen(places)
  }
}
