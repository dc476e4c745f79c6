/// The file format of gzip (RFC 1952).
enum GzipFormat {
  static let magic: [UInt8] = [0x1F, 0x8B]
  /// Checksum and length, behind the compressed bytes.
  static let trailerLength = 8

  /// Makes a file of one member.
  ///
  /// - Parameters:
  ///   - name: the original name, where it is kept.
  ///   - time: the original time in seconds since 1970; 0 for none.
  /// - Returns: the file, and how long its header is.
  static func compress(
    _ bytes: [UInt8], level: Int, name: [UInt8]?, time: UInt32
  ) -> (file: [UInt8], headerLength: Int) {
    var file = magic + [8, name == nil ? 0 : 8] + little(time) + [level == 1 ? 4 : level == 9 ? 2 : 0, 3]
    if let name { file += name + [0] }
    let headerLength = file.count
    file += Deflate.compress(bytes, level: level)
    file += little(Deflate.crc32(bytes)) + little(UInt32(truncatingIfNeeded: bytes.count))
    return (file, headerLength)
  }

  private static func little(_ number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  static func number(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// What is wrong with a file, as gzip says it.
  struct Problem: Error, Hashable, Sendable {
    var text: String
    /// A warning: the file was good so far.
    var isWarning = false
  }

  /// The beginning of a member.
  struct Header {
    var name: [UInt8]?
    var time: UInt32
    var length: Int

    /// - Throws: `Problem` for what is no gzip file.
    init(_ bytes: ArraySlice<UInt8>) throws(Problem) {
      guard bytes.count >= 2 else { throw Problem(text: "unexpected end of file") }
      guard bytes.starts(with: magic) else { throw Problem(text: "not in gzip format") }
      let start = bytes.startIndex
      guard bytes.count >= 10 else { throw Problem(text: "unexpected end of file") }
      guard bytes[start + 2] == 8 else {
        throw Problem(text: "unknown method \(bytes[start + 2]) -- not supported")
      }
      let flags = bytes[start + 3]
      time = number(bytes[start + 4..<start + 8])
      var index = start + 10
      if flags & 4 != 0, index + 2 <= bytes.endIndex { index += 2 + Int(number(bytes[index..<index + 2])) }
      for bit: UInt8 in [8, 16] where flags & bit != 0 {
        guard index < bytes.endIndex, let end = bytes[index...].firstIndex(of: 0) else {
          throw Problem(text: "unexpected end of file")
        }
        if bit == 8 { name = Array(bytes[index..<end]) }
        index = end + 1
      }
      if flags & 2 != 0 { index += 2 }
      guard index <= bytes.endIndex else { throw Problem(text: "unexpected end of file") }
      length = index - start
    }
  }

  /// A whole file that has been decompressed.
  struct Contents {
    var bytes: [UInt8] = []
    /// Of the first member: the original name and time.
    var name: [UInt8]?
    var time: UInt32 = 0
    /// Of the last member.
    var checksum: UInt32 = 0
    var lastCount = 0
    /// How long the header is, where there is one member; else 0.
    var headerLength = 0
    /// What is wrong with it; what came before is there nevertheless.
    var problem: Problem?

    init(_ file: [UInt8]) {
      var rest = file[...]
      var members = 0
      while members == 0 || !rest.isEmpty {
        if members > 0, !rest.starts(with: magic) {
          if rest.contains(where: { $0 != 0 }) {
            problem = Problem(text: "decompression OK, trailing garbage ignored", isWarning: true)
          }
          return
        }
        do throws(Problem) {
          rest = try take(rest, isFirst: members == 0)
        } catch {
          problem = error
          return
        }
        members += 1
      }
    }

    private mutating func take(_ file: ArraySlice<UInt8>, isFirst: Bool) throws(Problem) -> ArraySlice<UInt8> {
      headerLength = 0
      let header = try Header(file)
      if isFirst { (name, time, headerLength) = (header.name, header.time, header.length) }
      let inflated = Deflate.decompress(file.dropFirst(header.length))
      bytes += inflated.bytes
      lastCount = inflated.bytes.count
      switch inflated.end {
      case .complete: break
      case .truncated: throw Problem(text: "unexpected end of file")
      case .damaged: throw Problem(text: "invalid compressed data--format violated")
      }
      let trailer = file.dropFirst(header.length + inflated.consumed)
      guard trailer.count >= trailerLength else { throw Problem(text: "unexpected end of file") }
      let start = trailer.startIndex
      checksum = number(trailer[start..<start + 4])
      guard checksum == Deflate.crc32(inflated.bytes) else {
        throw Problem(text: "invalid compressed data--crc error")
      }
      let count = number(trailer[start + 4..<start + 8])
      guard count == UInt32(truncatingIfNeeded: inflated.bytes.count) else {
        throw Problem(text: "invalid compressed data--length error")
      }
      return trailer.dropFirst(trailerLength)
    }
  }
}
