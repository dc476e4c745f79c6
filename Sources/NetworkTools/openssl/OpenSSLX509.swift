import FileSystem
import Kernel
import Simulation
import TLS

/// openssl x509: shows certificates, and signs requests.
struct OpenSSLX509: OpenSSLCommand {
  static let name = "x509"

  private static let shown: Set<String> = [
    "subject", "issuer", "dates", "startdate", "enddate", "fingerprint", "serial", "modulus", "text", "subject_hash",
    "hash",
    "pubkey",
  ]

  func run(_ arguments: OpenSSLArguments, _ process: Process) async throws(Errno) -> ExitStatus {
    guard
      let parsed = try await arguments.parse(
        valued: ["in", "out", "days", "signkey", "key", "CA", "CAkey", "checkend", "ext", "extfile", "CAserial"],
        flags: Self.shown.union(["noout", "req", "CAcreateserial", "sha256", "sha1", "md5", "sha512"]), process)
    else { return .failure }
    if parsed.has("req") { return try await sign(parsed, process) }
    guard let certificate = try await load(parsed.values["in"], process) else { return .failure }
    if parsed.values["ext"] != nil {
      try await process.writeError("postroom: openssl x509 -ext is not simulated\n")
      return .failure
    }
    for option in parsed.order { try await show(option, certificate, parsed, process) }
    if let seconds = parsed.values["checkend"].flatMap({ Int64($0) }) {
      let isValid = certificate.isValid(at: process.now + .seconds(seconds))
      try await process.write(isValid ? "Certificate will not expire\n" : "Certificate will expire\n")
      if !isValid { return .failure }
    }
    guard !parsed.has("noout") else { return .success }
    return try await process.opensslOutput(certificate.pem, parsed.values["out"]) ? .success : .failure
  }

  private func show(
    _ option: String, _ certificate: Certificate, _ parsed: OpenSSLArguments.Parsed, _ process: Process
  ) async throws(Errno) {
    switch option {
    case "subject": try await process.write("subject=\(certificate.subject)\n")
    case "issuer": try await process.write("issuer=\(certificate.issuer)\n")
    case "dates":
      try await process.write("notBefore=\(certificate.notBefore)\nnotAfter=\(certificate.notAfter)\n")
    case "startdate": try await process.write("notBefore=\(certificate.notBefore)\n")
    case "enddate": try await process.write("notAfter=\(certificate.notAfter)\n")
    case "serial": try await process.write("serial=\(certificate.serial)\n")
    case "modulus": try await process.write("Modulus=\(certificate.modulus ?? "Wrong Algorithm type")\n")
    case "text": try await process.write(certificate.text)
    case "hash", "subject_hash": try await process.write(certificate.subjectHash + "\n")
    case "pubkey": try await process.write(certificate.publicKeyPEM)
    case "fingerprint":
      let digest = ["sha256", "sha512", "md5"].first { parsed.has($0) } ?? "sha1"
      let bytes = certificate.fingerprint(digest) ?? []
      let text = bytes.map { String($0 >> 4, radix: 16, uppercase: true) + String($0 & 15, radix: 16, uppercase: true) }
      let shown = digest == "sha1" ? "SHA1" : digest
      try await process.write("\(shown) Fingerprint=\(text.joined(separator: ":"))\n")
    default: break
    }
  }

  private func load(_ path: String?, _ process: Process) async throws(Errno) -> Certificate? {
    do throws(Errno) {
      if let found = Certificate.all(inPEM: try await process.opensslInput(path)).first { return found }
      try await process.opensslCannotLoad("certificate", path ?? "<stdin>", nil)
    } catch {
      if error == .EINTR { throw error }
      try await process.opensslCannotLoad("certificate", path ?? "<stdin>", error)
    }
    return nil
  }

  private func sign(_ parsed: OpenSSLArguments.Parsed, _ process: Process) async throws(Errno) -> ExitStatus {
    guard let bytes = try await process.opensslRequest(parsed.values["in"], what: "certificate request input") else {
      return .failure
    }
    let keyPath = parsed.values["signkey"] ?? parsed.values["key"] ?? parsed.values["CAkey"] ?? parsed.values["CA"]
    guard let keyPath else {
      try await process.writeError("We need a private key to sign with, use -key or -CAkey or -CA with private key\n")
      return .failure
    }
    let keyBytes: [UInt8]
    do throws(Errno) {
      keyBytes = try await process.readFile(keyPath)
    } catch {
      if error == .EINTR { throw error }
      try await process.opensslCannotLoad("private key", keyPath, error)
      return .failure
    }
    guard let request = CertificateRequest(pem: bytes), let key = PrivateKey(pem: keyBytes) else {
      try await process.writeError("Unable to load certificate request input\n")
      return .failure
    }
    var issuer: Certificate?
    if let authority = parsed.values["CA"] {
      guard let found = try await load(authority, process) else { return .failure }
      issuer = found
    }
    try await process.writeError("Certificate request self-signature ok\nsubject=\(request.subject)\n")
    let days = parsed.values["days"].flatMap { Int($0) } ?? 30
    guard
      let certificate = Certificate.make(
        for: request, signedBy: key, issuer: issuer, days: days, now: process.now, random: process.opensslRandom())
    else { return .failure }
    if parsed.has("CAcreateserial"), let authority = parsed.values["CA"] {
      let base = authority.hasSuffix(".pem") ? String(authority.dropLast(4)) : authority
      _ = try await process.opensslOutput(Array((certificate.serial + "\n").utf8), base + ".srl")
    }
    return try await process.opensslOutput(certificate.pem, parsed.values["out"]) ? .success : .failure
  }
}
