import FileSystem
import Kernel
import ShellSyntax

/// Assigning to variables.
extension Shell {
  // MARK: Statements

  /// Performs an assignment statement; false, with a message, when the variable can't be assigned.
  func perform(_ assignment: Assignment) async throws(Unwind) -> Bool {
    switch assignment.value {
    case .array(let elements):
      if isOn(.trace) { try await traceLine(assignment.text) }
      if let place = assignment.subscripted {
        try await complainPlainly("\(assignment.name)[\(place.text)]: cannot assign list to array member")
        return false
      }
      return try await assignArray(assignment.name, elements, isAppending: assignment.isAppending)
    case .word(let word):
      let value = try await assignedValue(word)
      if isOn(.trace) { try await trace(assignment, value) }
      if let subscripted = assignment.subscripted {
        return try await assignElement(
          assignment.name, subscripted, value, isAppending: assignment.isAppending)
      }
      if !assignment.isAppending, state.variables.replace(assignment.name, value) {
        if assignment.name.utf8.first.map({ $0 < 97 }) == true {
          changed(assignment.name)
          try await checkLocale(assignment.name)
        }
        if isOn(.allExport) { export(assignment.name) }
        return true
      }
      return try await assign(assignment.name, value, isAppending: assignment.isAppending)
    }
  }

  /// The value of a word behind "=": neither split nor made a pattern of.
  func assignedValue(_ word: Word) async throws(Unwind) -> String {
    if let fixed = word.fixed { return fixed }
    if word.parts.isEmpty { return "" }
    return try await string(word)
  }

  /// An assignment before a command: the variable is exported, and lives as long as the command.
  func assignTemporarily(_ assignment: Assignment, isLocal: Bool) async throws(Unwind) {
    guard isLocal else {
      guard try await perform(assignment) else { throw isDash ? .exit(2) : .discard(1) }
      return
    }
    let old = state.variables[assignment.name]
    if let old, old.attributes.contains(.readonly) {
      try await complainPlainly("\(assignment.name): readonly variable")
      return
    }
    guard case .word(let word) = assignment.value, assignment.subscripted == nil else {
      _ = try await perform(assignment)
      return
    }
    var value = try await assignedValue(word)
    if isOn(.trace) { try await trace(assignment, value) }
    if assignment.isAppending { value = (old?.scalar ?? "") + value }
    if let old, old.attributes.contains(.integer) { value = String(try await integer(value)) }
    var attributes: Variable.Attributes = [.exported]
    if let old { attributes.formUnion(old.attributes.intersection([.integer, .lowercase, .uppercase])) }
    state.variables.declare(
      assignment.name, in: state.variables.scopes.count, Variable(.scalar(value), attributes: attributes))
    state.variables.change(assignment.name) { $0.value = .scalar(value) }
    changed(assignment.name)
  }

  // MARK: Scalars

  /// Assigns a value to a variable, which takes its attributes into account.
  ///
  /// - Parameter name: may be the name of a reference, and then "array[subscript]" may be meant.
  /// - Returns: false, with a message, when it can't be assigned.
  func assign(_ name: String, _ value: String, isAppending: Bool = false) async throws(Unwind) -> Bool {
    var name = name
    if let bracket = name.utf8.firstIndex(of: UInt8(ascii: "[")), name.utf8.last == UInt8(ascii: "]") {
      return try await assignReference(name, bracket, value, isAppending: isAppending)
    }
    if let variable = state.variables[name], variable.attributes.contains(.nameReference) {
      guard let target = try await resolveForAssignment(name, value) else { return true }
      if target.utf8.contains(UInt8(ascii: "[")) { return try await assign(target, value, isAppending: isAppending) }
      name = target
    }
    var variable = state.variables[name] ?? Variable()
    if variable.attributes.contains(.readonly) {
      try await complainPlainly(isDash ? "\(name): is read only" : "\(name): readonly variable")
      return false
    }
    if variable.attributes.contains(.dynamic) { return assignDynamic(name, value) }
    let shaped = try await shape(value, variable.attributes, old: isAppending ? variable.scalar ?? "" : nil)
    switch variable.value {
    case .indexed(var array):
      array[0] = shaped
      variable.value = .indexed(array)
    case .associative(var array):
      array["0"] = shaped
      variable.value = .associative(array)
    default:
      if variable.attributes.contains(.indexed) {
        variable.value = .indexed(IndexedArray([shaped]))
      } else if variable.attributes.contains(.associative) {
        var array = AssociativeArray()
        array["0"] = shaped
        variable.value = .associative(array)
      } else {
        variable.value = .scalar(shaped)
      }
    }
    if isOn(.allExport) { variable.attributes.insert(.exported) }
    state.variables[name] = variable
    changed(name)
    try await checkLocale(name)
    return true
  }

