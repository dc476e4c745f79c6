import FileSystem

/// A line of a table's text: a key, white space, a value. A key may be in double quotes, which stay.
struct KeyValueLine {
  enum Failure: Error {
    case unbalancedQuotes, noPair
  }

  let key: ArraySlice<UInt8>
  let value: ArraySlice<UInt8>

  init(_ line: ArraySlice<UInt8>) throws(Failure) {
    var isQuoted = false
    var length = 0
    let valueRange = line.withUnsafeBufferPointer { bytes -> Range<Int> in
      scan: while length < bytes.count {
        switch bytes[length] {
        case UInt8(ascii: "\\"): length += 1
        case UInt8(ascii: "\""): isQuoted.toggle()
        case let byte where LogicalLines.isSpace(byte) && !isQuoted: break scan
        default: break
        }
        length += 1
      }
      length = min(length, bytes.count)
      var (start, end) = (length, bytes.count)
      while start < end, LogicalLines.isSpace(bytes[start]) { start += 1 }
      while end > start, LogicalLines.isSpace(bytes[end - 1]) { end -= 1 }
      return start..<end
    }
    guard !isQuoted else { throw .unbalancedQuotes }
    guard length > 0, !valueRange.isEmpty else { throw .noPair }
    let origin = line.startIndex
    key = line[origin..<(origin + length)]
    value = line[(origin + valueRange.lowerBound)..<(origin + valueRange.upperBound)]
  }

  /// Whether it looks like a line of an alias file.
  var hasColon: Bool { key.last == UInt8(ascii: ":") }
}
