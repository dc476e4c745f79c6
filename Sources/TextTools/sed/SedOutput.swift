import FileSystem
import Kernel

/// A place that sed writes to: standard output, a file of w, a file that is edited in place.
final class SedOutput {
  enum Target {
    case standardOutput
    case descriptor(Int)
    /// Kept until the file is complete.
    case memory
  }

  let target: Target
  private(set) var bytes: [UInt8] = []
  /// Whether the last line was written without its newline, which is made up for before the next one.
  private var isMissingNewline = false

  init(_ target: Target) {
    self.target = target
  }

  func endLine(_ terminator: UInt8 = 10) {
    guard isMissingNewline else { return }
    bytes.append(terminator)
    isMissingNewline = false
  }

  /// - Parameter isTerminated: whether the line ended with a newline where it came from.
  func put(line: ArraySlice<UInt8>, _ terminator: UInt8, isTerminated: Bool) {
    endLine(terminator)
    bytes.append(contentsOf: line)
    if isTerminated { bytes.append(terminator) } else { isMissingNewline = true }
  }

  func put(text: [UInt8]) {
    endLine()
    bytes.append(contentsOf: text)
  }

  func takeBytes() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  func flush(_ process: Process) async throws(Errno) {
    guard !bytes.isEmpty else { return }
    switch target {
    case .memory: break
    case .standardOutput: try await process.write(takeBytes())
    case .descriptor(let number): try await process.write(number, takeBytes())
    }
  }
}