  /// What becomes of a value by a variable's attributes; `old` is what it is appended to.
  func shape(_ value: String, _ attributes: Variable.Attributes, old: String?) async throws(Unwind) -> String {
    if attributes.contains(.integer) {
      let number = try await integer(value)
      return String(old == nil ? number : try await integer(old ?? "") &+ number)
    }
    let whole = (old ?? "") + value
    if attributes.contains(.lowercase) { return CaseFolding.lowercased(whole) }
    if attributes.contains(.uppercase) { return CaseFolding.uppercased(whole) }
    if attributes.contains(.capitalized) { return CaseFolding.capitalized(whole) }
    return whole
  }

  /// The value of an integer variable's expression.
  func integer(_ text: String) async throws(Unwind) -> Int {
    do throws(ArithmeticFailure) {
      return try await evaluateExpanded(text)
    } catch {
      try await report(error, in: nil)
      throw .discard(1)
    }
  }

  func export(_ name: String) {
    _ = state.variables.change(name) { $0.attributes.insert(.exported) }
  }

  // MARK: Elements

  private func assignReference(_ name: String, _ bracket: String.Index, _ value: String, isAppending: Bool)
    async throws(Unwind) -> Bool
  {
    let array = String(name[..<bracket])
    let text = String(name[name.index(after: bracket)...].dropLast())
    let word = (try? Parser.singleWord(text, options: syntaxOptions)) ?? Word(quoting: text)
    return try await assignElement(array, word, value, isAppending: isAppending)
  }

  /// Assigns an element of an array.
  func assignElement(_ name: String, _ subscripted: Word, _ value: String, isAppending: Bool) async throws(Unwind)
    -> Bool
  {
    var name = name
    if let variable = state.variables[name], variable.attributes.contains(.nameReference),
      let target = try await resolveForAssignment(name, value)
    {
      name = target
    }
    if state.variables[name]?.isAssociative == true {
      let key = try await string(subscripted)
      if key.isEmpty {
        try await complainPlainly("\(name)[\(subscripted.text)]: bad array subscript")
        return false
      }
      return try await assignElement(name, key: key, value, isAppending: isAppending)
    }
    guard let index = try await index(subscripted, of: name) else { return false }
    return try await assignElement(name, index: index, value, isAppending: isAppending)
  }

  private func assignElement(_ name: String, key: String, _ value: String, isAppending: Bool) async throws(Unwind)
    -> Bool
  {
    guard try await assignable(name) != nil else { return false }
    // The array is changed where it is: nothing else may hold it meanwhile.
    let shaped = try await shape(
      value, attributes(of: name), old: isAppending ? associative(name)?[key] ?? "" : nil)
    _ = state.variables.change(name) { variable in
      var array = AssociativeArray()
      if case .associative(let present) = variable.value { array = present }
      variable.value = .unset
      array[key] = shaped
      variable.value = .associative(array)
    }
    return true
  }

  private func attributes(of name: String) -> Variable.Attributes { state.variables[name]?.attributes ?? [] }

  private func associative(_ name: String) -> AssociativeArray? {
    if case .associative(let array)? = state.variables[name]?.value { array } else { nil }
  }

  /// The element that something is appended to.
  private func element(_ index: Int, of name: String) -> String {
    guard let variable = state.variables[name] else { return "" }
    if case .indexed(let array) = variable.value { return array[index] ?? "" }
    return variable.scalar ?? ""
  }

  func assignElement(_ name: String, index: Int, _ value: String, isAppending: Bool) async throws(Unwind) -> Bool {
    guard try await assignable(name) != nil else { return false }
    let shaped = try await shape(value, attributes(of: name), old: isAppending ? element(index, of: name) : nil)
    if state.variables[name] == nil { state.variables[name] = Variable(.indexed(IndexedArray())) }
    _ = state.variables.change(name) { variable in
      var array = IndexedArray()
      if case .indexed(let present) = variable.value {
        array = present
      } else if case .scalar(let text) = variable.value {
        array = IndexedArray([text])
      }
      variable.value = .unset
      array[index] = shaped
      variable.value = .indexed(array)
    }
    changed(name)
    return true
  }

