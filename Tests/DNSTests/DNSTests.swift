import Testing

@testable import DNS

@Suite struct IPAddressTests {
  @Test(arguments: [
    ("127.0.0.1", "127.0.0.1"), ("::1", "::1"), ("2001:DB8:0:0:1:0:0:1", "2001:db8::1:0:0:1"), ("::", "::"),
    ("::ffff:192.0.2.1", "::ffff:192.0.2.1"), ("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"), ("fe80::", "fe80::"),
    ("1::2:3", "1::2:3"),
  ])
  func `what is read is written in the short form`(text: String, expected: String) {
    #expect(IPAddress(text)?.description == expected)
  }

  @Test(arguments: [
    "", "1.2.3", "1.2.3.256", "1.2.3.4.5", "01.2.3.4", "1.2.3.+4", ":", ":::", "1::2::3", "1:2:3:4:5:6:7", "12345::",
    "1:2:3:4:5:6:7:8:9", "::1.2.3", "g::", "1:2:3:4:5:6:7::8:9",
  ])
  func `what is no address is refused`(text: String) {
    #expect(IPAddress(text) == nil)
  }

  @Test func `prefixes and reverse names`() throws {
    let address = try #require(IPAddress("192.168.1.50"))
    #expect(address.isIn(try #require(IPAddress("192.168.0.0")), prefixLength: 16))
    #expect(!address.isIn(try #require(IPAddress("192.168.1.0")), prefixLength: 27))
    #expect(address.isIn(.any4, prefixLength: 0))
    #expect(!address.isIn(.any6, prefixLength: 0))
    #expect(address.reverseName == "50.1.168.192.in-addr.arpa")
    #expect(IPAddress("::1")?.reverseName.hasPrefix("1.0.0.0.") == true)
  }
}

@Suite struct ZoneTableTests {
  private var table: ZoneTable {
    var table = ZoneTable()
    table.addZone("example.com")
    table.add(
      Record(
        name: "example.com", type: .SOA, timeToLive: 3600,
        data: .startOfAuthority(
          StartOfAuthority(
            primary: "ns.example.com", mailbox: "hostmaster.example.com", serial: 1, refresh: 1, retry: 1, expire: 1,
            minimum: 300))))
    table.add(
      Record(
        name: "example.com", type: .MX, timeToLive: 60, data: .mailExchanger(preference: 10, host: "mail.example.com")))
    table.add(Record(name: "mail.example.com", type: .A, timeToLive: 60, data: .address(.v4(1))))
    table.add(Record(name: "www.example.com", type: .CNAME, timeToLive: 60, data: .name("mail.example.com")))
    return table
  }

  @Test func `mail exchangers come with their addresses`() {
    let response = table.answer("Example.COM.", .MX)
    #expect(response.code == .noError)
    #expect(response.answers.count == 1)
    #expect(response.additional.map(\.name) == ["mail.example.com"])
  }

  @Test func `aliases are followed`() {
    #expect(table.answer("www.example.com", .A).answers.map(\.type) == [.CNAME, .A])
  }

  @Test func `a name without such a record is no missing name`() {
    #expect(table.answer("mail.example.com", .TXT).code == .noError)
    #expect(table.answer("nosuch.example.com", .A).code == .nameError)
    #expect(table.answer("nosuch.example.com", .A).authority.first?.timeToLive == 300)
    #expect(table.answer("elsewhere.example", .A).authority.isEmpty)
  }
}
