import Kernel

/// `suspend` stops the shell.
struct SuspendBuiltin: Builtin {
  static let name = "suspend"
  static let synopsis = "suspend [-f]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    guard let options = try await call.options("f") else { return 2 }
    guard shell.controlsJobs || options.has("f") else {
      try await call.complain("cannot suspend: no job control")
      return 1
    }
    if shell.isLogin, !options.has("f") {
      try await call.complain("cannot suspend a login shell")
      return 1
    }
    shell.machine.signal(shell.process.pid, .STOP)
    try await shell.checkpoint()
    return 0
  }
}
