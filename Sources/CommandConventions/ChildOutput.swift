import FileSystem
import Kernel

extension Process {
  /// What a program prints on standard output until it ends, and how it ends (popen(3)).
  ///
  /// - Parameter takesErrors: whether what it prints on standard error belongs to it.
  package func output(
    of path: String, _ words: [String], takesErrors: Bool = false
  ) async throws(Errno) -> (bytes: [UInt8], status: ExitStatus) {
    try await standardOutput.flush()
    let pipe = makePipe()
    let child = spawn(path, words) { child in
      try? child.duplicate(pipe.writer, as: 1)
      if takesErrors { try? child.duplicate(pipe.writer, as: 2) }
      try? child.close(pipe.writer)
      try? child.close(pipe.reader)
    }
    try close(pipe.writer)
    let bytes = try await readAll(pipe.reader)
    try close(pipe.reader)
    return (bytes, try await wait(for: child).shellStatus)
  }
}
