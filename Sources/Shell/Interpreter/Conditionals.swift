import FileSystem
import Kernel
import Patterns
import ShellSyntax

/// [[ … ]], and the tests that it shares with `test`.
extension Shell {
  /// The status of a conditional expression.
  func evaluate(_ expression: ConditionalExpression) async throws(Unwind) -> Int32 {
    do throws(ArithmeticFailure) {
      return try await isTrue(expression) ? 0 : 1
    } catch {
      if case .unwind(.exit(let status)) = error, status == Shell.badExpression { return 2 }
      try await report(error, in: "[[")
      return 1
    }
  }

  /// The status that marks a regular expression that could not be read.
  private static let badExpression: Int32 = -2

  private func isTrue(_ expression: ConditionalExpression) async throws(ArithmeticFailure) -> Bool {
    switch expression {
    case .word(let word):
      let text = try await expanded { () async throws(Unwind) in try await self.string(word) }
      if isOn(.trace) { try await traceTest("-n \(tracedTest(text))") }
      return !text.isEmpty
    case .unary(let op, let word):
      let text = try await expanded { () async throws(Unwind) in try await self.string(word) }
      if isOn(.trace) { try await traceTest("\(op) \(tracedTest(text))") }
      return try await expanded { () async throws(Unwind) in try await self.test(op, text) }
    case .binary(let left, let op, let right): return try await isTrue(left, op, right)
    case .not(let inner): return !(try await isTrue(inner))
    case .and(let left, let right):
      guard try await isTrue(left) else { return false }
      return try await isTrue(right)
    case .or(let left, let right):
      if try await isTrue(left) { return true }
      return try await isTrue(right)
    case .group(let inner): return try await isTrue(inner)
    }
  }

  private func expanded<Result>(_ body: () async throws(Unwind) -> Result) async throws(ArithmeticFailure) -> Result {
    do throws(Unwind) {
      return try await body()
    } catch {
      throw .unwind(error)
    }
  }

  private func traceTest(_ text: String) async throws(ArithmeticFailure) {
    try await expanded { () async throws(Unwind) in try await self.traceLine("[[ \(text) ]]") }
  }

  private func tracedTest(_ text: String) -> String { text.isEmpty ? "''" : text }

  private func isTrue(_ leftWord: Word, _ op: String, _ rightWord: Word) async throws(ArithmeticFailure) -> Bool {
    let left = try await expanded { () async throws(Unwind) in try await self.string(leftWord) }
    switch op {
    case "=~": return try await matchesExpression(left, rightWord)
    case "=", "==", "!=":
      let pattern = try await expanded { () async throws(Unwind) in try await self.patternText(rightWord) }
      if isOn(.trace) { try await traceTest("\(tracedTest(left)) \(op) \(tracedTest(pattern))") }
      let glob = glob(pattern, ignoringCase: isOn(.ignoresCaseInMatch), alwaysExtended: true)
      return glob.matches(left) == (op != "!=")
    case "-eq", "-ne", "-lt", "-le", "-gt", "-ge":
      let right = try await expanded { () async throws(Unwind) in try await self.string(rightWord) }
      if isOn(.trace) { try await traceTest("\(tracedTest(left)) \(op) \(tracedTest(right))") }
      return Shell.compare(try await evaluateExpanded(left), op, try await evaluateExpanded(right))
    default:
      let right = try await expanded { () async throws(Unwind) in try await self.string(rightWord) }
      if isOn(.trace) { try await traceTest("\(tracedTest(left)) \(op) \(tracedTest(right))") }
      return test(left, op, right)
    }
  }

