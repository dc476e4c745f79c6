import CommandConventions
import Patterns

/// Finds what grep's patterns match.
struct GrepMatcher {
  private enum Engine {
    /// One pattern, or several that can't be made one.
    case posix([POSIXRegex])
    case perl(PCRERegex)
  }

  private let engine: Engine
  private let matchesWords: Bool
  private let matchesLines: Bool
  private let terminator: UInt8
  private let encoding: CharacterEncoding
  /// What PCRE2 said when it gave up on a line.
  private(set) var failure: String?

  /// What is wrong with the patterns: the messages of the library, or of grep itself.
  struct Failure: Error {
    var messages: [String]
  }

  init(_ options: GrepOptions, _ encoding: CharacterEncoding) throws(Failure) {
    let patterns = options.patterns ?? []
    terminator = options.terminator
    self.encoding = encoding
    if options.matcher == .perl {
      engine = .perl(try GrepMatcher.perl(patterns, options, encoding))
      matchesWords = false
      matchesLines = false
      return
    }
    let kind = options.matcher ?? .basic
    if kind == .fixed || patterns.allSatisfy({ GrepMatcher.isPlain($0.text, kind) }) {
      // A line is matched whole, or a word, in any of several ways; they need each text for itself.
      let unique = Array(GrepMatcher.unique(patterns.map(\.text)))
      engine = .posix([POSIXRegex(literals: unique, ignoresCase: options.ignoresCase, encoding: encoding)])
      matchesLines = options.matchesLines
      matchesWords = options.matchesWords && !matchesLines
      return
    }
    var syntax = kind == .extended ? POSIXRegex.Syntax.egrep : .grep
    if options.ignoresCase { syntax.insert(.ignoresCase) }
    let regexes = try GrepMatcher.compile(patterns, syntax, encoding)
    let joined = GrepMatcher.joined(patterns, syntax, options.matchesLines, encoding)
    engine = .posix(joined.map { [$0] } ?? regexes)
    matchesLines = options.matchesLines && joined == nil
    matchesWords = options.matchesWords && !options.matchesLines
  }

  // MARK: Compiling

  /// Whether a pattern has no character that means anything.
  private static func isPlain(_ pattern: [UInt8], _ kind: GrepOptions.Matcher) -> Bool {
    let special = kind == .extended ? "\\[.*^$+?{}()|" : "\\[.*^$"
    return !pattern.contains { special.utf8.contains($0) }
  }

  private static func unique(_ texts: [[UInt8]]) -> [[UInt8]] {
    var seen: Set<[UInt8]> = []
    return texts.filter { seen.insert($0).inserted }
  }

  private static func compile(
    _ patterns: [GrepPattern], _ syntax: POSIXRegex.Syntax, _ encoding: CharacterEncoding
  ) throws(Failure) -> [POSIXRegex] {
    var messages: [String] = []
    var regexes: [POSIXRegex] = []
    for pattern in patterns {
      do throws(PatternError) {
        regexes.append(try POSIXRegex(pattern.text, syntax: syntax, encoding: encoding))
      } catch {
        messages.append((pattern.file.map { "\($0):\(pattern.line): " } ?? "") + error.message)
      }
    }
    guard messages.isEmpty else { throw Failure(messages: messages) }
    return regexes
  }

  /// All patterns as one, which a single search finds; nil where back references keep them apart.
  private static func joined(
    _ patterns: [GrepPattern], _ syntax: POSIXRegex.Syntax, _ matchesLines: Bool, _ encoding: CharacterEncoding
  ) -> POSIXRegex? {
    guard !patterns.contains(where: { mayReferBack($0.text) }) else { return nil }
    var text = Array(unique(patterns.map(\.text)).joined(separator: [10]))
    if matchesLines {
      let isExtended = syntax.contains(.plainParentheses)
      text = Array((isExtended ? "^(" : "^\\(").utf8) + text + Array((isExtended ? ")$" : "\\)$").utf8)
    } else if patterns.count == 1 {
      return nil
    }
    return try? POSIXRegex(text, syntax: syntax, encoding: encoding)
  }

  private static func mayReferBack(_ pattern: [UInt8]) -> Bool {
    zip(pattern, pattern.dropFirst()).contains { $0 == UInt8(ascii: "\\") && (49...57).contains($1) }
  }

