import ArgumentParser
import Distribution
import Glibc

/// The exit status of the program: 0 success, 1 a check failed, 64 usage, 65 bad content, 70 internal error.
extension ArgumentParser.ExitCode {
  static let badContent = ArgumentParser.ExitCode(65)
  static let internalError = ArgumentParser.ExitCode(70)
}

/// Writes a message to the real standard error.
func complain(_ message: String) {
  var bytes = Array("postroom: \(message)\n".utf8)
  _ = Glibc.write(2, &bytes, bytes.count)
}

/// Says what is wrong with the content and gives the exit status for it.
func BadContent(_ failure: ContentFolder.Failure) -> ArgumentParser.ExitCode {
  complain(failure.description)
  return .badContent
}
