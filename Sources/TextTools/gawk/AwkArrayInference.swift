/// Finds out which parameters of functions are arrays, by how they are used.
struct AwkArrayInference {
  private let program: AwkProgram
  private var arrays: [[Bool]] = []
  private var numbers: [String: Int] = [:]
  private var parameters: [String: Int] = [:]
  private var function = 0
  private var hasChanged = false

  init(_ program: AwkProgram) {
    self.program = program
    for (number, function) in program.functions.enumerated() {
      numbers[function.name] = number
      arrays.append(Array(repeating: false, count: function.parameters.count))
    }
  }

  /// Notes the array parameters of each function.
  func mark(_ functions: inout [AwkCode.Function]) {
    var inference = self
    inference.infer()
    for number in functions.indices {
      functions[number].arrayParameters = Set(inference.arrays[number].indices.filter { inference.arrays[number][$0] })
    }
  }

  /// Goes through the functions until nothing new is found, as arrays are passed on.
  private mutating func infer() {
    repeat {
      hasChanged = false
      for (number, function) in program.functions.enumerated() {
        self.function = number
        parameters = [:]
        for (index, name) in function.parameters.enumerated() { parameters[name] = index }
        for statement in function.body { visit(statement) }
      }
    } while hasChanged
  }

  private mutating func note(_ expression: AwkExpression) {
    guard case .variable(let name) = expression, let index = parameters[name], !arrays[function][index] else { return }
    arrays[function][index] = true
    hasChanged = true
  }

  private mutating func visit(_ statement: AwkStatement) {
    switch statement.kind {
    case .block(let list): for item in list { visit(item) }
    case .expression(let expression): visit(expression)
    case .print(let list, let redirection), .printf(let list, let redirection):
      visit(list)
      if let redirection { visit(redirection.target) }
    case .ifElse(let condition, let then, let otherwise):
      visit(condition)
      visit(then)
      if let otherwise { visit(otherwise) }
    case .whileLoop(let condition, let body), .doLoop(let body, let condition):
      visit(condition)
      visit(body)
    case .forLoop(let start, let condition, let step, let body):
      if let start { visit(start) }
      if let condition { visit(condition) }
      if let step { visit(step) }
      visit(body)
    case .forIn(let variable, let array, let body):
      visit(variable)
      note(array)
      visit(array)
      visit(body)
    case .switchCase(let subject, let cases):
      visit(subject)
      for item in cases { for statement in item.body { visit(statement) } }
    case .exit(let value), .returnValue(let value): if let value { visit(value) }
    case .delete(let target):
      note(target)
      visit(target)
    case .breakLoop, .continueLoop, .next, .nextFile, .empty: break
    }
  }

  private mutating func visit(_ list: [AwkExpression]) {
    for item in list { visit(item) }
  }

  private mutating func visit(_ expression: AwkExpression) {
    switch expression {
    case .number, .text, .regex, .variable: break
    case .element(let array, let subscripts):
      note(array)
      visit(array)
      visit(subscripts)
    case .field(let inner), .parenthesized(let inner), .increment(let inner, _, _), .unary(_, let inner): visit(inner)
    case .assign(let left, let right), .compound(_, let left, let right), .binary(_, let left, let right),
      .comparison(_, let left, let right), .match(let left, let right, _), .and(let left, let right),
      .or(let left, let right):
      visit(left)
      visit(right)
    case .concatenation(let list), .grouping(let list): visit(list)
    case .conditional(let test, let yes, let no): visit([test, yes, no])
    case .contains(let list, let array):
      visit(list)
      note(array)
      visit(array)
    case .call(let name, let list, _):
      visit(list)
      guard let number = numbers[name] else { return }
      for (index, item) in list.enumerated() where index < arrays[number].count && arrays[number][index] { note(item) }
    case .indirectCall(_, let list, _): visit(list)
    case .builtin(let builtin, let list, _):
      visit(list)
      for index in AwkArrayInference.arrayArguments(builtin) where index < list.count { note(list[index]) }
    case .getline(let form, let target):
      switch form {
      case .main: break
      case .file(let source), .command(let source): visit(source)
      }
      if let target { visit(target) }
    }
  }

  private static func arrayArguments(_ builtin: AwkBuiltin) -> [Int] {
    switch builtin {
    case .split, .patsplit: [1, 3]
    case .match: [2]
    case .asort, .asorti: [0, 1]
    default: []
    }
  }
}
