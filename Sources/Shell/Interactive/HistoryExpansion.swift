/// History expansion: !!, !n, !text, ^old^new and so on (bash(1), HISTORY EXPANSION).
struct HistoryExpansion {
  enum Outcome {
    case unchanged(String)
    case expanded(String)
    /// ":p": the line is shown and remembered, but does not run.
    case shown(String)
    /// An event that there is none of.
    case failed(String)
  }

  private struct Failure: Error {
    var message: String
  }

  private let bytes: [UInt8]
  private let history: History
  private var position = 0
  private var output: [UInt8] = []
  private var isOnlyShown = false
  private var hasExpanded = false

  /// Expands a line as it was typed.
  static func expand(_ line: String, _ history: History) -> Outcome {
    guard line.utf8.contains(UInt8(ascii: "!")) || line.utf8.first == UInt8(ascii: "^") else { return .unchanged(line) }
    var expansion = HistoryExpansion(Array(line.utf8), history)
    do throws(Failure) {
      try expansion.run()
    } catch {
      return .failed(error.message)
    }
    let text = String(decoding: expansion.output, as: UTF8.self)
    if expansion.isOnlyShown { return .shown(text) }
    return expansion.hasExpanded ? .expanded(text) : .unchanged(line)
  }

  static func replaceAll(_ text: String, _ old: Substring, _ new: Substring) -> String {
    replace(Array(text.utf8), Array(old.utf8), Array(new.utf8), all: true).map { String(decoding: $0, as: UTF8.self) }
      ?? text
  }

  private init(_ bytes: [UInt8], _ history: History) {
    self.bytes = bytes
    self.history = history
  }

