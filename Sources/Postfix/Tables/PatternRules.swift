import FileSystem

/// What regexp and pcre tables do differently: options, compiling, searching.
protocol TablePattern {
  associatedtype Options
  /// The type's name in messages.
  static var type: String { get }
  static var standardOptions: Options { get }
  /// What a delimiter that is missing does to the rule.
  static var unclosed: String { get }
  /// "out-of-range", or without hyphens.
  static var outOfRange: String { get }
  /// Whether a second pattern may stand behind the first one, with "!" between them.
  static var allowsSecond: Bool { get }

  /// Changes options by a letter behind the pattern.
  ///
  /// - Returns: nil for an unknown letter; else a warning, or an empty text.
  static func apply(_ letter: UInt8, to options: inout Options) -> String?
  /// - Throws: what is wrong with the pattern, as the log has it behind the line number.
  init(_ pattern: [UInt8], _ options: Options) throws(PatternFault)
  var groupCount: Int { get }
  /// The ranges of a match and its groups; nil where there is none.
  ///
  /// - Throws: what the library says of a search that it gives up.
  func match(_ key: [UInt8]) throws(PatternFault) -> [Range<Int>?]?
}

/// What is wrong with a pattern.
struct PatternFault: Error {
  let text: String
}

/// The rules of a regexp or pcre table (regexp_table(5), pcre_table(5)).
final class PatternRules<Pattern: TablePattern> {
  private struct Replacement {
    let text: [UInt8]
    let hasReferences: Bool
  }

  private enum Rule {
    case match(Pattern, isPositive: Bool, Replacement, line: Int)
    /// `/pattern/!/other/`: the other one does not match.
    case doubleMatch(Pattern, isPositive: Bool, other: Pattern, otherIsPositive: Bool, Replacement, line: Int)
    case condition(Pattern, isPositive: Bool, line: Int)
    case end
  }

  private var rules: [Rule] = []
  private(set) var messages: [Message] = []
  private var openConditions: [Int] = []
  private let path: String
  private let allowsSubstitution: Bool
  private let files: FileValue

  init(_ bytes: [UInt8], path: String, allowsSubstitution: Bool, files: FileValue = FileValue()) {
    self.path = path
    self.files = files
    self.allowsSubstitution = allowsSubstitution
    var reader = LogicalLines(bytes, path: path)
    while let line = reader.next() {
      let seen = reader.messages.count
      messages += reader.messages[messagesTaken..<seen]
      messagesTaken = seen
      var text = line.text
      while let last = text.last, LogicalLines.isSpace(last) { text.removeLast() }
      if let rule = rule(Array(text), line.first) { rules.append(rule) }
    }
    messages += reader.messages[messagesTaken...]
    for line in openConditions.reversed() { warn(line, "IF has no matching ENDIF") }
  }

  private var messagesTaken = 0

  private func warn(_ line: Int, _ text: String) {
    messages.append(.warning("\(Pattern.type) map \(path), line \(line): \(text)"))
  }

  // MARK: Reading

