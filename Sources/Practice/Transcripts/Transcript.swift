/// A session as text: what was typed and what came back (cram's format, with typed input).
///
///     host: mail              first line, optional
///     prose in column 0       kept
///       $ COMMAND             a command line; starts a step
///       > MORE                its continuation, only right after `$` or `>`
///       < TEXT                a line typed into a program; starts a step
///       [N]                   exit status, last line of a step, if not 0
///       anything else         output
package struct Transcript: Sendable {
  /// One input and what came of it.
  package struct Step: Sendable {
    package enum Kind: Character, Sendable {
      case command = "$"
      case typed = "<"
    }

    package var kind: Kind
    /// What was typed, with continuation lines.
    package var lines: [String]
    package var output: [String] = []
    /// Exit status of the command that ended in this step.
    package var status: Int = 0

    package var text: String { lines.joined(separator: "\n") }
  }

  package enum Item: Sendable {
    case prose(String)
    case step(Step)
  }

  package var host = "mail"
  package var items: [Item] = []
  /// The numbers of lines that look like output and stand before any input.
  package private(set) var strays: [Int] = []

  package init() {}

  /// Reads a transcript; what is recorded as output is kept, though a player replaces it.
  package init(parsing text: String) {
    var typing = false
    var lines = text.utf8.split(separator: 10, omittingEmptySubsequences: false).map { String(Substring($0)) }
    if lines.last == "" { lines.removeLast() }
    for (index, line) in lines.enumerated() {
      if index == 0, line.hasPrefix("host:") {
        host = String(line.dropFirst(5)).trimmingSpaces
        items.append(.prose(line))
        continue
      }
      guard line.hasPrefix("  ") else {
        items.append(.prose(line))
        typing = false
        continue
      }
      let body = String(line.dropFirst(2))
      if let kind = Step.Kind(marking: body) {
        items.append(.step(Step(kind: kind, lines: [String(body.dropFirst(2))])))
        typing = kind == .command
      } else if case .step(var step)? = items.last(where: { if case .step = $0 { true } else { false } }) {
        if typing, Transcript.isMarked(body, ">") {
          step.lines.append(String(body.dropFirst(2)))
        } else {
          typing = false
          step.output.append(body)
        }
        replaceLastStep(step)
      } else {
        strays.append(index + 1)
      }
    }
    for index in items.indices {
      guard case .step(var step) = items[index] else { continue }
      if let last = step.output.last, last.hasPrefix("["), last.hasSuffix("]"),
        let status = Int(last.dropFirst().dropLast())
      {
        step.status = status
        step.output.removeLast()
      }
      step.output = step.output.map(Transcript.decode)
      items[index] = .step(step)
    }
  }

  package var steps: [Step] {
    items.compactMap { if case .step(let step) = $0 { step } else { nil } }
  }

  /// The transcript with other steps in the places of its own.
  package func replacingSteps(_ steps: [Step]) -> Transcript {
    var result = self
    var rest = steps[...]
    for index in result.items.indices {
      guard case .step = result.items[index], let next = rest.popFirst() else { continue }
      result.items[index] = .step(next)
    }
    return result
  }

  /// The text of the transcript.
  package var text: String {
    var lines: [String] = []
    for item in items {
      switch item {
      case .prose(let line): lines.append(line)
      case .step(let step):
        var mark = step.kind.rawValue
        for line in step.lines {
          lines.append(line.isEmpty ? "  \(mark)" : "  \(mark) \(line)")
          mark = ">"
        }
        for (index, line) in step.output.enumerated() {
          lines.append(
            "  "
              + Transcript.encode(
                line, first: index == 0 && step.kind == .command,
                last: index == step.output.count - 1 && step.status == 0))
        }
        if step.status != 0 { lines.append("  [\(step.status)]") }
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private mutating func replaceLastStep(_ step: Step) {
    guard let index = items.lastIndex(where: { if case .step = $0 { true } else { false } }) else { return }
    items[index] = .step(step)
  }

  fileprivate static func isMarked(_ text: String, _ mark: Character) -> Bool {
    text == String(mark) || text.hasPrefix("\(mark) ")
  }

  /// An output line as it is written: with escapes where it would read as something else.
  private static func encode(_ line: String, first: Bool, last: Bool) -> String {
    let looksLikeStatus =
      line.hasPrefix("[") && line.hasSuffix("]") && line.utf8.count > 2
      && line.utf8.dropFirst().dropLast().allSatisfy { (48...57).contains($0) }
    let clashes =
      isMarked(line, "$") || isMarked(line, "<") || first && isMarked(line, ">") || last && looksLikeStatus
      || line.hasSuffix(" (esc)")
    guard clashes || line.unicodeScalars.contains(where: isControl) else { return line }
    var result = ""
    for (index, scalar) in line.unicodeScalars.enumerated() {
      if isControl(scalar) || clashes && index == 0 && "$<>[".unicodeScalars.contains(scalar) {
        let digits = String(scalar.value, radix: 16)
        result += "\\x" + (digits.utf8.count < 2 ? "0" + digits : digits)
      } else if scalar == "\\" {
        result += "\\\\"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result + " (esc)"
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 32 && scalar != "\t" || scalar.value == 127
  }

  private static func decode(_ line: String) -> String {
    guard line.hasSuffix(" (esc)") else { return line }
    var result = String.UnicodeScalarView()
    var rest = Substring(line.dropLast(6)).unicodeScalars
    while let scalar = rest.popFirst() {
      guard scalar == "\\", let next = rest.first else {
        result.append(scalar)
        continue
      }
      let digits = String(String.UnicodeScalarView(rest.dropFirst().prefix(2)))
      if next == "\\" {
        rest.removeFirst()
        result.append("\\")
      } else if next == "x", digits.unicodeScalars.count == 2, let value = UInt32(digits, radix: 16),
        let decoded = Unicode.Scalar(value)
      {
        rest.removeFirst(3)
        result.append(decoded)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}

extension Transcript.Step.Kind {
  /// The kind of a step that begins with this line.
  init?(marking line: String) {
    if Transcript.isMarked(line, "$") {
      self = .command
    } else if Transcript.isMarked(line, "<") {
      self = .typed
    } else {
      return nil
    }
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " || $0 == "\r" }.reversed())
  }
}
