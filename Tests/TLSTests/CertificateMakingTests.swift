import Simulation
import Testing

@testable import TLS

@Suite struct CertificateMakingTests {
  @Test func `a certificate vouches for itself, and for what it signs`() throws {
    let random = SeededRandom(seed: 1)
    let now = Timestamp(seconds: 1_767_603_600)
    let key = try #require(PrivateKey(rsaBits: 1024, random: random))
    let name = try DistinguishedName("/O=Example/CN=mail.example.com")
    let own = try #require(
      Certificate.make(subject: name, key: key, days: 30, now: now, random: random, isAuthority: true))
    #expect(own.subject == "O = Example, CN = mail.example.com")
    #expect(own.subject == own.issuer)
    #expect(own.verify(trusted: [], others: [], now: now).code == 18)
    #expect(own.verify(trusted: [own], others: [], now: now).code == 0)
    #expect(own.isValid(at: now) && !own.isValid(at: now + .seconds(31 * 86_400)))
    let request = try #require(CertificateRequest(subject: try DistinguishedName("/CN=y"), key: key, random: random))
    let signed = try #require(
      Certificate.make(for: request, signedBy: key, issuer: own, days: 5, now: now, random: random))
    #expect(signed.issuer == own.subject && signed.subject == "CN = y")
  }

  @Test func `a name begins with a slash`() {
    #expect(throws: DistinguishedName.Failure.self) { try DistinguishedName("CN=x") }
  }
}
