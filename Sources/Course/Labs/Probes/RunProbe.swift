/// `run:` runs a script as root and looks at what it prints and how it ends.
package struct RunProbe: Probe {
  package static let name = "run"

  private let script: String
  private let prints: String?
  private let contains: [String]
  private let lacks: [String]
  private let status: Int?

  package init(reading node: ContentNode) throws(ContentIssue) {
    let record = try node.record("a run", keys: ["script", "prints", "contains", "lacks", "status"])
    script = try record.required("script").script()
    prints = try record.optionalText("prints")
    contains = try record.optionalTexts("contains")
    lacks = try record.optionalTexts("lacks")
    status = try record["status"]?.number(in: 0...255)
    guard prints != nil || !contains.isEmpty || !lacks.isEmpty || status != nil else {
      throw node.issue("a run expects something: prints, contains, lacks or status")
    }
  }

  package var title: String { Prose.trimmed(script).split(separator: "\n").first.map(String.init) ?? script }

  package var acts: [ProbeAct] { [.run(script)] }

  package func judge(_ sights: [ProbeSight]) -> Finding {
    if let impossibility = sights.impossibility { return impossibility }
    guard case .ran(let output, let status)? = sights.first else { return .impossible("the script did not run") }
    let text = Prose.trimmed(output)
    let shown = text.isEmpty ? "no output" : text
    func failed(_ expected: String) -> Finding {
      .failed(saw: shown, expected: expected, next: "look yourself: \(title)")
    }
    if let prints, text != Prose.trimmed(prints) { return failed(prints) }
    for part in contains where !text.contains(part) { return failed("\"\(part)\" in the output") }
    for part in lacks where text.contains(part) { return failed("no \"\(part)\" in the output") }
    if let expected = self.status, status != expected {
      return .failed(
        saw: "exit status \(status)\(text.isEmpty ? "" : ": " + text)", expected: "exit status \(expected)",
        next: "look yourself: \(title)")
    }
    return .passed(saw: shown)
  }
}