  private func rule(_ text: [UInt8], _ line: Int) -> Rule? {
    guard let first = text.first else { return nil }
    if !Self.isAlphanumeric(first) { return matchRule(text, line) }
    if Self.begins(text, with: "if") { return condition(text, line) }
    if Self.begins(text, with: "endif") { return end(text, line) }
    warn(line, "ignoring unrecognized request")
    return nil
  }

  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    MacroExpansion.isNameByte(byte) && byte != UInt8(ascii: "_")
  }

  private static func begins(_ text: [UInt8], with word: String) -> Bool {
    let word = Array(word.utf8)
    guard text.count >= word.count, zip(text, word).allSatisfy({ $0 | 0x20 == $1 }) else { return false }
    return text.count == word.count || !isAlphanumeric(text[word.count])
  }

  private struct Parsed {
    var pattern: [UInt8]
    var isPositive: Bool
    var options: Pattern.Options
  }

  /// The pattern at a place, with negations before it and options behind it.
  private func pattern(_ text: [UInt8], _ position: inout Int, _ line: Int) -> Parsed? {
    var isPositive = true
    while position < text.count {
      if text[position] == UInt8(ascii: "!") {
        isPositive.toggle()
      } else if !LogicalLines.isSpace(text[position]) {
        break
      }
      position += 1
    }
    guard position < text.count else {
      warn(line, "no regexp: skipping this rule")
      return nil
    }
    let delimiter = text[position]
    position += 1
    let start = position
    while position < text.count, text[position] != delimiter {
      if text[position] == UInt8(ascii: "\\") {
        // A backslash at the very end closes the pattern.
        guard position + 1 < text.count else { break }
        position += 1
      }
      position += 1
    }
    guard position < text.count else {
      let shown = String(lossless: [delimiter])
      warn(line, "no closing regexp delimiter \"\(shown)\": \(Pattern.unclosed)")
      return nil
    }
    let pattern = Array(text[start..<position])
    position += 1
    var options = Pattern.standardOptions
    while position < text.count, !LogicalLines.isSpace(text[position]) {
      if Pattern.allowsSecond, text[position] == UInt8(ascii: "!") { break }
      guard let remark = Pattern.apply(text[position], to: &options) else {
        warn(line, "unknown regexp option \"\(String(lossless: [text[position]]))\": skipping this rule")
        return nil
      }
      if !remark.isEmpty { warn(line, remark) }
      position += 1
    }
    return Parsed(pattern: pattern, isPositive: isPositive, options: options)
  }

  private func compile(_ parsed: Parsed, _ line: Int) -> Pattern? {
    do throws(PatternFault) {
      return try Pattern(parsed.pattern, parsed.options)
    } catch {
      warn(line, error.text)
      return nil
    }
  }

  private func matchRule(_ text: [UInt8], _ line: Int) -> Rule? {
    var position = 0
    guard let parsed = pattern(text, &position, line) else { return nil }
    var other: Parsed?
    if Pattern.allowsSecond, position < text.count, text[position] == UInt8(ascii: "!") {
      other = pattern(text, &position, line)
      if other == nil { return nil }
    }
    while position < text.count, LogicalLines.isSpace(text[position]) { position += 1 }
    guard let replacement = stored(text[position...], line) else { return nil }
    if replacement.isEmpty { warn(line, "no replacement text: using empty string") }
    guard let highest = highestReference(in: replacement, line) else {
      warn(line, "bad replacement syntax: skipping this rule")
      return nil
    }
    if highest != 0, !parsed.isPositive {
      warn(line, "$number found in negative match replacement text: skipping this rule")
      return nil
    }
    if highest != 0, !allowsSubstitution {
      warn(line, "regular expression substitution is not allowed: skipping this rule")
      return nil
    }
    guard let pattern = compile(parsed, line) else { return nil }
    guard (0...pattern.groupCount).contains(highest) else {
      warn(line, "out of range replacement index \"\(highest)\": skipping this rule")
      return nil
    }
    let result = Replacement(text: replacement, hasReferences: replacement.contains(UInt8(ascii: "$")))
    guard let other else { return .match(pattern, isPositive: parsed.isPositive, result, line: line) }
    guard let second = compile(other, line) else { return nil }
    return .doubleMatch(
      pattern, isPositive: parsed.isPositive, other: second, otherIsPositive: other.isPositive, result, line: line)
  }

  /// The result of a rule as it is kept; nil when it names a file that can't be read.
  private func stored(_ text: ArraySlice<UInt8>, _ line: Int) -> [UInt8]? {
    do throws(FileValue.Failure) {
      return try files.stored(String(lossless: text)).bytes
    } catch {
      warn(line, "\(error.text): skipping this rule")
      return nil
    }
  }

  /// The highest number in the references of a replacement; nil where one is no number.
  private func highestReference(in replacement: [UInt8], _ line: Int) -> Int? {
    let (names, found, status) = MacroExpansion.references(in: String(decoding: replacement, as: UTF8.self))
    messages += found
    guard !status.contains(.error) else {
      _ = names.allSatisfy { number($0, line) != nil }
      return nil
    }
    var highest = 0
    for name in names {
      guard let number = number(name, line) else { return nil }
      highest = number < 0 || highest < 0 ? min(highest, number) : max(highest, number)
    }
    return highest
  }

  private func number(_ name: String, _ line: Int) -> Int? {
    guard !name.isEmpty, name.utf8.allSatisfy({ (48...57).contains($0) }) else {
      warn(line, "non-numeric replacement index \"\(name)\"")
      return nil
    }
    // As C reads it: a number that is too long for it comes out as another one, below zero perhaps.
    let number = Int(Int32(truncatingIfNeeded: Int(name) ?? .max))
    guard number != 0 else {
      warn(line, "\(Pattern.outOfRange) replacement index \"\(name)\"")
      return nil
    }
    return number
  }

  private func condition(_ text: [UInt8], _ line: Int) -> Rule? {
    var position = 2
    guard let parsed = pattern(text, &position, line) else { return nil }
    while position < text.count, LogicalLines.isSpace(text[position]) { position += 1 }
    if position < text.count {
      warn(line, "ignoring extra text after IF statement: \"\(String(lossless: text[position...]))\"")
      warn(line, "do not prepend whitespace to statements between IF and ENDIF")
    }
    guard let pattern = compile(parsed, line) else { return nil }
    openConditions.append(line)
    return .condition(pattern, isPositive: parsed.isPositive, line: line)
  }

  private func end(_ text: [UInt8], _ line: Int) -> Rule? {
    guard !openConditions.isEmpty else {
      warn(line, "ignoring ENDIF without matching IF")
      return nil
    }
    if text[5...].contains(where: { !LogicalLines.isSpace($0) }) { warn(line, "ignoring extra text after ENDIF") }
    openConditions.removeLast()
    return .end
  }

  // MARK: Searching

  /// The result of the first rule that fits a key.
  ///
  /// - Parameter warn: takes what the library says of a search that it gives up; it counts as no match.
  func find(_ key: String, warn: (String) -> Void) -> String? {
    let key = key.bytes
    var skippedDepth = 0
    func match(_ pattern: Pattern, _ line: Int) -> [Range<Int>?]? {
      do throws(PatternFault) {
        return try pattern.match(key)
      } catch {
        warn("\(Pattern.type) map \(path), line \(line): \(error.text)")
        return nil
      }
    }
    for rule in rules {
      switch rule {
      case .condition(let pattern, let isPositive, let line):
        if skippedDepth > 0 || (match(pattern, line) != nil) != isPositive { skippedDepth += 1 }
      case .end: skippedDepth = max(0, skippedDepth - 1)
      case .match(let pattern, let isPositive, let replacement, let line):
        guard skippedDepth == 0 else { continue }
        let groups = match(pattern, line)
        guard (groups != nil) == isPositive else { continue }
        return result(replacement, groups ?? [], key)
      case .doubleMatch(let pattern, let isPositive, let other, let otherIsPositive, let replacement, let line):
        guard skippedDepth == 0 else { continue }
        let groups = match(pattern, line)
        guard (groups != nil) == isPositive, (match(other, line) != nil) == otherIsPositive else { continue }
        return result(replacement, groups ?? [], key)
      }
    }
    return nil
  }

  private func result(_ replacement: Replacement, _ groups: [Range<Int>?], _ key: [UInt8]) -> String {
    guard replacement.hasReferences else { return String(lossless: replacement.text) }
    return expand(replacement.text, groups, key)
  }

  private func expand(_ replacement: [UInt8], _ groups: [Range<Int>?], _ key: [UInt8]) -> String {
    var expansion = MacroExpansion(isRecursive: false) { name, _ in
      guard let number = Int(name), number < groups.count, let range = groups[number] else { return "" }
      return String(lossless: key[range])
    }
    expansion.expand(String(lossless: replacement))
    return expansion.result
  }
}
