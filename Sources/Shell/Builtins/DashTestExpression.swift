import Kernel

/// The expression of dash's `test`, whose grammar takes what bash rejects, and the other way round.
struct DashTestExpression {
  private enum Kind {
    case unary, binary, not, and, or, open, close, operand, end
  }

  private let words: [String]
  private let shell: Shell
  private var position = 0

  private static let unary: Set<String> = [
    "-r", "-w", "-x", "-e", "-f", "-d", "-c", "-b", "-p", "-u", "-g", "-k", "-s", "-t", "-z", "-n", "-h", "-O", "-G",
    "-L", "-S",
  ]
  private static let binary: Set<String> = [
    "=", "!=", "<", ">", "-eq", "-ne", "-ge", "-gt", "-le", "-lt", "-nt", "-ot", "-ef",
  ]

  /// - Parameter words: the arguments, without the closing bracket.
  init(_ words: [String], shell: Shell) {
    self.words = words
    self.shell = shell
  }

  mutating func evaluate() async throws(TestExpression.Failure) -> Bool {
    var (start, end) = (0, words.count)
    var isNegated = false
    while true {
      guard end > start else { return isNegated }
      let count = end - start
      if count == 3, DashTestExpression.binary.contains(words[start + 1]) { break }
      guard count == 3 || count == 4 else { break }
      if words[start] == "(", words[end - 1] == ")" {
        start += 1
        end -= 1
        break
      }
      guard words[start] == "!" else { break }
      isNegated.toggle()
      start += 1
    }
    var inner = DashTestExpression(Array(words[start..<end]), shell: shell)
    let isOperand = inner.words.count == 3 && DashTestExpression.binary.contains(inner.words[1])
    let result = try await inner.or(isOperand ? .operand : inner.kind(at: 0))
    if inner.position + 1 < inner.words.count {
      throw .invalid("\(inner.words[inner.position]): unexpected operator")
    }
    return result != isNegated
  }

  /// What a word is where it stands: an operator with nothing to work on is an operand.
  private func kind(at index: Int) -> Kind {
    guard index < words.count else { return .end }
    switch words[index] {
    case "!": return .not
    case "-a": return .and
    case "-o": return .or
    case "(": return index + 1 < words.count ? .open : .operand
    case ")": return .close
    case let word where DashTestExpression.binary.contains(word): return .binary
    case let word where DashTestExpression.unary.contains(word):
      guard index + 1 < words.count else { return .operand }
      let isFollowed = index + 2 < words.count
      return isFollowed && DashTestExpression.binary.contains(words[index + 1]) ? .operand : .unary
    default: return .operand
    }
  }

  private mutating func or(_ first: Kind) async throws(TestExpression.Failure) -> Bool {
    var result = try await and(first)
    while kind(at: position + 1) == .or {
      position += 2
      let right = try await and(kind(at: position))
      result = result || right
    }
    return result
  }

  private mutating func and(_ first: Kind) async throws(TestExpression.Failure) -> Bool {
    var result = try await term(first)
    while kind(at: position + 1) == .and {
      position += 2
      let right = try await term(kind(at: position))
      result = result && right
    }
    return result
  }

  private mutating func term(_ first: Kind) async throws(TestExpression.Failure) -> Bool {
    guard first == .not else { return try await primary(first) }
    let next = kind(at: position + 1)
    if next != .end { position += 1 }
    return !(try await term(next))
  }

  private mutating func primary(_ first: Kind) async throws(TestExpression.Failure) -> Bool {
    switch first {
    case .end: return false
    case .open:
      position += 1
      let next = kind(at: position)
      if next == .close { return false }
      let result = try await or(next)
      position += 1
      guard kind(at: position) == .close else { throw .invalid("closing paren expected") }
      return result
    case .unary:
      position += 1
      return try await TestExpression([], shell: shell).unary(words[position - 1], words[position])
    default: break
    }
    guard kind(at: position + 1) == .binary else { return !words[position].isEmpty }
    position += 2
    guard position < words.count else { throw .invalid("\(words[position - 1]): argument expected") }
    return try await TestExpression([], shell: shell).binary(words[position - 2], words[position - 1], words[position])
  }
}
