import FileSystem
import Kernel

/// openssl rand: random bytes.
struct OpenSSLRand: OpenSSLCommand {
  static let name = "rand"

  func run(_ arguments: OpenSSLArguments, _ process: Process) async throws(Errno) -> ExitStatus {
    guard let parsed = try await arguments.parse(valued: ["out"], flags: ["hex", "base64"], process) else {
      return .failure
    }
    guard let word = parsed.operands.first, let count = Int(word), count > 0 else {
      try await process.writeError("rand: Use -help for summary.\n")
      return .failure
    }
    var bytes: [UInt8] = []
    for _ in 0..<min(count, 1 << 24) { bytes.append(UInt8(truncatingIfNeeded: process.machine.world.random.next())) }
    var output = bytes
    if parsed.has("hex") {
      output = Array((bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() + "\n").utf8)
    } else if parsed.has("base64") {
      output = BaseSixtyFour.encoded(bytes, width: 64)
    }
    return try await process.opensslOutput(output, parsed.values["out"]) ? .success : .failure
  }
}
