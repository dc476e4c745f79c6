import ShellSyntax

/// `declare` sets and shows variables and their attributes.
struct DeclareBuiltin: Builtin {
  static let name = "declare"
  static let synopsis = "declare [-aAfFgiIlnrtux] [name[=value] ...] or declare -p [-aAfFilnrtux] [name ...]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    try await Declaration.run(call, isLocal: false)
  }

  /// A line of `declare -p`.
  static func listing(_ name: String, _ variable: Variable) -> String {
    let letters = variable.letters.isEmpty ? "-" : variable.letters
    let start = "declare -\(letters) \(name)"
    switch variable.value {
    case .unset: return start
    case .scalar(let text): return "\(start)=\(Quoting.declared(text))"
    default: return "\(start)=\(arrayText(variable))"
    }
  }

  /// ([0]="a" [1]="b")
  static func arrayText(_ variable: Variable) -> String {
    let elements = zip(variable.keys, variable.elements).map { key, value in
      "[\(variable.isAssociative ? Shell.quotedKey(key) : key)]=\(Quoting.declared(value))"
    }
    return "(" + elements.joined(separator: " ") + (variable.isAssociative && !elements.isEmpty ? " " : "") + ")"
  }
}
