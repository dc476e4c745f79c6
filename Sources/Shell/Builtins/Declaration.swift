import ShellSyntax

/// What `declare`, `typeset` and `local` do.
struct Declaration {
  private let call: BuiltinCall
  private let isLocal: Bool
  private var added: Variable.Attributes = []
  private var removed: Variable.Attributes = []
  private var isGlobal = false
  private var inherits = false
  private var shell: Shell { call.shell }

  private static let attributes: [Character: Variable.Attributes] = [
    "a": .indexed, "A": .associative, "i": .integer, "l": .lowercase, "n": .nameReference, "r": .readonly,
    "t": .traced, "u": .uppercase, "x": .exported, "c": .capitalized,
  ]

  static func run(_ call: BuiltinCall, isLocal: Bool) async throws(Unwind) -> Int32 {
    guard let options = try await call.options("aAfFgiIlnprtuxc", allowsPlus: true) else { return 2 }
    var declaration = Declaration(call: call, isLocal: isLocal)
    for option in options.options {
      guard let attribute = attributes[option.letter] else { continue }
      if option.isPlus { declaration.removed.insert(attribute) } else { declaration.added.insert(attribute) }
    }
    declaration.isGlobal = options.has("g") && !isLocal
    declaration.inherits = options.has("I")
    if options.has("f") || options.has("F") {
      return try await declaration.functions(
        options.operands, namesOnly: options.has("F"), isPrinted: options.has("p"))
    }
    if options.has("p") { return try await declaration.show(options.operands) }
    if options.operands.isEmpty {
      declaration.listAll(isPlain: options.options.isEmpty)
      return 0
    }
    var status: Int32 = 0
    for text in options.operands where !(try await declaration.declare(text)) { status = 1 }
    return status
  }

  private init(call: BuiltinCall, isLocal: Bool) {
    self.call = call
    self.isLocal = isLocal
  }

  // MARK: Listing

  private func listAll(isPlain: Bool) {
    if isLocal {
      listLocals()
      return
    }
    for name in shell.state.variables.names {
      guard let variable = shell.listedVariable(name) else { continue }
      if isPlain {
        if variable.isSet { call.write(SetBuiltin.assignment(name, variable) + "\n") }
      } else if matches(variable) {
        call.write(DeclareBuiltin.listing(name, variable) + "\n")
      }
    }
    if isPlain {
      for (name, function) in shell.state.functions.sorted(by: { $0.key < $1.key }) {
        call.write(Printer.function(named: name, function.body) + "\n")
      }
    }
  }

  private func listLocals() {
    if shell.state.calls.last(where: \.isFunction)?.savedOptions != nil { call.write("local -\n") }
    for name in shell.state.variables.names(of: shell.state.variables.functionScope).sorted() {
      guard let variable = shell.listedVariable(name), matches(variable) else { continue }
      call.write(DeclareBuiltin.listing(name, variable) + "\n")
    }
  }

  private func matches(_ variable: Variable) -> Bool {
    var present = variable.attributes
    if variable.isIndexed { present.insert(.indexed) }
    if variable.isAssociative { present.insert(.associative) }
    return added.isEmpty || !present.isDisjoint(with: added)
  }

  /// declare -p
  private func show(_ names: [String]) async throws(Unwind) -> Int32 {
    if names.isEmpty {
      guard !isLocal else {
        listLocals()
        return 0
      }
      for name in shell.state.variables.names {
        if let variable = shell.listedVariable(name), matches(variable) {
          call.write(DeclareBuiltin.listing(name, variable) + "\n")
        }
      }
      return 0
    }
    var status: Int32 = 0
    for name in names {
      let stored = shell.state.variables[name]
      let variable = stored?.attributes.contains(.dynamic) == true ? shell.variable(name) : stored
      if let variable {
        call.write(DeclareBuiltin.listing(name, variable) + "\n")
      } else {
        try await call.complain("\(name): not found")
        status = 1
      }
    }
    return status
  }

  // MARK: Functions

