import FileSystem
import Kernel

extension Process {
  /// Becomes a program that is looked for in PATH; a file that is no program is a script of sh (execvp(3)).
  ///
  /// - Throws: why no program could be started.
  package func executeSearching(_ name: String, _ arguments: [String]) async throws(Errno) -> ExitStatus {
    guard !name.isEmpty else { throw .ENOENT }
    guard let path = findProgram(name) else {
      // A file that may not be run is another failure than none.
      let directories = (environment["PATH"] ?? "/bin:/usr/bin").split(separator: ":")
      let isForbidden = directories.contains { directory in
        (try? files.status(Path.join(String(directory), name)).isRegular) == true
      }
      throw isForbidden ? .EACCES : .ENOENT
    }
    do throws(Errno) {
      return try await execute(path, arguments)
    } catch {
      guard error == .ENOEXEC else { throw error }
      return try await execute("/bin/sh", ["/bin/sh", path] + arguments.dropFirst())
    }
  }

  /// Runs the rest of a command line as env, nice, nohup and timeout do: the status is 127 when the program
  /// is not found, 126 when it can't be run.
  ///
  /// - Parameter message: how the failure is told, before the reason.
  package func executeOperands(_ words: [String], message: (String) -> String) async throws(Errno) -> ExitStatus {
    let called = arguments
    let prefix = messagePrefix
    do throws(Errno) {
      try await standardOutput.flush()
      return try await executeSearching(words[0], words)
    } catch {
      if error == .EINTR { throw error }
      (arguments, messagePrefix) = (called, prefix)
      try await report(message(words[0]), error)
      return ExitStatus(error == .ENOENT ? 127 : 126)
    }
  }
}
