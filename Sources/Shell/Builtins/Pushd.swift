import FileSystem
import Kernel

/// `pushd` goes to a directory and remembers the present one.
struct PushdBuiltin: Builtin {
  static let name = "pushd"
  static let synopsis = "pushd [-n] [+N | -N | dir]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    var staysHere = false
    var operands: [String] = []
    for word in call.arguments {
      if word == "-n" { staysHere = true } else if word != "--" { operands.append(word) }
    }
    guard operands.count <= 1 else {
      try await call.complain("too many arguments")
      return 1
    }
    let here = shell.state.directory
    guard let target = operands.first else {
      guard let next = shell.state.directoryStack.first else {
        try await call.complain("no other directory")
        return 1
      }
      guard try await enter(next, call) else { return 1 }
      shell.state.directoryStack[0] = here
      shell.writeStack(call)
      return 0
    }
    if let place = shell.stackPlace(target) {
      let isThere = place <= shell.state.directoryStack.count
      return staysHere && isThere ? 0 : try await rotate(to: place, target, call)
    }
    if target.hasPrefix("-"), target != "-" {
      try await call.complain("\(target): invalid number")
      return try await call.usage()
    }
    if staysHere {
      shell.state.directoryStack.insert(target, at: 0)
    } else {
      guard try await enter(target, call) else { return 1 }
      shell.state.directoryStack.insert(here, at: 0)
    }
    shell.writeStack(call)
    return 0
  }

  private func enter(_ path: String, _ call: BuiltinCall) async throws(Unwind) -> Bool {
    do throws(Errno) {
      _ = try call.shell.enter(path, isPhysical: false)
      return true
    } catch {
      try await call.complain("\(path): \(error.message)")
      return false
    }
  }

  private func rotate(to place: Int, _ text: String, _ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    let stack = [shell.state.directory] + shell.state.directoryStack
    guard stack.indices.contains(place) else {
      try await call.complain("\(text): directory stack index out of range")
      return 1
    }
    let rotated = Array(stack[place...] + stack[..<place])
    guard try await enter(rotated[0], call) else { return 1 }
    shell.state.directoryStack = Array(rotated.dropFirst())
    shell.writeStack(call)
    return 0
  }
}
