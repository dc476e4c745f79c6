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
    line.withUnsafeBufferPointer { bytes in
      scan: while length < bytes.count {
        switch bytes[length] {
        case UInt8(ascii: "\\"): length += 1
        case UInt8(ascii: "\""): isQuoted.toggle()
        case let byte where LogicalLines.isSpace(byte) && !isQuoted: break scan
        default: break
        }
        length += 1
      }
    }
    guard !isQuoted else { throw .unbalancedQuotes }
    key = line.prefix(length)
    value = LogicalLines.trimmed(line.dropFirst(length))
    guard !key.isEmpty, !value.isEmpty else { throw .noPair }
  }

  /// Whether it looks like a line of an alias file.
  var hasColon: Bool { key.last == UInt8(ascii: ":") }
}