  private static func perl(
    _ patterns: [GrepPattern], _ options: GrepOptions, _ encoding: CharacterEncoding
  ) throws(Failure) -> PCRERegex {
    guard patterns.count == 1, var text = patterns.first?.text else {
      throw Failure(messages: ["the -P option only supports a single pattern"])
    }
    if options.matchesLines {
      text = Array("^(?:".utf8) + text + Array(")$".utf8)
    } else if options.matchesWords {
      text = Array("(?<!\\w)(?:".utf8) + text + Array(")(?!\\w)".utf8)
    }
    var flags: PCRERegex.Options = [.dollarMatchesOnlyAtEnd]
    if options.ignoresCase { flags.insert(.ignoresCase) }
    if options.terminator == 0 { flags.insert(.anchorsAtNewlines) }
    if encoding == .utf8 { flags.formUnion([.utf8, .toleratesInvalidUTF8]) }
    do throws(PatternError) {
      return try PCRERegex(text, options: flags)
    } catch {
      throw Failure(messages: [error.message])
    }
  }

  // MARK: Searching

  /// The next line from a place on that matches, without its terminator.
  ///
  /// - Parameter text: whole lines.
  mutating func nextLine(in text: UnsafeBufferPointer<UInt8>, from: Int) -> Range<Int>? {
    var start = from
    while start < text.count {
      if case .posix(let regexes) = engine, regexes.count == 1 {
        guard let candidate = regexes[0].candidate(in: text, from: start) else { return nil }
        if candidate > start {
          start = (text.part(start..<candidate).lastIndex(of: terminator, before: candidate - start) ?? -1) + 1 + start
        }
      }
      let end = text.firstIndex(of: terminator, from: start) ?? text.count
      if matches(text.part(start..<end)) { return start..<end }
      start = end + 1
    }
    return nil
  }

  private mutating func matches(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    if case .posix(let regexes) = engine, !matchesWords, !matchesLines {
      return regexes.contains { $0.matches(line) }
    }
    return firstRange(in: line, from: 0) != nil
  }

  /// The first match in a line from a place on, the longest of those that begin there.
  mutating func firstRange(in line: UnsafeBufferPointer<UInt8>, from: Int) -> Range<Int>? {
    switch engine {
    case .perl(let regex):
      do throws(PatternError) {
        return try regex.firstMatch(in: line, from: from)?.range
      } catch {
        failure = failure ?? GrepMatcher.message(error)
        return nil
      }
    case .posix(let regexes):
      var best: Range<Int>?
      for regex in regexes {
        let found =
          if matchesLines {
            from == 0 && regex.matchEnd(at: 0, in: line) == line.count ? 0..<line.count : nil
          } else if matchesWords { firstWord(regex, line, from) } else { regex.firstRange(in: line, from: from) }
        guard let found else { continue }
        guard let known = best, (known.lowerBound, -known.count) <= (found.lowerBound, -found.count) else {
          best = found
          continue
        }
      }
      return best
    }
  }

  private static func message(_ error: PatternError) -> String {
    switch error.code {
    case -46: "exhausted PCRE JIT stack"
    case -47: "exceeded PCRE's backtracking limit"
    case -53: "exceeded PCRE's nested backtracking limit"
    case -63: "exceeded PCRE's heap limit"
    default: "internal PCRE error: \(error.code ?? 0)"
    }
  }

  /// The first match that no word character touches; a shorter one may do where the longest does not.
  private func firstWord(_ regex: POSIXRegex, _ line: UnsafeBufferPointer<UInt8>, _ from: Int) -> Range<Int>? {
    var start = from
    while start <= line.count, let found = regex.firstRange(in: line, from: start) {
      if !isWord(before: found.lowerBound, line) {
        var end = found.upperBound
        while true {
          if !isWord(at: end, line) { return found.lowerBound..<end }
          guard end > found.lowerBound,
            let shorter = regex.matchEnd(
              at: found.lowerBound, in: line.part(0..<(end - 1)), options: .notLineEnd),
            shorter > found.lowerBound
          else { break }
          end = shorter
        }
      }
      start = found.lowerBound + 1
    }
    return nil
  }

  private func isWord(at index: Int, _ line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index < line.count else { return false }
    return isWord(line, first: index)
  }

  private func isWord(before index: Int, _ line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index > 0 else { return false }
    var first = index - 1
    if encoding == .utf8 {
      while first > 0, index - first < 4, line[first] & 0xC0 == 0x80 { first -= 1 }
    }
    return isWord(line, first: first)
  }

  private func isWord(_ line: UnsafeBufferPointer<UInt8>, first: Int) -> Bool {
    let byte = line[first]
    if byte < 0x80 {
      return byte == UInt8(ascii: "_") || (48...57).contains(byte) || (65...90).contains(byte & 0xDF)
    }
    guard encoding == .utf8 else { return false }
    let bytes = Array(line[first..<min(line.count, first + 4)])
    guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
  }
}
