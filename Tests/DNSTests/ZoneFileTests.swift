import Testing

@testable import DNS

@Suite struct ZoneFileTests {
  private func table(_ text: String) throws(ZoneFile.Failure) -> ZoneTable {
    var table = ZoneTable()
    try ZoneFile.read(Array(text.utf8), into: &table)
    return table
  }

  @Test func `a zone in all its forms`() throws {
    let table = try table(
      """
      ; a comment
      $TTL 60
      $ORIGIN example.org.
      @ IN SOA ns hostmaster.example.org. ( 1 2 ; more
         3 4 5 )
        NS ns
      ns 30 IN A 192.0.2.1
      www CNAME ns
      @ MX 5 mail.example.net.
      txt TXT "one; two" three
      """)
    #expect(table.zones == ["example.org"])
    #expect(
      table.answer("example.org", .MX).answers.first?.data == .mailExchanger(preference: 5, host: "mail.example.net"))
    #expect(table.answer("ns.example.org", .A).answers.first?.timeToLive == 30)
    #expect(table.answer("www.example.org", .A).answers.count == 2)
    #expect(table.answer("txt.example.org", .TXT).answers.first?.data == .text(["one; two", "three"]))
    #expect(table.answer("example.org", .NS).answers.first?.timeToLive == 60)
  }

  @Test(arguments: [
    ("a A 1.2.3", 1), ("\na NOSUCH x", 2), ("a A (\n", 2), ("a )", 1), ("a TXT \"x", 1), ("$TTL x", 1), ("a MX 1", 1),
  ])
  func `what is wrong is told with its line`(text: String, line: Int) {
    #expect(throws: ZoneFile.Failure.self) { try table(text) }
    do throws(ZoneFile.Failure) {
      _ = try table(text)
    } catch {
      #expect(error.line == line)
    }
  }

  @Test func `no text does harm`() {
    var random = SystemRandomNumberGenerator()
    let alphabet = Array("$@.; ()\"\n\taA1xMX".utf8)
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0..<40, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 32 }
      var table = ZoneTable()
      try? ZoneFile.read(text, into: &table)
    }
  }
}
