/// Brace expansion: {a,b} and {1..9}. It works on the text of a word, before all other expansions.
package enum BraceExpansion {
  /// The words that a word's text stands for; the text alone when there are no braces to expand.
  package static func expand(_ text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return [text] }
    return expand(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func expand(_ bytes: [UInt8], depth: Int = 0) -> [[UInt8]] {
    guard depth < 100 else { return [bytes] }
    var start = 0
    while let open = next(UInt8(ascii: "{"), in: bytes, from: start) {
      guard let close = closing(bytes, open) else {
        start = open + 1
        continue
      }
      let inner = Array(bytes[(open + 1)..<close])
      let pieces = split(inner)
      var choices: [[UInt8]]
      if pieces.count > 1 {
        choices = pieces.flatMap { expand($0, depth: depth + 1) }
      } else if let sequence = sequence(inner) {
        choices = sequence
      } else {
        // These braces are text, but there may be some within them.
        start = open + 1
        continue
      }
      let prefix = Array(bytes[..<open])
      let rests = expand(Array(bytes[(close + 1)...]), depth: depth + 1)
      if choices.isEmpty { choices = [[]] }
      return choices.flatMap { choice in rests.map { prefix + choice + $0 } }
    }
    return [bytes]
  }

  /// The index behind a quoted piece or an expansion that begins at `index`; nil when none does.
  private static func skip(_ bytes: [UInt8], _ index: Int) -> Int? {
    switch bytes[index] {
    case UInt8(ascii: "\\"): return min(index + 2, bytes.count)
    case UInt8(ascii: "'"):
      var end = index + 1
      while end < bytes.count, bytes[end] != UInt8(ascii: "'") { end += 1 }
      return min(end + 1, bytes.count)
    case UInt8(ascii: "\""), UInt8(ascii: "`"):
      var end = index + 1
      while end < bytes.count, bytes[end] != bytes[index] {
        if bytes[end] == UInt8(ascii: "$"), end + 1 < bytes.count, bytes[end + 1] == 40, let behind = skip(bytes, end) {
          end = behind
        } else {
          end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
        }
      }
      return min(end + 1, bytes.count)
    case UInt8(ascii: "$"), UInt8(ascii: "<"), UInt8(ascii: ">"):
      guard index + 1 < bytes.count else { return nil }
      if bytes[index + 1] == UInt8(ascii: "(") { return matching(bytes, index + 1, 40, 41) }
      if bytes[index] == UInt8(ascii: "$"), bytes[index + 1] == UInt8(ascii: "{") {
        return matching(bytes, index + 1, UInt8(ascii: "{"), UInt8(ascii: "}"))
      }
      return nil
    default: return nil
    }
  }

  private static func matching(_ bytes: [UInt8], _ start: Int, _ open: UInt8, _ close: UInt8) -> Int {
    var level = 0
    var index = start
    while index < bytes.count {
      if bytes[index] == open {
        level += 1
      } else if bytes[index] == close {
        level -= 1
        if level == 0 { return index + 1 }
      } else if bytes[index] != UInt8(ascii: "$"), let behind = skip(bytes, index) {
        index = behind
        continue
      }
      index += 1
    }
    return bytes.count
  }

  private static func next(_ byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      if let behind = skip(bytes, index) {
        index = behind
      } else if bytes[index] == byte {
        return index
      } else {
        index += 1
      }
    }
    return nil
  }

  /// The brace that closes the one at `open`.
  private static func closing(_ bytes: [UInt8], _ open: Int) -> Int? {
    var level = 0
    var index = open
    while index < bytes.count {
      if index != open, let behind = skip(bytes, index) {
        index = behind
        continue
      }
      if bytes[index] == UInt8(ascii: "{") { level += 1 }
      if bytes[index] == UInt8(ascii: "}") {
        level -= 1
        if level == 0 { return index }
      }
      index += 1
    }
    return nil
  }

  /// The pieces between commas that are not within inner braces.
  private static func split(_ bytes: [UInt8]) -> [[UInt8]] {
    var pieces: [[UInt8]] = [[]]
    var level = 0
    var index = 0
    while index < bytes.count {
      if let behind = skip(bytes, index) {
        pieces[pieces.count - 1] += bytes[index..<behind]
        index = behind
        continue
      }
      let byte = bytes[index]
      if byte == UInt8(ascii: "{") { level += 1 }
      if byte == UInt8(ascii: "}") { level -= 1 }
      if byte == UInt8(ascii: ","), level == 0 {
        pieces.append([])
      } else {
        pieces[pieces.count - 1].append(byte)
      }
      index += 1
    }
    return pieces
  }

  // MARK: Sequences

  /// The values of x..y or x..y..step.
  private static func sequence(_ bytes: [UInt8]) -> [[UInt8]]? {
    let text = String(decoding: bytes, as: UTF8.self)
    var parts: [Substring] = []
    var rest = text[...]
    while let range = firstDots(rest) {
      parts.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    parts.append(rest)
    guard parts.count == 2 || parts.count == 3 else { return nil }
    var step = 1
    if parts.count == 3 {
      guard let given = Int(parts[2]) else { return nil }
      step = given == 0 ? 1 : abs(given)
    }
    if let first = Int(parts[0]), let last = Int(parts[1]) {
      return numbers(first, last, step, width: paddedWidth(parts[0], parts[1]))
    }
    guard let first = letter(parts[0]), let last = letter(parts[1]) else { return nil }
    return stride(first, last, step).map { value in
      let byte = UInt8(truncatingIfNeeded: value)
      // A backslash would quote what follows it; alone, it is nothing.
      if byte == UInt8(ascii: "\\") { return Array("''".utf8) }
      return byte == UInt8(ascii: "`") ? [92, byte] : [byte]
    }
  }

  private static func firstDots(_ text: Substring) -> Range<Substring.Index>? {
    let utf8 = text.utf8
    var index = utf8.startIndex
    while index < utf8.endIndex {
      let next = utf8.index(after: index)
      if utf8[index] == UInt8(ascii: "."), next < utf8.endIndex, utf8[next] == UInt8(ascii: ".") {
        return index..<utf8.index(after: next)
      }
      index = next
    }
    return nil
  }

  private static func letter(_ text: Substring) -> Int? {
    guard text.utf8.count == 1, let byte = text.utf8.first else { return nil }
    return (65...90).contains(byte) || (97...122).contains(byte) ? Int(byte) : nil
  }

  /// The width that zeros fill up, when one of the numbers begins with zeros.
  private static func paddedWidth(_ first: Substring, _ last: Substring) -> Int {
    func isPadded(_ text: Substring) -> Bool {
      let digits = text.drop { $0 == "-" || $0 == "+" }
      return digits.utf8.count > 1 && digits.utf8.first == 48
    }
    return isPadded(first) || isPadded(last) ? max(first.utf8.count, last.utf8.count) : 0
  }

  private static func numbers(_ first: Int, _ last: Int, _ step: Int, width: Int) -> [[UInt8]] {
    stride(first, last, step).map { value in
      var digits = String(value.magnitude)
      let sign = value < 0 ? "-" : ""
      let missing = width - digits.utf8.count - sign.utf8.count
      if missing > 0 { digits = String(repeating: "0", count: missing) + digits }
      return Array((sign + digits).utf8)
    }
  }

  private static func stride(_ first: Int, _ last: Int, _ step: Int) -> [Int] {
    var result: [Int] = []
    var value = first
    while first <= last ? value <= last : value >= last {
      result.append(value)
      let (next, overflow) = value.addingReportingOverflow(first <= last ? step : -step)
      guard !overflow, result.count < 10_000_000 else { break }
      value = next
    }
    return result
  }
}
