/// `parameter:` asks Postfix for the value of a parameter.
package struct ParameterProbe: Probe {
  package static let name = "parameter"

  private let parameter: String
  /// Any of these is right; an empty one where the file names none.
  private let values: [String]
  private let expanded: Bool

  package init(reading node: ContentNode) throws(ContentIssue) {
    let record = try node.record("a parameter", keys: ["name", "value", "expanded"])
    parameter = try record.text("name")
    values = try record["value"]?.texts() ?? [""]
    expanded = try record["expanded"]?.flag() ?? false
  }

  package var title: String { "\(parameter) = \(values[0])" }

  private var command: String { "postconf \(expanded ? "-x " : "")-h \(parameter)" }

  package var acts: [ProbeAct] { [.run(command)] }

  package func judge(_ sights: [ProbeSight]) -> Finding {
    if let impossibility = sights.impossibility { return impossibility }
    guard case .ran(let output, let status)? = sights.first else { return .impossible("postconf did not run") }
    let value = Prose.trimmed(output)
    guard status == 0 else { return .impossible("postconf: \(value)") }
    func words(_ text: String) -> [Substring] { text.split { $0 == " " || $0 == "," || $0 == "\t" } }
    return values.contains { words($0) == words(value) }
      ? .passed(saw: "\(parameter) = \(value)")
      : .failed(
        saw: "\(parameter) = \(value)", expected: "\(parameter) = " + Prose.enumeration(values, "or"),
        next: "postconf \(parameter)")
  }
}
