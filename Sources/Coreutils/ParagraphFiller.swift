/// Breaks paragraphs into lines of nearly the same length, where that costs least, as fmt(1) does.
struct ParagraphFiller {
  var width = 75
  /// The length that lines shall have.
  var goal = 70
  var keepsCrown = false
  var isTagged = false
  var onlySplits = false
  var isUniform = false
  private var prefix: [UInt8] = []
  private var prefixIndent = 0

  /// Only lines that begin with these bytes, blanks in front apart, are filled.
  mutating func setPrefix(_ text: [UInt8]) {
    var text = text[...]
    prefixIndent = 0
    while text.first == 0x20 {
      prefixIndent += 1
      text.removeFirst()
    }
    while text.last == 0x20 { text.removeLast() }
    prefix = Array(text)
  }

  private struct Word {
    var text: ArraySlice<UInt8>
    /// Spaces behind it.
    var space = 0
    var opensParenthesis = false
    var isPunctuated = false
    var endsPeriod = false
    var isFinal = false
  }

  /// A line of input: where its text begins, and its words.
  private struct Line {
    var indent: Int
    /// The column of the prefix; of no meaning without one.
    var prefixIndent: Int
    var words: [Word]
    var hasPrefix: Bool
    var raw: [UInt8]
  }

  /// The lines of output.
  func fill(_ lines: [[UInt8]]) -> [[UInt8]] {
    let parsed = lines.map(parse)
    var output: [[UInt8]] = []
    var index = 0
    while index < parsed.count {
      let line = parsed[index]
      guard line.hasPrefix, !line.words.isEmpty else {
        output.append(copied(line))
        index += 1
        continue
      }
      var end = index + 1
      if !onlySplits {
        let other = paragraphIndent(parsed, index)
        while end < parsed.count, continues(parsed[end], line, other, isSecond: end == index + 1) { end += 1 }
      }
      output += fillParagraph(Array(parsed[index..<end]))
      index = end
    }
    return output
  }

  /// A line that is not filled.
  private func copied(_ line: Line) -> [UInt8] {
    if line.hasPrefix, line.words.isEmpty {
      guard !prefix.isEmpty else { return [10] }
      return indentation(line.prefixIndent) + prefix + [10]
    }
    return line.raw + [10]
  }

  /// The indentation of the second and later lines.
  private func paragraphIndent(_ lines: [Line], _ index: Int) -> Int {
    let first = lines[index]
    guard index + 1 < lines.count else { return first.indent }
    return lines[index + 1].indent
  }

  private func continues(_ line: Line, _ first: Line, _ other: Int, isSecond: Bool) -> Bool {
    guard line.hasPrefix, !line.words.isEmpty, line.prefixIndent == first.prefixIndent else { return false }
    if keepsCrown { return isSecond || line.indent == other }
    if isTagged { return isSecond ? line.indent != first.indent : line.indent == other }
    return line.indent == first.indent
  }

  private func parse(_ raw: [UInt8]) -> Line {
    var column = 0
    var index = 0
    func skipBlanks() {
      while index < raw.count, raw[index] == 0x20 || raw[index] == 9 {
        column = raw[index] == 9 ? (column / 8 + 1) * 8 : column + 1
        index += 1
      }
    }
    skipBlanks()
    let prefixColumn = column
    var hasPrefix = true
    if !prefix.isEmpty {
      hasPrefix = prefixColumn >= prefixIndent && raw[index...].starts(with: prefix)
      if hasPrefix {
        index += prefix.count
        column += prefix.count
        skipBlanks()
      }
    }
    var line = Line(
      indent: column, prefixIndent: prefix.isEmpty ? 0 : prefixColumn, words: [], hasPrefix: hasPrefix, raw: raw)
    guard hasPrefix else { return line }
    while index < raw.count {
      let start = index
      while index < raw.count, raw[index] != 0x20, raw[index] != 9 { index += 1 }
      var word = ParagraphFiller.word(raw[start..<index])
      column += index - start
      let before = column
      skipBlanks()
      word.space = column - before
      let isLast = index == raw.count
      word.isFinal = word.endsPeriod && (isLast || word.space > 1)
      if isLast || isUniform { word.space = word.isFinal ? 2 : 1 }
      line.words.append(word)
    }
    return line
  }

