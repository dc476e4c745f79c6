import FileSystem
import Kernel
import ShellSyntax

/// Reading variables, references and subscripts.
extension Shell {
  /// A variable, with references followed; nil when there is none.
  func variable(_ name: String) -> Variable? {
    guard let variable = state.variables[name] else { return nil }
    guard !variable.attributes.isDisjoint(with: [.nameReference, .dynamic]) else { return variable }
    if variable.attributes.contains(.dynamic) { return dynamicVariable(name) ?? variable }
    guard let target = resolve(name), target != name else { return nil }
    return state.variables[target].flatMap { $0.attributes.contains(.dynamic) ? dynamicVariable(target) : $0 }
  }

  /// The value of a variable as text; nil when it has none.
  @inline(__always)
  func scalar(_ name: String) -> String? {
    guard let variable = state.variables[name] else { return nil }
    if variable.attributes.isDisjoint(with: [.nameReference, .dynamic]) {
      if case .scalar(let text) = variable.value { return text }
      return variable.scalar
    }
    return self.variable(name)?.scalar
  }

  /// The name that a reference leads to in the end; nil for a circle or a reference to nothing.
  func resolve(_ name: String) -> String? {
    var name = name
    var steps = 0
    while let variable = state.variables[name], variable.attributes.contains(.nameReference) {
      guard let target = variable.scalar, !target.isEmpty, steps < 20 else { return nil }
      if target == name { return name }
      name = target
      steps += 1
    }
    return name
  }

  /// The target of a reference that is assigned to; nil when the value has become its target.
  func resolveForAssignment(_ name: String, _ value: String) async throws(Unwind) -> String? {
    guard let variable = state.variables[name], variable.attributes.contains(.nameReference) else { return name }
    if variable.scalar?.isEmpty ?? true {
      let base = String(value.prefix { $0 != "[" })
      guard base.isShellName else {
        try await complainPlainly("`\(value)': not a valid identifier")
        throw .discard(1)
      }
      state.variables[name]?.value = .scalar(value)
      return nil
    }
    guard let target = resolve(name) else {
      try await complainPlainly("warning: \(name): circular name reference")
      return name
    }
    return target
  }

  /// The value of "name" or "name[subscript]".
  func value(ofReference text: String) async throws(Unwind) -> String? {
    guard let bracket = text.utf8.firstIndex(of: UInt8(ascii: "[")), text.utf8.last == UInt8(ascii: "]") else {
      return scalar(text)
    }
    let name = String(text[..<bracket])
    let inner = String(text[text.index(after: bracket)...].dropLast())
    let word = (try? Parser.singleWord(inner, options: syntaxOptions)) ?? Word(quoting: inner)
    return try await element(of: name, word)
  }

  /// An element of an array.
  func element(of name: String, _ subscripted: Word) async throws(Unwind) -> String? {
    guard let variable = variable(name) else {
      _ = try await index(subscripted, of: name, isRead: true)
      return nil
    }
    switch variable.value {
    case .associative(let array): return array[try await string(subscripted)]
    case .indexed(let array):
      guard let index = try await index(subscripted, of: name, isRead: true) else { return nil }
      return array[index]
    default:
      if variable.isAssociative {
        _ = try await string(subscripted)
        return nil
      }
      guard let index = try await index(subscripted, of: name, isRead: true) else { return nil }
      return index == 0 ? variable.scalar : nil
    }
  }

  /// The number that a subscript means; nil, with a message, when it is no place of the array.
  ///
  /// - Parameters:
  ///   - isRead: whether a place before the first element is no error that gives up the line.
  ///   - last: the last index, from behind which negative numbers count;
  ///     nil for the array's own.
  func index(_ subscripted: Word, of name: String, last: Int? = nil, isRead: Bool = false) async throws(Unwind) -> Int?
  {
    var text = subscripted.fixed ?? ""
    if subscripted.fixed == nil { text = try await string(subscripted) }
    if let first = text.utf8.first, first.isDigit, first != 48 || text.utf8.count == 1, let number = Int(text) {
      return number
    }
    let value: Int
    do throws(ArithmeticFailure) {
      value = try await evaluateExpanded(text)
    } catch {
      try await report(error, in: nil)
      throw .discard(1)
    }
    if value >= 0 { return value }
    let variable = variable(name)
    var lastKey = last
    if lastKey == nil {
      switch variable?.value {
      case .indexed(let array): lastKey = array.lastKey
      case .scalar: lastKey = 0
      default: break
      }
    }
    let place = (lastKey ?? -1) + 1 + value
    guard place >= 0 else {
      if isRead {
        try await complainPlainly("\(name): bad array subscript")
        return nil
      }
      try await complainPlainly("\(name)[\(subscripted.text)]: bad array subscript")
      throw .discard(1)
    }
    return place
  }
}
