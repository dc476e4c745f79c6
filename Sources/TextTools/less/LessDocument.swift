import FileSystem
import Kernel

/// What less(1) shows: a file or a pipe, read as far as it has been asked for.
final class LessDocument {
  let name: String
  private let process: Process
  private let descriptor: Int
  private(set) var bytes: [UInt8] = []
  /// Where lines begin; the last one may not be complete.
  private var starts: [Int] = [0]
  private(set) var isAtEnd = false
  let isPipe: Bool

  init(_ process: Process, name: String, descriptor: Int) {
    self.process = process
    self.name = name
    self.descriptor = descriptor
    isPipe = (try? process.status(of: descriptor))?.isRegular != true
  }

  /// The lines that are known.
  var lineCount: Int { starts.count - (starts[starts.count - 1] == bytes.count ? 1 : 0) }

  func line(_ index: Int) -> ArraySlice<UInt8> {
    let start = starts[index]
    var end = index + 1 < starts.count ? starts[index + 1] : bytes.count
    if end > start, bytes[end - 1] == 10 { end -= 1 }
    return bytes[start..<end]
  }

  /// Where a line begins in the file.
  func offset(of line: Int) -> Int { line < starts.count ? starts[line] : bytes.count }

  /// Reads on; false where there is nothing more for now.
  private func readMore() async throws(Errno) -> Bool {
    let chunk = try await process.read(descriptor)
    guard !chunk.isEmpty else {
      isAtEnd = true
      return false
    }
    for (index, byte) in chunk.enumerated() where byte == 10 { starts.append(bytes.count + index + 1) }
    bytes += chunk
    return true
  }

  /// Reads until a line is known, or the end.
  func load(upTo line: Int) async throws(Errno) {
    while !isAtEnd, starts.count <= line + 1 {
      do throws(Errno) {
        guard try await readMore() else { return }
      } catch {
        guard try stops(after: error) else { throw error }
        return
      }
    }
  }

  func loadAll() async throws(Errno) {
    try await load(upTo: Int.max - 1)
  }

  /// An interrupt from the keyboard ends the reading, not less.
  private func stops(after error: Errno) throws(Errno) -> Bool {
    guard error == .EINTR, process.hasCaughtSignals else { return false }
    return true
  }

  /// Looks whether a file has grown; whether it has.
  func lookAgain() async throws(Errno) -> Bool {
    isAtEnd = false
    let before = bytes.count
    if isPipe {
      guard !(try await process.poll([descriptor], until: process.now)).isEmpty else { return false }
    }
    _ = try await readMore()
    if bytes.count > before, !isPipe { isAtEnd = false }
    return bytes.count > before
  }

  func close() {
    if descriptor > 2 { try? process.close(descriptor) }
  }
}
