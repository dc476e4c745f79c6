import Kernel
import ShellSyntax

/// ${x@Q} and its kin.
extension Shell {
  func transform(_ expansion: ParameterExpansion, _ value: ParameterValue, _ letter: UInt8) async throws(Unwind)
    -> ParameterValue
  {
    switch letter {
    case UInt8(ascii: "U"): return map(value) { CaseFolding.uppercased($0) }
    case UInt8(ascii: "L"): return map(value) { CaseFolding.lowercased($0) }
    case UInt8(ascii: "u"): return map(value) { CaseFolding.change($0, kind: 94, isAll: false, pattern: nil) }
    case UInt8(ascii: "Q"): return map(value) { Quoting.transformed($0) }
    case UInt8(ascii: "E"):
      return map(value) { String(lossless: EscapeSequences.decode($0.bytes, .ansi).bytes.prefix { $0 != 0 }) }
    case UInt8(ascii: "P"): return try await prompts(value)
    case UInt8(ascii: "a"): return attributes(of: expansion, value)
    case UInt8(ascii: "A"): return declaration(of: expansion, value)
    default: return pairs(of: expansion, value, areWords: letter == UInt8(ascii: "k"))
    }
  }

  private func prompts(_ value: ParameterValue) async throws(Unwind) -> ParameterValue {
    var results: [String] = []
    switch value {
    case .unset: return .unset
    case .scalar(let text): return .scalar(try await promptString(text))
    case .list(let values):
      for value in values { results.append(try await promptString(value)) }
      return .list(results)
    case .joined(let values):
      for value in values { results.append(try await promptString(value)) }
      return .joined(results)
    }
  }

  /// @a
  private func attributes(of expansion: ParameterExpansion, _ value: ParameterValue) -> ParameterValue {
    guard case .name(let name) = expansion.parameter, let variable = variable(name) else {
      return map(value) { _ in "" }
    }
    if case .unset = value { return .scalar(variable.letters) }
    return map(value) { _ in variable.letters }
  }

  /// @A: what would make the variable again.
  private func declaration(of expansion: ParameterExpansion, _ value: ParameterValue) -> ParameterValue {
    guard case .name(let name) = expansion.parameter else {
      guard case .list(let values) = value else {
        if case .joined(let values) = value {
          return .scalar("set -- " + values.map { Quoting.transformed($0) }.joined(separator: " "))
        }
        return value
      }
      return .scalar("set -- " + values.map { Quoting.transformed($0) }.joined(separator: " "))
    }
    guard let variable = variable(name) else { return .unset }
    if variable.isArray, expansion.subscripted != nil {
      return .scalar(DeclareBuiltin.listing(name, variable))
    }
    guard let text = text(value) else {
      return variable.letters.isEmpty ? .unset : .scalar("declare -\(variable.letters) \(name)")
    }
    let start = variable.letters.isEmpty ? "" : "declare -\(variable.letters) "
    return .scalar("\(start)\(name)=\(Quoting.transformed(text))")
  }

  /// @K and @k: keys and values.
  private func pairs(of expansion: ParameterExpansion, _ value: ParameterValue, areWords: Bool) -> ParameterValue {
    guard case .name(let name) = expansion.parameter, let variable = variable(name), variable.isArray else {
      return map(value) { Quoting.transformed($0) }
    }
    guard let subscripted = expansion.subscripted else { return map(value) { Quoting.transformed($0) } }
    if case .index = subscripted { return map(value) { Quoting.transformed($0) } }
    let pairs = Array(zip(variable.keys, variable.elements))
    if areWords {
      let words = pairs.flatMap { [$0.0, $0.1] }
      if case .joined = subscripted { return .joined(words) }
      return .list(words)
    }
    let text = pairs.map { key, element in
      (variable.isAssociative ? Shell.quotedKey(key) : key) + " " + Quoting.declared(element)
    }
    return .scalar(text.joined(separator: " ") + (variable.isAssociative ? " " : ""))
  }

  /// A key as listings show it.
  static func quotedKey(_ key: String) -> String {
    if key.isEmpty { return "''" }
    return Quoting.needsAnsi(key)
      ? Quoting.ansi(key) : Quoting.containsSpecial(key) || key == "@" || key == "*" ? Quoting.doubleQuoted(key) : key
  }
}
