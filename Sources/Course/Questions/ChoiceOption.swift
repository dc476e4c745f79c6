/// One of the options of a question.
package struct ChoiceOption: Hashable, Sendable {
  package let text: String
  package let isRight: Bool
  /// Why it is right or wrong.
  package let why: String
}

/// What both forms with options have in common.
protocol OptionForm: QuestionForm {
  var options: [ChoiceOption] { get }
}

extension OptionForm {
  package var choices: [String] { options.map(\.text) }

  package var key: Answer { .chosen(options.indices.filter { options[$0].isRight }) }

  package func grade(_ answer: Answer) -> Grade { Grade(isRight: answer == key) }

  package func shown(_ answer: Answer, order: [Int]) -> String {
    guard case .chosen(let places) = answer else { return "" }
    return order.indices.filter { places.contains(order[$0]) }.map { OptionLabel.label($0) }.joined(separator: " ")
  }

  package func debrief(order: [Int]) -> [DebriefLine] {
    order.enumerated().map { shown, place in
      let option = options[place]
      return DebriefLine(label: OptionLabel.label(shown), text: option.text, isRight: option.isRight, why: option.why)
    }
  }

  /// The options that were typed, without repetition, ascending.
  func places(typed text: String, order: [Int]) throws(AnswerRefusal) -> [Int] {
    var places: Set<Int> = []
    for letter in text.unicodeScalars where !", ;.".unicodeScalars.contains(letter) {
      guard let shown = OptionLabel.place(letter), shown < order.count else {
        let last = OptionLabel.label(order.count - 1)
        throw AnswerRefusal(text: "\"\(letter)\" is none of the letters A to \(last)")
      }
      places.insert(order[shown])
    }
    return places.sorted()
  }

  /// Reads the options; at least two, no two the same.
  static func options(_ record: ContentRecord) throws(ContentIssue) -> [ChoiceOption] {
    let nodes = try record.list("options")
    guard (2...8).contains(nodes.count) else {
      throw nodes[0].issue("a question has 2 to 8 options, not \(nodes.count)")
    }
    var options: [ChoiceOption] = []
    for node in nodes {
      let record = try node.record("an option", keys: ["text", "right", "why"])
      let option = ChoiceOption(
        text: try record.text("text"), isRight: try record["right"]?.flag() ?? false, why: try record.text("why"))
      guard !options.contains(where: { $0.text == option.text }) else {
        throw node.issue("the option \"\(option.text)\" is there twice")
      }
      options.append(option)
    }
    return options
  }
}

/// The letters that stand before options.
package enum OptionLabel {
  package static func label(_ place: Int) -> String {
    String(UnicodeScalar(UInt8(truncatingIfNeeded: 65 + place)))
  }

  /// The place of a letter, small or capital.
  package static func place(_ letter: Unicode.Scalar) -> Int? {
    switch letter {
    case "A"..."Z": Int(letter.value) - 65
    case "a"..."z": Int(letter.value) - 97
    default: nil
    }
  }
}
