import FileSystem
import Kernel
import TLS

/// openssl genrsa: makes an RSA key.
struct OpenSSLGenrsa: OpenSSLCommand {
  static let name = "genrsa"

  func run(_ arguments: OpenSSLArguments, _ process: Process) async throws(Errno) -> ExitStatus {
    guard
      let parsed = try await arguments.parse(valued: ["out"], flags: ["traditional", "quiet", "verbose"], process)
    else { return .failure }
    let bits = parsed.operands.first.flatMap { Int($0) } ?? 2048
    guard let key = try await process.opensslRSAKey(bits: bits) else {
      try await process.writeError("genrsa: Error generating RSA key\n")
      return .failure
    }
    return try await process.opensslOutput(key.pem, parsed.values["out"], isPrivate: true) ? .success : .failure
  }
}
