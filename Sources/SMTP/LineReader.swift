/// Cuts a stream of bytes into lines.
///
/// A line ends with a newline; one carriage return before it belongs to the line end (RFC 5321 §2.3.8, and
/// a bare newline as real servers take it).
package struct LineReader: Sendable, Codable {
  private var bytes: [UInt8] = []
  private var start = 0
  private var searched = 0
  /// A longer line is handed out in pieces of that many bytes.
  package var maximumLength: Int

  /// One line, or a piece of a long one.
  package struct Line: Hashable, Sendable {
    package var bytes: [UInt8]
    /// Whether the line end was there; else more of the line follows.
    package var isComplete: Bool
    /// Whether it ended with a carriage return and a newline.
    package var hasCarriageReturn: Bool
  }

  package init(maximumLength: Int = 65_536) {
    self.maximumLength = maximumLength
  }

  package mutating func append(_ new: [UInt8]) {
    if start > 0 {
      bytes.removeFirst(start)
      (start, searched) = (0, searched - start)
    }
    bytes += new
  }

  /// Whether anything is left that was not handed out.
  package var hasPending: Bool { start < bytes.count }

  /// What was not handed out yet.
  package var pendingBytes: [UInt8] { Array(bytes[start...]) }

  /// Takes away all that is left: what follows is of another kind, or is to be thrown away.
  package mutating func takeRest() -> [UInt8] {
    defer { (bytes, start, searched) = ([], 0, 0) }
    return Array(bytes[start...])
  }

  /// Takes a number of bytes, whatever they are; fewer when there are not so many.
  package mutating func take(_ count: Int) -> [UInt8] {
    let end = min(bytes.count, start + count)
    defer { (start, searched) = (end, end) }
    return Array(bytes[start..<end])
  }

  package mutating func next() -> Line? {
    searched = max(searched, start)
    if let end = bytes[searched...].firstIndex(of: 10), end - start <= maximumLength {
      let hasReturn = end > start && bytes[end - 1] == 13
      defer { (start, searched) = (end + 1, end + 1) }
      return Line(
        bytes: Array(bytes[start..<(hasReturn ? end - 1 : end)]), isComplete: true, hasCarriageReturn: hasReturn)
    }
    searched = bytes.count
    guard bytes.count - start > maximumLength else { return nil }
    defer { (start, searched) = (start + maximumLength, start + maximumLength) }
    return Line(
      bytes: Array(bytes[start..<(start + maximumLength)]), isComplete: false, hasCarriageReturn: false)
  }
}
