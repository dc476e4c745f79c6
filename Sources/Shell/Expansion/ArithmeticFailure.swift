/// Why an arithmetic expression has no value.
enum ArithmeticFailure: Error {
  /// The expression, what is wrong with it, and the text from the token where that was noticed.
  case invalid(expression: String, message: String, token: String)
  /// Something else that happened while it was evaluated.
  case unwind(Unwind)
}
