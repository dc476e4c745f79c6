import FileSystem
import Kernel

/// A file that a command reads from its start to its end; "-" is standard input.
package struct InputFile {
  /// As it was given.
  package let name: String
  /// Where it is open.
  package let descriptor: Int
  /// What is read from it.
  package let stream: InputBuffer
  private let process: Process

  /// - Throws: why the file can't be opened.
  package init(_ name: String, _ process: Process) async throws(Errno) {
    self.name = name
    self.process = process
    if name == "-" {
      descriptor = 0
      stream = process.standardInput
    } else {
      descriptor = try await process.open(name, .read)
      stream = InputBuffer(process: process, descriptor: descriptor)
    }
  }

  /// Whether it is "-".
  package var isStandardInput: Bool { name == "-" }

  /// Closes what was opened.
  package func close() {
    if !isStandardInput { try? process.close(descriptor) }
  }
}
