import CommandConventions
import FileSystem
import Kernel

/// rev(1): the characters of each line from the last to the first.
struct Rev: UtilLinuxProgram {
  static let name = "rev"

  private var files: [String] = []

  static func help(_ name: String) -> String {
    """
    Usage: rev [options] [file ...]

    Turns the characters of lines around.

    Options:
     -h, --help     display this help
     -V, --version  display version

    For more details see rev(1).

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.utilLinuxOptions("")
    while try options.next() != nil {}
    files = options.operands
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    try await process.readEach(files.isEmpty ? ["-"] : files, cannotOpen: { "cannot open \($0)" }) {
      file throws(Errno) in
      while let bytes = try await file.stream.readLine() {
        try await process.checkpoint()
        let hasNewline = bytes.last == 10
        let line = String(lossless: hasNewline ? bytes.dropLast() : bytes[...])
        let reversed = String(String.UnicodeScalarView(line.unicodeScalars.reversed()))
        try await process.write(reversed + (hasNewline ? "\n" : ""))
      }
    }
  }
}
