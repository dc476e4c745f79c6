import FileSystem
import Kernel
import Patterns

/// What the editor searches for.
struct NanoSearch {
  var text = ""
  var replacement = ""
  var isCaseSensitive = false
  var isRegex = false
  var isBackwards = false
  var history: [String] = []
  var replacements: [String] = []

  /// What stands before the question.
  var marks: String {
    (isCaseSensitive ? " [Case Sensitive]" : "") + (isRegex ? " [Regexp]" : "") + (isBackwards ? " [Backwards]" : "")
  }

  func regex() throws(PatternError) -> POSIXRegex {
    if isRegex { return try POSIXRegex(text.bytes, isExtended: true, ignoresCase: !isCaseSensitive) }
    return POSIXRegex(literals: [text.bytes], ignoresCase: !isCaseSensitive)
  }

  /// The matches in a line, as ranges of its characters.
  static func matches(_ regex: POSIXRegex, in line: NanoText.Line) -> [Range<Int>] {
    let bytes = String(String.UnicodeScalarView(line)).bytes
    // Where each character begins, to turn places of bytes into places of characters.
    var places = [Int](repeating: 0, count: bytes.count + 1)
    var offset = 0
    for (index, scalar) in line.enumerated() {
      let size = String(scalar).bytes.count
      for place in offset..<(offset + size) { places[place] = index }
      offset += size
    }
    places[bytes.count] = line.count
    var result: [Range<Int>] = []
    var from = 0
    while from <= bytes.count,
      let match = regex.firstRange(in: bytes, from: from, options: [])
    {
      result.append(places[match.lowerBound]..<places[match.upperBound])
      from = match.isEmpty ? match.upperBound + 1 : match.upperBound
    }
    return result
  }
}

/// Searching and replacing.
extension NanoEditor {
  func searchText(backwards: Bool) async throws(Errno) {
    search.isBackwards = backwards
    var typed = ""
    while true {
      let last = search.text.isEmpty ? "" : " [\(search.text)]"
      switch try await ask("Search\(search.marks)\(last): ", .search, initial: typed, history: search.history) {
      case .cancelled: return tell("Cancelled")
      case .key(let key, let text):
        typed = text
        switch key {
        case .meta("c"), .meta("C"): search.isCaseSensitive.toggle()
        case .meta("r"), .meta("R"): search.isRegex.toggle()
        case .meta("b"), .meta("B"): search.isBackwards.toggle()
        case .control("R"): return try await replaceText()
        case .control("T"): return try await goToLine()
        case .control("G"): try await showHelp()
        case .control("Y"): return buffer.text.move(toRow: 0, column: 0)
        case .control("V"): return buffer.text.move(toRow: buffer.text.lines.count - 1, column: 0)
        default: continue
        }
      case .text(let text):
        if text.isEmpty, search.text.isEmpty { return tell("Cancelled") }
        remember(text)
        return find(backwards: search.isBackwards)
      }
    }
  }

  private func remember(_ text: String) {
    guard !text.isEmpty else { return }
    search.text = text
    search.history.removeAll { $0 == text }
    search.history.append(text)
  }

  func searchAgain(backwards: Bool) {
    guard !search.text.isEmpty else { return tell("No current search pattern") }
    find(backwards: backwards)
  }

  private func compiled() -> POSIXRegex? {
    do throws(PatternError) {
      return try search.regex()
    } catch {
      tell("Bad regex \"\(search.text)\": \(error.message)")
      return nil
    }
  }

  /// Moves to the next match behind or before the cursor.
  private func find(backwards: Bool) {
    guard let regex = compiled() else { return }
    let text = buffer.text
    guard let found = next(regex, from: (text.row, text.column), backwards: backwards) else {
      return tell("\"\(shortened(search.text))\" not found")
    }
    buffer.text.move(toRow: found.row, column: found.range.lowerBound)
    spotlight = found.range
    centerIfOutside()
    if (found.row, found.range.lowerBound) == (text.row, text.column) {
      tell("This is the only occurrence")
    } else if found.isWrapped {
      tell("Search Wrapped")
    }
  }

  private func shortened(_ text: String) -> String {
    let limit = max(8, screen.columns / 2)
    return text.count > limit ? String(text.prefix(limit)) + "..." : text
  }

  private func next(
    _ regex: POSIXRegex, from place: (row: Int, column: Int), backwards: Bool
  ) -> (row: Int, range: Range<Int>, isWrapped: Bool)? {
    let lines = buffer.text.lines
    for step in 0...lines.count {
      let row = (place.row + (backwards ? -step : step) + lines.count * 2) % lines.count
      let isWrapped = backwards ? place.row - step < 0 : place.row + step >= lines.count
      var matches = NanoSearch.matches(regex, in: lines[row])
      if step == 0 {
        matches = matches.filter { backwards ? $0.lowerBound < place.column : $0.lowerBound > place.column }
      }
      if let match = backwards ? matches.last : matches.first { return (row, match, isWrapped) }
    }
    return nil
  }

  // MARK: Replacing