  private func functions(_ names: [String], namesOnly: Bool, isPrinted: Bool) async throws(Unwind) -> Int32 {
    if names.isEmpty {
      for (name, function) in shell.state.functions.sorted(by: { $0.key < $1.key }) {
        if added.contains(.exported), !function.isExported { continue }
        if added.contains(.readonly), !function.isReadonly { continue }
        if !namesOnly { call.write(Printer.function(named: name, function.body) + "\n") }
        if namesOnly || function.isExported || function.isReadonly {
          let letters =
            "f" + (function.isReadonly ? "r" : "") + (function.isTraced ? "t" : "") + (function.isExported ? "x" : "")
          call.write("declare -\(letters) \(name)\n")
        }
      }
      return 0
    }
    var status: Int32 = 0
    for name in names {
      guard let function = shell.state.functions[name] else {
        if isPrinted { try await call.complain("\(name): not found") }
        status = 1
        continue
      }
      if added.isEmpty, removed.isEmpty {
        if namesOnly {
          let place = shell.isOn(.extendedDebugging) ? " \(function.line) \(function.source)" : ""
          call.write(name + place + "\n")
        } else {
          call.write(Printer.function(named: name, function.body) + "\n")
        }
        continue
      }
      if added.contains(.exported) { shell.state.functions[name]?.isExported = true }
      if removed.contains(.exported) { shell.state.functions[name]?.isExported = false }
      if added.contains(.readonly) { shell.state.functions[name]?.isReadonly = true }
      if added.contains(.traced) { shell.state.functions[name]?.isTraced = true }
      if removed.contains(.traced) { shell.state.functions[name]?.isTraced = false }
    }
    return status
  }

  // MARK: Declaring

  /// What an operand says.
  private struct Operand {
    var name: String
    var subscripted: String?
    var isAppending = false
    var value: String?
    var array: [ArrayElement]?
  }

  private func parse(_ text: String) -> Operand {
    if let assignment = call.arrays[text], case .array(let elements) = assignment.value {
      return Operand(name: assignment.name, isAppending: assignment.isAppending, array: elements)
    }
    var operand = Operand(name: text)
    var left = text[...]
    if let equals = equalsSign(text) {
      operand.value = String(text[text.utf8.index(after: equals)...])
      left = text[..<equals]
      if left.hasSuffix("+") {
        operand.isAppending = true
        left = left.dropLast()
      }
    }
    if let bracket = left.utf8.firstIndex(of: UInt8(ascii: "[")), left.hasSuffix("]") {
      operand.subscripted = String(left[left.utf8.index(after: bracket)...].dropLast())
      left = left[..<bracket]
    }
    operand.name = String(left)
    return operand
  }

  /// The "=" behind the name and its subscript.
  private func equalsSign(_ text: String) -> String.Index? {
    var level = 0
    var index = text.utf8.startIndex
    while index < text.utf8.endIndex {
      switch text.utf8[index] {
      case UInt8(ascii: "["): level += 1
      case UInt8(ascii: "]"): level -= 1
      case UInt8(ascii: "=") where level <= 0: return index
      default: break
      }
      index = text.utf8.index(after: index)
    }
    return nil
  }

  private func declare(_ text: String) async throws(Unwind) -> Bool {
    if isLocal, text == "-", let call = shell.state.calls.lastIndex(where: \.isFunction) {
      shell.state.calls[call].savedOptions = shell.state.options
      return true
    }
    var operand = parse(text)
    guard operand.name.isShellName else {
      try await call.complain("`\(text)': not a valid identifier")
      return false
    }
    if !added.contains(.nameReference), !removed.contains(.nameReference), let target = shell.resolve(operand.name),
      target != operand.name, target.isShellName, !createsLocal
    {
      operand.name = target
    }
    if isGlobal { return try await declareGlobally(operand, text) }
    if createsLocal { makeLocal(operand.name) }
    let isDone = try await apply(operand, text)
    if isDone, !createsLocal, added.contains(.exported) { shell.persistTemporary(operand.name) }
    return isDone
  }

  /// Whether a new variable belongs to the function that runs.
  private var createsLocal: Bool {
    !isGlobal && shell.state.variables.functionScope > 0
  }

  private func makeLocal(_ name: String) {
    let scope = shell.state.variables.functionScope
    let old = shell.state.variables[name]
    if let old, old.scope >= scope { return }
    var fresh = Variable()
    if let old {
      if inherits || shell.isOn(.inheritsLocals) {
        fresh = old
        fresh.attributes.remove([.nameReference, .readonly])
      } else if old.attributes.contains(.exported) {
        fresh.attributes = [.exported]
      }
      if old.attributes.contains(.readonly) { return }
    }
    if name == "IFS", fresh.value == .unset {}
    shell.state.variables.declare(name, in: scope, fresh)
  }