  private static func word(_ text: ArraySlice<UInt8>) -> Word {
    var word = Word(text: text)
    word.opensParenthesis = text.first.map { "(['`\"".utf8.contains($0) } ?? false
    word.isPunctuated = text.last.map { isPunctuation($0) } ?? false
    var core = text
    while let last = core.last, ")]'\"".utf8.contains(last) { core.removeLast() }
    word.endsPeriod = core.last.map { ".?!".utf8.contains($0) } ?? false
    return word
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool { CharacterClass.punct.contains(byte) }

  // MARK: Breaking

  private func fillParagraph(_ lines: [Line]) -> [[UInt8]] {
    var words = lines.flatMap(\.words)
    guard !words.isEmpty else { return [] }
    words[words.count - 1].isFinal = true
    words[words.count - 1].endsPeriod = true
    let first = lines[0]
    let firstIndent = first.indent
    let otherIndent =
      keepsCrown || isTagged
      ? (lines.count > 1 ? lines[1].indent : isTagged && lines.count == 1 ? taggedIndent(firstIndent) : firstIndent)
      : firstIndent
    let breaks = bestBreaks(words, firstIndent, otherIndent)
    var output: [[UInt8]] = []
    var start = 0
    while start < words.count {
      let end = breaks[start]
      let indent = start == 0 ? firstIndent : otherIndent
      var text = indentation(first.prefixIndent) + prefix
      if prefix.isEmpty {
        text = indentation(indent)
      } else {
        text += [UInt8](repeating: 0x20, count: max(0, indent - first.prefixIndent - prefix.count))
      }
      for index in start..<end {
        text += words[index].text
        if index + 1 < end { text += [UInt8](repeating: 0x20, count: words[index].space) }
      }
      output.append(text + [10])
      start = end
    }
    return output
  }

  private func taggedIndent(_ indent: Int) -> Int { indent == 0 ? 3 : 0 }

  /// Spaces, and tabs where the input may have had them.
  private func indentation(_ column: Int) -> [UInt8] { [UInt8](repeating: 0x20, count: column) }

  private static func square(_ number: Int) -> Int { number * number }

  /// For each word the one behind the last of the line that begins with it, so that all costs least.
  private func bestBreaks(_ words: [Word], _ firstIndent: Int, _ otherIndent: Int) -> [Int] {
    let count = words.count
    var costs = [Int](repeating: 0, count: count + 1)
    var breaks = [Int](repeating: count, count: count)
    var lengths = [Int](repeating: 0, count: count + 1)
    for start in stride(from: count - 1, through: 0, by: -1) {
      var best = Int.max
      var length = (start == 0 ? firstIndent : otherIndent) + words[start].text.count
      var end = start + 1
      repeat {
        let cost = lineCost(end, length, breaks, lengths, count) + costs[end]
        if cost < best {
          best = cost
          breaks[start] = end
          lengths[start] = length
        }
        if end == count { break }
        length += words[end - 1].space + words[end].text.count
        end += 1
      } while length < width
      costs[start] = best + baseCost(words, start)
    }
    return breaks
  }

  /// What it costs that a line begins with a word.
  private func baseCost(_ words: [Word], _ index: Int) -> Int {
    let square = ParagraphFiller.square
    var cost = square(70)
    if index > 0 {
      let before = words[index - 1]
      if before.endsPeriod {
        cost += before.isFinal ? -square(50) : square(600)
      } else if before.isPunctuated {
        cost -= square(40)
      } else if index > 1, words[index - 2].isFinal {
        cost += square(200) / (before.text.count + 2)
      }
    }
    if words[index].opensParenthesis {
      cost -= square(40)
    } else if words[index].isFinal {
      cost += square(150) / (words[index].text.count + 2)
    }
    return cost
  }

  /// What it costs that a line has a length, and that the next one has another.
  private func lineCost(_ next: Int, _ length: Int, _ breaks: [Int], _ lengths: [Int], _ count: Int) -> Int {
    guard next < count else { return 0 }
    let short = goal - length
    var cost = ParagraphFiller.square(short * 10)
    if breaks[next] < count {
      let ragged = length - lengths[next]
      cost += ParagraphFiller.square(ragged * 10) / 2
    }
    return cost
  }
}
