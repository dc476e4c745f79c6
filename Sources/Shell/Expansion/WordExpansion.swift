import Kernel
import Patterns
import ShellSyntax

/// Expanding words (POSIX XCU 2.6).
extension WordPart {
  /// The variable of a substitution that is no good because of its operator @X; those end a script.
  fileprivate static func badlyTransformed(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard bytes.count > 5, bytes[bytes.count - 3] == UInt8(ascii: "@") else { return nil }
    let name = bytes[2..<(bytes.count - 3)]
    return name.allSatisfy({ $0.isNameByte }) ? String(decoding: name, as: UTF8.self) : nil
  }
}

extension Shell {
  /// The separators that IFS stands for now.
  func currentSeparators() -> FieldSeparators {
    let text = state.variables["IFS"].map { $0.scalar } ?? " \t\n"
    let value = text ?? " \t\n"
    if separators.text != value { separators = FieldSeparators(value) }
    return separators
  }

  // MARK: Fields

  /// The words of a simple command, expanded to its arguments.
  func fields(_ command: SimpleCommand) async throws(Unwind) -> [String] {
    var result: [String] = []
    result.reserveCapacity(command.words.count)
    for word in command.words {
      if let fixed = word.fixed {
        result.append(fixed)
      } else {
        try await append(word, to: &result)
      }
    }
    return result
  }

  /// The fields that words expand to.
  func fields(_ words: [Word]) async throws(Unwind) -> [String] {
    var result: [String] = []
    for word in words { try await append(word, to: &result) }
    return result
  }

  private func append(_ word: Word, to result: inout [String]) async throws(Unwind) {
    if let fixed = word.fixed {
      result.append(fixed)
      return
    }
    guard word.mayHaveBraces, isOn(.braceExpand), !isDash, !word.isAssignment else {
      return try await appendUnbraced(word, to: &result)
    }
    let texts = BraceExpansion.expand(word.text)
    guard texts.count > 1 || texts.first != word.text else { return try await appendUnbraced(word, to: &result) }
    for text in texts {
      let piece: Word
      do throws(SyntaxError) {
        piece = try Parser.singleWord(text, options: syntaxOptions)
      } catch {
        piece = Word(quoting: text)
      }
      if piece.parts.isEmpty { continue }
      try await appendUnbraced(piece, to: &result)
    }
  }

  private func appendUnbraced(_ word: Word, to result: inout [String]) async throws(Unwind) {
    if word.isAssignment {
      result.append(try await string(word))
      return
    }
    var builder = ExpansionBuilder(
      .fields, currentSeparators(), hasExtendedPatterns: isOn(BashOptions.extendedGlob))
    try await expand(word.parts, isQuoted: false, isOperand: false, into: &builder)
    for field in builder.finish() {
      if let pattern = field.pattern, !isOn(.noGlob) {
        try await appendFileNames(pattern, text: field.text, to: &result)
      } else {
        result.append(field.text)
      }
    }
  }

  // MARK: Texts

  /// What a word expands to where it is not split: behind "=", in a redirection, in [[ … ]].
  func string(_ word: Word) async throws(Unwind) -> String {
    if let fixed = word.fixed { return fixed }
    if word.parts.isEmpty { return "" }
    var builder = ExpansionBuilder(.text, currentSeparators())
    try await expand(word.parts, isQuoted: false, isOperand: false, into: &builder)
    return builder.text
  }

  /// What parts expand to as if they stood in double quotes.
  func quotedString(_ parts: [WordPart]) async throws(Unwind) -> String {
    if parts.isEmpty { return "" }
    if parts.count == 1, case .literal(let text) = parts[0] { return text }
    if parts.count == 1, case .quoted(let text) = parts[0] { return text }
    var builder = ExpansionBuilder(.text, currentSeparators())
    try await expand(parts, isQuoted: true, isOperand: false, into: &builder)
    return builder.text
  }

  /// The pattern that a word is.
  func patternText(_ word: Word) async throws(Unwind) -> String {
    var builder = ExpansionBuilder(.pattern, currentSeparators())
    try await expand(word.parts, isQuoted: false, isOperand: false, into: &builder)
    return builder.text
  }

