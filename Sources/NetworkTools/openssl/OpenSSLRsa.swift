import FileSystem
import Kernel
import TLS

/// openssl rsa: shows and converts an RSA key.
struct OpenSSLRsa: OpenSSLCommand {
  static let name = "rsa"

  func run(_ arguments: OpenSSLArguments, _ process: Process) async throws(Errno) -> ExitStatus {
    try await OpenSSLKeyConversion(announces: true).run(
      arguments, flags: ["noout", "check", "pubin", "pubout", "modulus", "text"], process)
  }
}

/// openssl pkey: shows and converts a key of any kind.
struct OpenSSLPkey: OpenSSLCommand {
  static let name = "pkey"

  func run(_ arguments: OpenSSLArguments, _ process: Process) async throws(Errno) -> ExitStatus {
    try await OpenSSLKeyConversion(announces: false).run(
      arguments, flags: ["noout", "check", "pubin", "pubout", "text"], process)
  }
}

/// What the commands for keys have in common: they read one, show it, and write it in another form.
struct OpenSSLKeyConversion {
  /// Whether it says that it writes.
  let announces: Bool

  func run(
    _ arguments: OpenSSLArguments, flags: Set<String>, _ process: Process
  ) async throws(Errno) -> ExitStatus {
    guard
      let parsed = try await arguments.parse(
        valued: ["in", "inform", "out", "outform", "passin"], flags: flags, process)
    else { return .failure }
    let isPublic = parsed.has("pubin") || parsed.has("pubout")
    let isBinary = parsed.values["outform"]?.uppercased() == "DER"
    if isBinary && !isPublic || parsed.values["inform"].map({ $0.uppercased() != "PEM" }) == true {
      try await process.writeError(
        "postroom: openssl \(arguments.command) -\(isBinary ? "outform DER of a private key" : "inform") "
          + "is not simulated\n")
      return .failure
    }
    let path = parsed.values["in"]
    let kind = parsed.has("pubin") ? "public key" : "private key"
    let bytes: [UInt8]
    do throws(Errno) {
      bytes = try await process.opensslInput(path)
    } catch {
      if error == .EINTR { throw error }
      try await process.opensslCannotLoad(kind, path ?? "<stdin>", error)
      return .failure
    }
    guard let key = parsed.has("pubin") ? PrivateKey(publicPEM: bytes) : PrivateKey(pem: bytes) else {
      try await process.opensslCannotLoad(kind, path ?? "<stdin>", nil)
      return .failure
    }
    if parsed.has("text") { try await process.write(key.text) }
    if parsed.has("modulus"), let modulus = key.modulus { try await process.write("Modulus=\(modulus)\n") }
    if parsed.has("check") { try await process.write(announces ? "RSA key ok\n" : "Key is valid\n") }
    guard !parsed.has("noout") else { return .success }
    try await process.standardOutput.flush()
    if announces { try await process.writeError("writing RSA key\n") }
    let output = isPublic ? (isBinary ? key.publicDER : key.publicPEM) : key.pem
    return try await process.opensslOutput(output, parsed.values["out"], isPrivate: !isPublic) ? .success : .failure
  }
}
