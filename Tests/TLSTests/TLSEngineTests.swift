import COpenSSL
import Simulation
import Testing

@testable import TLS

/// A key, and a certificate that it has signed itself.
private struct Identity {
  let key: [UInt8]
  let certificate: [UInt8]

  init(name: String, seed: UInt64 = 5) throws {
    let random = SeededRandom(seed: seed)
    let key = try #require(PrivateKey(rsaBits: 2048, random: random))
    let certificate = try #require(X509_new())
    defer { X509_free(certificate) }
    X509_set_version(certificate, 2)
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1)
    ASN1_TIME_set(X509_getm_notBefore(certificate), 1_700_000_000)
    ASN1_TIME_set(X509_getm_notAfter(certificate), 1_900_000_000)
    X509_NAME_add_entry_by_txt(
      X509_get_subject_name(certificate), "CN", MBSTRING_UTF8, Array(name.utf8), Int32(name.utf8.count), -1, 0)
    X509_set_issuer_name(certificate, X509_get_subject_name(certificate))
    X509_set_pubkey(certificate, key.pointer)
    try random.use { try #require(X509_sign(certificate, key.pointer, EVP_sha256()) > 0) }
    self.key = key.pem
    self.certificate = Certificate(borrowing: certificate).pem
  }
}

@Suite struct TLSEngineTests {
  private static let now = Timestamp(seconds: 1_800_000_000)

  private func pair(
    _ identity: Identity, change: (inout TLSSettings, inout TLSSettings) -> Void = { _, _ in }
  ) throws -> (client: TLSEngine, server: TLSEngine) {
    var (client, server) = (TLSSettings(role: .client), TLSSettings(role: .server))
    server.certificateChain = identity.certificate
    server.privateKey = identity.key
    change(&client, &server)
    return (
      try TLSEngine(client, seed: 1, now: Self.now), try TLSEngine(server, seed: 2, now: Self.now)
    )
  }

  /// Lets both talk until neither has anything to say.
  private func settle(_ client: TLSEngine, _ server: TLSEngine) -> [UInt8] {
    var wire: [UInt8] = []
    while true {
      let (out, back) = (client.takeOutput(), server.takeOutput())
      wire += out + back
      if out.isEmpty, back.isEmpty { return wire }
      if !out.isEmpty { server.receive(out) }
      if !back.isEmpty { client.receive(back) }
    }
  }

  @Test func `both sides understand each other, the same way each time`() throws {
    let identity = try Identity(name: "mx.example")
    let (client, server) = try pair(identity) { client, _ in client.trusted = identity.certificate }
    client.start()
    let hello = client.takeOutput()
    server.receive(hello)
    _ = settle(client, server)
    #expect(client.state == .established && server.state == .established)
    client.write(Array("EHLO x\r\n".utf8))
    _ = settle(client, server)
    #expect(server.read() == Array("EHLO x\r\n".utf8))
    #expect(client.information?.cipher == "TLS_AES_256_GCM_SHA384")
    #expect(client.information?.keyExchange == "X25519")
    #expect(server.information?.serverSignature == "RSA-PSS")
    #expect(server.information?.serverDigest == "SHA256")
    #expect(client.verification.code == 0)
    #expect(client.peerCertificate?.subject == "CN = mx.example")
    #expect(client.peerCertificate?.isFor(host: "mx.example") == true)
    let (again, _) = try pair(identity)
    again.start()
    #expect(again.takeOutput().count == hello.count)
    server.close()
    _ = settle(client, server)
    #expect(client.state == .closed)
  }

  @Test func `a self-signed certificate is told`() throws {
    let (client, server) = try pair(try Identity(name: "mx"))
    client.start()
    _ = settle(client, server)
    #expect(client.verification.code == 18)
    #expect(client.verification.text == "self-signed certificate")
  }

  @Test func `versions that do not meet are a failure on both sides`() throws {
    let (client, server) = try pair(try Identity(name: "mx")) { client, server in
      client.greatestVersion = .tls12
      server.leastVersion = .tls13
    }
    client.start()
    _ = settle(client, server)
    guard case .failed(let failure) = server.state else {
      Issue.record("\(server.state)")
      return
    }
    #expect(failure.errors.first?.text == "error:0A000102:SSL routines::unsupported protocol")
    #expect(client.state != .established)
  }

  @Test func `a key of another certificate does not fit`() throws {
    let identity = try Identity(name: "a")
    let other = try Identity(name: "b", seed: 6)
    #expect(throws: TLSFailure.self) {
      try self.pair(identity) { _, server in server.privateKey = other.key }
    }
  }

  @Test func `garbage is a failure and no crash`() throws {
    let (_, server) = try pair(try Identity(name: "mx"))
    server.receive(Array("EHLO plain text\r\n".utf8))
    guard case .failed = server.state else {
      Issue.record("\(server.state)")
      return
    }
  }
}
