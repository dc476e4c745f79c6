/// `logout` ends a login shell.
struct LogoutBuiltin: Builtin {
  static let name = "logout"
  static let synopsis = "logout [n]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    guard shell.isLogin else {
      try await call.complain("not login shell: use `exit'")
      return 1
    }
    return try await ExitBuiltin.leave(call)
  }
}
