import FileSystem
import Kernel

extension Process {
  /// Starts gzip on a file; what comes out of it can be read from a descriptor.
  func startGunzip(_ file: String) throws(Errno) -> (source: Process, reader: Int) {
    let pipe = makePipe()
    let words = ["gzip", "-cdfq"] + (file == "-" ? [] : ["--", file])
    let source = spawn(findProgram("gzip") ?? "/usr/bin/gzip", words) { child in
      try? child.duplicate(pipe.writer, as: 1)
      try? child.close(pipe.writer)
      try? child.close(pipe.reader)
    }
    try close(pipe.writer)
    return (source, pipe.reader)
  }

  /// `gzip -cdfq FILE | COMMAND`: how both end.
  func gunzip(_ file: String, into words: [String]) async throws(Errno) -> (read: ExitStatus, used: ExitStatus) {
    let (source, reader) = try startGunzip(file)
    let user = spawn(findProgram(words[0]) ?? "/usr/bin/" + words[0], words) { child in
      try? child.duplicate(reader, as: 0)
      try? child.close(reader)
    }
    try close(reader)
    let used = try await wait(for: user).shellStatus
    return (try await wait(for: source).shellStatus, used)
  }
}
