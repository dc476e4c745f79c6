import FileSystem
import Kernel

extension Process {
  /// Asks a question on standard error; whether the answer on standard input begins with "y".
  func confirms(_ question: String) async throws(Errno) -> Bool {
    try await standardOutput.flush()
    try await writeError("\(programName): \(question) ")
    let answer = try await standardInput.readLine()
    return answer?.first == UInt8(ascii: "y") || answer?.first == UInt8(ascii: "Y")
  }
}

extension FileStatus {
  /// What stat(1) and the questions of rm(1) call a file of this kind.
  var kindName: String {
    switch type {
    case .regular: size == 0 ? "regular empty file" : "regular file"
    case .directory: "directory"
    case .symbolicLink: "symbolic link"
    case .fifo: "fifo"
    case .socket: "socket"
    case .characterDevice: "character special file"
    case .blockDevice: "block special file"
    }
  }
}