  /// declare -g: the change is made to what the name means outside of functions.
  private func declareGlobally(_ operand: Operand, _ text: String) async throws(Unwind) -> Bool {
    let variables = shell.state.variables
    guard let present = variables[operand.name], present.scope > 0 else { return try await apply(operand, text) }
    shell.state.variables[operand.name] = variables.global(operand.name) ?? Variable()
    let isDone = try await apply(operand, text)
    let changed = shell.state.variables[operand.name]
    shell.state.variables.setGlobal(operand.name, changed)
    shell.state.variables[operand.name] = present
    return isDone
  }

  private func apply(_ operand: Operand, _ text: String) async throws(Unwind) -> Bool {
    let name = operand.name
    var variable = shell.state.variables[name] ?? Variable()
    if added.contains(.nameReference) {
      if let value = operand.value, !isReference(value, for: name) {
        return try await invalidReference(value, name)
      }
      if variable.isArray {
        try await call.complain("\(name): reference variable cannot be an array")
        return false
      }
    }
    if variable.attributes.contains(.readonly),
      operand.value != nil || operand.array != nil || !added.subtracting([.readonly, .exported]).isEmpty
        || !removed.isEmpty
    {
      if removed.contains(.readonly) || operand.value != nil || operand.array != nil || !added.isEmpty {
        try await call.complain("\(name): readonly variable")
        return false
      }
    }
    if let problem = conversionProblem(variable, name, operand) {
      try await call.complain(problem)
      return false
    }
    variable = converted(variable)
    let protects = added.contains(.readonly)
    variable.attributes.subtract(removed)
    variable.attributes.formUnion(added.subtracting([.readonly, .indexed, .associative]))
    if added.contains(.lowercase) { variable.attributes.subtract([.uppercase, .capitalized]) }
    if added.contains(.uppercase) { variable.attributes.subtract([.lowercase, .capitalized]) }
    if variable.value == .unset {
      variable.attributes.formUnion(added.intersection([.indexed, .associative]))
      if operand.subscripted != nil, operand.value == nil, !variable.isArray { variable.attributes.insert(.indexed) }
    }
    shell.state.variables[name] = variable
    guard try await assign(operand) else { return false }
    if protects { shell.addAttributes(.readonly, to: name) }
    return true
  }

  private func conversionProblem(_ variable: Variable, _ name: String, _ operand: Operand) -> String? {
    if added.contains(.associative), variable.isIndexed, variable.isSet {
      return "\(name): cannot convert indexed to associative array"
    }
    if added.contains(.indexed), variable.isAssociative {
      return "\(name): cannot convert associative to indexed array"
    }
    if removed.contains(.indexed) && variable.isIndexed || removed.contains(.associative) && variable.isAssociative {
      return "\(name): cannot destroy array variables in this way"
    }
    return nil
  }

  private func converted(_ variable: Variable) -> Variable {
    var variable = variable
    guard case .scalar(let text) = variable.value else { return variable }
    if added.contains(.indexed) { variable.value = .indexed(IndexedArray([text])) }
    if added.contains(.associative) {
      var array = AssociativeArray()
      array["0"] = text
      variable.value = .associative(array)
    }
    return variable
  }

  private func assign(_ operand: Operand) async throws(Unwind) -> Bool {
    let name = operand.name
    if let elements = operand.array {
      return try await shell.assignArray(name, elements, isAppending: operand.isAppending)
    }
    guard let value = operand.value else { return true }
    if added.contains(.nameReference) {
      _ = shell.state.variables.change(name) { $0.value = .scalar(value) }
      return true
    }
    if let subscripted = operand.subscripted {
      let word = (try? Parser.singleWord(subscripted, options: shell.syntaxOptions)) ?? Word(quoting: subscripted)
      return try await shell.assignElement(name, word, value, isAppending: operand.isAppending)
    }
    if shell.state.variables[name]?.isArray == true, value.hasPrefix("("), value.hasSuffix(")"),
      let elements = try? Parser.arrayElements(String(value.dropFirst().dropLast()), options: shell.syntaxOptions)
    {
      return try await shell.assignArray(name, elements, isAppending: operand.isAppending)
    }
    return try await shell.assign(name, value, isAppending: operand.isAppending)
  }

  // MARK: References

  private func isReference(_ value: String, for name: String) -> Bool {
    if value.isEmpty { return true }
    let base = String(value.prefix { $0 != "[" })
    return base.isShellName && (base.utf8.count == value.utf8.count || value.hasSuffix("]"))
      && !(value == name && !createsLocal)
  }

  private func invalidReference(_ value: String, _ name: String) async throws(Unwind) -> Bool {
    if value == name {
      try await call.complain("\(name): nameref variable self references not allowed")
    } else {
      try await call.complain("`\(value)': invalid variable name for name reference")
    }
    return false
  }
}