  /// =~, which sets BASH_REMATCH.
  private func matchesExpression(_ text: String, _ word: Word) async throws(ArithmeticFailure) -> Bool {
    let pattern = try await expanded { () async throws(Unwind) in try await self.expressionText(word) }
    if isOn(.trace) { try await traceTest("\(tracedTest(text)) =~ \(tracedTest(pattern))") }
    let key = (isOn(.ignoresCaseInMatch) ? "i" : "c") + pattern
    let expression: POSIXRegex
    do throws(PatternError) {
      expression = try expressions.pattern(key) { (key: String) throws(PatternError) in
        try POSIXRegex(String(key.dropFirst()).bytes, isExtended: true, ignoresCase: key.hasPrefix("i"))
      }
    } catch {
      throw .unwind(.exit(Shell.badExpression))
    }
    let bytes = text.bytes
    guard let match = expression.firstMatch(in: bytes) else {
      state.variables["BASH_REMATCH"] = Variable(.indexed(IndexedArray()))
      return false
    }
    let groups = match.groups.map { range in range.map { String(lossless: bytes[$0]) } ?? "" }
    state.variables["BASH_REMATCH"] = Variable(.indexed(IndexedArray(groups)))
    return true
  }

  static func compare(_ left: Int, _ op: String, _ right: Int) -> Bool {
    switch op {
    case "-eq": left == right
    case "-ne": left != right
    case "-lt": left < right
    case "-le": left <= right
    case "-gt": left > right
    default: left >= right
    }
  }

  // MARK: Tests

  /// A test of one operand.
  func test(_ op: String, _ operand: String) async throws(Unwind) -> Bool {
    switch op {
    case "-n": return !operand.isEmpty
    case "-z": return operand.isEmpty
    case "-o": return ShellOptions.named(operand).map { isOn($0) } ?? false
    case "-v": return try await isSet(operand)
    case "-R": return state.variables[operand]?.attributes.contains(.nameReference) == true
    case "-t": return Int(operand).map { process.isTerminal($0) } ?? false
    default: return testFile(op, operand)
    }
  }

  private func isSet(_ reference: String) async throws(Unwind) -> Bool {
    if reference.hasSuffix("[@]") || reference.hasSuffix("[*]") {
      return variable(String(reference.dropLast(3)))?.elements.isEmpty == false
    }
    if let number = Int(reference), reference.utf8.allSatisfy(\.isDigit) {
      return number == 0 || number <= state.positional.count
    }
    return try await value(ofReference: reference) != nil
  }

  private func testFile(_ op: String, _ path: String) -> Bool {
    let files = process.files
    if op == "-h" || op == "-L" { return (try? files.linkStatus(path))?.isSymbolicLink == true }
    if path.hasPrefix("/dev/fd/"), let number = Int(path.dropFirst("/dev/fd/".count)) {
      guard process.hasDescriptor(number) else { return false }
    }
    guard let status = try? files.status(path) else { return false }
    switch op {
    case "-a", "-e": return true
    case "-f": return status.isRegular
    case "-d": return status.isDirectory
    case "-b": return status.type == .blockDevice
    case "-c": return status.type == .characterDevice
    case "-p": return status.type == .fifo
    case "-S": return status.type == .socket
    case "-s": return status.size > 0
    case "-g": return status.mode.contains(.setGroupID)
    case "-u": return status.mode.contains(.setUserID)
    case "-k": return status.mode.contains(.sticky)
    case "-r": return files.mayAccess(.read, path)
    case "-w": return files.mayAccess(.write, path)
    case "-x": return files.mayAccess(.execute, path)
    case "-O": return status.owner == process.credentials.effectiveUser
    case "-G": return status.group == process.credentials.effectiveGroup
    case "-N": return status.modificationTime > status.accessTime
    default: return false
    }
  }

  /// A test of two texts or files.
  func test(_ left: String, _ op: String, _ right: String) -> Bool {
    switch op {
    case "=", "==": return left.utf8.elementsEqual(right.utf8)
    case "!=": return !left.utf8.elementsEqual(right.utf8)
    case "<": return left.utf8.lexicographicallyPrecedes(right.utf8)
    case ">": return right.utf8.lexicographicallyPrecedes(left.utf8)
    case "-nt", "-ot":
      let first = (try? process.files.status(left))?.modificationTime
      let second = (try? process.files.status(right))?.modificationTime
      guard let first else { return op == "-ot" && second != nil }
      guard let second else { return op == "-nt" }
      return op == "-nt" ? first > second : first < second
    case "-ef":
      guard let first = try? process.files.status(left).id, let second = try? process.files.status(right).id else {
        return false
      }
      return first == second
    default: return false
    }
  }
}
