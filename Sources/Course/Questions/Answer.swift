/// What a learner answers to a question.
package enum Answer: Hashable, Sendable, Codable {
  /// Options, by their places in the bank, in ascending order.
  case chosen([Int])
  /// Text as it was typed.
  case typed(String)
}

/// Why something that was typed is no answer to a question; it is not counted as a wrong one.
package struct AnswerRefusal: Error, Hashable, Sendable {
  /// What to tell the learner.
  package let text: String
}

/// How good an answer is.
package struct Grade: Hashable, Sendable {
  package let isRight: Bool
  /// What there is to say to this very answer, if anything.
  package let remark: String?

  package init(isRight: Bool, remark: String? = nil) {
    self.isRight = isRight
    self.remark = remark
  }
}
