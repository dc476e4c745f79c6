/// A question whose answer is typed.
package struct FillIn: QuestionForm {
  package static let name = "fill-in"
  package static let keys = ["asks", "accept", "ignore-case", "why", "near"]

  /// A wrong answer that is worth a word.
  package struct NearMiss: Hashable, Sendable {
    package let text: String
    package let why: String
  }

  package let asks: FillInKind
  /// What counts as right, in the form to which answers are brought before they are compared.
  package let accepted: [String]
  package let ignoresCase: Bool
  package let why: String
  package let near: [NearMiss]

  package init(reading record: ContentRecord) throws(ContentIssue) {
    asks = try record.required("asks").choice(FillInKind.allCases.map { ($0.rawValue, $0) }, what: "kind of answer")
    ignoresCase = try record["ignore-case"]?.flag() ?? asks.ignoresCase
    why = try record.text("why")
    var accepted: [String] = []
    let acceptNode = try record.required("accept")
    for text in try acceptNode.texts() {
      guard asks.normalised(text).text == text else {
        throw acceptNode.issue("\"\(text)\" can never be answered: it is read as \"\(asks.normalised(text).text)\"")
      }
      guard !accepted.contains(text) else { throw acceptNode.issue("\"\(text)\" is accepted twice") }
      accepted.append(text)
    }
    self.accepted = accepted
    var near: [NearMiss] = []
    for node in try record["near"]?.list() ?? [] {
      let record = try node.record("a near miss", keys: ["text", "why"])
      near.append(NearMiss(text: try record.text("text"), why: try record.text("why")))
    }
    self.near = near
    for (index, miss) in near.enumerated() where grade(.typed(miss.text)).isRight {
      throw try record.required("near").list()[index].issue("\"\(miss.text)\" is a near miss, but counts as right")
    }
  }

  package var instruction: String { asks.instruction }
  package var choices: [String] { [] }
  package var key: Answer { .typed(accepted[0]) }

  package func answer(typed text: String, order: [Int]) throws(AnswerRefusal) -> Answer {
    let answer = Prose.trimmed(text)
    guard !answer.isEmpty else { throw AnswerRefusal(text: "type an answer") }
    return .typed(answer)
  }

  package func grade(_ answer: Answer) -> Grade {
    guard case .typed(let typed) = answer else { return Grade(isRight: false) }
    let given = asks.normalised(typed)
    if accepted.contains(where: { isSame($0, given.text) }) { return Grade(isRight: true, remark: given.remark) }
    if let miss = near.first(where: { isSame(asks.normalised($0.text).text, given.text) }) {
      return Grade(isRight: false, remark: miss.why)
    }
    if accepted.contains(where: { $0.lowercased() == given.text.lowercased() }) {
      return Grade(isRight: false, remark: "Capital and small letters are different here.")
    }
    if asks == .file, accepted.contains(where: { $0.hasSuffix("/" + given.text) }) {
      return Grade(isRight: false, remark: "The exam wants the file with its whole path.")
    }
    return Grade(isRight: false)
  }

  private func isSame(_ accepted: String, _ given: String) -> Bool {
    ignoresCase ? accepted.lowercased() == given.lowercased() : accepted == given
  }

  package func shown(_ answer: Answer, order: [Int]) -> String {
    if case .typed(let text) = answer { text } else { "" }
  }

  package func debrief(order: [Int]) -> [DebriefLine] {
    [DebriefLine(label: "", text: accepted.joined(separator: "  or  "), isRight: true, why: why)]
      + near.map { DebriefLine(label: "", text: $0.text, isRight: false, why: $0.why) }
  }
}
