import FileSystem
import Kernel
import TLS

/// openssl ecparam: makes keys on elliptic curves.
struct OpenSSLEcparam: OpenSSLCommand {
  static let name = "ecparam"

  func run(_ arguments: OpenSSLArguments, _ process: Process) async throws(Errno) -> ExitStatus {
    guard let parsed = try await arguments.parse(valued: ["out", "name"], flags: ["genkey", "noout"], process) else {
      return .failure
    }
    guard let curve = parsed.values["name"] else {
      try await process.writeError("postroom: openssl ecparam without -name is not simulated\n")
      return .failure
    }
    guard let number = TLSCurve.number(curve), let name = TLSCurve.name(number),
      let key = PrivateKey(curve: name, random: process.opensslRandom())
    else {
      try await process.writeError("ecparam: Unknown curve name (\(curve))\n")
      return .failure
    }
    var output: [UInt8] = parsed.has("noout") ? [] : key.parametersPEM
    if parsed.has("genkey") { output += key.traditionalPEM }
    return try await process.opensslOutput(output, parsed.values["out"], isPrivate: parsed.has("genkey"))
      ? .success : .failure
  }
}
