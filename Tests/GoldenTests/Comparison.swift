import Practice

/// Compares the steps of two normalised transcripts; the same queue ID must stand for the same one in all of them.
struct Comparison {
  private var there: [String: String] = [:]
  private var back: [String: String] = [:]

  /// A step that is different, as text.
  struct Difference {
    let step: Int
    let text: String
  }

  static func differences(_ expected: [Transcript.Step], _ actual: [Transcript.Step]) -> [Difference] {
    var comparison = Comparison()
    var result: [Difference] = []
    for (index, (one, two)) in zip(expected, actual).enumerated() {
      let (a, b) = (shown(one), shown(two))
      guard !comparison.isSame(a, b) else { continue }
      let text = (["\(one.kind.rawValue) \(one.text)"] + lines(a, b)).joined(separator: "\n    ")
      result.append(Difference(step: index + 1, text: text))
    }
    return result
  }

  private static func shown(_ step: Transcript.Step) -> [String] {
    step.output + (step.status == 0 ? [] : ["[\(step.status)]"])
  }

  /// What is only in one of two outputs, roughly in order.
  private static func lines(_ expected: [String], _ actual: [String]) -> [String] {
    actual.difference(from: expected).map { change in
      switch change {
      case .remove(let offset, let line, _): (offset, "- " + line)
      case .insert(let offset, let line, _): (offset, "+ " + line)
      }
    }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  // MARK: Queue IDs

  private static let placeholder = PerlPattern(#"(?:SM)?QUEUEID\d+|EXIMID-\d{6}-00"#)

  /// Whether two outputs are equal, but for the order that nothing decides.
  private mutating func isSame(_ expected: [String], _ actual: [String]) -> Bool {
    guard expected.count == actual.count else { return false }
    if isEqual(expected, actual) { return true }
    let (there, back) = (there, back)
    let one = LogOrder.canonical(expected) { line in
      Self.placeholder.replacing(in: line) { there[$0[0]] == nil ? "ID" : $0[0] }
    }
    let two = LogOrder.canonical(actual) { line in
      Self.placeholder.replacing(in: line) { back[$0[0]] ?? "ID" }
    }
    return isEqual(one, two)
  }

  /// Whether two outputs are equal, with their queue IDs paired.
  private mutating func isEqual(_ expected: [String], _ actual: [String]) -> Bool {
    let (one, two) = (expected.joined(separator: "\n"), actual.joined(separator: "\n"))
    guard
      Self.placeholder.replacing(in: one, with: { _ in "ID" })
        == Self.placeholder.replacing(in: two, with: { _ in "ID" })
    else { return false }
    var (there, back) = (there, back)
    let names = zip(
      Self.placeholder.matches(in: Array(one.utf8)), Self.placeholder.matches(in: Array(two.utf8)))
    for (a, b) in names {
      if there[a[0], default: b[0]] != b[0] || back[b[0], default: a[0]] != a[0] { return false }
      there[a[0]] = b[0]
      back[b[0]] = a[0]
    }
    (self.there, self.back) = (there, back)
    return true
  }
}

/// The order of log lines, as far as something decides it.
///
/// Daemons run side by side: what they say of different messages comes in any order, and so does what one says
/// of no message with what others say of one.
enum LogOrder {
  private static let logLine = PerlPattern(
    #"^(?:\S*:)?(?:YYYY-MM-DDTHH:MM:SS\.ffffff\+00:00|Mon DD HH:MM:SS) \S+ ([^\s\[]+)(?:\[PID\])?: (.*)$"#)
  private static let eximLine = PerlPattern(#"^YYYY-MM-DD HH:MM:SS (.*)$"#)
  private static let severity = PerlPattern(#"^(?:warning|error|fatal|info): "#)
  private static let placeholder = PerlPattern(#"(?:SM)?QUEUEID\d+|EXIMID-\d{6}-00"#)
  private static let queueFile = PerlPattern(#"\S*/(?:(?:SM)?QUEUEID\d+|EXIMID-\d{6}-00)"#)

  /// What a log line is about: the daemon, and the queue ID if there is one.
  private struct Subject {
    let daemon: String
    let name: String?

    init?(_ line: String) {
      let text: String
      if let match = logLine.begins(line) {
        daemon = match[1]
        text = match[2]
      } else if let match = eximLine.begins(line) {
        daemon = "exim"
        text = match[1]
      } else {
        return nil
      }
      name = placeholder.begins(severity.replacing(in: text) { _ in "" })?[0]
    }

    /// Whether this line always comes before another one when it does once.
    func precedes(_ other: Subject) -> Bool {
      if let name, let otherName = other.name { return name == otherName }
      if name != nil || other.name != nil { return daemon == other.daemon }
      let slow = ["postfix/anvil", "postfix/scache"]
      return daemon == other.daemon || !slow.contains(daemon) && !slow.contains(other.daemon)
    }
  }

  /// The lines with log lines in the first of all orders that could as well have been, by a key.
  static func canonical(_ lines: [String], key: (String) -> String) -> [String] {
    func precedes(_ a: String, _ b: String) -> Bool { key(a).utf8.lexicographicallyPrecedes(key(b).utf8) }
    var result: [String] = []
    var index = 0
    while index < lines.count {
      var left: [(line: String, subject: Subject)] = []
      while index < lines.count, let subject = Subject(lines[index]) {
        left.append((lines[index], subject))
        index += 1
      }
      while !left.isEmpty {
        let free = left.indices.filter { place in !left[..<place].contains { $0.subject.precedes(left[place].subject) }
        }
        let first = free.min { precedes(left[$0].line, left[$1].line) } ?? 0
        result.append(left.remove(at: first).line)
      }
      // Names of queue files, as find(1) prints them, come in any order.
      var names: [String] = []
      while index < lines.count, queueFile.isAll(of: lines[index]) {
        names.append(lines[index])
        index += 1
      }
      result += names.sorted(by: precedes)
      if index < lines.count, names.isEmpty, Subject(lines[index]) == nil {
        result.append(lines[index])
        index += 1
      }
    }
    return result
  }
}
