import Testing

@testable import Postfix

/// Entries of smtp_tls_policy_maps.
@Suite struct SmtpTLSPolicyEntryTests {
  @Test func readsAttributes() throws {
    let entry = try SmtpTLSPolicyEntry("secure match=a.example:.b.example protocols=TLSv1.2 ciphers=high")
    #expect(entry.level == .secure)
    #expect(entry.names == ["a.example", ".b.example"])
    #expect(entry.protocols == "TLSv1.2")
    #expect(entry.ciphers == "high")
  }

  @Test func withoutEncryptionAttributesMeanNothing() throws {
    #expect(try SmtpTLSPolicyEntry("none match=x").ignored == ["match=x"])
  }

  @Test(arguments: [
    ("", "invalid empty policy"), ("foo", "invalid security level \"foo\""),
    ("encrypt match=x", "attribute \"match\" invalid at security level \"encrypt\""),
    ("verify match=", "attribute \"match\" has empty value"),
    ("may ciphers=high ciphers=low", "attribute \"ciphers\" is specified multiple times"),
    ("may nosuch=1", "invalid attribute name: \"nosuch\""),
    ("may ciphers", "malformed attribute/value pair \"ciphers\": missing '=' after attribute name"),
  ])
  func tellsWhatCannotBeUsed(entry: String, text: String) {
    #expect(throws: SmtpTLSPolicyEntry.Damage(text: text)) { try SmtpTLSPolicyEntry(entry) }
  }
}
