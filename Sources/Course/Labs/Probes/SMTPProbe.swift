/// `smtp:` talks to the host's SMTP server and looks at the replies.
package struct SMTPProbe: Probe {
  package static let name = "smtp"

  private struct Turn: Hashable, Sendable {
    let line: String
    /// The beginning of the reply: "250", "454 4.7.1"; nil where any will do.
    let reply: String?
    /// Stands somewhere in the reply.
    let contains: String?
  }

  private let client: String?
  private let port: Int
  private let greeting: String?
  private let turns: [Turn]

  package init(reading node: ContentNode) throws(ContentIssue) {
    let record = try node.record("a conversation", keys: ["client", "port", "greeting", "say"])
    client = try record.optionalText("client")
    port = try record["port"]?.number(in: 1...65_535) ?? 25
    greeting = try record.optionalText("greeting")
    var turns: [Turn] = []
    for node in try record.list("say") {
      let turn = try node.record("a turn", keys: ["line", "reply", "contains"])
      turns.append(
        Turn(
          line: try turn.text("line"), reply: try turn.optionalText("reply"),
          contains: try turn.optionalText("contains")))
    }
    guard greeting != nil || turns.contains(where: { $0.reply != nil || $0.contains != nil }) else {
      throw node.issue("a conversation expects something: a greeting, or a reply or contains in a turn")
    }
    self.turns = turns
  }

  private var server: String { "the server on port \(port)" }

  package var title: String {
    guard let turn = turns.last(where: { $0.reply != nil || $0.contains != nil }) else { return server }
    return "\(turn.line) is answered \"\(turn.reply ?? turn.contains ?? "")\""
  }

  package var acts: [ProbeAct] {
    [.talk(SMTPTalk(client: client, port: UInt16(clamping: port), lines: turns.map(\.line)))]
  }

  package func judge(_ sights: [ProbeSight]) -> Finding {
    if let impossibility = sights.impossibility { return impossibility }
    guard case .talked(let replies)? = sights.first else { return .impossible("\(server) was not asked") }
    let again = "telnet \(client == nil ? "localhost" : "-b \(client ?? "") mail.example.com") \(port)"
    func failed(_ saw: String, _ expected: String) -> Finding {
      .failed(saw: saw, expected: expected, next: again)
    }
    guard let first = replies.first else { return failed("\(server) does not answer", greeting ?? "a greeting") }
    if let greeting, !first.hasPrefix(greeting) { return failed("the greeting \(first)", greeting) }
    for (index, turn) in turns.enumerated() {
      guard index + 1 < replies.count else {
        return failed("the connection ended before \(turn.line)", turn.reply ?? "a reply")
      }
      let reply = replies[index + 1]
      if let expected = turn.reply, !reply.hasPrefix(expected) {
        return failed("\(turn.line) is answered \(reply)", expected)
      }
      if let part = turn.contains, !reply.contains(part) {
        return failed("\(turn.line) is answered \(reply)", "\"\(part)\" in the reply")
      }
    }
    return .passed(saw: "\(turns.last?.line ?? "") is answered \(replies.last ?? "")")
  }
}
