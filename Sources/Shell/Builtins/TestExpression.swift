import Kernel
import ShellSyntax

/// The expression of `test`: by the number of arguments where POSIX says so, else by a grammar.
struct TestExpression {
  enum Failure: Error {
    case invalid(String)
    case unwind(Unwind)
  }

  private let arguments: [String]
  private let shell: Shell
  private var position = 0

  init(_ arguments: [String], shell: Shell) {
    self.arguments = arguments
    self.shell = shell
  }

  mutating func evaluate() async throws(Failure) -> Bool {
    let result = try await evaluate(arguments[...])
    return result
  }

  private mutating func evaluate(_ words: ArraySlice<String>) async throws(Failure) -> Bool {
    let first = words.startIndex
    switch words.count {
    case 0: return false
    case 1: return !words[first].isEmpty
    case 2: return try await two(words)
    case 3: return try await three(words)
    case 4:
      if words[first] == "!" { return !(try await evaluate(words.dropFirst())) }
      if words[first] == "(", words[first + 3] == ")" { return try await evaluate(words[(first + 1)...(first + 2)]) }
    default: break
    }
    position = first
    let result = try await or(words.endIndex)
    guard position == words.endIndex else { throw .invalid("too many arguments") }
    return result
  }

  private mutating func two(_ words: ArraySlice<String>) async throws(Failure) -> Bool {
    let (first, second) = (words[words.startIndex], words[words.startIndex + 1])
    if first == "!" { return second.isEmpty }
    guard isUnary(first) else { throw .invalid("\(first): unary operator expected") }
    return try await unary(first, second)
  }

  private mutating func three(_ words: ArraySlice<String>) async throws(Failure) -> Bool {
    let (first, op, last) = (words[words.startIndex], words[words.startIndex + 1], words[words.startIndex + 2])
    if isBinary(op) { return try await binary(first, op, last) }
    if op == "-a" { return !first.isEmpty && !last.isEmpty }
    if op == "-o" { return !first.isEmpty || !last.isEmpty }
    if first == "!" { return !(try await two(words.dropFirst())) }
    if first == "(", last == ")" { return !op.isEmpty }
    throw .invalid("\(op): binary operator expected")
  }

  private func isUnary(_ word: String) -> Bool { ConditionalOperators.unary.contains(word) }

  private func isBinary(_ word: String) -> Bool { word != "=~" && ConditionalOperators.binary.contains(word) }

  // MARK: Grammar

  private mutating func or(_ end: Int) async throws(Failure) -> Bool {
    var result = try await and(end)
    while position < end, arguments[position] == "-o" {
      position += 1
      let right = try await and(end)
      result = result || right
    }
    return result
  }

  private mutating func and(_ end: Int) async throws(Failure) -> Bool {
    var result = try await term(end)
    while position < end, arguments[position] == "-a" {
      position += 1
      let right = try await term(end)
      result = result && right
    }
    return result
  }

  private mutating func term(_ end: Int) async throws(Failure) -> Bool {
    guard position < end else { throw .invalid("argument expected") }
    var isNegated = false
    while position < end, arguments[position] == "!" {
      isNegated.toggle()
      position += 1
    }
    guard position < end else { throw .invalid("argument expected") }
    let result = try await unnegated(end)
    return result != isNegated
  }

  private mutating func unnegated(_ end: Int) async throws(Failure) -> Bool {
    let word = arguments[position]
    if position + 2 < end, isBinary(arguments[position + 1]) {
      defer { position += 3 }
      return try await binary(word, arguments[position + 1], arguments[position + 2])
    }
    if word == "(" {
      position += 1
      let result = try await or(end)
      guard position < end, arguments[position] == ")" else {
        // The "]" that ends the command is what is found where "[" runs out of arguments.
        let found = position < end ? arguments[position] : shell.builtinName == "[" ? "]" : nil
        throw .invalid(shell.isDash || found == nil ? "`)' expected" : "`)' expected, found \(found ?? "")")
      }
      position += 1
      return result
    }
    if isUnary(word), position + 1 < end {
      defer { position += 2 }
      return try await unary(word, arguments[position + 1])
    }
    position += 1
    return !word.isEmpty
  }

  // MARK: Operators

  func unary(_ op: String, _ operand: String) async throws(Failure) -> Bool {
    if op == "-t" {
      guard let number = Int(operand.filter { $0 != " " }) else {
        guard shell.isDash else { return false }
        throw .invalid("Illegal number: \(operand)")
      }
      return shell.process.isTerminal(number)
    }
    do throws(Unwind) {
      return try await shell.test(op, operand)
    } catch {
      throw .unwind(error)
    }
  }

  func binary(_ left: String, _ op: String, _ right: String) async throws(Failure) -> Bool {
    switch op {
    case "-eq", "-ne", "-lt", "-le", "-gt", "-ge":
      return Shell.compare(try number(left), op, try number(right))
    case "=", "==": return left.utf8.elementsEqual(right.utf8)
    case "!=": return !left.utf8.elementsEqual(right.utf8)
    default: return shell.test(left, op, right)
    }
  }

  private func number(_ text: String) throws(Failure) -> Int {
    if let plain = Shell.plainNumber(text) { return plain }
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\n" }
    var trimmed = text.drop(while: isBlank)
    while let last = trimmed.last, isBlank(last) { trimmed = trimmed.dropLast() }
    guard let value = Int(trimmed) else {
      throw .invalid(shell.isDash ? "Illegal number: \(text)" : "\(text): integer expression expected")
    }
    return value
  }
}
