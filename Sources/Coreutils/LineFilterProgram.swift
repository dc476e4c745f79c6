import CommandConventions
import FileSystem
import Kernel

/// A command that prints each line of its files changed.
protocol LineFilterProgram: GNUProgram {
  var files: [String] { get }

  /// The line, its newline with it, as it is to be printed.
  func filtered(_ line: [UInt8]) -> [UInt8]
}

extension LineFilterProgram {
  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    try await process.readEach(files) { file throws(Errno) in
      while let line = try await file.stream.readLine() {
        try await process.write(filtered(line))
        try await process.checkpoint()
      }
    }
  }
}
