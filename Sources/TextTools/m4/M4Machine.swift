import FileSystem
import Kernel

/// An argument of a macro, or what one is defined as.
enum M4Value: Hashable {
  case text([UInt8])
  case builtin(String)

  var bytes: [UInt8] {
    if case .text(let bytes) = self { bytes } else { [] }
  }
  var string: String { String(lossless: bytes) }
}

/// Reads text, and puts the meaning of macros in their place.
final class M4Machine {
  /// What keeps m4 from going on.
  enum Stop: Error {
    case exit(ExitStatus)
    case failed(Errno)
  }

  enum Token {
    case word([UInt8])
    /// What stands between quotes, or in a comment.
    case text([UInt8])
    case character(UInt8)
    case builtin(String)
    case end
  }

  let process: Process
  var input = M4Input()
  var output = M4Output()
  var status = ExitStatus.success
  /// What comes along, by name.
  let builtins: [String: M4Builtin]
  /// The meanings of each name; the last one counts.
  var definitions: [String: [M4Value]] = [:]
  var traced: Set<String> = []
  var tracesAll = false
  var openQuote: [UInt8] = [UInt8(ascii: "`")]
  var closeQuote: [UInt8] = [UInt8(ascii: "'")]
  var openComment: [UInt8] = [UInt8(ascii: "#")]
  var closeComment: [UInt8] = [10]
  /// What m4wrap keeps for the end, the last one first.
  var wrapped: [[UInt8]] = []
  var includePath: [String] = []
  var lastSystemStatus = 0
  /// The status where a warning counts as an error (`-E`).
  var warningStatus = ExitStatus.success
  var isQuiet = false
  /// How many calls are open.
  private(set) var depth = 0
  private var steps = 0
  /// The line that the last token began on.
  private var tokenLine = 0

