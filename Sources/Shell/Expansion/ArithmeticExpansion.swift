import Kernel
import ShellSyntax

/// $((…)), ((…)), let, subscripts.
extension Shell {
  /// Expands and evaluates arithmetic.
  func evaluate(_ text: ArithmeticText) async throws(ArithmeticFailure) -> Int {
    if let fixed = text.fixed { return try await evaluateExpanded(fixed) }
    return try await evaluateExpanded(try await expandedText(text))
  }

  func expandedText(_ text: ArithmeticText) async throws(ArithmeticFailure) -> String {
    if let fixed = text.fixed { return fixed }
    do throws(Unwind) {
      return try await quotedString(text.parts)
    } catch {
      throw .unwind(error)
    }
  }

  /// Evaluates an expression in which nothing is left to be expanded.
  func evaluateExpanded(_ text: String, depth: Int = 0) async throws(ArithmeticFailure) -> Int {
    if let number = Shell.plainNumber(text) { return number }
    guard depth < 1024 else {
      throw .invalid(expression: text, message: "expression recursion level exceeded", token: text)
    }
    var evaluator = ArithmeticEvaluator(text, shell: self, depth: depth)
    return try await evaluator.evaluate()
  }

  /// The value of a decimal number without anything around it.
  @inline(__always)
  static func plainNumber(_ text: String) -> Int? {
    var value = 0
    var count = 0
    for byte in text.utf8 {
      guard byte >= 48, byte <= 57, count < 18, !(count == 1 && value == 0) else { return nil }
      value = value &* 10 &+ Int(byte - 48)
      count += 1
    }
    return count > 0 ? value : nil
  }

  /// Prints why an expression could not be evaluated.
  ///
  /// - Parameter command: the name that the message begins with: "((", "let".
  func report(_ failure: ArithmeticFailure, in command: String?) async throws(Unwind) {
    switch failure {
    case .unwind(let unwinding): throw unwinding
    case .invalid(let expression, let message, let token):
      if isDash {
        let isLeftOver =
          message == "syntax error in expression" || message.hasSuffix("base") || message.hasSuffix("number")
        let reason =
          message == "division by 0" ? "division by zero" : isLeftOver ? "expecting EOF" : "expecting primary"
        try await complainPlainly("arithmetic expression: \(reason): \"\(expression)\"")
        return
      }
      let start = (command ?? builtinName).map { $0 + ": " } ?? ""
      let trimmed = String(expression.drop { $0 == " " || $0 == "\t" })
      try await complainPlainly("\(start)\(trimmed): \(message) (error token is \"\(token)\")")
    }
  }
}
