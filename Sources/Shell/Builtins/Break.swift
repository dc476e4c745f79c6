/// `break` leaves loops.
struct BreakBuiltin: Builtin {
  static let name = "break"
  static let synopsis = "break [n]"
  static let isSpecial = true

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    guard let count = try await BreakBuiltin.count(call) else { return 0 }
    throw .breakLoops(count)
  }

  /// How many loops are meant; nil outside of loops.
  static func count(_ call: BuiltinCall) async throws(Unwind) -> Int? {
    let shell = call.shell
    guard shell.loopDepth > 0 else {
      if !shell.isDash {
        try await call.complain("only meaningful in a `for', `while', or `until' loop")
      }
      return nil
    }
    let arguments = call.arguments.first == "--" ? Array(call.arguments.dropFirst()) : call.arguments
    guard let text = arguments.first else { return 1 }
    guard let count = Int(text) else {
      if shell.isDash {
        try await shell.complain("Illegal number: \(text)")
        throw .exit(2)
      }
      try await call.complain("\(text): numeric argument required")
      let status = shell.state.lastStatus | 128
      throw shell.isInteractive ? .discard(status) : .exit(status)
    }
    guard arguments.count == 1 else {
      try await call.complain("too many arguments")
      throw .discard(max(shell.state.lastStatus, 1))
    }
    guard count > 0 else {
      try await call.complain("\(text): loop count out of range")
      shell.breakStatus = 1
      throw .breakLoops(shell.loopDepth)
    }
    return min(count, shell.loopDepth)
  }
}
