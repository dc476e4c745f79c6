/// The characters of a script, and where messages say that something is wrong.
struct SedReader {
  enum Source {
    /// "-e", by its number.
    case expression(Int)
    case file(String)
  }

  private let text: [UInt8]
  private let source: Source
  private(set) var index = 0
  /// Newlines that were read.
  private(set) var line = 0

  init(_ text: [UInt8], _ source: Source) {
    self.text = text
    self.source = source
  }

  mutating func next() -> UInt8? {
    guard index < text.count else { return nil }
    index += 1
    if text[index - 1] == 10 { line += 1 }
    return text[index - 1]
  }

  /// Puts back what was read last.
  mutating func putBack(_ byte: UInt8?) {
    guard let byte else { return }
    index -= 1
    if byte == 10 { line -= 1 }
  }

  mutating func nextNonBlank() -> UInt8? {
    while let byte = next() {
      if byte != 32, byte != 9 { return byte }
    }
    return nil
  }

  var isAtEnd: Bool { index == text.count }

  /// Whether the text of a command goes on in the next expression: "a\" at its end.
  mutating func noteLineOfNextExpression() { line += 1 }

  /// A number in decimal that begins with a digit.
  mutating func number(_ first: UInt8?) -> Int {
    var value = 0
    var byte = first
    while let digit = byte, (48...57).contains(digit) {
      value = value.multipliedReportingOverflow(by: 10).partialValue &+ Int(digit) - 48
      byte = next()
    }
    putBack(byte)
    return value
  }

  /// A failure at this place.
  func failure(_ reason: String, atStart: Bool = false) -> SedFailure {
    switch source {
    case .expression(let number):
      SedFailure(message: "-e expression #\(number), char \(atStart ? 0 : index): \(reason)")
    case .file(let name): SedFailure(message: "file \(name) line \(line): \(reason)")
    }
  }

  /// What stands up to the next delimiter; nil when there is none.
  ///
  /// - Parameter isPattern: whether it is a regular expression: then "\n" is a newline, and a delimiter within
  ///   brackets is none.
  mutating func delimited(by delimiter: UInt8, isPattern: Bool) -> [UInt8]? {
    var result: [UInt8] = []
    while let byte = next(), byte != 10 {
      if byte == delimiter { return result }
      if byte == UInt8(ascii: "["), isPattern {
        result.append(byte)
        guard copyBracket(to: &result) else { break }
        continue
      }
      guard byte == UInt8(ascii: "\\") else {
        result.append(byte)
        continue
      }
      guard let escaped = next() else { break }
      if escaped == UInt8(ascii: "n"), isPattern, escaped != delimiter {
        result.append(10)
        continue
      }
      if escaped != 10, escaped != delimiter || !isPattern && escaped == UInt8(ascii: "&") {
        result.append(UInt8(ascii: "\\"))
      }
      result.append(escaped)
    }
    if index > 0, text[index - 1] == 10 { putBack(10) }
    return nil
  }

  /// Copies a bracket expression from behind its "["; false when it does not end.
  private mutating func copyBracket(to result: inout [UInt8]) -> Bool {
    var isFirst = true
    while let byte = next(), byte != 10 {
      if byte == UInt8(ascii: "^"), isFirst, result.last == UInt8(ascii: "[") {
        result.append(byte)
        continue
      }
      if byte == UInt8(ascii: "]"), !isFirst {
        result.append(byte)
        return true
      }
      isFirst = false
      if byte == UInt8(ascii: "\\"), index < text.count, text[index] == UInt8(ascii: "n") {
        index += 1
        result.append(10)
        continue
      }
      result.append(byte)
      if byte == UInt8(ascii: "["), index < text.count, ".:=".utf8.contains(text[index]) { copyClass(to: &result) }
    }
    return false
  }

  /// Copies "[:alpha:]" from behind its "[", where it ends at all.
  private mutating func copyClass(to result: inout [UInt8]) {
    let kind = text[index]
    var end = index + 1
    while end + 1 < text.count, text[end] != 10, !(text[end] == kind && text[end + 1] == UInt8(ascii: "]")) { end += 1 }
    guard end + 1 < text.count, text[end] != 10 else { return }
    result.append(contentsOf: text[index...(end + 1)])
    index = end + 2
  }
}
