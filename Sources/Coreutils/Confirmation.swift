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
