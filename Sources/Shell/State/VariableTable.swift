/// All variables, with those that functions' own variables hide.
///
/// The table holds what each name means now; a scope remembers what a name meant before it, so that
/// finding a variable takes the same time however deep functions are nested.
package struct VariableTable: Sendable {
  struct Scope: Sendable {
    /// Made by a call of a function; otherwise by assignments before a command.
    var isFunction: Bool
    var hidden: [(name: String, variable: Variable?)] = []
  }

  private(set) var table: [String: Variable] = [:]
  private(set) var scopes: [Scope] = []

  package init() {}

  package subscript(name: String) -> Variable? {
    get { table[name] }
    set {
      guard var variable = newValue else {
        table[name] = nil
        return
      }
      variable.scope = table[name]?.scope ?? 0
      table[name] = variable
    }
  }

  /// The names of all variables, sorted.
  package var names: [String] { table.keys.sorted() }

  /// Replaces the text of a variable that is text without special attributes, in place.
  ///
  /// - Returns: false, with nothing done, for any other variable.
  @inline(__always)
  mutating func replace(_ name: String, _ text: String) -> Bool {
    guard let index = table.index(forKey: name) else { return false }
    guard table.values[index].attributes.isDisjoint(with: Variable.Attributes.shaping) else { return false }
    switch table.values[index].value {
    case .scalar: break
    case .unset where table.values[index].attributes.isDisjoint(with: [.indexed, .associative]): break
    default: return false
    }
    table.values[index].value = .scalar(text)
    return true
  }

  /// Changes a variable in place; does nothing when there is none.
  mutating func change<Result>(_ name: String, _ body: (inout Variable) -> Result) -> Result? {
    guard let index = table.index(forKey: name) else { return nil }
    return body(&table.values[index])
  }

  // MARK: Scopes

  /// The number of the innermost scope of a function; 0 outside functions.
  var functionScope: Int { (scopes.lastIndex { $0.isFunction }).map { $0 + 1 } ?? 0 }

  mutating func pushScope(isFunction: Bool) {
    scopes.append(Scope(isFunction: isFunction))
  }

  /// Leaves the innermost scope: what it hid is seen again.
  ///
  /// - Returns: the names that have changed.
  @discardableResult
  mutating func popScope() -> [String] {
    guard let scope = scopes.popLast() else { return [] }
    for (name, variable) in scope.hidden.reversed() { table[name] = variable }
    return scope.hidden.map(\.name)
  }

  /// Makes a name mean a new variable of a scope, unless it already does.
  ///
  /// - Returns: false when the name had a variable of that scope.
  @discardableResult
  mutating func declare(_ name: String, in scope: Int, _ variable: Variable = Variable()) -> Bool {
    let previous = table[name]
    if let previous, previous.scope >= scope, scope > 0 { return false }
    var variable = variable
    variable.scope = scope
    scopes[scope - 1].hidden.append((name, previous))
    table[name] = variable
    return true
  }

  /// The innermost scope no longer brings back what a name meant before it.
  mutating func forget(_ name: String) {
    guard let last = scopes.indices.last, let place = scopes[last].hidden.firstIndex(where: { $0.name == name })
    else { return }
    scopes[last].hidden.remove(at: place)
  }

  /// The names of a scope's own variables.
  func names(of scope: Int) -> [String] {
    guard scope > 0 else { return [] }
    return scopes[scope - 1].hidden.map(\.name).filter { table[$0]?.scope == scope }
  }

  /// What a name means outside all functions.
  func global(_ name: String) -> Variable? {
    for scope in scopes {
      if let hidden = scope.hidden.first(where: { $0.name == name }) { return hidden.variable }
    }
    return table[name]
  }

  mutating func setGlobal(_ name: String, _ variable: Variable?) {
    var variable = variable
    variable?.scope = 0
    for index in scopes.indices {
      if let place = scopes[index].hidden.firstIndex(where: { $0.name == name }) {
        scopes[index].hidden[place].variable = variable
        return
      }
    }
    table[name] = variable
  }

  /// unset: a variable of the present function stays declared; one of a caller lets the hidden one appear.
  mutating func remove(_ name: String) {
    guard let variable = table[name] else { return }
    guard variable.scope > 0 else {
      table[name] = nil
      return
    }
    if variable.scope == functionScope {
      var placeholder = Variable()
      placeholder.scope = variable.scope
      table[name] = placeholder
      return
    }
    let scope = variable.scope - 1
    if let place = scopes[scope].hidden.firstIndex(where: { $0.name == name }) {
      table[name] = scopes[scope].hidden.remove(at: place).variable
    } else {
      table[name] = nil
    }
  }
}

extension VariableTable {
  /// The variables that programs get: those of inner scopes first, the others in the order of bash's table.
  var exported: [(name: String, variable: Variable)] {
    table.filter { $0.value.attributes.contains(.exported) && $0.value.isSet && !$0.value.isArray }
      .map { (name: $0.key, variable: $0.value) }
      .sorted {
        (-$0.variable.scope, BucketHash.of($0.name) & 1023, $0.name)
          < (-$1.variable.scope, BucketHash.of($1.name) & 1023, $1.name)
      }
  }
}

extension VariableTable {
  /// exec -c: nothing is passed on.
  mutating func clearExports() {
    for name in names { _ = change(name) { $0.attributes.remove(.exported) } }
  }

  /// Makes a variable of the innermost scope the one that is seen outside of it, too.
  mutating func keepTemporary(_ name: String) {
    guard let variable = self[name] else { return }
    forget(name)
    var kept = variable
    kept.scope = 0
    if let hidden = global(name) { kept.attributes.formUnion(hidden.attributes) }
    setGlobal(name, kept)
  }
}