  /// A variable that may be assigned; nil, with a message, when it may not.
  func assignable(_ name: String) async throws(Unwind) -> Variable? {
    let variable = state.variables[name] ?? Variable()
    if variable.attributes.contains(.readonly) {
      try await complainPlainly("\(name): readonly variable")
      return nil
    }
    return variable
  }

  // MARK: Arrays

  /// name=(…) and name+=(…).
  func assignArray(_ name: String, _ elements: [ArrayElement], isAppending: Bool) async throws(Unwind) -> Bool {
    var name = name
    if let variable = state.variables[name], variable.attributes.contains(.nameReference),
      let target = try await resolveForAssignment(name, "")
    {
      name = target
    }
    if isAppending, let isDone = try await append(elements, to: name) { return isDone }
    guard let variable = try await assignable(name) else { return false }
    let value =
      variable.isAssociative
      ? try await associativeValue(elements, of: variable, isAppending: isAppending, name: name)
      : try await indexedValue(elements, of: variable, isAppending: isAppending, name: name)
    guard let value else { return false }
    var result = state.variables[name] ?? Variable()
    result.value = value
    if isOn(.allExport) { result.attributes.insert(.exported) }
    state.variables[name] = result
    changed(name)
    return true
  }

  /// name+=(a b) of an indexed array, in place; nil where it takes more than that.
  private func append(_ elements: [ArrayElement], to name: String) async throws(Unwind) -> Bool? {
    guard elements.allSatisfy({ $0.subscripted == nil }), state.variables[name]?.isIndexed == true,
      state.variables[name]?.attributes.isDisjoint(with: Variable.Attributes.shaping) == true
    else { return nil }
    var values: [String] = []
    for element in elements { values += try await fields([element.value]) }
    return state.variables.change(name) { variable in
      guard case .indexed(var array) = variable.value else { return false }
      variable.value = .unset
      for value in values { array[(array.lastKey ?? -1) + 1] = value }
      variable.value = .indexed(array)
      return true
    }
  }

  private func indexedValue(_ elements: [ArrayElement], of variable: Variable, isAppending: Bool, name: String)
    async throws(Unwind) -> Variable.Value?
  {
    var array = IndexedArray()
    if isAppending {
      switch variable.value {
      case .indexed(let present): array = present
      case .scalar(let text): array = IndexedArray([text])
      default: break
      }
    }
    var next = array.lastKey.map { $0 + 1 } ?? 0
    for element in elements {
      guard let subscripted = element.subscripted else {
        for value in try await fields([element.value]) {
          array[next] = try await shape(value, variable.attributes, old: nil)
          next += 1
        }
        continue
      }
      guard let place = try await index(subscripted, of: name, last: next - 1) else { return nil }
      let value = try await assignedValue(element.value)
      array[place] = try await shape(value, variable.attributes, old: element.isAppending ? array[place] ?? "" : nil)
      next = place + 1
    }
    return .indexed(array)
  }

  private func associativeValue(_ elements: [ArrayElement], of variable: Variable, isAppending: Bool, name: String)
    async throws(Unwind) -> Variable.Value?
  {
    var array = AssociativeArray()
    if isAppending, case .associative(let present) = variable.value { array = present }
    if let first = elements.first, first.subscripted == nil { return try await pairs(elements, variable, array) }
    for element in elements {
      guard let subscripted = element.subscripted else {
        let text = builtinName == nil ? element.whole.text : "'\(element.whole.text)'"
        try await complainPlainly("\(name): \(text): must use subscript when assigning associative array")
        continue
      }
      let key = try await string(subscripted)
      if key.isEmpty {
        try await complainPlainly("\(element.whole.text): bad array subscript")
        continue
      }
      let value = try await assignedValue(element.value)
      array[key] = try await shape(value, variable.attributes, old: element.isAppending ? array[key] ?? "" : nil)
    }
    return .associative(array)
  }

  /// (key value key value …)
  private func pairs(_ elements: [ArrayElement], _ variable: Variable, _ start: AssociativeArray) async throws(Unwind)
    -> Variable.Value
  {
    var array = start
    var words: [String] = []
    for element in elements { words.append(try await assignedValue(element.whole)) }
    var index = 0
    while index < words.count {
      let value = index + 1 < words.count ? words[index + 1] : ""
      array[words[index]] = try await shape(value, variable.attributes, old: nil)
      index += 2
    }
    return .associative(array)
  }
}
