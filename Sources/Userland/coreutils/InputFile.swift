import FileSystem
import Kernel

/// A file that a command reads from its start to its end; "-" is standard input.
struct InputFile {
  let name: String
  let descriptor: Int
  let stream: InputBuffer
  private let process: Process

  /// - Throws: why the file can't be opened.
  init(_ name: String, _ process: Process) async throws(Errno) {
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

  var isStandardInput: Bool { name == "-" }

  func close() {
    if !isStandardInput { try? process.close(descriptor) }
  }
}