  func glob(_ word: Word, alwaysExtended: Bool = false) async throws(Unwind) -> Glob {
    glob(try await patternText(word), ignoringCase: isOn(.ignoresCaseInMatch), alwaysExtended: alwaysExtended)
  }

  /// A compiled pattern.
  func glob(_ pattern: String, ignoringCase: Bool, alwaysExtended: Bool = false) -> Glob {
    var options: Glob.Options = []
    if ignoringCase { options.insert(.ignoresCase) }
    if alwaysExtended || isOn(BashOptions.extendedGlob) { options.insert(.extended) }
    let key = "\(options.rawValue)" + pattern
    if let known = globs[key] { return known }
    let made = Glob(pattern, options: options)
    if globs.count > 500 { globs = [:] }
    globs[key] = made
    return made
  }

  /// The regular expression that a word is.
  func expressionText(_ word: Word) async throws(Unwind) -> String {
    var builder = ExpansionBuilder(.expression, currentSeparators())
    try await expand(word.parts, isQuoted: false, isOperand: false, into: &builder)
    return builder.text
  }

  // MARK: Parts

  /// Expands parts of a word.
  ///
  /// - Parameters:
  ///   - isQuoted: whether they stand in double quotes.
  ///   - isOperand: whether they stand within ${…}, so that their text is split, too.
  func expand(_ parts: [WordPart], isQuoted: Bool, isOperand: Bool, into builder: inout ExpansionBuilder)
    async throws(Unwind)
  {
    for part in parts {
      switch part {
      case .literal(let text):
        if isQuoted {
          builder.addQuoted(text)
        } else if isOperand {
          builder.addExpanded(text)
        } else {
          builder.addLiteral(text)
        }
      case .quoted(let text): builder.addQuoted(text)
      case .doubleQuoted(let inner): try await expandQuoted(inner, into: &builder)
      case .variable(let parameter): try await add(parameter, isQuoted: isQuoted, into: &builder)
      case .parameter(let expansion): try await expand(expansion, isQuoted: isQuoted, into: &builder)
      case .command(let substitution):
        let text = try await output(of: substitution)
        if isQuoted { builder.addQuoted(text) } else { builder.addExpanded(text) }
      case .arithmetic(let text):
        let value = String(try await arithmeticValue(text))
        if isQuoted { builder.addQuoted(value) } else { builder.addExpanded(value) }
      case .process(let process): builder.addQuoted(try await path(of: process))
      case .tilde(let name, _): builder.addQuoted(homeDirectory(name) ?? "~" + name)
      case .badSubstitution(let text):
        if isDash { throw await failFatally("Bad substitution", status: 2) }
        guard let name = WordPart.badlyTransformed(text) else { throw await fail("\(text): bad substitution") }
        // Of nothing, no operator makes anything.
        if scalar(name) == nil { continue }
        throw await failFatally("\(text): bad substitution", status: 1)
      }
    }
  }

  private func expandQuoted(_ parts: [WordPart], into builder: inout ExpansionBuilder) async throws(Unwind) {
    let (outerList, outerAdded, wasInQuotes) = (builder.sawEmptyList, builder.wasAdded, builder.isInQuotes)
    builder.sawEmptyList = false
    builder.wasAdded = false
    builder.isInQuotes = true
    try await expand(parts, isQuoted: true, isOperand: false, into: &builder)
    builder.isInQuotes = wasInQuotes
    if !builder.wasAdded, !builder.sawEmptyList { builder.addQuoted("") }
    builder.sawEmptyList = outerList || builder.sawEmptyList
    builder.wasAdded = outerAdded || builder.wasAdded
  }

  /// The value of $((…)).
  ///
  /// - Parameter place: what messages begin with.
  func arithmeticValue(_ text: ArithmeticText, in place: String? = nil) async throws(Unwind) -> Int {
    do throws(ArithmeticFailure) {
      return try await evaluate(text)
    } catch {
      try await report(error, in: place)
      throw isDash ? .exit(2) : .discard(1)
    }
  }
}
