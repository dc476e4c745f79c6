import FileSystem
import Kernel

/// `pwd` prints the working directory.
struct PwdBuiltin: Builtin {
  static let name = "pwd"
  static let synopsis = "pwd [-LP]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    guard let options = try await call.options("LP") else { return 2 }
    var isPhysical = shell.isOn(.physical)
    for option in options.options { isPhysical = option.letter == "P" }
    if !isPhysical, shell.isHere(shell.state.directory) {
      call.write(shell.state.directory + "\n")
      return 0
    }
    do throws(Errno) {
      call.write(try shell.process.currentDirectory() + "\n")
      return 0
    } catch {
      try await call.complain(
        "error retrieving current directory: getcwd: cannot access parent directories: \(error.message)")
      return 1
    }
  }
}

extension Shell {
  /// Whether an absolute path leads to the working directory.
  func isHere(_ path: String) -> Bool {
    guard path.hasPrefix("/"), let here = try? process.files.status(".").id else { return false }
    return (try? process.files.status(path))?.id == here
  }
}
