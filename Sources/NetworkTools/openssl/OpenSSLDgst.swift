import FileSystem
import Kernel
import TLS

/// openssl dgst: digests of files.
struct OpenSSLDgst: OpenSSLCommand {
  static let name = "dgst"

  private static let names: Set<String> = [
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3-256", "sha3-512", "blake2b512", "blake2s256",
    "ripemd160", "rmd160", "sm3", "sha512-256",
  ]

  func run(_ arguments: OpenSSLArguments, _ process: Process) async throws(Errno) -> ExitStatus {
    guard
      let parsed = try await arguments.parse(
        valued: ["out"], flags: Self.names.union(["r", "hex", "c", "binary"]), process)
    else { return .failure }
    let digest = parsed.order.last { Self.names.contains($0) } ?? "sha256"
    var output: [UInt8] = []
    for path in parsed.operands.isEmpty ? [nil] : parsed.operands.map(Optional.some) {
      let bytes: [UInt8]
      do throws(Errno) {
        bytes = try await process.opensslInput(path)
      } catch {
        if error == .EINTR { throw error }
        try await process.writeError("Can't open \"\(path ?? "")\" for reading, \(error.message)\n")
        return .failure
      }
      guard let found = MessageDigest.compute(digest, bytes) else { return .failure }
      let digits = found.digest.map { byte -> String in
        let text = String(byte, radix: 16)
        return text.utf8.count < 2 ? "0" + text : text
      }
      if parsed.has("binary") {
        output += found.digest
      } else if parsed.has("r") {
        output += Array("\(digits.joined()) *\(path ?? "stdin")\n".utf8)
      } else {
        let text = digits.joined(separator: parsed.has("c") ? ":" : "")
        output += Array("\(found.name)(\(path ?? "stdin"))= \(text)\n".utf8)
      }
    }
    return try await process.opensslOutput(output, parsed.values["out"]) ? .success : .failure
  }
}
