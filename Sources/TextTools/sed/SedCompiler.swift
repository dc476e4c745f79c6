import FileSystem
import Patterns

/// Compiles the scripts of a command line into one.
///
/// Messages name the place that the reader has come to, so it reads no further than it must.
struct SedCompiler {
  let isExtended: Bool
  let isPOSIX: Bool
  let isSandboxed: Bool
  let terminator: UInt8
  let encoding: CharacterEncoding
  var reader = SedReader([], .expression(0))
  private(set) var script = SedScript()
  /// The files of w, W and s///w, by name; and of R.
  var outputs: [[UInt8]] = []
  private(set) var inputs: [[UInt8]] = []
  private var openBlocks: [(command: Int, failure: SedFailure)] = []
  private var labels: [[UInt8]: Int] = [:]
  private var jumps: [(command: Int, label: [UInt8])] = []
  /// The text of a, i or c whose script ended in a backslash.
  private var pendingText: [UInt8]?
  private var expressionCount = 0
  private var hasScript = false

  init(
    isExtended: Bool, isPOSIX: Bool, isSandboxed: Bool, terminator: UInt8, encoding: CharacterEncoding
  ) {
    self.isExtended = isExtended
    self.isPOSIX = isPOSIX
    self.isSandboxed = isSandboxed
    self.terminator = terminator
    self.encoding = encoding
  }

  mutating func add(expression: [UInt8]) throws(SedFailure) {
    expressionCount += 1
    reader = SedReader(expression, .expression(expressionCount))
    try compile()
  }

  mutating func add(file name: String, _ text: [UInt8]) throws(SedFailure) {
    reader = SedReader(text, .file(name))
    if !text.isEmpty { reader.noteLineOfNextExpression() }
    try compile()
  }

  /// Puts the ends of jumps in; to be called once, behind the last script.
  mutating func finish() throws(SedFailure) {
    if let text = pendingText { try setText(text) }
    if let block = openBlocks.last { throw block.failure }
    for (command, label) in jumps {
      var target = script.commands.count
      if !label.isEmpty {
        guard let found = labels[label] else {
          throw SedFailure(message: "can't find label for jump to `\(String(lossless: label))'", status: 4)
        }
        target = found
      }
      switch script.commands[command].action {
      case .branchIfReplaced: script.commands[command].action = .branchIfReplaced(target)
      case .branchUnlessReplaced: script.commands[command].action = .branchUnlessReplaced(target)
      default: script.commands[command].action = .branch(target)
      }
    }
  }

  // MARK: Commands

  private mutating func compile() throws(SedFailure) {
    if pendingText != nil { try readText(from: nil) }
    while true {
      var byte = reader.next()
      while let blank = byte, blank == UInt8(ascii: ";") || isSpace(blank) { byte = reader.next() }
      guard byte != nil else { break }
      var command = SedCommand(action: .nothing)
      byte = try addresses(of: &command, byte)
      if byte == UInt8(ascii: "!") {
        command.isInverted = true
        byte = reader.nextNonBlank()
        if byte == UInt8(ascii: "!") { throw reader.failure("multiple `!'s") }
      }
      guard let name = byte else { throw reader.failure("missing command") }
      try action(name, &command)
      hasScript = true
    }
    hasScript = true
  }

  private mutating func addresses(of command: inout SedCommand, _ byte: UInt8?) throws(SedFailure) -> UInt8? {
    guard let first = try address(byte) else { return byte }
    switch first {
    case .count, .multiple: throw reader.failure("invalid usage of +N or ~N as first address")
    default: command.first = first
    }
    var next = reader.nextNonBlank()
    if next == UInt8(ascii: ",") {
      guard let second = try address(reader.nextNonBlank()) else { throw reader.failure("unexpected `,'") }
      command.second = second
      next = reader.nextNonBlank()
    }
    if case .line(0) = first {
      guard case .pattern? = command.second, !isPOSIX else {
        throw reader.failure("invalid usage of line address 0")
      }
    }
    return next
  }

