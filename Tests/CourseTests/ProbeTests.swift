import Testing

@testable import Course

@Suite struct ProbeTests {
  private func probe(_ yaml: String) throws -> any Probe {
    let record = try ContentNode(parsing: yaml, file: "p").record("p", keys: nil)
    let kind = try #require(probes.first { $0.name == record.keys[0] })
    return try kind.init(reading: try record.required(record.keys[0]))
  }

  @Test func `kinds of checks are sorted by name`() {
    #expect(probes.map { $0.name } == probes.map { $0.name }.sorted())
  }

  private func log(_ text: String) -> ProbeSight {
    .read(FileSight(text: text, mode: "-rw-r-----", owner: "root", group: "adm"))
  }

  private func delivery(_ found: [String], log lines: String = "", status: Int = 0) -> [ProbeSight] {
    [log("old\n"), .ran(output: "", status: status), .waited, .found(found), log("old\n" + lines)]
  }

  @Test func `a delivery is judged by where the message lies`() throws {
    let probe = try probe("deliver: { to: root, mailbox: student, not-to: root }")
    #expect(probe.title == "mail to root reaches student")
    #expect(probe.judge(delivery(["/var/mail/student"])).hasPassed)
    #expect(probe.judge(delivery(["/home/student/Maildir/new/1.x"])).hasPassed)
    #expect(
      probe.judge(delivery(["/var/mail/root"]))
        == .failed(
          saw: "the message lies in the mailbox of root",
          expected: "the message in the mailbox of student and not in that of root", next: "postfix status"))
    #expect(
      probe.judge(delivery(["/var/mail/student", "/root/mbox"]))
        == .failed(
          saw: "root got it too", expected: "the message in the mailbox of student and not in that of root",
          next: "postalias -q root hash:/etc/aliases"))
  }

  @Test func `a message that got lost is explained by the log`() throws {
    let probe = try probe("deliver: { to: sales, mailbox: student }")
    func saw(_ sights: [ProbeSight]) -> String {
      guard case .failed(let saw, _, _) = probe.judge(sights) else { return "" }
      return saw
    }
    let bounce =
      "mail postfix/local[1]: A1: to=<sales@example.com>, status=bounced (unknown user: \"sales\")\n"
      + "mail postfix/qmgr[1]: A1: removed\n"
    #expect(
      saw(delivery([], log: bounce)) == "the log says to=<sales@example.com>, status=bounced (unknown user: \"sales\")")
    let report = "mail postfix/smtp[1]: B2: to=<teacher@remote.example>, status=sent (250 Ok)\n"
    #expect(saw(delivery([], log: bounce + report)) == saw(delivery([], log: bounce)))
    #expect(
      saw(delivery([], log: "mail postfix/local[1]: fatal: bad\n"))
        == "the message lies nowhere, and the log says fatal: bad")
    #expect(saw(delivery([], log: "mail postfix/qmgr[1]: A1: from=<x>\n")) == "the message is still in the queue")
    #expect(saw(delivery([])) == "the message lies nowhere, and the log has no word about it")
    #expect(saw(delivery([], status: 75)).hasPrefix("sendmail ends with status 75"))
  }

  @Test func `a return is judged by the log`() throws {
    let probe = try probe("deliver: { to: nobody, bounces: true }")
    #expect(probe.judge(delivery([], log: "x: to=<nobody>, status=bounced (no)\n")).hasPassed)
    #expect(!probe.judge(delivery(["/var/mail/root"], log: "x: to=<nobody>, status=sent\n")).hasPassed)
  }

  @Test func `what can't be done is neither right nor wrong`() throws {
    for yaml in [
      "deliver: { to: a, mailbox: b }", "run: { script: x, status: 0 }", "lookup: { table: t, key: k }",
      "parameter: { name: n, value: v }", "smtp: { say: [{ line: QUIT, reply: 221 }] }", "file: { path: /x }",
    ] {
      let probe = try probe(yaml)
      #expect(probe.judge(probe.acts.map { _ in .impossible("no power") }) == .impossible("no power"))
    }
  }

  @Test func `output is compared without blanks at its end`() throws {
    let probe = try probe("run: { script: x, prints: yes, status: 0 }")
    #expect(probe.judge([.ran(output: "yes\n\n", status: 0)]).hasPassed)
    #expect(
      probe.judge([.ran(output: "yes", status: 2)])
        == .failed(saw: "exit status 2: yes", expected: "exit status 0", next: "look yourself: x"))
    #expect(!probe.judge([.ran(output: "no", status: 0)]).hasPassed)
  }

  @Test func `a table is asked, and nothing may be the answer`() throws {
    let some = try probe("lookup: { table: 'hash:/etc/aliases', key: root, value: student }")
    #expect(some.acts == [.run("postmap -q 'root' hash:/etc/aliases")])
    #expect(some.judge([.ran(output: "student\n", status: 0)]).hasPassed)
    #expect(!some.judge([.ran(output: "", status: 1)]).hasPassed)
    let none = try probe("lookup: { table: 'hash:/etc/aliases', key: root }")
    #expect(none.judge([.ran(output: "", status: 1)]).hasPassed)
    #expect(!none.judge([.ran(output: "postmap: fatal: open database", status: 1)]).hasPassed)
  }

  @Test func `values of parameters are compared by words`() throws {
    let probe = try probe("parameter: { name: mydestination, value: [\"a, b\", c] }")
    #expect(probe.judge([.ran(output: "a b\n", status: 0)]).hasPassed)
    #expect(probe.judge([.ran(output: "c\n", status: 0)]).hasPassed)
    #expect(!probe.judge([.ran(output: "a\n", status: 0)]).hasPassed)
    #expect(try self.probe("parameter: { name: relayhost }").judge([.ran(output: "\n", status: 0)]).hasPassed)
  }

  @Test func `replies are compared turn by turn`() throws {
    let probe = try probe(
      "smtp: { client: 203.0.113.66, say: [{ line: EHLO x, contains: STARTTLS }, { line: QUIT, reply: 221 }] }")
    #expect(probe.judge([.talked(["220 hi", "250-x\n250 STARTTLS", "221 2.0.0 Bye"])]).hasPassed)
    #expect(
      probe.judge([.talked(["220 hi", "250 x", "221"])])
        == .failed(
          saw: "EHLO x is answered 250 x", expected: "\"STARTTLS\" in the reply",
          next: "telnet -b 203.0.113.66 mail.example.com 25"))
    #expect(!probe.judge([.talked([])]).hasPassed)
    #expect(!probe.judge([.talked(["220 hi"])]).hasPassed)
  }

  @Test func `a file is there, or not`() throws {
    let there = FileSight(text: "a: b\n", mode: "-rw-r--r--", owner: "root", group: "root")
    #expect(try probe("file: { path: /x, contains: 'a: b', mode: -rw-r--r-- }").judge([.read(there)]).hasPassed)
    #expect(!(try probe("file: { path: /x, lacks: 'a:' }").judge([.read(there)]).hasPassed))
    #expect(!(try probe("file: { path: /x, owner: john }").judge([.read(there)]).hasPassed))
    #expect(try probe("file: { path: /x, exists: false }").judge([.read(nil)]).hasPassed)
    #expect(!(try probe("file: { path: /x, exists: false }").judge([.read(there)]).hasPassed))
  }
}
