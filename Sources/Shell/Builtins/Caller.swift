/// `caller` tells where the running function was called.
struct CallerBuiltin: Builtin {
  static let name = "caller"
  static let synopsis = "caller [expr]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    let frames = shell.state.calls
    guard !frames.isEmpty else { return 1 }
    func source(_ depth: Int) -> String {
      let index = frames.count - 2 - depth
      return index >= 0 ? frames[index].source : shell.state.scriptSource.isEmpty ? "NULL" : shell.state.scriptSource
    }
    guard let text = call.arguments.first else {
      call.write("\(frames[frames.count - 1].callLine) \(source(0))\n")
      return 0
    }
    guard let depth = Int(text) else {
      try await call.complain("\(text): invalid number")
      return try await call.usage()
    }
    let index = frames.count - 1 - depth
    guard depth >= 0, index >= 0 else { return 1 }
    let name = index > 0 ? frames[index - 1].name : shell.state.scriptSource.isEmpty ? nil : "main"
    guard let name else { return 1 }
    call.write("\(frames[index].callLine) \(name) \(source(depth))\n")
    return 0
  }
}
