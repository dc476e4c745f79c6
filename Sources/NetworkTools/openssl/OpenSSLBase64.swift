import FileSystem
import Kernel
import TLS

/// openssl base64: writes bytes as base 64, and reads them back.
struct OpenSSLBase64: OpenSSLCommand {
  static let name = "base64"

  func run(_ arguments: OpenSSLArguments, _ process: Process) async throws(Errno) -> ExitStatus {
    guard let parsed = try await arguments.parse(valued: ["in", "out"], flags: ["d", "e", "A"], process) else {
      return .failure
    }
    let input: [UInt8]
    do throws(Errno) {
      input = try await process.opensslInput(parsed.values["in"])
    } catch {
      if error == .EINTR { throw error }
      try await process.writeError("Can't open \"\(parsed.values["in"] ?? "")\" for reading, \(error.message)\n")
      return .failure
    }
    let output =
      parsed.has("d") ? BaseSixtyFour.decoded(input) : BaseSixtyFour.encoded(input, width: parsed.has("A") ? nil : 64)
    return try await process.opensslOutput(output, parsed.values["out"]) ? .success : .failure
  }
}

/// Base 64 as the library reads and writes it (RFC 4648 §4).
enum BaseSixtyFour {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// - Parameter width: of a line; nil for a single one without an end.
  static func encoded(_ bytes: [UInt8], width: Int?) -> [UInt8] {
    var output: [UInt8] = []
    var column = 0
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let value = group.enumerated().reduce(0) { $0 | Int($1.element) << (16 - 8 * $1.offset) }
      for place in 0..<4 {
        output.append(place <= group.count ? alphabet[value >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
      column += 4
      if let width, column >= width {
        output.append(10)
        column = 0
      }
    }
    if width != nil, column > 0 { output.append(10) }
    return output
  }

  /// What is no digit is skipped; all ends at the padding.
  static func decoded(_ text: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var (bits, count) = (0, 0)
    for byte in text {
      if byte == UInt8(ascii: "=") { break }
      guard let digit = alphabet.firstIndex(of: byte) else { continue }
      bits = bits << 6 | digit
      count += 6
      if count >= 8 {
        count -= 8
        output.append(UInt8(truncatingIfNeeded: bits >> count))
        bits &= (1 << count) - 1
      }
    }
    return output
  }
}
