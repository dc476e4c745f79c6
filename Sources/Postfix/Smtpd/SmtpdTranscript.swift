/// The dialogue of a session, for a notice to the postmaster.
struct SmtpdTranscript: Sendable, Codable {
  enum Direction: String, Sendable, Codable {
    case out = "Out: "
    case `in` = "In:  "
  }

  private(set) var lines: [String] = []

  /// Beyond that the oldest lines are forgotten.
  private static let capacity = 1000

  mutating func add(_ direction: Direction, _ line: String) {
    if lines.count >= SmtpdTranscript.capacity { lines.removeFirst() }
    lines.append(" \(direction.rawValue)\(line)")
  }

  mutating func clear() {
    lines = []
  }
}
