import FileSystem
import Kernel
import TLS

/// openssl req: makes requests for certificates, and certificates that vouch for themselves.
struct OpenSSLReq: OpenSSLCommand {
  static let name = "req"

  func run(_ arguments: OpenSSLArguments, _ process: Process) async throws(Errno) -> ExitStatus {
    guard
      let parsed = try await arguments.parse(
        valued: ["in", "out", "key", "keyout", "newkey", "subj", "days", "addext", "config", "set_serial"],
        flags: ["new", "x509", "nodes", "noenc", "noout", "text", "subject", "batch", "sha256", "verify", "utf8"],
        process)
    else { return .failure }
    guard parsed.has("new") || parsed.has("newkey") || parsed.has("x509") else {
      return try await show(parsed, process)
    }
    guard let key = try await key(parsed, process) else { return .failure }
    guard let text = parsed.values["subj"] else {
      try await process.writeError("postroom: openssl req without -subj is not simulated\n")
      return .failure
    }
    let subject: DistinguishedName
    do throws(DistinguishedName.Failure) {
      subject = try DistinguishedName(text)
    } catch {
      try await process.writeError(
        "req: subject name is expected to be in the format /type0=value0/type1=value1/type2=... "
          + "where characters may be escaped by \\. This name is not in that format: '\(text)'\n")
      return .failure
    }
    let random = process.opensslRandom()
    let pem: [UInt8]?
    if parsed.has("x509") {
      let names = parsed.values["addext"].flatMap { extension_ -> String? in
        let parts = extension_.split(separator: "=", maxSplits: 1)
        guard parts.count == 2, parts[0].drop(while: { $0 == " " }).hasPrefix("subjectAltName") else { return nil }
        return String(parts[1])
      }
      pem =
        Certificate.make(
          subject: subject, key: key, days: parsed.values["days"].flatMap { Int($0) } ?? 30, now: process.now,
          random: random, alternativeNames: names, isAuthority: true)?.pem
    } else {
      pem = CertificateRequest(subject: subject, key: key, random: random)?.pem
    }
    guard let pem else { return .failure }
    guard !parsed.has("noout") else { return .success }
    return try await process.opensslOutput(pem, parsed.values["out"]) ? .success : .failure
  }

  /// The key to sign with: a new one, or that of a file.
  private func key(_ parsed: OpenSSLArguments.Parsed, _ process: Process) async throws(Errno) -> PrivateKey? {
    if let path = parsed.values["key"] {
      do throws(Errno) {
        if let key = PrivateKey(pem: try await process.readFile(path)) { return key }
        try await process.opensslCannotLoad("private key", path, nil)
      } catch {
        if error == .EINTR { throw error }
        try await process.opensslCannotLoad("private key", path, error)
      }
      return nil
    }
    let kind = parsed.values["newkey"] ?? "rsa:2048"
    guard kind.hasPrefix("rsa"), let bits = kind == "rsa" ? 2048 : Int(kind.dropFirst(4)), bits >= 512 else {
      try await process.writeError("postroom: openssl req -newkey \(kind) is not simulated\n")
      return nil
    }
    guard parsed.has("nodes") || parsed.has("noenc") else {
      try await process.writeError("postroom: openssl req without -nodes is not simulated\n")
      return nil
    }
    guard let key = try await process.opensslRSAKey(bits: bits) else { return nil }
    // The marks of the search for two primes.
    for _ in 0..<2 {
      let tries = Int(process.machine.world.random.next() % 60) + 5
      try await process.writeError(String(repeating: ".", count: tries) + String(repeating: "+", count: 65) + "\n")
    }
    try await process.writeError("-----\n")
    let path = parsed.values["keyout"] ?? "privkey.pem"
    return try await process.opensslOutput(key.pem, path, isPrivate: true) ? key : nil
  }

  private func show(_ parsed: OpenSSLArguments.Parsed, _ process: Process) async throws(Errno) -> ExitStatus {
    guard let bytes = try await process.opensslRequest(parsed.values["in"], what: "X509 request") else {
      return .failure
    }
    guard let request = CertificateRequest(pem: bytes) else {
      try await process.writeError("Unable to load X509 request\n")
      return .failure
    }
    if parsed.has("verify") { try await process.writeError("Certificate request self-signature verify OK\n") }
    if parsed.has("text") { try await process.write(request.text) }
    if parsed.has("subject") { try await process.write("subject=\(request.subject)\n") }
    guard !parsed.has("noout") else { return .success }
    return try await process.opensslOutput(request.pem, parsed.values["out"]) ? .success : .failure
  }
}