  init(_ process: Process, prefix: String) {
    self.process = process
    builtins = Dictionary(M4Builtins.all.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
    for builtin in M4Builtins.all { definitions[prefix + builtin.name] = [.builtin(builtin.name)] }
    definitions["__gnu__"] = [.text([])]
    definitions["__unix__"] = [.text([])]
  }

  // MARK: Messages

  /// A message with the place where reading is.
  func complain(_ message: String) async throws(Stop) {
    let place = input.place
    let where_ = place.file.isEmpty ? "" : "\(place.file):\(place.line): "
    try await tell("\(process.arguments.first ?? "m4"):\(where_.isEmpty ? " " : where_)\(message)\n")
  }

  func warn(_ message: String) async throws(Stop) {
    if !isQuiet { try await complain("Warning: " + message) }
    noteWarning()
  }

  func noteWarning() {
    if !warningStatus.isSuccess { status = warningStatus }
  }

  func tell(_ text: String) async throws(Stop) {
    do throws(Errno) {
      try await process.standardOutput.flush()
      try await process.writeError(text)
    } catch {
      throw .failed(error)
    }
  }

  func flushOutput() async throws(Stop) {
    let bytes = output.takeFinished()
    guard !bytes.isEmpty else { return }
    do throws(Errno) {
      try await process.write(bytes)
    } catch {
      throw .failed(error)
    }
  }

  // MARK: Reading

  /// Reads all that there is, then what m4wrap has kept.
  func expandAll() async throws(Stop) {
    while true {
      try await expandFile()
      guard !wrapped.isEmpty else { return }
      let texts = wrapped
      wrapped = []
      input.push(Array(texts.joined()))
    }
  }

  /// Reads what there is.
  func expandFile() async throws(Stop) {
    while true {
      let token = try await nextToken()
      if case .end = token { return }
      if let bytes = try await expand(token) { output.write(bytes, line: tokenLine, file: input.place.file) }
      try await flushOutput()
    }
  }

  private func checkpoint() async throws(Stop) {
    steps += 1
    guard steps & 15 == 0 else { return }
    do throws(Errno) {
      try await process.checkpoint()
    } catch {
      throw .failed(error)
    }
  }

  private func nextToken() async throws(Stop) -> Token {
    if let builtin = input.nextBuiltin() { return .builtin(builtin) }
    guard let first = input.peek() else { return .end }
    tokenLine = input.nextLine
    if input.take(openComment) { return .text(try await readComment()) }
    if M4Machine.isLetter(first) {
      var word: [UInt8] = []
      while let byte = input.peek(), M4Machine.isLetter(byte) || M4Machine.isDigit(byte) {
        word.append(byte)
        _ = input.next()
      }
      return .word(word)
    }
    if input.take(openQuote) { return .text(try await readQuoted()) }
    return .character(input.next() ?? first)
  }

  static func isLetter(_ byte: UInt8) -> Bool { byte | 32 >= 97 && byte | 32 <= 122 || byte == 95 }
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

  private func readComment() async throws(Stop) -> [UInt8] {
    var text = openComment
    while !input.take(closeComment) {
      guard let byte = input.next() else {
        if closeComment == [10] { return text }
        try await complain("ERROR: end of file in comment")
        throw .exit(.failure)
      }
      text.append(byte)
    }
    return text + closeComment
  }

  private func readQuoted() async throws(Stop) -> [UInt8] {
    var text: [UInt8] = []
    var level = 1
    while true {
      if input.take(closeQuote) {
        level -= 1
        if level == 0 { return text }
        text += closeQuote
      } else if input.take(openQuote) {
        level += 1
        text += openQuote
      } else if let byte = input.next() {
        text.append(byte)
      } else {
        try await complain("ERROR: end of file in string")
        throw .exit(.failure)
      }
    }
  }

  // MARK: Calls

  /// The text that a token stands for; nil where it was a macro, whose expansion is read next.
  private func expand(_ token: Token) async throws(Stop) -> [UInt8]? {
    switch token {
    case .text(let bytes): return bytes
    case .character(let byte): return [byte]
    case .builtin, .end: return []
    case .word(let word):
      let name = String(lossless: word)
      guard let value = definitions[name]?.last else { return word }
      let hasArguments = input.peek() == UInt8(ascii: "(")
      if case .builtin(let builtin) = value, !hasArguments, builtins[builtin]?.isBlind == true { return word }
      try await checkpoint()
      try await call(name, value, hasArguments)
      return nil
    }
  }

  private func call(_ name: String, _ value: M4Value, _ hasArguments: Bool) async throws(Stop) {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 1024 else {
      try await complain("recursion limit of 1024 exceeded, use -L<N> to change it")
      throw .exit(.failure)
    }
    var arguments: [M4Value] = [.text(name.bytes)]
    if hasArguments {
      _ = input.next()
      repeat { arguments.append(try await readArgument()) } while lastSeparator == UInt8(ascii: ",")
    }
    if tracesAll || traced.contains(name) { try await tell("m4trace: -\(depth)- \(name)\n") }
    try await invoke(value, arguments)
  }

  /// What has ended the last argument: a comma or a parenthesis.
  private var lastSeparator: UInt8 = 0

  private func readArgument() async throws(Stop) -> M4Value {
    while let byte = input.peek(), byte == 32 || byte >= 9 && byte <= 13 { _ = input.next() }
    var text: [UInt8] = []
    var builtin: String?
    var level = 0
    while true {
      let token = try await nextToken()
      switch token {
      case .character(let byte):
        if level == 0, byte == UInt8(ascii: ",") || byte == UInt8(ascii: ")") {
          lastSeparator = byte
          if let builtin, text.isEmpty { return .builtin(builtin) }
          return .text(text)
        }
        if byte == UInt8(ascii: "(") { level += 1 }
        if byte == UInt8(ascii: ")") { level -= 1 }
        text.append(byte)
      case .builtin(let name): builtin = name
      case .end:
        try await complain("ERROR: end of file in argument list")
        throw .exit(.failure)
      default:
        if let bytes = try await expand(token) { text += bytes }
      }
    }
  }

  /// Calls a macro with its arguments, the first of which is its name.
  func invoke(_ value: M4Value, _ arguments: [M4Value]) async throws(Stop) {
    switch value {
    case .text(let body): input.push(substitute(body, arguments))
    case .builtin(let name):
      guard let builtin = builtins[name] else { return }
      if try await hasWrongCount(builtin, arguments) { return }
      let result = try await builtin.run(self, arguments)
      input.push(result)
    }
  }

  private func hasWrongCount(_ builtin: M4Builtin, _ arguments: [M4Value]) async throws(Stop) -> Bool {
    let count = arguments.count - 1
    let name = arguments[0].string
    if count < builtin.counts.lowerBound {
      if count > 0 || !builtin.isBlind { try await warn("too few arguments to builtin `\(name)'") }
      // Those that can't do without give back their first argument, or nothing.
      if let fallback = builtin.fallback, arguments.count > 1 { input.push(fallback(arguments[1].bytes)) }
      return true
    }
    if count > builtin.counts.upperBound { try await warn("excess arguments to builtin `\(name)' ignored") }
    return false
  }

  /// The body of a macro with its arguments in the places of "$1", "$#", "$*" and "$@".
  private func substitute(_ body: [UInt8], _ arguments: [M4Value]) -> [UInt8] {
    guard body.contains(UInt8(ascii: "$")) else { return body }
    var result: [UInt8] = []
    var index = 0
    while index < body.count {
      guard body[index] == UInt8(ascii: "$"), index + 1 < body.count else {
        result.append(body[index])
        index += 1
        continue
      }
      index += 1
      switch body[index] {
      case 48...57:
        var number = 0
        while index < body.count, M4Machine.isDigit(body[index]), number < 100_000 {
          number = number * 10 + Int(body[index] - 48)
          index += 1
        }
        if number < arguments.count { result += arguments[number].bytes }
      case UInt8(ascii: "#"):
        result += "\(arguments.count - 1)".bytes
        index += 1
      case UInt8(ascii: "*"), UInt8(ascii: "@"):
        result += list(arguments.dropFirst(), isQuoted: body[index] == UInt8(ascii: "@"))
        index += 1
      default: result.append(UInt8(ascii: "$"))
      }
    }
    return result
  }

  func list(_ arguments: ArraySlice<M4Value>, isQuoted: Bool) -> [UInt8] {
    let texts = arguments.map { isQuoted ? openQuote + $0.bytes + closeQuote : $0.bytes }
    return Array(texts.joined(separator: [UInt8(ascii: ",")]))
  }

  /// Reads a file of the directories of includes; nil where it can't be read.
  func readIncluded(_ name: String) async throws(Stop) -> Result<[UInt8], Errno> {
    var fault = Errno.ENOENT
    for path in [name] + (name.hasPrefix("/") ? [] : includePath.map { Path.join($0, name) }) {
      do throws(Errno) {
        return .success(try await process.readFile(path))
      } catch {
        if error == .EINTR { throw .failed(error) }
        if error != .ENOENT { fault = error }
      }
    }
    return .failure(fault)
  }
}
