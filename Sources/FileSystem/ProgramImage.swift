/// What the bytes of a simulated program look like to `cat`, `cp` and `file`.
///
/// An ELF header, a note that names the program, then bytes that depend on the name alone. Copies of a
/// program run like the original, because the note travels with the bytes.
package enum ProgramImage {
  private static let header: [UInt8] = [
    0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3E, 0, 1, 0, 0, 0,
  ]
  private static let note = Array("postroom-program:".utf8)

  /// The image of a program, `size` bytes long (at least as long as header and note).
  package static func bytes(name: String, size: Int) -> [UInt8] {
    var result = header + note + Array(name.utf8) + [0]
    result.reserveCapacity(size)
    var state: UInt32 = name.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 } | 1
    while result.count < size {
      state ^= state << 13
      state ^= state >> 17
      state ^= state << 5
      result.append(UInt8(truncatingIfNeeded: state))
    }
    return result
  }

  /// The name of the program whose image begins with these bytes.
  package static func name(in bytes: [UInt8]) -> String? {
    let start = header.count + note.count
    guard bytes.count > start, bytes.starts(with: header), bytes[header.count...].starts(with: note),
      let end = bytes[start...].firstIndex(of: 0)
    else { return nil }
    return String(lossless: bytes[start..<end])
  }
}
