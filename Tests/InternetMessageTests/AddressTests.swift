import Simulation
import Testing

@testable import InternetMessage

@Suite struct AddressParserTests {
  @Test(arguments: [
    ("john@example.com", ["john@example.com"]),
    ("John <john@example.com>", ["john@example.com"]),
    ("\"Smith, John\" <john@example.com>, mary", ["john@example.com", "mary"]),
    ("john@example.com (John Smith)", ["john@example.com"]),
    ("friends: a@b.c, d@e.f;", ["a@b.c", "d@e.f"]),
    ("undisclosed-recipients:;", []),
    ("a@b.c d@e.f", ["a@b.c", "d@e.f"]),
    ("<@a.example,@b.example:c@d.example>", ["@a.example,@b.example:c@d.example"]),
    ("\"john smith\"@example.com", ["john smith@example.com"]),
    ("<>", []),
    ("a@[192.0.2.1]", ["a@[192.0.2.1]"]),
  ])
  func `addresses of a list`(text: String, expected: [String]) {
    #expect(AddressParser.addresses(in: text) == expected)
  }

  @Test func `comments and display names survive`() {
    let tokens = AddressParser.parse("John (J.)  <john @ example.com>,mary")
    #expect(AddressPrinter.externalForm(tokens) == "John (J.) <john@example.com>, mary")
    #expect(AddressPrinter.externalForm(tokens, breakingLines: true) == "John (J.) <john@example.com>,\nmary")
  }

  @Test func `random input is never lost and never crashes`() {
    var random = RandomSource(seed: 7)
    let alphabet = Array("ab.@<>(),;:\"\\[] %!|\t\né")
    for _ in 0..<3000 {
      let count = Int(random.next() % 20)
      let text = String((0..<count).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))] })
      let tokens = AddressParser.parse(text)
      let once = AddressPrinter.externalForm(tokens)
      _ = AddressPrinter.internalForm(AddressParser.parse(once))
      #expect(tokens.isEmpty == AddressScanner.scan(text).isEmpty)
    }
  }
}

@Suite struct LocalPartTests {
  @Test(arguments: [
    ("john@example.com", "john@example.com"), ("john smith@example.com", "\"john smith\"@example.com"),
    (".john@x", "\".john\"@x"), ("a..b@x", "\"a..b\"@x"), ("a\"b@x", "\"a\\\"b\"@x"), ("a@b@c", "\"a@b\"@c"),
    ("", "\"\""), ("jürgen@x", "jürgen@x"),
  ])
  func `quotes only where needed, and back`(plain: String, quoted: String) {
    #expect(LocalPart.quoted(plain) == quoted)
    #expect(LocalPart.unquoted(quoted) == plain)
  }

  @Test func `extensions`() {
    #expect(MailAddress("john+x@example.com").split(delimiters: "+")?.base == "john")
    #expect(MailAddress("john+x-y").split(delimiters: "+-")?.extension == "x-y")
    #expect(MailAddress("+john").split(delimiters: "+") == nil)
    #expect(MailAddress("owner-list").split(delimiters: "-") == nil)
    #expect(MailAddress("list-request@x").split(delimiters: "-") == nil)
    #expect(MailAddress("double-bounce").split(delimiters: "-") == nil)
    #expect(MailAddress("a@b@c").domain == "c")
  }
}

@Suite struct HeaderTests {
  @Test func `a message is divided`() {
    let parts = MessageParts(Array("Subject: a\n  b\nX:y\n\nbody\n".utf8))
    #expect(parts.fields.map(\.name) == ["Subject", "X"])
    #expect(String(decoding: parts.first("SUBJECT")?.unfolded ?? [], as: UTF8.self) == "a  b")
    #expect(String(decoding: parts.body, as: UTF8.self) == "body\n")
    #expect(MessageParts(Array("no field\n\nbody".utf8)).preface.count == 1)
    #expect(MessageParts([]).fields.isEmpty)
  }

  @Test func `dates`() {
    let time = Timestamp(seconds: 1_714_558_830)
    #expect(MailDate.header(time) == "Wed, 01 May 2024 10:20:30 +0000 (UTC)")
    #expect(MailDate.ctime(time) == "Wed May  1 10:20:30 2024")
    #expect(MailDate.stamp(time) == "20240501102030")
  }
}
