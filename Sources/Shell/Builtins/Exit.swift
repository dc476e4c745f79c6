/// `exit` ends the shell.
struct ExitBuiltin: Builtin {
  static let name = "exit"
  static let synopsis = "exit [n]"
  static let isSpecial = true

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    if shell.isInteractive, !shell.isDash { try await shell.writeError(shell.isLogin ? "logout\n" : "exit\n") }
    return try await ExitBuiltin.leave(call)
  }

  /// Ends the shell, unless there are stopped jobs and this is the first warning.
  static func leave(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    let arguments = call.arguments.first == "--" ? Array(call.arguments.dropFirst()) : call.arguments
    if shell.isInteractive, try await shell.warnsOfStoppedJobs() { return 1 }
    var status = shell.statusBeforeTrap ?? shell.state.lastStatus
    if let text = arguments.first {
      guard let number = Int(text) else {
        try await call.complain(shell.isDash ? "Illegal number: \(text)" : "\(text): numeric argument required")
        throw .exit(2)
      }
      if arguments.count > 1, !shell.isDash {
        try await call.complain("too many arguments")
        throw .discard(max(shell.state.lastStatus, 1))
      }
      status = Int32(truncatingIfNeeded: number & 0xFF)
    }
    throw .exit(status)
  }
}
