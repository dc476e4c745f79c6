import ShellSyntax

/// `unset` removes variables and functions.
struct UnsetBuiltin: Builtin {
  static let name = "unset"
  static let synopsis = "unset [-f] [-v] [-n] [name ...]"
  static let isSpecial = true

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    guard let options = try await call.options("fvn") else { return 2 }
    if options.has("f"), options.has("v") {
      try await call.complain("cannot simultaneously unset a function and a variable")
      return 1
    }
    var status: Int32 = 0
    for name in options.operands {
      if options.has("f") {
        if !(try await unsetFunction(name, call)) { status = 1 }
      } else if options.has("n") {
        shell.state.variables.remove(name)
      } else if !(try await unsetVariable(name, call, onlyVariables: options.has("v"))) {
        status = 1
      }
    }
    return status
  }

  private func unsetFunction(_ name: String, _ call: BuiltinCall) async throws(Unwind) -> Bool {
    if call.shell.state.functions[name]?.isReadonly == true {
      try await call.complain("\(name): cannot unset: readonly function")
      return false
    }
    call.shell.state.functions[name] = nil
    return true
  }

  private func unsetVariable(_ text: String, _ call: BuiltinCall, onlyVariables: Bool) async throws(Unwind) -> Bool {
    let shell = call.shell
    if let bracket = text.firstIndex(of: "["), text.hasSuffix("]"), !shell.isDash {
      return try await unsetElement(
        String(text[..<bracket]), String(text[text.index(after: bracket)...].dropLast()), call)
    }
    guard text.isShellName else {
      if shell.isDash {
        try await call.complain("\(text): bad variable name")
        throw .exit(2)
      }
      if !onlyVariables { return try await unsetFunction(text, call) }
      try await call.complain("`\(text)': not a valid identifier")
      return false
    }
    let name = shell.resolve(text) ?? text
    if name.contains("["), name != text { return try await unsetVariable(name, call, onlyVariables: true) }
    guard let variable = shell.state.variables[name] else {
      return onlyVariables ? true : try await unsetFunction(name, call)
    }
    if variable.attributes.contains(.readonly) {
      if shell.isDash {
        try await call.complain("\(name): is read only")
        throw .exit(2)
      }
      try await call.complain("\(name): cannot unset: readonly variable")
      return false
    }
    shell.state.variables.remove(name)
    shell.changed(name)
    return true
  }

  private func unsetElement(_ name: String, _ subscripted: String, _ call: BuiltinCall) async throws(Unwind) -> Bool {
    let shell = call.shell
    let name = shell.resolve(name) ?? name
    guard var variable = shell.state.variables[name] else { return true }
    if variable.attributes.contains(.readonly) {
      try await call.complain("\(name): cannot unset: readonly variable")
      return false
    }
    switch variable.value {
    case .associative(var array):
      let word = (try? Parser.singleWord(subscripted, options: shell.syntaxOptions)) ?? Word(quoting: subscripted)
      array[try await shell.string(word)] = nil
      variable.value = .associative(array)
    case .indexed(var array):
      if subscripted == "@" || subscripted == "*" {
        shell.state.variables.remove(name)
        return true
      }
      let word = (try? Parser.singleWord(subscripted, options: shell.syntaxOptions)) ?? Word(quoting: subscripted)
      guard let index = try await shell.index(word, of: name) else { return false }
      array[index] = nil
      variable.value = .indexed(array)
    default:
      let word = (try? Parser.singleWord(subscripted, options: shell.syntaxOptions)) ?? Word(quoting: subscripted)
      guard try await shell.index(word, of: name) == 0 else {
        try await call.complain("\(name): not an array variable")
        return false
      }
      shell.state.variables.remove(name)
      return true
    }
    shell.state.variables[name] = variable
    return true
  }
}
