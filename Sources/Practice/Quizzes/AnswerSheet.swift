import Course

/// Answers that were written down beforehand: a line for each question, in their order; an empty line leaves one
/// out. A line may begin with the question's name and a colon, which then says what it answers.
package struct AnswerSheet {
  private let lines: [String]

  package init(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Prose.trimmed($0) }
    if lines.last == "" { lines.removeLast() }
    self.lines = lines
  }

  /// Fills in a quiz and hands it in.
  ///
  /// - Returns: what could not be taken as an answer, by line.
  package func fill(_ sitting: inout Sitting, bank: QuestionBank, at now: WallTime) -> [String] {
    var problems: [String] = []
    var next = 0
    for (index, line) in lines.enumerated() {
      var place = next
      var text = line
      if let colon = line.firstIndex(of: ":"),
        let named = sitting.items.firstIndex(where: { $0.id == line[..<colon] })
      {
        place = named
        text = Prose.trimmed(line[line.index(after: colon)...])
      } else {
        next += 1
      }
      guard sitting.items.indices.contains(place) else {
        if !text.isEmpty { problems.append("line \(index + 1): there are only \(sitting.items.count) questions") }
        continue
      }
      guard !text.isEmpty, let question = bank[id: sitting.items[place].id] else { continue }
      do throws(AnswerRefusal) {
        let answer = try question.form.answer(typed: text, order: question.order(seed: sitting.seed))
        try? sitting.go(to: place, at: now)
        try? sitting.answer(answer, at: now)
      } catch {
        problems.append("line \(index + 1): \(error.text)")
      }
    }
    try? sitting.handIn(at: now)
    return problems
  }
}
