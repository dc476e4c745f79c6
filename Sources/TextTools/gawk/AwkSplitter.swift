import CommandConventions
import Patterns

/// How a record or a text is split into fields.
enum AwkSplitter {
  /// At runs of blanks, which do not count at the ends; newlines are blanks too.
  case blanks
  case byte(UInt8)
  /// At a byte, and at newlines (RS is "").
  case byteOrNewline(UInt8)
  case characters
  case regex(AwkRegex, ignoresCase: Bool)
  /// Columns (FIELDWIDTHS); a width below zero stands for all the rest.
  case widths([(skip: Int, width: Int)])
  /// The fields are what matches (FPAT).
  case pattern(AwkRegex, ignoresCase: Bool)

  /// Finds the fields of a text.
  ///
  /// - Parameters:
  ///   - start: where to go on.
  ///   - limit: stops when there are so many fields in `fields`.
  ///   - separators: takes what stands between fields, where it is wanted.
  /// - Returns: where to go on; nil when the text is done.
  func split(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int, into fields: inout [Range<Int>],
    separators: ((Range<Int>) -> Void)? = nil
  ) -> Int? {
    switch self {
    case .blanks: return splitBlanks(text, from: start, limit: limit, into: &fields, separators)
    case .byte(let byte): return splitBytes(text, byte, byte, from: start, limit: limit, into: &fields, separators)
    case .byteOrNewline(let byte):
      return splitBytes(text, byte, 10, from: start, limit: limit, into: &fields, separators)
    case .characters: splitCharacters(text, into: &fields)
    case .regex(let regex, let ignoresCase):
      if let pattern = regex.pattern(ignoresCase: ignoresCase) { splitRegex(text, pattern, into: &fields, separators) }
    case .widths(let widths): splitWidths(text, widths, into: &fields)
    case .pattern(let regex, let ignoresCase):
      if let pattern = regex.pattern(ignoresCase: ignoresCase) {
        splitPattern(text, pattern, into: &fields, separators)
      }
    }
    return nil
  }

  private func splitBlanks(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int, into fields: inout [Range<Int>],
    _ separators: ((Range<Int>) -> Void)?
  ) -> Int? {
    var index = start
    let count = text.count
    while true {
      let gap = index
      while index < count, AwkSplitter.isBlank(text[index]) { index &+= 1 }
      guard index < count else { return nil }
      if let separators, gap > 0 { separators(gap..<index) }
      if fields.count >= limit { return index }
      let first = index
      while index < count, !AwkSplitter.isBlank(text[index]) { index &+= 1 }
      fields.append(first..<index)
    }
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 10 }

  /// Places count from `text.count + 1` on when the last field has been taken.
  private func splitBytes(
    _ text: UnsafeBufferPointer<UInt8>, _ one: UInt8, _ other: UInt8, from start: Int, limit: Int,
    into fields: inout [Range<Int>], _ separators: ((Range<Int>) -> Void)?
  ) -> Int? {
    guard !text.isEmpty else { return nil }
    var first = start
    while fields.count < limit {
      var end = text.firstIndex(of: one, from: first) ?? text.count
      if other != one, let newline = text.part(0..<end).firstIndex(of: other, from: first) { end = newline }
      fields.append(first..<end)
      guard end < text.count else { return nil }
      separators?(end..<(end + 1))
      first = end + 1
    }
    return first
  }

  private func splitCharacters(_ text: UnsafeBufferPointer<UInt8>, into fields: inout [Range<Int>]) {
    var index = 0
    while index < text.count {
      let length = AwkText.characterLength(text, at: index)
      fields.append(index..<(index + length))
      index += length
    }
  }