  private mutating func address(_ byte: UInt8?) throws(SedFailure) -> SedAddress? {
    guard let byte else { return nil }
    switch Unicode.Scalar(byte) {
    case "/", "\\":
      guard let delimiter = byte == UInt8(ascii: "\\") ? reader.next() : byte else {
        throw reader.failure("unterminated address regex")
      }
      try checkDelimiter(delimiter)
      guard let pattern = reader.delimited(by: delimiter, isPattern: true) else {
        throw reader.failure("unterminated address regex")
      }
      var flags = RegexFlags()
      while true {
        let flag = reader.nextNonBlank()
        if flag == UInt8(ascii: "I"), !isPOSIX {
          flags.ignoresCase = true
        } else if flag == UInt8(ascii: "M"), !isPOSIX {
          flags.isMultiline = true
        } else {
          reader.putBack(flag)
          return .pattern(try regex(pattern, flags, groups: 0))
        }
      }
    case "0"..."9":
      let first = reader.number(byte)
      let next = reader.nextNonBlank()
      guard next == UInt8(ascii: "~"), !isPOSIX else {
        reader.putBack(next)
        return .line(first)
      }
      let step = reader.number(reader.nextNonBlank())
      return step > 0 ? .step(first: first, step: step) : .line(first)
    case "+" where !isPOSIX: return .count(reader.number(reader.nextNonBlank()))
    case "~" where !isPOSIX: return .multiple(reader.number(reader.nextNonBlank()))
    case "$": return .last
    default: return nil
    }
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

  private mutating func add(_ command: SedCommand) {
    script.commands.append(command)
  }

  private mutating func action(_ name: UInt8, _ command: inout SedCommand) throws(SedFailure) {
    switch Unicode.Scalar(name) {
    case "#":
      if command.first != nil { throw reader.failure("comments don't accept any addresses") }
      comment()
      return
    case ":": return try label(command)
    case "{":
      openBlocks.append((script.commands.count, reader.failure("unmatched `{'", atStart: true)))
      command.action = .block(end: 0)
    case "}": return try closeBlock(command)
    case "a", "i", "c", "e":
      if name == UInt8(ascii: "e"), isSandboxed { throw reader.failure("e/r/w commands disabled in sandbox mode") }
      add(command)
      return try text(name)
    case "b", "t", "T":
      jumps.append((script.commands.count, readLabel(endsAtBrace: true)))
      command.action =
        name == UInt8(ascii: "t")
        ? .branchIfReplaced(0) : name == UInt8(ascii: "T") ? .branchUnlessReplaced(0) : .branch(0)
    case "v":
      let version = readLabel(endsAtBrace: false)
      if String(decoding: version, as: UTF8.self).isNewer(than: [4, 9]) {
        throw reader.failure("expected newer version of sed")
      }
      return
    case "q", "Q":
      if command.second != nil { throw reader.failure("command only uses one address") }
      let status = optionalNumber() ?? 0
      try endOfCommand()
      command.action = name == UInt8(ascii: "q") ? .quit(status) : .quitSilently(status)
    case "l":
      command.action = .list(optionalNumber())
      try endOfCommand()
    case "r", "R", "w", "W":
      command.action = try fileAction(name)
    case "s": command.action = .substitute(try substitution())
    case "y": command.action = .translate(try translation())
    default:
      guard let simple = Self.simple(name) else {
        throw reader.failure("unknown command: `\(String(lossless: [name]))'")
      }
      command.action = simple
      try endOfCommand()
    }
    add(command)
  }

  private static func simple(_ name: UInt8) -> SedCommand.Action? {
    switch Unicode.Scalar(name) {
    case "=": .lineNumber
    case "d": .delete
    case "D": .deleteFirstLine
    case "F": .fileName
    case "g": .get
    case "G": .getAppending
    case "h": .hold
    case "H": .holdAppending
    case "n": .next
    case "N": .nextAppending
    case "p": .print
    case "P": .printFirstLine
    case "x": .exchange
    case "z": .zap
    default: nil
    }
  }

  private mutating func comment() {
    let isFirst = !hasScript && script.commands.isEmpty && reader.index == 1
    var byte = reader.next()
    if byte == UInt8(ascii: "n"), isFirst { script.isQuiet = true }
    while byte != nil, byte != 10 { byte = reader.next() }
  }

  private mutating func label(_ command: SedCommand) throws(SedFailure) {
    if command.first != nil { throw reader.failure(": doesn't want any addresses") }
    let name = readLabel(endsAtBrace: true)
    if name.isEmpty { throw reader.failure("\":\" lacks a label") }
    labels[name] = script.commands.count
  }

  private mutating func closeBlock(_ command: SedCommand) throws(SedFailure) {
    guard let block = openBlocks.popLast() else { throw reader.failure("unexpected `}'") }
    if command.first != nil { throw reader.failure("} doesn't want any addresses") }
    try endOfCommand()
    script.commands[block.command].action = .block(end: script.commands.count)
  }

  mutating func endOfCommand() throws(SedFailure) {
    let byte = reader.nextNonBlank()
    if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "#") {
      reader.putBack(byte)
    } else if let byte, byte != 10, byte != UInt8(ascii: ";") {
      if byte == 13, reader.isAtEnd { return }
      throw reader.failure("extra characters after command")
    }
  }

  private mutating func optionalNumber() -> Int? {
    let byte = reader.nextNonBlank()
    if let byte, (48...57).contains(byte), !isPOSIX { return reader.number(byte) }
    reader.putBack(byte)
    return nil
  }

