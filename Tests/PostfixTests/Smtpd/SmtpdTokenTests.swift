import Simulation
import Testing

@testable import Postfix

@Suite struct SmtpdTokenTests {
  @Test func `commands are divided as smtpd does it`() {
    let cases: [(String, [String])] = [
      ("MAIL FROM:<mary@example.com> SIZE=3", ["MAIL", "FROM:", "<mary@example.com>", "SIZE=3"]),
      ("RCPT TO:John Smith <john@example.com>", ["RCPT", "TO:", "John", "Smith", "<john@example.com>"]),
      ("RCPT TO:<\"john smith\"@example.com>", ["RCPT", "TO:", "<\"john smith\"@example.com>"]),
      ("RCPT TO :<john>", ["RCPT", "TO", ":<john>"]),
      ("  NOOP\t x ", ["NOOP", "x"]),
      ("XCLIENT ADDR=IPV6:::1", ["XCLIENT", "ADDR=IPV6:::1"]),
      ("", []),
    ]
    for (line, words) in cases { #expect(SmtpdToken.split(line).map(\.text) == words, "\(line)") }
  }

  @Test func `a bracket without an end is malformed`() {
    #expect(SmtpdToken.split("RCPT TO:<john").last?.isMalformed == true)
    #expect(SmtpdToken.split("RCPT TO:<john>").last?.isMalformed == false)
  }

  @Test func `nothing but white space is lost`() {
    var random = RandomSource(seed: 7)
    let letters = Array("<>\"\\: @ab\tTOFRM".utf8)
    for _ in 0..<2000 {
      let line = (0..<Int(random.next() % 20)).map { _ in letters[Int(random.next() % UInt64(letters.count))] }
      let text = String(decoding: line, as: UTF8.self)
      let joined = SmtpdToken.split(text).map(\.text).joined()
      #expect(joined.filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace }, "\(text)")
    }
  }
}

@Suite struct SmtpdTextTests {
  @Test func `bytes are escaped as in C`() {
    #expect(SmtpdText.escaped(Array("a\r\n\\\u{1}".utf8)) == "a\\r\\n\\\\\\001")
    #expect(SmtpdText.printable("a\tb") == "a?b")
  }

  @Test func `enhanced status codes stand in front of texts`() {
    #expect(SmtpdAccess.divide("4.2.1 later", "5.7.1").dsn == "4.2.1")
    #expect(SmtpdAccess.divide("4.2.1 later", "5.7.1").text == "later")
    #expect(SmtpdAccess.divide("no code", "5.7.1").dsn == "5.7.1")
  }

  @Test func `restrictions are found by their names, which are sorted`() {
    let names = smtpdRestrictions.map(\.name)
    #expect(names == names.sorted())
    #expect(smtpdRestriction("permit_mynetworks") != nil)
    #expect(smtpdRestriction("permit_mynetwork") == nil)
  }
}
