/// What stands in [[ … ]].
package indirect enum ConditionalExpression: Hashable, Sendable {
  /// A word alone: true when it is not empty.
  case word(Word)
  /// -f file and its kin.
  case unary(String, Word)
  /// a == b and its kin.
  case binary(Word, String, Word)
  case not(ConditionalExpression)
  case and(ConditionalExpression, ConditionalExpression)
  case or(ConditionalExpression, ConditionalExpression)
  /// In parentheses.
  case group(ConditionalExpression)
}
