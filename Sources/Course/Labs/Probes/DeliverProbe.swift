/// `deliver:` sends a message and looks where it ends up.
package struct DeliverProbe: Probe {
  package static let name = "deliver"

  private let sender: String
  private let recipient: String
  /// The accounts that shall get it, each in the mailbox that it has; none where it shall be returned.
  private let mailboxes: [String]
  /// The accounts that shall not get it.
  private let notTo: [String]
  private let patience: Int

  package init(reading node: ContentNode) throws(ContentIssue) {
    let record = try node.record("a delivery", keys: ["from", "to", "mailbox", "not-to", "bounces", "seconds"])
    // A stranger, so that a report of failure is not taken for the message.
    sender = try record.optionalText("from") ?? "teacher@remote.example"
    recipient = try record.text("to")
    mailboxes = try record.optionalTexts("mailbox")
    notTo = try record.optionalTexts("not-to")
    patience = try record["seconds"]?.number(in: 1...600_000) ?? 20
    let bounces = try record["bounces"]?.flag() ?? false
    guard bounces == mailboxes.isEmpty else {
      throw node.issue("a delivery has either a mailbox or \"bounces: true\"")
    }
    for word in [sender, recipient] where word.contains(where: { " '\"\\".contains($0) }) {
      throw node.issue("\"\(word)\" is no plain address")
    }
  }

  package var title: String {
    mailboxes.isEmpty
      ? "mail to \(recipient) is returned" : "mail to \(recipient) reaches \(Prose.enumeration(mailboxes))"
  }

  /// Stands in the message and nowhere else; the copy on which it is sent is thrown away.
  private static let token = "postroom-check-message"
  private static let log = "/var/log/mail.log"

  package var acts: [ProbeAct] {
    let script = """
      printf 'From: %s\\nTo: %s\\nSubject: \(DeliverProbe.token)\\n\\nA check.\\n' '\(sender)' '\(recipient)' |
        /usr/sbin/sendmail -f '\(sender)' '\(recipient)'
      """
    return [
      .read(DeliverProbe.log), .run(script), .wait(patience),
      .find("Subject: \(DeliverProbe.token)", below: ["/var/mail", "/home", "/root"]),
      .read(DeliverProbe.log),
    ]
  }

  package func judge(_ sights: [ProbeSight]) -> Finding {
    if let impossibility = sights.impossibility { return impossibility }
    guard sights.count == 5, case .read(let before) = sights[0], case .ran(let output, let status) = sights[1],
      case .found(let paths) = sights[3], case .read(let after) = sights[4]
    else { return .impossible("the message was not sent") }
    let getters = Set(paths.map(DeliverProbe.account)).sorted()
    let lines = DeliverProbe.news(before?.text ?? "", after?.text ?? "")
    let verdicts = lines.filter { $0.contains("status=") }
    let bounced = verdicts.contains { $0.contains("status=bounced") }
    guard status == 0 else {
      return failed("sendmail ends with status \(status): \(Prose.trimmed(output))", "postfix status; mailq")
    }
    if mailboxes.isEmpty {
      return bounced && getters.isEmpty
        ? .passed(saw: "it was returned") : failed(saw(getters, verdicts, lines), "tail /var/log/mail.log")
    }
    guard mailboxes.allSatisfy(getters.contains) else {
      return failed(
        saw(getters, verdicts, lines),
        lines.isEmpty ? "postfix status" : "grep 'status=' /var/log/mail.log | tail -n 3")
    }
    if let wrong = notTo.first(where: getters.contains) {
      return failed("\(wrong) got it too", "postalias -q \(recipient) hash:/etc/aliases")
    }
    return .passed(saw: "the message lies in the mailbox of " + Prose.enumeration(mailboxes))
  }

  private func failed(_ saw: String, _ next: String) -> Finding {
    let expected =
      mailboxes.isEmpty
      ? "a report to \(sender) that it can't be delivered"
      : "the message in the mailbox of " + Prose.enumeration(mailboxes)
        + (notTo.isEmpty ? "" : " and not in that of " + Prose.enumeration(notTo, "or"))
    return .failed(saw: saw, expected: expected, next: next)
  }

  /// What became of the message, where it is not where it should be; a report to the sender is another message.
  private func saw(_ getters: [String], _ verdicts: [String], _ lines: [String]) -> String {
    if !getters.isEmpty { return "the message lies in the mailbox of " + Prose.enumeration(getters) }
    if let last = verdicts.last(where: { !$0.contains(" to=<\(sender)>") }), let start = last.firstRange(of: "to=<") {
      return "the log says " + last[start.lowerBound...]
    }
    if let trouble = lines.last(where: { $0.contains("fatal:") || $0.contains("warning:") || $0.contains("error:") }) {
      let text = trouble.firstRange(of: "]: ").map { String(trouble[$0.upperBound...]) } ?? trouble
      return "the message lies nowhere, and the log says " + text
    }
    return lines.isEmpty
      ? "the message lies nowhere, and the log has no word about it" : "the message is still in the queue"
  }

  /// The lines by which a log has grown.
  private static func news(_ before: String, _ after: String) -> [String] {
    let old = before.utf8.count
    let new = Array(after.utf8)
    let grown = new.count >= old && new.prefix(old).elementsEqual(before.utf8) ? new[old...] : new[...]
    return String(decoding: grown, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// The account whose mailbox a path is: /var/mail/john, /home/john/Maildir/new/1, /root/mbox.
  private static func account(_ path: String) -> String {
    let parts = path.split(separator: "/").map(String.init)
    switch (parts.first, parts.count) {
    case ("root", _): return "root"
    case ("home", 2...): return parts[1]
    case ("var", 3...): return parts[2]
    default: return path
    }
  }
}