  private mutating func run() throws(Failure) {
    if bytes.first == UInt8(ascii: "^") { return try quickSubstitution() }
    var inSingleQuotes = false
    var inDoubleQuotes = false
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\\"):
        output.append(byte)
        position += 1
        if position < bytes.count { output.append(bytes[position]) }
        position += 1
      case UInt8(ascii: "'") where !inDoubleQuotes:
        inSingleQuotes.toggle()
        output.append(byte)
        position += 1
      case UInt8(ascii: "\""):
        if !inSingleQuotes { inDoubleQuotes.toggle() }
        output.append(byte)
        position += 1
      case UInt8(ascii: "!") where !inSingleQuotes && beginsEvent(inDoubleQuotes):
        try event(inDoubleQuotes)
      default:
        output.append(byte)
        position += 1
      }
    }
  }

  /// Whether "!" here is more than an exclamation mark.
  private func beginsEvent(_ inDoubleQuotes: Bool) -> Bool {
    guard position + 1 < bytes.count else { return false }
    switch bytes[position + 1] {
    case 32, 9, 10, 13, UInt8(ascii: "="), UInt8(ascii: "("): return false
    case UInt8(ascii: "\"") where inDoubleQuotes: return false
    default: break
    }
    if position > 0, bytes[position - 1] == UInt8(ascii: "["), bytes[position + 1] == UInt8(ascii: "]") { return false }
    // ${!name} and $! are the shell's.
    if position > 1, bytes[position - 1] == UInt8(ascii: "{"), bytes[position - 2] == UInt8(ascii: "$") { return false }
    if position > 0, bytes[position - 1] == UInt8(ascii: "$") { return false }
    return true
  }

  // MARK: Events

  private mutating func event(_ inDoubleQuotes: Bool) throws(Failure) {
    let start = position
    position += 1
    var line = try eventLine(start, inDoubleQuotes)
    line = try words(of: line)
    line = try modified(line)
    hasExpanded = true
    output += line
  }

  private mutating func eventLine(_ start: Int, _ inDoubleQuotes: Bool) throws(Failure) -> [UInt8] {
    switch bytes[position] {
    case UInt8(ascii: "!"):
      position += 1
      return try line(-1, start)
    case UInt8(ascii: "#"):
      position += 1
      return output
    case UInt8(ascii: "$"), UInt8(ascii: "^"), UInt8(ascii: "*"), UInt8(ascii: ":"): return try line(-1, start)
    case UInt8(ascii: "?"):
      position += 1
      let textStart = position
      while position < bytes.count, bytes[position] != UInt8(ascii: "?"), bytes[position] != 10 { position += 1 }
      let text = String(decoding: bytes[textStart..<position], as: UTF8.self)
      if position < bytes.count { position += 1 }
      guard let found = history.entries.last(where: { $0.text.contains(text) }) else { throw notFound(start) }
      return Array(found.text.utf8)
    default: break
    }
    var end = position
    if bytes[end] == UInt8(ascii: "-") { end += 1 }
    while end < bytes.count, (48...57).contains(bytes[end]) { end += 1 }
    if let number = Int(String(decoding: bytes[position..<end], as: UTF8.self)) {
      position = end
      return try line(number, start)
    }
    end = position
    while end < bytes.count, !isEventEnd(bytes[end], inDoubleQuotes) { end += 1 }
    let text = String(decoding: bytes[position..<end], as: UTF8.self)
    position = end
    guard let found = history.entries.last(where: { $0.text.hasPrefix(text) }) else { throw notFound(start) }
    return Array(found.text.utf8)
  }

  private func isEventEnd(_ byte: UInt8, _ inDoubleQuotes: Bool) -> Bool {
    switch byte {
    case 32, 9, 10, UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "&"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "|"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "$"),
      UInt8(ascii: "*"):
      true
    case UInt8(ascii: "\""): inDoubleQuotes
    default: false
    }
  }

  private func line(_ number: Int, _ start: Int) throws(Failure) -> [UInt8] {
    guard let entry = history.entry(number) else { throw notFound(start) }
    return Array(entry.text.utf8)
  }

  private func notFound(_ start: Int) -> Failure {
    Failure(message: String(decoding: bytes[start..<position], as: UTF8.self) + ": event not found")
  }

  // MARK: Words

  /// The words that a designator picks: ":2", ":^", "$", ":1-3", "*".
  private mutating func words(of line: [UInt8]) throws(Failure) -> [UInt8] {
    guard position < bytes.count else { return line }
    let start = position
    let isShort = [UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "*")].contains(bytes[position])
    if !isShort {
      guard bytes[position] == UInt8(ascii: ":"), position + 1 < bytes.count,
        "0123456789^$*-%".utf8.contains(bytes[position + 1])
      else { return line }
      position += 1
    }
    let words = HistoryExpansion.split(line)
    let last = words.count - 1
    var first = 0
    var end = last
    if bytes[position] == UInt8(ascii: "*") {
      position += 1
      return join(words, 1, last)
    }
    if bytes[position] == UInt8(ascii: "-") {
      first = 0
    } else {
      guard let number = wordNumber(last) else { throw badSpecifier(start) }
      first = number
      end = number
    }
    if position < bytes.count, bytes[position] == UInt8(ascii: "-") {
      position += 1
      end = wordNumber(last) ?? last - 1
    } else if position < bytes.count, bytes[position] == UInt8(ascii: "*"), !isShort {
      position += 1
      end = last
    }
    guard first >= 0, end <= last, first <= end else { throw badSpecifier(start) }
    return join(words, first, end)
  }

  private mutating func wordNumber(_ last: Int) -> Int? {
    guard position < bytes.count else { return nil }
    switch bytes[position] {
    case UInt8(ascii: "^"):
      position += 1
      return 1
    case UInt8(ascii: "$"):
      position += 1
      return last
    default:
      let start = position
      while position < bytes.count, (48...57).contains(bytes[position]) { position += 1 }
      return Int(String(decoding: bytes[start..<position], as: UTF8.self))
    }
  }

  private func badSpecifier(_ start: Int) -> Failure {
    Failure(
      message: String(decoding: bytes[start..<min(position, bytes.count)], as: UTF8.self) + ": bad word specifier")
  }

  private func join(_ words: [[UInt8]], _ first: Int, _ last: Int) -> [UInt8] {
    guard first <= last, last < words.count else { return [] }
    return Array(words[first...last].joined(separator: [32]))
  }

  /// The words of a line, with their quotes.
  static func split(_ line: [UInt8]) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    var quote: UInt8 = 0
    var index = 0
    while index < line.count {
      let byte = line[index]
      if byte == UInt8(ascii: "\\"), quote != UInt8(ascii: "'"), index + 1 < line.count {
        word += [byte, line[index + 1]]
        index += 2
        continue
      }
      if quote != 0 {
        if byte == quote { quote = 0 }
        word.append(byte)
      } else if byte == 32 || byte == 9 || byte == 10 {
        if !word.isEmpty { words.append(word) }
        word = []
      } else if "|&;()<>".utf8.contains(byte) {
        let isSame = word.allSatisfy { "|&;()<>".utf8.contains($0) }
        if !isSame {
          words.append(word)
          word = []
        }
        word.append(byte)
      } else {
        if let last = word.last, "|&;()<>".utf8.contains(last), word.allSatisfy({ "|&;()<>".utf8.contains($0) }) {
          words.append(word)
          word = []
        }
        if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "`") { quote = byte }
        word.append(byte)
      }
      index += 1
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  // MARK: Modifiers

  private mutating func modified(_ line: [UInt8]) throws(Failure) -> [UInt8] {
    var result = line
    while position + 1 < bytes.count, bytes[position] == UInt8(ascii: ":") {
      position += 1
      var isGlobal = false
      while position < bytes.count, bytes[position] == UInt8(ascii: "g") || bytes[position] == UInt8(ascii: "a") {
        isGlobal = true
        position += 1
      }
      guard position < bytes.count else { break }
      let letter = bytes[position]
      position += 1
      switch letter {
      case UInt8(ascii: "p"): isOnlyShown = true
      case UInt8(ascii: "h"):
        if let slash = result.lastIndex(of: UInt8(ascii: "/")) { result = Array(result[..<slash]) }
      case UInt8(ascii: "t"):
        if let slash = result.lastIndex(of: UInt8(ascii: "/")) { result = Array(result[(slash + 1)...]) }
      case UInt8(ascii: "r"):
        if let dot = result.lastIndex(of: UInt8(ascii: ".")) { result = Array(result[..<dot]) }
      case UInt8(ascii: "e"):
        if let dot = result.lastIndex(of: UInt8(ascii: ".")) { result = Array(result[dot...]) }
      case UInt8(ascii: "q"): result = [39] + result.flatMap { $0 == 39 ? Array("'\\''".utf8) : [$0] } + [39]
      case UInt8(ascii: "s"): result = try substituted(result, isGlobal)
      default: throw Failure(message: ":\(String(Unicode.Scalar(letter))): unrecognized history modifier")
      }
    }
    return result
  }

  private mutating func substituted(_ line: [UInt8], _ isGlobal: Bool) throws(Failure) -> [UInt8] {
    guard position < bytes.count else { throw Failure(message: "bad substitution") }
    let delimiter = bytes[position]
    position += 1
    let old = text(until: delimiter)
    let new = text(until: delimiter)
    guard let result = HistoryExpansion.replace(line, old, new, all: isGlobal) else {
      throw Failure(message: ":s: substitution failed")
    }
    return result
  }

  private mutating func text(until delimiter: UInt8) -> [UInt8] {
    var result: [UInt8] = []
    while position < bytes.count, bytes[position] != delimiter {
      if bytes[position] == UInt8(ascii: "\\"), position + 1 < bytes.count, bytes[position + 1] == delimiter {
        position += 1
      }
      result.append(bytes[position])
      position += 1
    }
    if position < bytes.count { position += 1 }
    return result
  }

  /// nil when the old text is not there.
  private static func replace(_ line: [UInt8], _ old: [UInt8], _ new: [UInt8], all: Bool) -> [UInt8]? {
    guard !old.isEmpty, line.count >= old.count else { return nil }
    var result: [UInt8] = []
    var index = 0
    var isDone = false
    while index < line.count {
      if all || !isDone, index + old.count <= line.count, line[index..<(index + old.count)].elementsEqual(old) {
        result += new
        index += old.count
        isDone = true
      } else {
        result.append(line[index])
        index += 1
      }
    }
    return isDone ? result : nil
  }

  /// ^old^new^
  private mutating func quickSubstitution() throws(Failure) {
    position = 1
    let old = text(until: UInt8(ascii: "^"))
    let new = text(until: UInt8(ascii: "^"))
    guard let last = history.entries.last else {
      throw Failure(message: ":s\(String(decoding: bytes, as: UTF8.self)): event not found")
    }
    guard let result = HistoryExpansion.replace(Array(last.text.utf8), old, new, all: false) else {
      throw Failure(message: ":s\(String(decoding: bytes, as: UTF8.self)): substitution failed")
    }
    hasExpanded = true
    output = result + bytes[min(position, bytes.count)...]
  }
}
