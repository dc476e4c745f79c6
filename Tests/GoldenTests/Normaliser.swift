import Practice

/// Turns the outputs of a transcript into text that two runs of the same steps have in common.
///
/// Queue IDs, dates, PIDs, delays and other things of chance are masked, and nothing else: sizes, order, wording
/// and spacing stay. A placeholder is as wide as what it stands for wherever columns depend on it.
struct Normaliser {
  static let day = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
  static let month = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"

  private var names = QueueNames()

  /// `postfix stop` says so only where a daemon takes its time.
  private static let waiting = "postfix/postfix-script: waiting for the Postfix mail system to terminate"
  private static let certificate = PerlPattern("^-----BEGIN ([A-Z0-9 ]+)-----$")
  private static let asksForPID = PerlPattern(#"\b(?:pgrep|pidof)\b|\.pid\b|\$!|\$\$|echo.*\bPID\b"#)
  private static let number = PerlPattern(#"(?<![\w.])\d+(?![\w.])"#)

  /// The steps of a transcript with normalised outputs.
  static func steps(of transcript: Transcript) -> [Transcript.Step] {
    var normaliser = Normaliser()
    var steps = transcript.steps
    for step in steps { normaliser.names.learn(step.output.joined(separator: "\n")) }
    for index in steps.indices { steps[index].output = normaliser.output(of: steps[index]) }
    return steps
  }

  private mutating func output(of step: Transcript.Step) -> [String] {
    guard !step.output.isEmpty else { return [] }
    let lines = QueueListing.sorted(
      step.output.map { line in
        String(line.unicodeScalars.reversed().drop { $0 == "\r" }.reversed().map(Character.init))
      })
    var text = names.replacing(in: lines.joined(separator: "\n"))
    for rule in MaskingRule.all { text = rule.apply(to: text) }
    var result = Normaliser.withoutCertificates(text.split(separator: "\n", omittingEmptySubsequences: false))
    if Normaliser.asksForPID.firstMatch(in: step.text) != nil {
      result = result.map { line in
        line.allSatisfy { $0 == " " || $0.isNumber } ? Normaliser.number.replacing(in: line) { _ in "PID" } : line
      }
    }
    return result
  }

  private static func withoutCertificates(_ lines: [Substring]) -> [String] {
    var result: [String] = []
    var index = 0
    while index < lines.count {
      let line = String(lines[index])
      index += 1
      if line == waiting { continue }
      result.append(line)
      guard let name = certificate.begins(line)?[1] else { continue }
      let last = "-----END \(name)-----"
      guard let end = lines[index...].firstIndex(where: { $0 == last }) else { continue }
      result += ["PEM", last]
      index = end + 1
    }
    return result
  }
}