  private func splitRegex(
    _ text: UnsafeBufferPointer<UInt8>, _ pattern: POSIXRegex, into fields: inout [Range<Int>],
    _ separators: ((Range<Int>) -> Void)?
  ) {
    guard !text.isEmpty else { return }
    var first = 0
    var search = 0
    while search <= text.count, let match = pattern.firstRange(in: text, from: search) {
      guard !match.isEmpty else {
        // An empty match separates nothing.
        search = match.upperBound + 1
        continue
      }
      fields.append(first..<match.lowerBound)
      separators?(match)
      first = match.upperBound
      search = first
    }
    fields.append(first..<text.count)
  }

  private func splitWidths(
    _ text: UnsafeBufferPointer<UInt8>, _ widths: [(skip: Int, width: Int)], into fields: inout [Range<Int>]
  ) {
    var index = 0
    func advance(_ characters: Int) -> Int {
      var end = index
      for _ in 0..<characters where end < text.count { end += AwkText.characterLength(text, at: end) }
      return end
    }
    for (skip, width) in widths {
      index = advance(skip)
      guard index < text.count else { return }
      let end = width < 0 ? text.count : advance(width)
      fields.append(index..<end)
      index = end
    }
  }

  private func splitPattern(
    _ text: UnsafeBufferPointer<UInt8>, _ pattern: POSIXRegex, into fields: inout [Range<Int>],
    _ separators: ((Range<Int>) -> Void)?
  ) {
    var place = 0
    var gapStart = 0
    var endedEmpty = false
    while place <= text.count, let match = pattern.firstRange(in: text, from: place) {
      // An empty match right behind a field is none.
      if match.isEmpty, match.lowerBound == gapStart, !fields.isEmpty, !endedEmpty {
        guard place < text.count else { break }
        place += 1
        continue
      }
      guard match.lowerBound < text.count || !match.isEmpty || fields.isEmpty else { break }
      separators?(gapStart..<match.lowerBound)
      fields.append(match)
      endedEmpty = match.isEmpty
      gapStart = match.upperBound
      place = match.isEmpty ? match.upperBound + 1 : match.upperBound
    }
    separators?(gapStart..<text.count)
  }
}

/// Text of awk in characters.
enum AwkText {
  /// The length in bytes of the character at a place; 1 where there is no valid one.
  static func characterLength(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let first = text[index]
    guard first >= 0xC2 else { return 1 }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1
    guard index + length <= text.count else { return 1 }
    for next in 1..<max(length, 1) where text[index + next] & 0xC0 != 0x80 { return 1 }
    return length
  }

  static func isASCII(_ text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      var index = 0
      let raw = UnsafeRawBufferPointer(bytes)
      while index + 8 <= raw.count {
        if raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 { return false }
        index += 8
      }
      while index < raw.count {
        if raw[index] >= 0x80 { return false }
        index += 1
      }
      return true
    }
  }

  /// How many characters a text has.
  static func length(_ text: [UInt8], isUTF8: Bool) -> Int {
    guard isUTF8, !isASCII(text) else { return text.count }
    return text.withUnsafeBufferPointer { bytes in
      var count = 0
      var index = 0
      while index < bytes.count {
        index += characterLength(bytes, at: index)
        count += 1
      }
      return count
    }
  }

  /// The place in bytes behind so many characters.
  static func offset(of characters: Int, in text: [UInt8], isUTF8: Bool) -> Int {
    guard isUTF8, !isASCII(text) else { return min(characters, text.count) }
    return text.withUnsafeBufferPointer { bytes in
      var index = 0
      var count = 0
      while index < bytes.count, count < characters {
        index += characterLength(bytes, at: index)
        count += 1
      }
      return index
    }
  }

  /// How many characters stand before a place in bytes.
  static func count(upTo offset: Int, in text: UnsafeBufferPointer<UInt8>, isUTF8: Bool) -> Int {
    guard isUTF8 else { return offset }
    var index = 0
    var count = 0
    while index < offset {
      index += text[index] < 0x80 ? 1 : characterLength(text, at: index)
      count += 1
    }
    return count
  }
}
