import FileSystem
import Kernel
import TextFormat

/// How GNU programs speak: error(3), and the quotes of the locale.
extension Process {
  /// Whether the locale's characters are UTF-8; otherwise it is the C locale.
  package var isUTF8: Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { self.environment[$0] }.first { !$0.isEmpty }
    let name = (locale ?? "").lowercased()
    return name.hasSuffix("utf-8") || name.hasSuffix("utf8")
  }

  /// Prints what is in the buffer of standard output, then "program: message" on standard error.
  ///
  /// The quotes ‘…’ of a message become '…' in the C locale.
  package func report(_ message: String) async throws(Errno) {
    try await standardOutput.flush()
    guard !isUTF8, message.utf8.contains(0xE2) else { return try await complain(message) }
    try await complain(
      String(String.UnicodeScalarView(message.unicodeScalars.map { $0 == "‘" || $0 == "’" ? "'" : $0 })))
  }

  /// A message that ends with what the system says of an error.
  package func report(_ message: String, _ error: Errno) async throws(Errno) {
    if error == .EINTR { throw error }
    try await report("\(message): \(error.message)")
  }

  /// A message, and the status to end with.
  package func fail(_ message: String, _ status: ExitStatus = .failure) async throws(Errno) -> ExitStatus {
    try await report(message)
    return status
  }
}
