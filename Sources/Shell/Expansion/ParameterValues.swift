import Kernel
import ShellSyntax

/// What a parameter stands for.
enum ParameterValue {
  case unset
  case scalar(String)
  /// $@ and name[@]: values that stay apart in quotes.
  case list([String])
  /// $* and name[*]: values that become one in quotes.
  case joined([String])
}

/// Looking up parameters.
extension Shell {
  /// Adds $parameter to a word.
  func add(_ parameter: Parameter, isQuoted: Bool, into builder: inout ExpansionBuilder) async throws(Unwind) {
    switch parameter {
    case .name(let name):
      if let text = scalar(name) {
        if isQuoted { builder.addQuoted(text) } else { builder.addExpanded(text) }
        return
      }
    default: break
    }
    let value = try await value(of: parameter, nil)
    if case .unset = value {
      if case .name(let name) = parameter {
        try await checkUnset(name)
      } else {
        try await checkUnset("$" + parameter.text)
      }
    }
    add(value, isQuoted: isQuoted, into: &builder)
  }

  /// Adds what a parameter stands for.
  func add(_ value: ParameterValue, isQuoted: Bool, into builder: inout ExpansionBuilder) {
    switch value {
    case .unset: if isQuoted { builder.addQuoted("") }
    case .scalar(let text): if isQuoted { builder.addQuoted(text) } else { builder.addExpanded(text) }
    case .list(let values): builder.add(values, isQuoted: isQuoted)
    case .joined(let values):
      if isQuoted || builder.mode != .fields {
        let text = values.joined(separator: builder.separators.joint)
        if isQuoted { builder.addQuoted(text) } else { builder.addExpanded(text) }
      } else {
        builder.add(values, isQuoted: false)
      }
    }
  }

  /// set -u: a parameter without a value is an error.
  func checkUnset(_ name: String, isElement: Bool = false) async throws(Unwind) {
    guard isOn(.noUnset) else { return }
    if isDash { throw await failFatally("\(name.drop { $0 == "$" }): parameter not set") }
    throw await failFatally("\(name): unbound variable", status: isElement ? 1 : nil)
  }

  func value(of parameter: Parameter, _ subscripted: ParameterExpansion.Subscript?) async throws(Unwind)
    -> ParameterValue
  {
    switch parameter {
    case .name(let name): return try await value(ofName: name, subscripted)
    case .position(let number):
      if number == 0 { return .scalar(state.scriptName) }
      return number <= state.positional.count ? .scalar(state.positional[number - 1]) : .unset
    case .special(let character): return specialValue(character)
    }
  }

  private func specialValue(_ character: UInt8) -> ParameterValue {
    switch character {
    case UInt8(ascii: "@"): return .list(state.positional)
    case UInt8(ascii: "*"): return .joined(state.positional)
    case UInt8(ascii: "#"): return .scalar(String(state.positional.count))
    case UInt8(ascii: "?"): return .scalar(String(state.lastStatus))
    case UInt8(ascii: "-"): return .scalar(isDash ? state.options.dashLetters : state.options.letters)
    case UInt8(ascii: "$"): return .scalar(String(state.shellPID))
    case UInt8(ascii: "!"): return state.lastBackground.map { .scalar(String($0)) } ?? .unset
    default: return .unset
    }
  }

  private func value(ofName name: String, _ subscripted: ParameterExpansion.Subscript?) async throws(Unwind)
    -> ParameterValue
  {
    guard let subscripted else {
      if let text = scalar(name) { return .scalar(text) }
      // A reference may lead to an element of an array.
      if let variable = state.variables[name], variable.attributes.contains(.nameReference),
        let target = resolve(name), target.utf8.contains(UInt8(ascii: "[")),
        let text = try await value(ofReference: target)
      {
        return .scalar(text)
      }
      return .unset
    }
    switch subscripted {
    case .all: return .list(variable(name)?.elements ?? [])
    case .joined: return .joined(variable(name)?.elements ?? [])
    case .index(let word): return try await element(of: name, word).map { .scalar($0) } ?? .unset
    }
  }

  /// All values as one text, as where words are not split.
  func text(_ value: ParameterValue) -> String? {
    switch value {
    case .unset: nil
    case .scalar(let text): text
    case .list(let values): values.isEmpty ? nil : values.joined(separator: " ")
    case .joined(let values): values.isEmpty ? nil : values.joined(separator: currentSeparators().joint)
    }
  }
}
