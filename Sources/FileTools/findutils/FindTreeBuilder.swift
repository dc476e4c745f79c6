/// Builds find's expression from its words: parentheses, "!", "-a", "-o" and ",".
struct FindTreeBuilder {
  private let tokens: [FindToken]
  private var index = 0

  init(_ tokens: [FindToken]) {
    self.tokens = tokens
  }

  /// The expression, with -print where it has no action.
  mutating func build() throws(FindFailure) -> FindExpression {
    let printing = FindExpression.primary(.print(terminator: 10, to: nil))
    guard !tokens.isEmpty else { return printing }
    let expression = try list()
    guard index == tokens.count else { throw FindFailure("you have too many ')'") }
    let acts = tokens.contains { if case .primary(let primary) = $0.kind { primary.replacesPrint } else { false } }
    return acts ? expression : .and([expression, printing])
  }

  private var next: FindToken? { index < tokens.count ? tokens[index] : nil }

  private mutating func list() throws(FindFailure) -> FindExpression {
    var parts = [try alternatives()]
    while case .comma? = next?.kind {
      index += 1
      parts.append(try alternatives())
    }
    return parts.count == 1 ? parts[0] : .list(parts)
  }

  private mutating func alternatives() throws(FindFailure) -> FindExpression {
    var parts = [try conjunction()]
    while case .or? = next?.kind {
      index += 1
      parts.append(try conjunction())
    }
    return parts.count == 1 ? parts[0] : .or(parts)
  }

  private mutating func conjunction() throws(FindFailure) -> FindExpression {
    var parts = [try operand()]
    while let token = next {
      switch token.kind {
      case .and: index += 1
      case .primary, .not, .open: break
      case .or, .comma, .close: return parts.count == 1 ? parts[0] : .and(parts)
      }
      parts.append(try operand())
    }
    return parts.count == 1 ? parts[0] : .and(parts)
  }

  private mutating func operand() throws(FindFailure) -> FindExpression {
    let previous = index > 0 ? tokens[index - 1] : nil
    guard let token = next else {
      if case .open? = previous?.kind {
        throw FindFailure(
          "invalid expression; expected to find a ')' but didn't see one. Perhaps you need an extra predicate after '"
            + (previous?.name ?? "") + "'")
      }
      throw FindFailure("expected an expression after '\(previous?.name ?? "")'")
    }
    switch token.kind {
    case .primary(let primary):
      index += 1
      return .primary(primary)
    case .not:
      index += 1
      return .not(try operand())
    case .open:
      index += 1
      let inner = try list()
      guard case .close? = next?.kind else {
        throw FindFailure("invalid expression; I was expecting to find a ')' somewhere but did not see one.")
      }
      index += 1
      return inner
    case .close:
      if case .open? = previous?.kind { throw FindFailure("invalid expression; empty parentheses are not allowed.") }
      guard let previous else { throw FindFailure("you have too many ')'") }
      throw FindFailure("expected an expression between '\(previous.name)' and ')'")
    case .and, .or, .comma:
      throw FindFailure(
        "invalid expression; you have used a binary operator '\(token.name)' with nothing before it.")
    }
  }
}
