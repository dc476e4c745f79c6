import FileSystem
import Kernel

/// Splits the input of xargs(1) into items.
final class XargsInput {
  enum Failure: Error {
    case message(String)
    case system(Errno)
  }

  struct Item {
    var bytes: [UInt8]
    /// Whether a line ends with it (-L).
    var endsLine = true
  }

  private let input: InputBuffer
  private let options: XargsOptions
  /// The most bytes that an item may have.
  private let limit: Int
  private var isAtEnd = false
  /// Set when a null byte came where none may be.
  private(set) var sawNull = false

  init(_ input: InputBuffer, _ options: XargsOptions, limit: Int) {
    self.input = input
    self.options = options
    self.limit = limit
  }

  /// The next item; nil at the end.
  func next() async throws(Failure) -> Item? {
    guard !isAtEnd else { return nil }
    if case .byte(let separator) = options.separator {
      let record: [UInt8]?
      do throws(Errno) {
        record = try await input.readLine(terminator: separator)
      } catch {
        throw .system(error)
      }
      guard var record else { return nil }
      if record.last == separator { record.removeLast() }
      guard record.count <= limit else { throw .message("argument line too long") }
      return Item(bytes: record)
    }
    guard let item = try await nextOfLine() else { return nil }
    if let mark = options.endMark, item.bytes == mark.bytes {
      isAtEnd = true
      return nil
    }
    return item
  }

  private func readByte() async throws(Failure) -> UInt8? {
    do throws(Errno) {
      return try await input.readByte()
    } catch {
      throw .system(error)
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 32 || (9...13).contains(byte) && byte != 10
  }

  private func nextOfLine() async throws(Failure) -> Item? {
    let takesLines = options.placeholder != nil
    var bytes: [UInt8] = []
    var quote: UInt8?
    var hasBegun = false
    while true {
      guard var byte = try await readByte() else {
        isAtEnd = true
        if let quote { throw XargsInput.unmatched(quote) }
        return hasBegun ? Item(bytes: bytes) : nil
      }
      if let open = quote {
        if byte == 10 { throw XargsInput.unmatched(open) }
        if byte == open {
          quote = nil
          continue
        }
      } else if !hasBegun, byte == 10 || XargsInput.isBlank(byte) {
        continue
      } else if byte == 10 {
        return Item(bytes: bytes)
      } else if XargsInput.isBlank(byte), !takesLines {
        // What a blank ends does not end the line, even where a newline follows.
        return Item(bytes: bytes, endsLine: false)
      } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
        quote = byte
        hasBegun = true
        continue
      } else if byte == UInt8(ascii: "\\") {
        hasBegun = true
        guard let escaped = try await readByte() else { continue }
        byte = escaped
      }
      hasBegun = true
      if byte == 0 { sawNull = true }
      guard bytes.count < limit else { throw .message("argument line too long") }
      bytes.append(byte)
    }
  }

  private static func unmatched(_ quote: UInt8) -> Failure {
    let kind = quote == UInt8(ascii: "'") ? "single" : "double"
    return .message("unmatched \(kind) quote; by default quotes are special to xargs unless you use the -0 option")
  }
}
