/// An objective of the exam: what is asked, and how much of it.
package struct Objective: Hashable, Sendable {
  /// A key knowledge area, or another subject of the objective.
  package struct Subject: Hashable, Sendable {
    /// How questions and labs name it: "tls".
    package let tag: String
    package let title: String
    /// How many questions it gets in proportion to the others; 0 for a topic.
    package let share: Int
  }

  /// "211.1".
  package let id: String
  package let title: String
  /// How many of the exam's questions are about it.
  package let weight: Int
  package let areas: [Subject]
  package let topics: [Subject]
  private let file: String
  private let line: Int

  package func issue(_ text: String) -> ContentIssue {
    ContentIssue(file: file, line: line, column: 1, text: text)
  }

  package func title(of tag: String) -> String {
    (areas + topics).first { $0.tag == tag }?.title ?? tag
  }

  /// Reads `objectives.yaml`.
  ///
  /// - Throws: `ContentIssue` with the place of what is wrong.
  package static func all(reading text: String, file: String) throws(ContentIssue) -> [Objective] {
    let root = try ContentNode(parsing: text, file: file)
    var result: [Objective] = []
    for node in try root.record("the table of objectives", keys: ["objectives"]).list("objectives") {
      let objective = try Objective(reading: node)
      guard !result.contains(where: { $0.id == objective.id }) else {
        throw node.issue("objective \(objective.id) is there twice")
      }
      result.append(objective)
    }
    return result
  }

  private init(reading node: ContentNode) throws(ContentIssue) {
    let record = try node.record("an objective", keys: ["id", "title", "weight", "areas", "topics"])
    id = try record.text("id")
    title = try record.text("title")
    file = node.file
    line = node.issue("").line
    weight = try record.required("weight").number(in: 1...10)
    var seen: Set<String> = []
    func subjects(_ key: String, share: Bool) throws(ContentIssue) -> [Subject] {
      var result: [Subject] = []
      for node in try record.list(key) {
        let subject = try node.record("a subject", keys: ["tag", "title"] + (share ? ["share"] : []))
        let tagNode = try subject.required("tag")
        let tag = try tagNode.identifier()
        guard seen.insert(tag).inserted else { throw tagNode.issue("the tag \"\(tag)\" is there twice") }
        result.append(
          Subject(
            tag: tag, title: try subject.text("title"),
            share: share ? try subject.required("share").number(in: 1...100) : 0))
      }
      return result
    }
    areas = try subjects("areas", share: true)
    topics = try subjects("topics", share: false)
  }
}
