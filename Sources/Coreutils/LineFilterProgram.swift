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
    var status = ExitStatus.success
    for name in files {
      do throws(Errno) {
        let file = try await InputFile(name, process)
        defer { file.close() }
        while let line = try await file.stream.readLine() {
          try await process.write(filtered(line))
          try await process.checkpoint()
        }
      } catch {
        if error == .EPIPE { throw error }
        try await process.report(name.quotedIfNeeded, error)
        status = .failure
      }
    }
    return status
  }
}
