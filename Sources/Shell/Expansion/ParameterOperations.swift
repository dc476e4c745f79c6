import Kernel
import Patterns
import ShellSyntax

/// ${…}
extension Shell {
  func expand(_ expansion: ParameterExpansion, isQuoted: Bool, into builder: inout ExpansionBuilder)
    async throws(Unwind)
  {
    if expansion.isIndirect {
      guard let direct = try await direct(expansion) else { return }
      return try await expand(direct, isQuoted: isQuoted, into: &builder)
    }
    switch expansion.operation {
    case .length: return add(.scalar(String(try await length(expansion))), isQuoted: isQuoted, into: &builder)
    case .keys(let isJoined):
      guard case .name(let name) = expansion.parameter else { return }
      let keys = variable(name)?.keys ?? []
      return add(isJoined ? .joined(keys) : .list(keys), isQuoted: isQuoted, into: &builder)
    case .names(let isJoined):
      guard case .name(let prefix) = expansion.parameter else { return }
      let names = state.variables.names.filter { $0.hasPrefix(prefix) && variable($0)?.isSet == true }
      return add(isJoined ? .joined(names) : .list(names), isQuoted: isQuoted, into: &builder)
    default: break
    }
    let value = try await value(of: expansion.parameter, expansion.subscripted)
    if case .condition(let condition, let isColon, let word) = expansion.operation {
      return try await expand(
        condition, isColon, word, of: expansion, value, isQuoted: isQuoted, into: &builder)
    }
    if case .unset = value {
      try await checkUnset(nameForMessages(expansion), isElement: expansion.subscripted != nil)
    }
    let result = try await apply(expansion, to: value)
    add(result, isQuoted: isQuoted, into: &builder)
  }

  /// "x" or "x[1]".
  func nameForMessages(_ expansion: ParameterExpansion) -> String {
    var name = expansion.parameter.text
    switch expansion.subscripted {
    case .all: name += "[@]"
    case .joined: name += "[*]"
    case .index(let word): name += "[\(word.text)]"
    case nil: break
    }
    return name
  }

  private func apply(_ expansion: ParameterExpansion, to value: ParameterValue) async throws(Unwind) -> ParameterValue {
    switch expansion.operation {
    case .remove(let isSuffix, let isLongest, let word):
      let pattern = glob(try await patternText(word), ignoringCase: false)
      return map(value) { PatternRemoval.remove(pattern, from: $0, isSuffix: isSuffix, isLongest: isLongest) }
    case .replace(let scope, let patternWord, let word):
      let pattern = glob(try await patternText(patternWord), ignoringCase: isOn(.ignoresCaseInMatch))
      let isPlain = patternWord.parts.isEmpty && (scope == .first || scope == .all)
      let replacement = try await replacementPieces(word)
      return map(value) {
        isPlain ? $0 : PatternSubstitution.replace(pattern, in: $0, scope: scope, with: replacement)
      }
    case .substring(let offset, let length): return try await substring(expansion, value, offset, length)
    case .changeCase(let kind, let isAll, let word):
      var pattern: Glob?
      if let word { pattern = glob(try await patternText(word), ignoringCase: false) }
      return map(value) { CaseFolding.change($0, kind: kind, isAll: isAll, pattern: pattern) }
    case .transform(let letter): return try await transform(expansion, value, letter)
    default: return value
    }
  }

  /// Does something to each value.
  func map(_ value: ParameterValue, _ body: (String) -> String) -> ParameterValue {
    switch value {
    case .unset: .unset
    case .scalar(let text): .scalar(body(text))
    case .list(let values): .list(values.map(body))
    case .joined(let values): .joined(values.map(body))
    }
  }

  // MARK: Conditions

  private func expand(
    _ condition: ParameterExpansion.Condition, _ isColon: Bool, _ word: Word, of expansion: ParameterExpansion,
    _ value: ParameterValue, isQuoted: Bool, into builder: inout ExpansionBuilder
  ) async throws(Unwind) {
    let isMissing = isMissing(value, isColon: isColon)
    switch condition {
    case .useAlternative:
      if isMissing {
        if isQuoted, !isEmptyList(value) { builder.addQuoted("") } else if isQuoted { builder.sawEmptyList = true }
        return
      }
      return try await expandOperand(word, isQuoted: isQuoted, into: &builder)
    case .useDefault:
      if isMissing { return try await expandOperand(word, isQuoted: isQuoted, into: &builder) }
    case .assignDefault:
      if isMissing {
        let text = try await assignDefault(word, to: expansion)
        return add(.scalar(text), isQuoted: isQuoted, into: &builder)
      }
    case .complain:
      if isMissing { throw await missing(expansion, word, isColon: isColon) }
    }
    add(value, isQuoted: isQuoted, into: &builder)
  }

