import FileSystem
import Glibc
import Kernel

/// Reads a descriptor by records (lines), which stay where they were read: for programs whose speed counts.
package final class RecordReader {
  private let process: Process
  private let descriptor: Int
  /// What was read and may still be asked for.
  package private(set) var bytes: [UInt8] = []
  /// Where the next record begins in `bytes`.
  package private(set) var position = 0
  /// Whether all was read from the descriptor.
  package private(set) var isAtEnd = false
  /// How many bytes one read asks for: all of a regular file, which costs no copy.
  private let readSize: Int

  /// Begins to read at the descriptor's place.
  package init(_ process: Process, _ descriptor: Int) {
    self.process = process
    self.descriptor = descriptor
    let isRegular = (try? process.status(of: descriptor))?.isRegular == true
    readSize = isRegular ? Int.max : 65_536
  }

  /// The next record without its terminator, as a range of `bytes` that holds until the next call.
  ///
  /// - Returns: nil at the end; `isTerminated` is false where the terminator of the last one is missing.
  package func next(_ terminator: UInt8 = 10) async throws(Errno) -> (range: Range<Int>, isTerminated: Bool)? {
    var searched = position
    while true {
      if let end = bytes.firstIndex(of: terminator, from: searched) {
        defer { position = end + 1 }
        return (position..<end, true)
      }
      let scanned = bytes.count - position
      guard try await fill() else { break }
      searched = position + scanned
    }
    guard position < bytes.count else { return nil }
    defer { position = bytes.count }
    return (position..<bytes.count, false)
  }

  /// The next record, when all of it has been read already.
  package func nextBuffered(_ terminator: UInt8 = 10) -> Range<Int>? {
    guard let end = bytes.firstIndex(of: terminator, from: position) else { return nil }
    defer { position = end + 1 }
    return position..<end
  }

  /// Whether there is another record; reads ahead where it must.
  package func hasNext() async throws(Errno) -> Bool {
    if position < bytes.count { return true }
    return try await fill()
  }

  /// Reads more behind what is there; what lies before `position` is forgotten.
  ///
  /// - Returns: false at the end.
  package func fill() async throws(Errno) -> Bool {
    guard !isAtEnd else { return false }
    let chunk = try await process.read(descriptor, readSize)
    guard !chunk.isEmpty else {
      isAtEnd = true
      return false
    }
    if position == bytes.count {
      bytes = chunk
    } else {
      bytes = Array(bytes[position...]) + chunk
    }
    position = 0
    return true
  }

  /// Takes what lies up to a place of `bytes` as read.
  package func advance(to place: Int) {
    position = place
  }
}

extension [UInt8] {
  /// The first place from `from` on where a byte stands.
  package func firstIndex(of byte: UInt8, from: Int) -> Int? {
    withUnsafeBufferPointer { $0.firstIndex(of: byte, from: from) }
  }

  /// Writes a number in decimal behind the bytes.
  package mutating func append(decimal number: Int) {
    append(contentsOf: String(number).utf8)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first place from `from` on where a byte stands.
  package func firstIndex(of byte: UInt8, from: Int) -> Int? {
    guard let start = baseAddress, from < count else { return nil }
    return memchr(start + from, Int32(byte), count - from).map { UnsafeRawPointer($0) - UnsafeRawPointer(start) }
  }

  /// The last place before `end` where a byte stands.
  package func lastIndex(of byte: UInt8, before end: Int) -> Int? {
    var index = end - 1
    while index >= 0 {
      if self[index] == byte { return index }
      index -= 1
    }
    return nil
  }

  /// A part, with places counted from its start.
  package func part(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: self[range])
  }
}
