/// `lookup:` asks a table for a key, with `postmap -q`.
package struct LookupProbe: Probe {
  package static let name = "lookup"

  private let table: String
  private let key: String
  /// Nil where nothing shall be found.
  private let value: String?

  package init(reading node: ContentNode) throws(ContentIssue) {
    let record = try node.record("a lookup", keys: ["table", "key", "value"])
    table = try record.text("table")
    key = try record.text("key")
    value = try record.optionalText("value")
  }

  package var title: String {
    value.map { "\(table) says \($0) for \(key)" } ?? "\(table) has no \(key)"
  }

  private var command: String { "postmap -q '\(key)' \(table)" }

  package var acts: [ProbeAct] { [.run(command)] }

  package func judge(_ sights: [ProbeSight]) -> Finding {
    if let impossibility = sights.impossibility { return impossibility }
    guard case .ran(let output, let status)? = sights.first else { return .impossible("the table was not asked") }
    let found = Prose.trimmed(output)
    let shown = status == 0 ? found : found.isEmpty ? "nothing for \(key)" : found
    let isRight = value.map { status == 0 && found == $0 } ?? (status == 1 && found.isEmpty)
    return isRight
      ? .passed(saw: shown) : .failed(saw: shown, expected: value ?? "nothing for \(key)", next: command)
  }
}
