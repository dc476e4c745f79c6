/// What the bytes of a simulated program look like to `cat`, `cp` and `file`.
///
/// An ELF header, a note that names the program, then bytes that depend on the name alone. Copies of a
/// program run like the original, because the note travels with the bytes. A script has its note in the
/// second line.
package enum ProgramImage {
  private static let header: [UInt8] = [
    0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3E, 0, 1, 0, 0, 0,
  ]
  private static let note = Array("postroom-program:".utf8)
  static let scriptNote = "# postroom-program:"

  /// The image of a program, `size` bytes long, or a part of it.
  package static func bytes(name: String, size: Int, in part: Range<Int>? = nil) -> [UInt8] {
    let part = (part ?? 0..<size).clamped(to: 0..<size)
    let head = header + note + Array(name.utf8) + [0]
    let seed: UInt64 = name.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    let inHead = part.clamped(to: 0..<head.count)
    return head[inHead] + noise(seed: seed, in: part.clamped(to: head.count..<max(head.count, size)))
  }

  /// Bytes that look like machine code; each depends on the seed and its place alone.
  static func noise(seed: UInt64, in part: Range<Int>) -> [UInt8] {
    guard !part.isEmpty else { return [] }
    return [UInt8](unsafeUninitializedCapacity: part.count) { buffer, count in
      for place in part {
        var mixed = (seed ^ UInt64(place / 8)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 29)) &* 0x94D0_49BB_1331_11EB
        buffer[count] = UInt8(truncatingIfNeeded: mixed >> UInt64(place % 8 * 8))
        count += 1
      }
    }
  }

  /// The name of the program whose image begins with these bytes.
  package static func name(in bytes: [UInt8]) -> String? {
    if bytes.starts(with: [35, 33]), let end = bytes.firstIndex(of: 10) {
      let line = bytes[(end + 1)...].prefix { $0 != 10 }
      let mark = Array(scriptNote.utf8)
      guard line.starts(with: mark) else { return nil }
      return String(lossless: line.dropFirst(mark.count).prefix { $0 != 32 })
    }
    let start = header.count + note.count
    guard bytes.count > start, bytes.starts(with: header), bytes[header.count...].starts(with: note),
      let end = bytes[start...].firstIndex(of: 0)
    else { return nil }
    return String(lossless: bytes[start..<end])
  }
}
