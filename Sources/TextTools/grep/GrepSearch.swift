import CommandConventions
import FileSystem
import Kernel
import Patterns

/// The search of one file after the other, with what is kept between them.
struct GrepSearch {
  private let options: GrepOptions
  private let encoding: CharacterEncoding
  private var matcher: GrepMatcher
  var output: GrepOutput
  /// How many lines of context are shown; nil when none was asked for.
  private let before: Int?
  private let after: Int?
  /// Whether a line was printed, of any file.
  private var hasPrinted = false
  /// Whether finding one line is all that is wanted.
  private let stopsAtFirst: Bool

  /// What is known of the file that is searched. Places are indices of `buffer`.
  private struct State {
    var buffer: [UInt8] = []
    /// The offset in the file of the buffer's first byte.
    var offset = 0
    /// Where the lines begin that were not searched.
    var next = 0
    /// How many lines begin before `numberedTo`, from the start of the file.
    var lineNumber = 0
    var numberedTo = 0
    /// Behind the last line that was printed.
    var lastPrinted: Int?
    var isQuiet: Bool
    var stopsNow: Bool
    var isBinary = false
    /// Whether a line was kept back because it is no valid text.
    var hasHiddenLine = false
    /// How many lines may still be selected.
    var remaining: Int
    /// How many lines are to be printed as context behind the last selected one.
    var pending = 0
    var count = 0
    /// The offset in the file behind the last selected line.
    var afterLastMatch = 0
  }

  private var state: State

  init(_ options: GrepOptions, _ matcher: GrepMatcher, _ encoding: CharacterEncoding, _ colors: GrepColors?) {
    self.options = options
    self.matcher = matcher
    self.encoding = encoding
    output = GrepOutput(options, colors)
    before = options.before ?? options.context
    after = options.after ?? options.context
    stopsAtFirst = options.isQuiet || options.listing != .none
    state = State(isQuiet: false, stopsNow: false, remaining: 0)
  }

  /// Searches what a descriptor gives.
  ///
  /// - Returns: how many lines were selected, and the offset behind the last of them.
  mutating func search(_ descriptor: Int, _ process: Process) async throws(Errno) -> (count: Int, end: Int) {
    state = State(
      isQuiet: options.countsOnly || stopsAtFirst, stopsNow: stopsAtFirst, remaining: options.maximumCount)
    let status = try? process.status(of: descriptor)
    let isRegular = status?.isRegular == true
    if options.hasInitialTab {
      let size = isRegular ? (status?.size ?? 0) + (options.showsLineNumber ? 1 : 0) : Int.max
      output.numberWidth = String(size).utf8.count
    }
    while true {
      let chunk = try await process.read(descriptor, isRegular ? Int.max : 65_536)
      guard chunk.isEmpty || note(chunk) else { return (0, 0) }
      let end: Int
      if chunk.isEmpty {
        end = state.buffer.count
      } else {
        guard let last = state.buffer.lastIndex(of: options.terminator) else { continue }
        end = last + 1
      }
      while state.next < end {
        let buffer = state.buffer
        buffer.withUnsafeBufferPointer { scan($0.part(0..<end)) }
        try await flush(process)
        try await process.checkpoint()
        if isDone { break }
      }
      if isDone || chunk.isEmpty { break }
      forget(before: end)
    }
    try await finish(process)
    return (state.count, state.afterLastMatch)
  }

  private var isDone: Bool {
    state.remaining == 0 && state.pending == 0 || state.stopsNow && state.count > 0
  }

  mutating func flush(_ process: Process) async throws(Errno) {
    guard !output.bytes.isEmpty else { return }
    let bytes = output.bytes
    output.bytes.removeAll(keepingCapacity: true)
    try await process.write(bytes)
    if options.isLineBuffered { try await process.standardOutput.flush() }
  }

  // MARK: The buffer

