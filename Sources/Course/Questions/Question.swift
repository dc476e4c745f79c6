/// A question of the bank.
package struct Question: Sendable {
  package enum Difficulty: String, CaseIterable, Sendable {
    case easy, medium, hard
  }

  package let id: String
  /// The objective: "211.1".
  package let objective: String
  /// The key knowledge area under which its result is counted.
  package let area: String
  /// What else of the objective it is about.
  package let topics: [String]
  package let difficulty: Difficulty
  package let text: String
  package let form: any QuestionForm
  /// What study material and the exam say, where that and the real program part.
  package let exam: String?
  /// What the real program does there.
  package let real: String?
  /// Where to read on: "postconf(5)".
  package let manual: [String]
  package let file: String
  package let line: Int

  /// The keys that questions of every form have.
  static let keys = ["id", "type", "area", "topics", "difficulty", "text", "exam", "real", "manual"]

  /// Reads a question.
  ///
  /// - Throws: `ContentIssue` with the place of the first thing that is wrong with it.
  init(reading node: ContentNode, objective: Objective) throws(ContentIssue) {
    let any = try node.record("a question", keys: nil)
    let form = try any.required("type").choice(questionForms.map { ($0.name, $0) }, what: "type of question")
    let record = try node.record("a question of type \(form.name)", keys: Question.keys + form.keys)
    let idNode = try record.required("id")
    id = try idNode.identifier()
    self.objective = objective.id
    area = try record.required("area").choice(objective.areas.map { ($0.tag, $0.tag) }, what: "key knowledge area")
    var topics: [String] = []
    for topic in try record["topics"]?.list() ?? [] {
      topics.append(try topic.choice(objective.topics.map { ($0.tag, $0.tag) }, what: "topic"))
    }
    self.topics = topics
    difficulty = try record.required("difficulty")
      .choice(Difficulty.allCases.map { ($0.rawValue, $0) }, what: "difficulty")
    text = try record.text("text")
    self.form = try form.init(reading: record)
    exam = try record.optionalText("exam")
    real = try record.optionalText("real")
    manual = try record.manualPages()
    file = node.file
    line = idNode.issue("").line
  }

  /// The order in which a quiz with that seed shows the choices, as places in the bank.
  package func order(seed: UInt64) -> [Int] {
    var source = SeededSource(seed: seed, for: id)
    return source.shuffled(Array(form.choices.indices))
  }

  /// Changes when what the learner was asked changes, so that an old answer no longer fits.
  package var fingerprint: Fingerprint {
    Fingerprint(([type(of: form).name, text] + form.choices + ["\(form.key)"]).joined(separator: "\u{1F}"))
  }
}

/// A page of the manual: "postconf(5)".
package struct ManualPage: Hashable, Sendable {
  package let name: String
  package let section: String

  package init?(_ text: String) {
    guard text.hasSuffix(")"), let open = text.firstIndex(of: "("), open != text.startIndex else { return nil }
    section = String(text[text.index(after: open)...].dropLast())
    name = String(text[..<open])
    guard let digit = section.utf8.first, (49...57).contains(digit), section.utf8.count <= 4 else { return nil }
    guard name.allSatisfy({ $0.isLetter || $0.isNumber || "-_.+".contains($0) }) else { return nil }
  }
}

extension ContentRecord {
  /// The pages under "manual", with their sections.
  func manualPages() throws(ContentIssue) -> [String] {
    var pages: [String] = []
    for page in try list("manual") {
      let text = try page.text()
      guard ManualPage(text) != nil else {
        throw page.issue("\"\(text)\" is no manual page with its section, such as postconf(5)")
      }
      pages.append(text)
    }
    return pages
  }
}
