import Testing

@testable import SMTP

@Suite struct ReplyTests {
  @Test func `replies are put together`() {
    var reader = ReplyReader()
    #expect(reader.receive("250-one") == nil)
    #expect(reader.receive("250 2.1.0 two") == .reply(Reply(250, "one", "2.1.0 two")))
    #expect(reader.receive("hello") == .garbage("hello"))
    #expect(reader.receive("421") == .reply(Reply(421, "")))
    #expect(Reply(250, "a", "b").wireLines == ["250-a", "250 b"])
    #expect(Reply(line: "550 5.1.1 no").status == EnhancedStatus(5, 1, 1))
    #expect(Reply(line: "450 5.1.1 no").status == nil)
  }

  @Test func `status codes`() {
    #expect(EnhancedStatus("5.1.1")?.description == "5.1.1")
    #expect(EnhancedStatus("5.1") == nil)
    #expect(EnhancedStatus("3.1.1") == nil)
    #expect(EnhancedStatus.prefix(of: "4.7.1 wait")?.length == 5)
    #expect(EnhancedStatus.prefix(of: "4.7.1x") == nil)
  }

  @Test func `lines are cut from a stream`() {
    var reader = LineReader(maximumLength: 10)
    reader.append(Array("ab\r\nc".utf8))
    #expect(reader.next()?.bytes == Array("ab".utf8))
    #expect(reader.next() == nil)
    reader.append(Array("d\n0123456789ABC\n".utf8))
    #expect(reader.next()?.bytes == Array("cd".utf8))
    #expect(reader.next()?.isComplete == false)
    #expect(reader.next()?.bytes == Array("ABC".utf8))
    #expect(reader.next() == nil)
  }

  @Test func `message data round trip`() {
    let message = Array(".a\n\n..\nb".utf8)
    #expect(String(decoding: MessageData.encoded(message), as: UTF8.self) == "..a\r\n\r\n...\r\nb\r\n.\r\n")
    #expect(MessageData.decoded(Array("..a".utf8)) == Array(".a".utf8))
    #expect(MessageData.decoded(Array(".".utf8)) == nil)
  }

  @Test(arguments: ["", "a", "ab", "abc", "abcd", "\0student\0secret"])
  func `base 64 and xtext round trips`(text: String) {
    #expect(Base64.decoded(Base64.encoded(text.utf8)) == Array(text.utf8))
    #expect(ExtendedText.decoded(ExtendedText.encoded(text)) == text)
  }

  @Test func `base 64 is what others write`() {
    #expect(Base64.encoded("\0student\0secret".utf8) == "AHN0dWRlbnQAc2VjcmV0")
    #expect(Base64.decoded("A===") == nil)
    #expect(ExtendedText.encoded("a+b c") == "a+2Bb+20c")
  }
}

private struct TakesAll: ServerSession.Owner {
  var messages: [ServerSession.Message] = []

  mutating func refusal(of recipient: String, from sender: String) -> String? {
    recipient.hasPrefix("nobody") ? "550 5.1.1 <{rcpt}>: unknown" : nil
  }
  mutating func refusal(of message: ServerSession.Message) -> String? { nil }
  mutating func accept(_ message: ServerSession.Message) { messages.append(message) }
}

@Suite struct ServerSessionTests {
  /// Plays lines and gives what was sent back.
  private func play(_ session: inout ServerSession, _ owner: inout TakesAll, _ lines: [String]) -> [String] {
    lines.flatMap { session.receive(Array($0.utf8), owner: &owner) }.map {
      switch $0 {
      case .send(let text): text
      case .startTLS: "(TLS)"
      case .close: "(close)"
      }
    }
  }

  @Test func `a message is taken`() {
    var owner = TakesAll()
    var session = ServerSession(ServerRules(name: "mx"))
    #expect(session.start() == [.send("220 mx ESMTP")])
    let said = play(
      &session, &owner,
      [
        "MAIL FROM:<a@b>", "EHLO c", "MAIL FROM:<a@b> SIZE=10", "RCPT TO:<nobody@x>", "DATA", "RCPT TO:<d@e>", "DATA",
        "..x", ".", "quit",
      ])
    #expect(
      said == [
        "503 5.5.1 Error: bad sequence of commands", "250-mx", "250-PIPELINING", "250-SIZE 10240000", "250-8BITMIME",
        "250 ENHANCEDSTATUSCODES", "250 2.1.0 Ok", "550 5.1.1 <nobody@x>: unknown",
        "503 5.5.1 Error: bad sequence of commands", "250 2.1.5 Ok", "354 End data with <CR><LF>.<CR><LF>",
        "250 2.0.0 Ok: message accepted", "221 2.0.0 Bye", "(close)",
      ])
    #expect(owner.messages.map(\.envelope) == [["EHLO c", "MAIL FROM:<a@b> SIZE=10", "RCPT TO:<d@e>"]])
    #expect(owner.messages.first?.data == Array(".x\n".utf8))
  }

  @Test func `a login is wanted`() {
    var owner = TakesAll()
    var rules = ServerRules(name: "isp")
    rules.login = ServerRules.Login(user: "student", password: "secret")
    var session = ServerSession(rules)
    let said = play(
      &session, &owner, ["EHLO c", "MAIL FROM:<a@b>", "AUTH PLAIN AAAA", "AUTH LOGIN", "c3R1ZGVudA==", "c2VjcmV0"])
    #expect(
      said.dropFirst(5) == [
        "250 AUTH PLAIN LOGIN", "530 5.7.0 Authentication required", "535 5.7.8 Error: authentication failed",
        "334 VXNlcm5hbWU6", "334 UGFzc3dvcmQ6", "235 2.7.0 Authentication successful",
      ])
  }

  @Test func `TLS is wanted, and a server that refuses all`() {
    var owner = TakesAll()
    var rules = ServerRules(name: "mx")
    rules.startTLS = .required
    var session = ServerSession(rules)
    #expect(
      play(&session, &owner, ["EHLO c", "MAIL FROM:<a@b>", "STARTTLS"]).suffix(3) == [
        "530 5.7.0 Must issue a STARTTLS command first", "220 2.0.0 Ready to start TLS", "(TLS)",
      ])
    rules.refusal = "554 no"
    session = ServerSession(rules)
    #expect(session.start() == [.send("554 no")])
    #expect(
      play(&session, &owner, ["EHLO c", "QUIT"]) == [
        "503 5.5.1 Error: bad sequence of commands", "221 2.0.0 Bye", "(close)",
      ])
  }
}

@Suite struct ChanceTests {
  @Test func `replies, lines and extended text by chance are read or left`() {
    var random = SystemRandomNumberGenerator()
    let alphabet = Array("250-45. +3F=\u{0}\u{9}".utf8) + [13, 10, 200]
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 32 }
      var lines = LineReader(maximumLength: 7)
      var replies = ReplyReader()
      var count = 0
      lines.append(bytes)
      while let line = lines.next() {
        count += line.bytes.count + (line.isComplete ? line.hasCarriageReturn ? 2 : 1 : 0)
        _ = replies.receive(String(decoding: line.bytes, as: UTF8.self))
      }
      #expect(count + lines.pendingBytes.count == bytes.count)
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(ExtendedText.decoded(ExtendedText.encoded(text)) == text)
      _ = EnhancedStatus(text)
      _ = Base64.decoded(text)
    }
  }
}