  /// Takes what was read; false when the file is binary and to be skipped for it.
  private mutating func note(_ chunk: [UInt8]) -> Bool {
    var chunk = chunk
    if !state.isBinary, options.binaryFiles != .text, options.terminator == 10, chunk.firstIndex(of: 0, from: 0) != nil
    {
      if options.binaryFiles == .withoutMatch { return false }
      state.isBinary = true
      if !options.countsOnly {
        state.stopsNow = true
        state.isQuiet = true
      }
    }
    // In a binary file a null byte ends a line too.
    if state.isBinary { chunk = chunk.map { $0 == 0 ? 10 : $0 } }
    if state.buffer.isEmpty { state.buffer = chunk } else { state.buffer += chunk }
    return true
  }

  /// Drops what was searched, but for lines that may still be printed as context.
  private mutating func forget(before end: Int) {
    var keep = end
    let terminator = options.terminator
    state.buffer.withUnsafeBufferPointer { text in
      var lines = state.isQuiet ? 0 : before ?? 0
      let least = state.lastPrinted ?? 0
      while lines > 0, keep > least {
        keep = (text.lastIndex(of: terminator, before: keep - 1) ?? -1) + 1
        lines -= 1
      }
      keep = max(keep, min(least, end))
    }
    if options.showsLineNumber { state.buffer.withUnsafeBufferPointer { _ = number(of: keep, in: $0) } }
    state.buffer = Array(state.buffer[keep...])
    state.offset += keep
    state.next = end - keep
    state.numberedTo = 0
    state.lastPrinted = state.lastPrinted.flatMap { $0 >= keep ? $0 - keep : nil }
  }

  private mutating func finish(_ process: Process) async throws(Errno) {
    try await flush(process)
    if let message = matcher.failure {
      try await process.standardOutput.flush()
      try await process.complain("\(output.fileName): \(message)")
    }
    guard !options.countsOnly, !stopsAtFirst, state.hasHiddenLine || state.isBinary && state.count > 0 else { return }
    try await process.standardOutput.flush()
    try await process.complain("\(output.fileName): binary file matches")
  }

  // MARK: Searching

  private static let outputBlock = 65_536

  /// Searches whole lines from `state.next` on, until all are searched or much is to be written.
  private mutating func scan(_ text: UnsafeBufferPointer<UInt8>) {
    while state.next < text.count, state.remaining > 0 {
      let line = matcher.nextLine(in: text, from: state.next)
      let lineEnd = line.map { min($0.upperBound + 1, text.count) } ?? text.count
      if options.isInverted {
        let start = line?.lowerBound ?? text.count
        if state.next < start { select(state.next..<start, in: text) }
      } else if let line {
        select(line.lowerBound..<lineEnd, in: text)
      }
      state.next = lineEnd
      if state.stopsNow, state.count > 0 { return }
      if output.bytes.count > GrepSearch.outputBlock { return }
    }
    if state.pending > 0 { putPending(text, text.count) }
    if state.remaining == 0 { state.next = text.count }
  }

  /// Counts selected lines, and prints them with their context.
  private mutating func select(_ lines: Range<Int>, in text: UnsafeBufferPointer<UInt8>) {
    var place = lines.lowerBound
    if !state.isQuiet {
      if state.pending > 0 { putPending(text, lines.lowerBound) }
      putContext(before: lines.lowerBound, text)
    }
    var selected = 0
    while place < lines.upperBound, selected < state.remaining {
      let end = min((text.firstIndex(of: options.terminator, from: place) ?? text.count) + 1, text.count)
      if !state.isQuiet { putLine(place..<end, in: text, .selected) }
      selected += 1
      place = end
    }
    state.afterLastMatch = state.offset + place
    state.pending = state.isQuiet ? 0 : after ?? 0
    state.count += selected
    state.remaining -= selected
    if state.remaining == 0 { state.next = place }
    hasPrinted = true
  }

  private mutating func putContext(before start: Int, _ text: UnsafeBufferPointer<UInt8>) {
    let least = state.lastPrinted ?? 0
    var place = start
    for _ in 0..<min(before ?? 0, start) where place > least {
      place = (text.lastIndex(of: options.terminator, before: place - 1) ?? -1) + 1
    }
    if before != nil || after != nil, hasPrinted, place != state.lastPrinted { output.putGroupSeparator() }
    while place < start {
      let end = (text.firstIndex(of: options.terminator, from: place) ?? start - 1) + 1
      putLine(place..<end, in: text, .context)
      place = end
    }
  }

