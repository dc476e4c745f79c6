import ShellSyntax

/// What `export` and `readonly` have in common.
struct AttributeMarking {
  let attribute: Variable.Attributes
  let isRemoved: Bool
  let areFunctions: Bool
  let call: BuiltinCall
  /// Attributes that are set as well.
  var others: Variable.Attributes = []

  /// Lists all that have the attribute.
  func list() -> Int32 {
    let shell = call.shell
    if areFunctions {
      for (name, function) in shell.state.functions.sorted(by: { $0.key < $1.key }) {
        guard attribute == .exported ? function.isExported : function.isReadonly else { continue }
        call.write(Printer.function(named: name, function.body) + "\n")
        call.write("declare -f\(attribute == .exported ? "x" : "r") \(name)\n")
      }
      return 0
    }
    for name in shell.state.variables.names {
      guard let variable = shell.variable(name), variable.attributes.contains(attribute) else { continue }
      if !others.isEmpty, !variable.isArray { continue }
      if shell.isOn(.posix) || shell.isDash {
        let value =
          variable.scalar.map { "=" + (shell.isDash ? Quoting.singleQuoted($0) : Quoting.doubleQuoted($0)) } ?? ""
        call.write("\(call.name) \(name)\(value)\n")
      } else {
        call.write(DeclareBuiltin.listing(name, variable) + "\n")
      }
    }
    return 0
  }

  /// Marks names, assigning those that have values.
  func mark(_ operands: [String]) async throws(Unwind) -> Int32 {
    var status: Int32 = 0
    for text in operands {
      let isDone = areFunctions ? try await markFunction(text) : try await markVariable(text)
      if !isDone { status = 1 }
    }
    return status
  }

  private func markFunction(_ name: String) async throws(Unwind) -> Bool {
    let shell = call.shell
    guard shell.state.functions[name] != nil else {
      try await call.complain("\(name): not a function")
      return false
    }
    if attribute == .exported {
      shell.state.functions[name]?.isExported = !isRemoved
    } else {
      shell.state.functions[name]?.isReadonly = true
    }
    return true
  }

  private func markVariable(_ text: String) async throws(Unwind) -> Bool {
    let shell = call.shell
    var name = text
    if let assignment = call.arrays[text] {
      name = assignment.name
      if !others.isEmpty { shell.addAttributes(others, to: name) }
      guard try await shell.perform(assignment) else { return false }
    } else if let equals = text.utf8.firstIndex(of: UInt8(ascii: "=")) {
      var end = equals
      let isAppending = end > text.startIndex && text.utf8[text.utf8.index(before: end)] == UInt8(ascii: "+")
      if isAppending { end = text.utf8.index(before: end) }
      name = String(text[..<end])
      guard name.isShellName else { return try await invalid(call.shell.isDash ? name : text) }
      let value = String(text[text.utf8.index(after: equals)...])
      if !others.isEmpty { shell.addAttributes(others, to: name) }
      if shell.isOn(.trace), !shell.isDash {
        try await shell.traceLine("\(name)\(isAppending ? "+" : "")=\(value.isEmpty ? "" : Quoting.traced(value))")
      }
      guard try await shell.assign(name, value, isAppending: isAppending) else {
        if shell.isDash { throw .exit(2) }
        return false
      }
    } else if !name.isShellName {
      return try await invalid(text)
    }
    name = shell.resolve(name) ?? name
    if isRemoved {
      _ = shell.state.variables.change(name) { $0.attributes.remove(attribute) }
    } else {
      shell.addAttributes(attribute.union(others), to: name)
      shell.persistTemporary(name)
    }
    return true
  }

  private func invalid(_ text: String) async throws(Unwind) -> Bool {
    if call.shell.isDash {
      try await call.complain("\(text): bad variable name")
      throw .exit(2)
    }
    try await call.complain("`\(text)': not a valid identifier")
    return false
  }
}

extension Shell {
  /// Adds attributes to a variable, which is declared when there is none.
  func addAttributes(_ attributes: Variable.Attributes, to name: String) {
    if state.variables[name] == nil { state.variables[name] = Variable() }
    _ = state.variables.change(name) { $0.attributes.formUnion(attributes) }
  }

  /// An assignment before `export` outlives the command.
  func persistTemporary(_ name: String) {
    guard let scope = state.variables.scopes.last, !scope.isFunction,
      state.variables[name]?.scope == state.variables.scopes.count
    else { return }
    state.variables.keepTemporary(name)
  }
}
