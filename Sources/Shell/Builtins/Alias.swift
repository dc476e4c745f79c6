import ShellSyntax

/// `alias` defines and lists aliases.
struct AliasBuiltin: Builtin {
  static let name = "alias"
  static let synopsis = "alias [-p] [name[=value] ... ]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    guard let options = try await call.options("p") else { return 2 }
    if options.operands.isEmpty || options.has("p") {
      for name in shell.state.aliases.keys.sorted() { list(name, call) }
      if options.operands.isEmpty { return 0 }
    }
    var status: Int32 = 0
    for text in options.operands {
      if let equals = text.firstIndex(of: "="), equals != text.startIndex {
        let name = String(text[..<equals])
        if name.contains(where: { " \t\n;&|()<>$`\\\"'/".contains($0) }) {
          try await call.complain("`\(name)': invalid alias name")
          status = 1
        } else {
          shell.state.aliases[name] = String(text[text.index(after: equals)...])
        }
      } else if shell.state.aliases[text] != nil {
        list(text, call)
      } else {
        if shell.isDash {
          try await shell.writeError("alias: \(text) not found\n")
        } else {
          try await call.complain("\(text): not found")
        }
        status = 1
      }
    }
    return status
  }

  private func list(_ name: String, _ call: BuiltinCall) {
    let value = Quoting.singleQuoted(call.shell.state.aliases[name] ?? "")
    let start = call.shell.isDash ? "" : "alias "
    let dashes = name.hasPrefix("-") && !call.shell.isDash ? "-- " : ""
    call.write("\(start)\(dashes)\(name)=\(value)\n")
  }
}
