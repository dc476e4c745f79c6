import FileSystem
import Kernel

/// What `ip` works on: addresses, links, routes.
protocol IpObject {
  var process: Process { get }

  /// Does what the words behind the object's name say.
  ///
  /// - Returns: what is to be printed.
  func perform(_ words: [String]) throws(IpFailure) -> String
}

extension IpObject {
  var interfaces: [NetworkInterface] { process.machine.state.interfaces }

  func run(_ words: [String]) async throws(Errno) -> ExitStatus {
    do throws(IpFailure) {
      let text = try perform(words)
      try? await process.write(text)
      return .success
    } catch {
      try await process.writeError(error.message + "\n")
      return error.status
    }
  }
}
