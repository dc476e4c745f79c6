import Kernel

/// `command` runs a command that is no function, or tells what a name means.
struct CommandBuiltin: Builtin {
  static let name = "command"
  static let synopsis = "command [-pVv] command [arg ...]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    guard let options = try await call.options("pVv") else { return 2 }
    guard let name = options.operands.first else { return 0 }
    let path = options.has("p") ? CommandBuiltin.standardPath(isDash: call.shell.isDash) : nil
    if options.has("V") || options.has("v") {
      var status: Int32 = 1
      for name in call.shell.isDash ? Array(options.operands.prefix(1)) : options.operands {
        if try await TypeBuiltin.describe(name, in: call, style: options.has("V") ? .sentence : .reusable, path: path) {
          status = 0
        }
      }
      return status
    }
    return try await CommandBuiltin.run(options.operands, name, in: call, path: path)
  }

  /// Where the standard programs are: `_CS_PATH` as Debian's bash has it, and dash's own.
  private static func standardPath(isDash: Bool) -> String {
    isDash
      ? "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" : "/bin:/usr/bin:/sbin:/usr/sbin:/etc:/usr/etc"
  }

  /// Runs a builtin or a program.
  private static func run(_ arguments: [String], _ name: String, in call: BuiltinCall, path: String?)
    async throws(Unwind) -> Int32
  {
    let shell = call.shell
    if let builtin = BuiltinTable.find(name, isDash: shell.isDash), !shell.state.disabledBuiltins.contains(name) {
      return try await shell.invoke(builtin, arguments, arrays: call.arrays)
    }
    let outer = shell.builtinName
    shell.builtinName = nil
    defer { shell.builtinName = outer }
    return try await shell.runProgram(arguments, path: path)
  }
}