  private mutating func readLabel(endsAtBrace: Bool) -> [UInt8] {
    var label: [UInt8] = []
    var byte = reader.nextNonBlank()
    while let next = byte, !isSpace(next), next != UInt8(ascii: ";"), !(endsAtBrace && next == UInt8(ascii: "}")) {
      label.append(next)
      byte = reader.next()
    }
    reader.putBack(byte)
    return label
  }

  // MARK: Files

  private mutating func fileAction(_ name: UInt8) throws(SedFailure) -> SedCommand.Action {
    if isSandboxed { throw reader.failure("e/r/w commands disabled in sandbox mode") }
    let file = try fileName()
    switch Unicode.Scalar(name) {
    case "r": return .readFile(file)
    case "R": return .readLine(number(of: file, in: &inputs))
    case "w": return .write(number(of: file, in: &outputs))
    default: return .writeFirstLine(number(of: file, in: &outputs))
    }
  }

  func number(of file: [UInt8], in files: inout [[UInt8]]) -> Int {
    if let known = files.firstIndex(of: file) { return known }
    files.append(file)
    return files.count - 1
  }

  mutating func fileName() throws(SedFailure) -> [UInt8] {
    var name: [UInt8] = []
    var byte = reader.nextNonBlank()
    while let next = byte, next != 10 {
      name.append(next)
      byte = reader.next()
    }
    reader.putBack(byte)
    if name.isEmpty { throw reader.failure("missing filename in r/R/w/W commands") }
    return name
  }

  // MARK: Text

  /// The text of a, i and c, or the command of e.
  private mutating func text(_ name: UInt8) throws(SedFailure) {
    switch Unicode.Scalar(name) {
    case "a": setAction(.append([]))
    case "i": setAction(.insert([]))
    case "c": setAction(.change([]))
    default: setAction(.execute([]))
    }
    var byte = reader.nextNonBlank()
    if name == UInt8(ascii: "e"), byte == nil || byte == 10 { return }
    guard byte != nil else { throw reader.failure("expected \\ after `a', `c' or `i'") }
    if byte == UInt8(ascii: "\\") {
      byte = reader.next()
      if byte != 10 {
        if isPOSIX { throw reader.failure("expected \\ after `a', `c' or `i'") }
        reader.putBack(byte)
      }
      pendingText = []
      try readText(from: nil)
    } else {
      if isPOSIX { throw reader.failure("expected \\ after `a', `c' or `i'") }
      pendingText = []
      if byte == 10 { throw reader.failure("expected \\ after `a', `c' or `i'") }
      try readText(from: byte)
    }
  }

  private mutating func setAction(_ action: SedCommand.Action) {
    script.commands[script.commands.count - 1].action = action
  }

  /// Reads text up to a newline without a backslash before it; goes on in the next expression where this one ends
  /// in a backslash.
  private mutating func readText(from first: UInt8?) throws(SedFailure) {
    var text = pendingText ?? []
    var byte = first ?? reader.next()
    guard byte != nil else {
      pendingText = text
      return
    }
    while let next = byte, next != 10 {
      if next == UInt8(ascii: "\\") {
        guard let escaped = reader.next() else {
          pendingText = text + [10]
          return
        }
        text.append(UInt8(ascii: "\\"))
        text.append(escaped)
      } else {
        text.append(next)
      }
      byte = reader.next()
    }
    try setText(text + [10])
  }

  private mutating func setText(_ raw: [UInt8]) throws(SedFailure) {
    pendingText = nil
    let resolved = try resolve(raw, in: .text)
    var text: [UInt8] = []
    var index = 0
    while index < resolved.count {
      var byte = resolved[index]
      if byte == UInt8(ascii: "\\"), index + 1 < resolved.count {
        index += 1
        byte = resolved[index] == UInt8(ascii: "n") ? 10 : resolved[index]
      }
      text.append(byte)
      index += 1
    }
    switch script.commands[script.commands.count - 1].action {
    case .append: setAction(.append(text))
    case .insert: setAction(.insert(text))
    case .change: setAction(.change(text))
    default: setAction(.execute(text))
    }
  }

  func resolve(_ text: [UInt8], in context: SedEscapes.Context) throws(SedFailure) -> [UInt8] {
    do throws(SedFailure) {
      return try SedEscapes.resolve(text, in: context)
    } catch {
      throw reader.failure(error.message)
    }
  }
}

extension String {
  /// Whether a version like "4.2" is behind another.
  fileprivate func isNewer(than version: [Int]) -> Bool {
    let parts = split(separator: ".").map { Int($0) ?? 0 }
    for (mine, other) in zip(parts, version) where mine != other { return mine > other }
    return false
  }
}
