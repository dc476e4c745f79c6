import FileSystem
import Kernel
import TLS

/// openssl rsa: shows and converts an RSA key.
struct OpenSSLRsa: OpenSSLCommand {
  static let name = "rsa"

  func run(_ arguments: OpenSSLArguments, _ process: Process) async throws(Errno) -> ExitStatus {
    guard
      let parsed = try await arguments.parse(
        valued: ["in", "out", "passin"], flags: ["noout", "check", "pubout", "modulus", "text"], process)
    else { return .failure }
    let path = parsed.values["in"]
    let bytes: [UInt8]
    do throws(Errno) {
      bytes = try await process.opensslInput(path)
    } catch {
      if error == .EINTR { throw error }
      try await process.opensslCannotLoad("private key", path ?? "<stdin>", error)
      return .failure
    }
    guard let key = PrivateKey(pem: bytes) else {
      try await process.opensslCannotLoad("private key", path ?? "<stdin>", nil)
      return .failure
    }
    if parsed.has("text") { try await process.write(key.text) }
    if parsed.has("modulus"), let modulus = key.modulus { try await process.write("Modulus=\(modulus)\n") }
    if parsed.has("check") { try await process.write("RSA key ok\n") }
    guard !parsed.has("noout") else { return .success }
    try await process.standardOutput.flush()
    try await process.writeError("writing RSA key\n")
    let output = parsed.has("pubout") ? key.publicPEM : key.pem
    return try await process.opensslOutput(output, parsed.values["out"], isPrivate: !parsed.has("pubout"))
      ? .success : .failure
  }
}
