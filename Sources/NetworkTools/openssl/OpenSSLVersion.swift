import FileSystem
import Kernel

/// openssl version
struct OpenSSLVersion: OpenSSLCommand {
  static let name = "version"

  func run(_ arguments: OpenSSLArguments, _ process: Process) async throws(Errno) -> ExitStatus {
    guard let parsed = try await arguments.parse(valued: [], flags: ["v", "d"], process) else { return .failure }
    if parsed.has("d") {
      try await process.write("OPENSSLDIR: \"/usr/lib/ssl\"\n")
    } else {
      try await process.write("OpenSSL 3.0.22 25 Aug 2026 (Library: OpenSSL 3.0.22 25 Aug 2026)\n")
    }
    return .success
  }
}
