/// All questions that could be read, and what is wrong with the others.
package struct QuestionBank: Sendable {
  package private(set) var objectives: [Objective]
  package private(set) var questions: [Question] = []
  package private(set) var issues: [ContentIssue] = []
  private var places: [String: Int] = [:]

  /// Reads a bank.
  ///
  /// - Parameters:
  ///   - objectives: the table of objectives; nil when it could not be read.
  ///   - files: the files of questions, name and text.
  package init(objectives: (file: String, text: String), files: [(file: String, text: String)]) {
    do throws(ContentIssue) {
      self.objectives = try Objective.all(reading: objectives.text, file: objectives.file)
    } catch {
      self.objectives = []
      issues.append(error)
      return
    }
    for file in files {
      do throws(ContentIssue) {
        try read(try ContentNode(parsing: file.text, file: file.file))
      } catch {
        issues.append(error)
      }
    }
    issues.sort()
  }

  private mutating func read(_ root: ContentNode) throws(ContentIssue) {
    let record = try root.record("a file of questions", keys: ["objective", "questions"])
    let objective = try record.required("objective").choice(objectives.map { ($0.id, $0) }, what: "objective")
    for node in try record.list("questions") {
      do throws(ContentIssue) {
        let question = try Question(reading: node, objective: objective)
        if let other = self[id: question.id] {
          throw ContentIssue(
            file: question.file, line: question.line, column: 1,
            text: "the question \"\(question.id)\" is there twice (first in \(other.file):\(other.line))")
        }
        places[question.id] = questions.count
        questions.append(question)
      } catch {
        issues.append(error)
      }
    }
  }

  package subscript(id id: String) -> Question? {
    places[id].map { questions[$0] }
  }

  package func objective(_ id: String) -> Objective? {
    objectives.first { $0.id == id }
  }
}
