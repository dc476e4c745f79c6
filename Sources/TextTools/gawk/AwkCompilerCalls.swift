/// Calls of functions, those of the program and those of the language.
extension AwkCompiler {
  mutating func call(_ expression: AwkExpression) throws(AwkFailure) {
    switch expression {
    case .call(let name, let arguments, _): try call(name, arguments)
    case .indirectCall: throw AwkFailure(kind: .notSimulated, message: "indirect function calls")
    case .builtin(let builtin, let arguments, let place):
      self.place = place
      try call(builtin, arguments)
    default: break
    }
  }

  private mutating func call(_ name: String, _ arguments: [AwkExpression]) throws(AwkFailure) {
    guard let number = functionNumbers[name] else {
      throw AwkFailure(message: "function `\(name)' not defined")
    }
    let function = code.functions[number]
    for (index, argument) in arguments.enumerated() {
      if index < function.parameterCount, function.arrayParameters.contains(index) {
        try array(argument)
      } else if case .variable(let variable) = argument, isArray(variable) {
        try array(argument)
      } else if case .variable(let variable) = argument {
        try load(variable, mayBeArray: true)
      } else {
        try value(argument)
      }
      if index >= function.parameterCount { emit(.pop) }
    }
    emit(.call, number, min(arguments.count, function.parameterCount))
  }

  /// What an argument of a function of the language is taken for.
  private enum ArgumentKind {
    case value, regex, array, target, arrayOrValue
  }

  private static func kind(_ builtin: AwkBuiltin, _ index: Int) -> ArgumentKind {
    switch (builtin, index) {
    case (.split, 1), (.split, 3), (.patsplit, 1), (.patsplit, 3), (.match, 2), (.asort, 0), (.asort, 1), (.asorti, 0),
      (.asorti, 1):
      .array
    case (.split, 2), (.patsplit, 2), (.match, 1), (.sub, 0), (.gsub, 0), (.gensub, 0): .regex
    case (.length, 0), (.isarray, 0), (.typeof, 0): .arrayOrValue
    default: .value
    }
  }

  private mutating func call(_ builtin: AwkBuiltin, _ arguments: [AwkExpression]) throws(AwkFailure) {
    for (index, argument) in arguments.enumerated() where !((builtin == .sub || builtin == .gsub) && index == 2) {
      switch AwkCompiler.kind(builtin, index) {
      case .array: try array(argument)
      case .regex:
        if case .regex(let source) = argument { emit(.pushRegex, try regex(source)) } else { try value(argument) }
      case .arrayOrValue:
        // What is not known to be an array may become one in a function that is called.
        if case .variable(let name) = argument {
          try load(name, mayBeArray: true)
        } else if case .element(let array, let subscripts) = argument {
          try self.array(array)
          try key(subscripts)
          emit(.loadElement, 0, 1)
        } else if builtin == .typeof, case .field = argument {
          // A field that is not there has not been assigned.
          try value(argument)
          constant(.one)
          emit(.builtin, AwkBuiltin.allCases.firstIndex(of: builtin) ?? 0, 2)
          return
        } else {
          try value(argument)
        }
      default: try value(argument)
      }
    }
    guard builtin == .sub || builtin == .gsub else {
      emit(.builtin, AwkBuiltin.allCases.firstIndex(of: builtin) ?? 0, arguments.count)
      return
    }
    try substitution(builtin, arguments.count > 2 ? arguments[2] : .field(.number(0)))
  }

  /// sub and gsub: the new text goes back to where the old one came from, when something was replaced.
  private mutating func substitution(_ builtin: AwkBuiltin, _ target: AwkExpression) throws(AwkFailure) {
    try value(target)
    // Leaves the number of replacements, and the new text where getline would leave its record.
    emit(.substitute, builtin == .gsub ? 1 : 0)
    guard target.isAssignable else { return }
    emit(.duplicate)
    let skip = emit(.jumpIfFalse)
    try store(to: target) { (compiler: inout AwkCompiler) throws(AwkFailure) in
      compiler.emit(.pushGetlineText)
    }
    discard()
    patch(skip)
  }
}
