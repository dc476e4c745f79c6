import FileSystem
import Kernel
import TextFormat

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

extension Process {
  /// Opens files one after the other; what can't be opened or read is told, and the next one is taken.
  ///
  /// - Parameters:
  ///   - cannotOpen: what is told of a name before the reason.
  ///   - cannotRead: the same for a file that was opened; that of one that can't be opened where there is none.
  /// - Returns: failure when something was told.
  /// - Throws: what ends the program: EINTR, EPIPE.
  package func readEach(
    _ names: [String], cannotOpen: (String) -> String = { $0.quotedIfNeeded },
    cannotRead: ((String) -> String)? = nil, _ body: (InputFile) async throws(Errno) -> Void
  ) async throws(Errno) -> ExitStatus {
    var status = ExitStatus.success
    for name in names {
      var isOpen = false
      do throws(Errno) {
        let file = try await InputFile(name, self)
        defer { file.close() }
        isOpen = true
        try await body(file)
      } catch {
        if error == .EPIPE { throw error }
        try await report(isOpen ? cannotRead?(name) ?? cannotOpen(name) : cannotOpen(name), error)
        status = .failure
      }
    }
    return status
  }
}
