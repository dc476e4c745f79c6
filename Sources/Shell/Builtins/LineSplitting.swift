import FileSystem

/// How `read` splits a line: by IFS, and the last variable gets what is left.
struct LineSplitting {
  private let line: LineReading.Line
  private let separators: FieldSeparators

  init(_ line: LineReading.Line, separators: FieldSeparators) {
    self.line = line
    self.separators = separators
  }

  private func kind(_ index: Int) -> FieldSeparators.Kind {
    line.quoted[index] ? .none : separators.kind(line.bytes[index])
  }

  private func skippingBlanks(_ start: Int) -> Int {
    var index = start
    while index < line.bytes.count, kind(index) == .blank { index += 1 }
    return index
  }

  /// The field that begins at an index, and where the next one begins.
  private func field(_ start: Int) -> (range: Range<Int>, next: Int) {
    var end = start
    while end < line.bytes.count, kind(end) == .none { end += 1 }
    var next = skippingBlanks(end)
    if next < line.bytes.count, kind(next) == .mark { next = skippingBlanks(next + 1) }
    return (start..<end, next)
  }

  private func text(_ range: Range<Int>) -> String { String(lossless: line.bytes[range]) }

  /// As many values as there are variables.
  func fields(_ count: Int) -> [String] {
    var result: [String] = []
    var index = skippingBlanks(0)
    while result.count < count - 1, index < line.bytes.count {
      let (range, next) = field(index)
      result.append(text(range))
      index = next
    }
    guard index < line.bytes.count else { return result }
    let (range, next) = field(index)
    if next >= line.bytes.count {
      result.append(text(range))
      return result
    }
    var end = line.bytes.count
    while end > index, kind(end - 1) == .blank { end -= 1 }
    result.append(text(index..<end))
    return result
  }

  func allFields() -> [String] {
    var result: [String] = []
    var index = skippingBlanks(0)
    while index < line.bytes.count {
      let (range, next) = field(index)
      result.append(text(range))
      index = next
    }
    return result
  }
}