  /// Prints lines behind a selected one, up to a place.
  private mutating func putPending(_ text: UnsafeBufferPointer<UInt8>, _ limit: Int) {
    var place = state.lastPrinted ?? 0
    while state.pending > 0, place < limit {
      let end = min((text.firstIndex(of: options.terminator, from: place) ?? text.count) + 1, text.count)
      putLine(place..<end, in: text, .context)
      place = end
      state.pending -= 1
    }
  }

  // MARK: Printing

  private mutating func number(of place: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    while state.numberedTo < place {
      let end = text.firstIndex(of: options.terminator, from: state.numberedTo) ?? text.count
      guard end < place else { break }
      state.lineNumber += 1
      state.numberedTo = end + 1
    }
    return state.lineNumber
  }

  /// What stands before a line or a match; false when it is not to be shown for being no valid text.
  private mutating func putHead(
    _ part: Range<Int>, _ line: Int, in text: UnsafeBufferPointer<UInt8>, _ kind: GrepOutput.Kind
  ) -> Bool {
    if options.binaryFiles != .text, encoding == .utf8, !text.part(part).isValidUTF8 {
      state.hasHiddenLine = true
      return false
    }
    let number = options.showsLineNumber ? number(of: line, in: text) + 1 : 0
    output.putHead(
      kind, lineNumber: number, offset: state.offset + (options.onlyMatching ? part.lowerBound : line),
      isEmpty: part.isEmpty)
    return true
  }

  /// Prints a line, given with its terminator.
  private mutating func putLine(_ line: Range<Int>, in text: UnsafeBufferPointer<UInt8>, _ kind: GrepOutput.Kind) {
    state.lastPrinted = line.upperBound
    var content = line
    if content.count > 0, text[content.upperBound - 1] == options.terminator {
      content = content.lowerBound..<(content.upperBound - 1)
    }
    let hasMatch = (kind == .selected) != options.isInverted
    if options.onlyMatching {
      if hasMatch { putMatches(content, in: text, kind) }
      return
    }
    guard putHead(content, line.lowerBound, in: text, kind) else { return }
    var rest = content
    if hasMatch, output.marks(kind) {
      rest = putMatches(content, in: text, kind)
    }
    output.putPlain(text.part(rest), kind)
    output.bytes.append(options.terminator)
  }

  /// Prints the matches of a line, with what is between them unless only they are wanted.
  ///
  /// - Returns: what is left behind the last one.
  @discardableResult
  private mutating func putMatches(
    _ line: Range<Int>, in text: UnsafeBufferPointer<UInt8>, _ kind: GrepOutput.Kind
  ) -> Range<Int> {
    let content = text.part(line)
    var place = 0
    var unprinted = 0
    while place < content.count, let match = matcher.firstRange(in: content, from: place),
      match.lowerBound < content.count
    {
      guard !match.isEmpty else {
        place = match.lowerBound + 1
        continue
      }
      let range = (line.lowerBound + match.lowerBound)..<(line.lowerBound + match.upperBound)
      if options.onlyMatching {
        guard putHead(range, line.lowerBound, in: text, kind) else { break }
      } else {
        output.putBeforeMatch(content.part(unprinted..<match.lowerBound), kind)
      }
      output.putMatch(content.part(match), kind)
      if options.onlyMatching { output.bytes.append(options.terminator) }
      place = match.upperBound
      unprinted = place
    }
    return (line.lowerBound + unprinted)..<line.upperBound
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes are characters of UTF-8, every one.
  var isValidUTF8: Bool {
    var index = 0
    let raw = UnsafeRawBufferPointer(self)
    while index + 8 <= count,
      raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      index += 8
    }
    guard index < count else { return true }
    return String(validating: self[index...], as: UTF8.self) != nil
  }
}
