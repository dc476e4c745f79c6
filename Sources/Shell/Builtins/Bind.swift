/// `bind` would change the keys of readline, which this shell's line editor is not.
struct BindBuiltin: Builtin {
  static let name = "bind"
  static let synopsis =
    "bind [-lpsvPSVX] [-m keymap] [-f filename] [-q name] [-u name] [-r keyseq] "
    + "[-x keyseq:shell-command] [keyseq:readline-function or readline-command]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    guard call.shell.isInteractive else {
      try await call.complain("warning: line editing not enabled")
      return 1
    }
    try await call.shell.writeError("postroom: bind is not simulated\n")
    return 1
  }
}