  func replaceText() async throws(Errno) {
    var typed = ""
    while true {
      let last = search.text.isEmpty ? "" : " [\(search.text)]"
      let answer = try await ask(
        "Search (to replace)\(search.marks)\(last): ", .replace, initial: typed, history: search.history)
      switch answer {
      case .cancelled: return tell("Cancelled")
      case .key(let key, let text):
        typed = text
        switch key {
        case .meta("c"), .meta("C"): search.isCaseSensitive.toggle()
        case .meta("r"), .meta("R"): search.isRegex.toggle()
        case .meta("b"), .meta("B"): search.isBackwards.toggle()
        case .control("R"): return try await searchText(backwards: search.isBackwards)
        case .control("G"): try await showHelp()
        default: continue
        }
      case .text(let text):
        if text.isEmpty, search.text.isEmpty { return tell("Cancelled") }
        remember(text)
        let reply = try await ask("Replace with: ", .replaceWith, history: search.replacements)
        guard case .text(let replacement) = reply else { return tell("Cancelled") }
        search.replacement = replacement
        if !replacement.isEmpty { search.replacements.append(replacement) }
        return try await replaceMatches()
      }
    }
  }

  private func replaceMatches() async throws(Errno) {
    guard let regex = compiled() else { return }
    let start = buffer.text
    var count = 0
    var replacesAll = false
    var found = false
    // From the cursor to the end, then from the start to the cursor.
    var place = (row: start.row, column: start.column)
    var hasWrapped = false
    var endColumn = start.column
    search: while true {
      let matches = NanoSearch.matches(regex, in: buffer.text.lines[place.row])
      let candidate = matches.first { match in
        match.lowerBound >= place.column && (!hasWrapped || place.row < start.row || match.lowerBound < endColumn)
      }
      guard let match = candidate else {
        if hasWrapped, place.row >= start.row { break }
        place = (place.row + 1, 0)
        if place.row == buffer.text.lines.count {
          place.row = 0
          hasWrapped = true
        }
        continue
      }
      found = true
      buffer.text.move(toRow: place.row, column: match.lowerBound)
      centerIfOutside()
      if !replacesAll {
        spotlight = match
        let choice = try await choose("Replace this instance?", offersAll: true)
        spotlight = nil
        switch choice {
        case .yes: break
        case .no:
          place.column = max(match.upperBound, match.lowerBound + 1)
          continue
        case .all: replacesAll = true
        case .cancelled: break search
        }
      }
      let new = replacement(for: match, regex)
      if count == 0 { buffer.closesStep = true }
      buffer.prepare(.replacement)
      buffer.text.replace(match, with: new)
      count += 1
      if hasWrapped, place.row == start.row { endColumn += new.count - match.count }
      place.column = match.lowerBound + new.count + (match.isEmpty ? 1 : 0)
    }
    buffer.text.move(toRow: start.row, column: start.column)
    centerIfOutside()
    buffer.closesStep = true
    guard found else { return tell("\"\(shortened(search.text))\" not found") }
    tell("Replaced \(count) occurrence\(count == 1 ? "" : "s")")
  }

  /// The new text; in that of a regular expression, \1 to \9 stand for groups.
  private func replacement(for match: Range<Int>, _ regex: POSIXRegex) -> NanoText.Line {
    let scalars = Array(search.replacement.unicodeScalars)
    guard search.isRegex else { return scalars }
    let line = buffer.text.lines[buffer.text.row]
    let prefix = String(String.UnicodeScalarView(line.prefix(match.lowerBound))).bytes.count
    let bytes = String(String.UnicodeScalarView(line)).bytes
    let groups = regex.firstMatch(in: bytes, from: prefix)?.groups ?? []
    var result: NanoText.Line = []
    var index = 0
    while index < scalars.count {
      if scalars[index] == "\\", index + 1 < scalars.count, let digit = scalars[index + 1].properties.numericValue,
        Int(digit) < groups.count
      {
        if let group = groups[Int(digit)] { result += Array(String(lossless: bytes[group]).unicodeScalars) }
        index += 2
      } else {
        result.append(scalars[index])
        index += 1
      }
    }
    return result
  }

  // MARK: Going to a line

  func goToLine() async throws(Errno) {
    var typed = ""
    while true {
      switch try await ask("Enter line number, column number: ", .goToLine, initial: typed) {
      case .cancelled: return tell("Cancelled")
      case .key(let key, let text):
        typed = text
        switch key {
        case .control("Y"): return buffer.text.move(toRow: 0, column: 0)
        case .control("V"): return buffer.text.move(toRow: buffer.text.lines.count - 1, column: 0)
        case .control("T"): return try await searchText(backwards: false)
        case .control("G"): try await showHelp()
        default: continue
        }
      case .text(let text):
        guard !text.isEmpty else { return tell("Cancelled") }
        guard let place = NanoSettings.place(text) else { return tell("Invalid line or column number") }
        let count = buffer.text.lines.count
        let line = place.line ?? buffer.text.row + 1
        let row = line < 0 ? count + line : line - 1
        buffer.text.move(toRow: row, column: max(0, (place.column ?? 1) - 1))
        centerIfOutside()
        return
      }
    }
  }
}
