import FileSystem
import Kernel

/// `popd` goes back to the directory that pushd remembered.
struct PopdBuiltin: Builtin {
  static let name = "popd"
  static let synopsis = "popd [-n] [+N | -N]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    let staysHere = call.arguments.contains("-n")
    let operand = call.arguments.first { $0 != "-n" && $0 != "--" }
    var place = 0
    if let operand {
      guard let given = shell.stackPlace(operand) else {
        try await call.complain("\(operand): invalid \(operand.hasPrefix("-") ? "number" : "argument")")
        return try await call.usage()
      }
      place = given
    }
    guard !shell.state.directoryStack.isEmpty else {
      try await call.complain("directory stack empty")
      return 1
    }
    guard place >= 0, place <= shell.state.directoryStack.count else {
      try await call.complain("\(operand ?? ""): directory stack index out of range")
      return 1
    }
    if place > 0 {
      shell.state.directoryStack.remove(at: place - 1)
    } else if staysHere {
      shell.state.directoryStack.removeFirst()
    } else {
      let target = shell.state.directoryStack[0]
      do throws(Errno) {
        _ = try shell.enter(target, isPhysical: false)
      } catch {
        try await call.complain("\(target): \(error.message)")
        return 1
      }
      shell.state.directoryStack.removeFirst()
    }
    shell.writeStack(call)
    return 0
  }
}