  private func isEmptyList(_ value: ParameterValue) -> Bool {
    if case .list(let values) = value { return values.isEmpty }
    return false
  }

  private func expandOperand(_ word: Word, isQuoted: Bool, into builder: inout ExpansionBuilder) async throws(Unwind) {
    if word.parts.isEmpty {
      if isQuoted { builder.addQuoted("") }
      return
    }
    try await expand(word.parts, isQuoted: isQuoted, isOperand: true, into: &builder)
  }

  private func isMissing(_ value: ParameterValue, isColon: Bool) -> Bool {
    switch value {
    case .unset: true
    case .scalar(let text): isColon && text.isEmpty
    case .list(let values), .joined(let values):
      values.isEmpty || isColon && values.allSatisfy(\.isEmpty) && values.count == 1
    }
  }

  private func assignDefault(_ word: Word, to expansion: ParameterExpansion) async throws(Unwind) -> String {
    let text = try await string(word)
    guard case .name(let name) = expansion.parameter else {
      throw await fail("$\(expansion.parameter.text): cannot assign in this way")
    }
    switch expansion.subscripted {
    case nil:
      guard try await assign(name, text) else { throw .discard(1) }
      return scalar(name) ?? text
    case .index(let subscripted):
      guard try await assignElement(name, subscripted, text, isAppending: false) else { throw .discard(1) }
      return try await element(of: name, subscripted) ?? text
    default: throw await fail("\(nameForMessages(expansion)): bad array subscript")
    }
  }

  private func missing(_ expansion: ParameterExpansion, _ word: Word, isColon: Bool) async -> Unwind {
    do throws(Unwind) {
      var text = try await string(word)
      if text.isEmpty { text = isColon || isDash ? "parameter null or not set" : "parameter not set" }
      if isDash, word.parts.isEmpty { text = isColon ? "parameter not set or null" : "parameter not set" }
      return await failFatally("\(nameForMessages(expansion)): \(text)")
    } catch {
      return error
    }
  }

  // MARK: Lengths

  private func length(_ expansion: ParameterExpansion) async throws(Unwind) -> Int {
    let value = try await value(of: expansion.parameter, expansion.subscripted)
    switch value {
    case .unset:
      try await checkUnset(nameForMessages(expansion))
      return 0
    case .scalar(let text): return characterCount(text)
    case .list(let values), .joined(let values): return values.count
    }
  }

  /// How many characters a text has: of UTF-8, or bytes in the C locale.
  func characterCount(_ text: String) -> Int {
    isByteLocale ? text.bytes.count : text.unicodeScalars.count
  }

  /// Whether characters are bytes: LC_ALL, LC_CTYPE or LANG says C or POSIX.
  var isByteLocale: Bool {
    for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
      if let value = state.variables[name]?.scalar, !value.isEmpty { return value == "C" || value == "POSIX" }
    }
    return false
  }

  // MARK: Indirection

  /// ${!x…} as the expansion of the parameter that x names; nil when it expands to nothing.
  private func direct(_ expansion: ParameterExpansion) async throws(Unwind) -> ParameterExpansion? {
    var result = expansion
    result.isIndirect = false
    if case .name(let name) = expansion.parameter, expansion.subscripted == nil,
      let variable = state.variables[name], variable.attributes.contains(.nameReference)
    {
      // ${!ref} is the name that the reference holds.
      guard case .none = expansion.operation else { return result }
      result.parameter = .name(name)
      let target = variable.scalar ?? ""
      result.operation = .condition(.useAlternative, isColon: false, Word(quoting: target))
      return target.isEmpty ? nil : result
    }
    let value = try await value(of: expansion.parameter, expansion.subscripted)
    guard let target = text(value), !target.isEmpty else {
      if case .unset = value {
        throw await fail("\(nameForMessages(expansion)): invalid indirect expansion")
      }
      throw await fail("\(target(of: value)): invalid variable name")
    }
    result.subscripted = nil
    guard let parsed = parameter(named: target) else { throw await fail("\(target): invalid variable name") }
    result.parameter = parsed.parameter
    result.subscripted = parsed.subscripted
    return result
  }

  private func target(of value: ParameterValue) -> String { text(value) ?? "" }

  /// The parameter that a text names: "x", "x[1]", "3", "@".
  private func parameter(named text: String) -> (parameter: Parameter, subscripted: ParameterExpansion.Subscript?)? {
    guard case .parameter(let parsed)? = (try? Parser.quotedText("${\(text)-}"))?.first else { return nil }
    return (parsed.parameter, parsed.subscripted)
  }
}
