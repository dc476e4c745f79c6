import CommandConventions
import FileSystem
import Kernel
import Patterns

/// What ends a record (RS).
enum AwkRecordSeparator {
  case byte(UInt8)
  /// Lines without text between records.
  case blankLines
  case regex(AwkRegex, ignoresCase: Bool)
}

/// Reads records from a file, a pipe or standard input.
final class AwkRecordReader {
  private let process: Process
  let descriptor: Int
  private var bytes: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  private let readSize: Int
  /// What ended the last record (RT).
  private(set) var terminator: [UInt8] = []

  init(_ process: Process, _ descriptor: Int) {
    self.process = process
    self.descriptor = descriptor
    let isRegular = (try? process.status(of: descriptor))?.isRegular == true
    readSize = isRegular ? Int.max : 65_536
  }

  /// The next record, when all of it has been read already and one byte ends it.
  func nextBuffered(_ separator: AwkRecordSeparator) -> ArraySlice<UInt8>? {
    guard case .byte(let byte) = separator, let end = bytes.firstIndex(of: byte, from: position) else { return nil }
    defer { position = end + 1 }
    if terminator.count != 1 || terminator[0] != byte { terminator = [byte] }
    return bytes[position..<end]
  }

  /// The next record without what ends it; nil at the end of the file.
  func next(_ separator: AwkRecordSeparator) async throws(Errno) -> ArraySlice<UInt8>? {
    if let record = nextBuffered(separator) { return record }
    while true {
      if let (record, end, terminator) = find(separator) {
        self.terminator = terminator
        position = end
        return bytes[record]
      }
      guard !isAtEnd else { return nil }
      let chunk = try await process.read(descriptor, readSize)
      if chunk.isEmpty {
        isAtEnd = true
      } else if position == bytes.count {
        bytes = chunk
        position = 0
      } else {
        bytes = Array(bytes[position...]) + chunk
        position = 0
      }
    }
  }

  /// A record in what has been read; nil when more must be read, or there is no more.
  private func find(_ separator: AwkRecordSeparator) -> (Range<Int>, end: Int, terminator: [UInt8])? {
    switch separator {
    case .byte(let byte):
      if let end = bytes.firstIndex(of: byte, from: position) { return (position..<end, end + 1, [byte]) }
    case .blankLines:
      while position < bytes.count, bytes[position] == 10 { position += 1 }
      if let found = findBlankLines() { return found }
    case .regex(let regex, let ignoresCase):
      if let pattern = regex.pattern(ignoresCase: ignoresCase), let found = find(pattern) { return found }
    }
    guard isAtEnd, position < bytes.count else { return nil }
    var end = bytes.count
    var terminator: [UInt8] = []
    if case .blankLines = separator, bytes[end - 1] == 10 {
      end -= 1
      terminator = [10]
    }
    return (position..<end, bytes.count, terminator)
  }

  private func findBlankLines() -> (Range<Int>, end: Int, terminator: [UInt8])? {
    var from = position
    while let newline = bytes.firstIndex(of: 10, from: from) {
      var end = newline + 1
      while end < bytes.count, bytes[end] == 10 { end += 1 }
      // More newlines may follow that were not read yet.
      if end == bytes.count, !isAtEnd { return nil }
      if end > newline + 1 { return (position..<newline, end, Array(bytes[newline..<end])) }
      from = end
    }
    return nil
  }

  private func find(_ pattern: POSIXRegex) -> (Range<Int>, end: Int, terminator: [UInt8])? {
    guard position < bytes.count else { return nil }
    return bytes.withUnsafeBufferPointer { all in
      let text = all.part(position..<all.count)
      var from = 0
      while from <= text.count, let match = pattern.firstRange(in: text, from: from) {
        if match.isEmpty {
          from = match.upperBound + 1
          continue
        }
        // At the end of what was read a match might be longer.
        if match.upperBound == text.count, !isAtEnd { return nil }
        let start = position
        return (
          start..<(start + match.lowerBound), start + match.upperBound, Array(text[match])
        )
      }
      return nil
    }
  }
}
