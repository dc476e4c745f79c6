/// Turns a program into instructions.
struct AwkCompiler {
  private let program: AwkProgram
  private let regexCompiler: AwkRegexCompiler
  var code = AwkCode()
  var place = AwkPlace()
  private(set) var functionNumbers: [String: Int] = [:]
  /// The parameters of the function that is compiled, by name.
  private var locals: [String: Int] = [:]
  private var currentFunction: Int?
  /// What a program must not do; the first is enough.
  private var failure: AwkFailure?

  private struct Loop {
    var breaks: [Int] = []
    var continues: [Int] = []
    var isSwitch = false
  }

  private var loops: [Loop] = []

  init(_ program: AwkProgram, _ regexCompiler: AwkRegexCompiler) {
    self.program = program
    self.regexCompiler = regexCompiler
  }

  /// - Throws: what is wrong with the program, with its place.
  mutating func compile(globals: [String]) throws(AwkFailure) -> AwkCode {
    for name in globals { _ = slot(name) }
    code.functions = program.functions.map {
      AwkCode.Function(name: $0.name, parameters: $0.parameters, arrayParameters: [])
    }
    for (number, function) in program.functions.enumerated() { functionNumbers[function.name] = number }
    AwkArrayInference(program).mark(&code.functions)
    for (number, function) in program.functions.enumerated() { try compile(function, number) }
    code.begin = try compile(program.rules.filter { if case .begin = $0.pattern { true } else { false } })
    code.end = try compile(program.rules.filter { if case .end = $0.pattern { true } else { false } })
    code.beginFile = try compile(program.rules.filter { if case .beginFile = $0.pattern { true } else { false } })
    code.endFile = try compile(program.rules.filter { if case .endFile = $0.pattern { true } else { false } })
    let main = program.rules.filter { rule in
      switch rule.pattern {
      case .always, .condition, .range: true
      default: false
      }
    }
    code.main = try compile(main)
    return code
  }

  // MARK: Emitting

  @discardableResult
  mutating func emit(_ instruction: AwkInstruction.Code, _ a: Int = 0, _ b: Int = 0) -> Int {
    code.instructions.append(AwkInstruction(code: instruction, a: Int32(a), b: Int32(b)))
    code.places.append(place)
    return code.instructions.count - 1
  }

  mutating func patch(_ index: Int) {
    code.instructions[index].a = Int32(code.instructions.count)
  }

  mutating func constant(_ value: AwkValue) {
    code.constants.append(value)
    emit(.constant, code.constants.count - 1)
  }

  mutating func regex(_ source: [UInt8]) throws(AwkFailure) -> Int {
    if let known = code.regexes.firstIndex(where: { $0.source == source }) { return known }
    do throws(AwkFailure) {
      code.regexes.append(try regexCompiler.regex(source))
    } catch {
      let message = String(error.message.dropFirst("invalid regexp: ".count))
      throw AwkFailure(kind: .plain, message: "error: \(message)")
    }
    return code.regexes.count - 1
  }

  mutating func slot(_ name: String) -> Int {
    if let known = code.globals[name] { return known }
    let number = code.globals.count
    code.globals[name] = number
    return number
  }

  // MARK: Rules and functions

  private mutating func compile(_ rules: [AwkProgram.Rule]) throws(AwkFailure) -> Int? {
    guard !rules.isEmpty else { return nil }
    let entry = code.instructions.count
    for rule in rules {
      place = rule.place
      var skips: [Int] = []
      switch rule.pattern {
      case .condition(let condition):
        try value(condition)
        skips.append(emit(.jumpIfFalse))
      case .range(let first, let last): skips.append(try range(first, last))
      default: break
      }
      if let action = rule.action {
        try statements(action)
      } else {
        emit(.printRecord)
      }
      for skip in skips { patch(skip) }
    }
    emit(.halt)
    return entry
  }

  /// Tests whether the record is in a range; returns the jump for when it is not.
  private mutating func range(_ first: AwkExpression, _ last: AwkExpression) throws(AwkFailure) -> Int {
    let number = code.rangeCount
    code.rangeCount += 1
    // To the test of the first pattern, unless within the range.
    let isInside = emit(.jumpUnlessInRange, 0, number)
    let toLast = emit(.jump)
    patch(isInside)
    try value(first)
    let skip = emit(.jumpIfFalse)
    emit(.enterRange, 0, number)
    patch(toLast)
    try value(last)
    let stays = emit(.jumpIfFalse)
    emit(.leaveRange, 0, number)
    patch(stays)
    return skip
  }

  private mutating func compile(_ function: AwkFunction, _ number: Int) throws(AwkFailure) {
    place = function.place
    locals = [:]
    for (index, parameter) in function.parameters.enumerated() { locals[parameter] = index }
    currentFunction = number
    code.functions[number].entry = code.instructions.count
    try statements(function.body)
    constant(.unset)
    emit(.returnValue)
    locals = [:]
    currentFunction = nil
  }

  // MARK: Statements

  private mutating func statements(_ list: [AwkStatement]) throws(AwkFailure) {
    for statement in list { try self.statement(statement) }
  }

  private mutating func statement(_ statement: AwkStatement) throws(AwkFailure) {
    place = statement.place
    switch statement.kind {
    case .empty: break
    case .block(let list): try statements(list)
    case .expression(let expression): try effect(expression)
    case .print(let arguments, let redirection): try output(arguments, redirection, .print, .printTo)
    case .printf(let arguments, let redirection): try output(arguments, redirection, .printf, .printfTo)
    case .ifElse(let condition, let then, let otherwise):
      let skip = try jumpIfFalse(condition)
      try self.statement(then)
      if let otherwise {
        let end = emit(.jump)
        patch(skip)
        try self.statement(otherwise)
        patch(end)
      } else {
        patch(skip)
      }
    case .whileLoop(let condition, let body): try loop(condition: condition, step: nil, body)
    case .doLoop(let body, let condition): try doLoop(body, condition)
    case .forLoop(let start, let condition, let step, let body):
      if let start { try self.statement(start) }
      try loop(condition: condition, step: step, body)
    case .forIn(let variable, let array, let body): try forIn(variable, array, body)
    case .switchCase(let subject, let cases): try switchCase(subject, cases)
    case .breakLoop: if !loops.isEmpty { loops[loops.count - 1].breaks.append(emit(.jump)) }
    case .continueLoop:
      if let index = loops.lastIndex(where: { !$0.isSwitch }) {
        // A switch keeps its subject on the stack.
        for _ in loops[(index + 1)...] { emit(.pop) }
        loops[index].continues.append(emit(.jump))
      }
    default: try leave(statement.kind)
    }
  }

  /// Statements that end something.
  private mutating func leave(_ kind: AwkStatement.Kind) throws(AwkFailure) {
    switch kind {
    case .next: emit(.next)
    case .nextFile: emit(.nextFile)
    case .exit(let status):
      if let status {
        try value(status)
        emit(.exit)
      } else {
        emit(.exitPlain)
      }
    case .returnValue(let result):
      if let result { try value(result) } else { constant(.unset) }
      emit(.returnValue)
    case .delete(let target):
      if case .element(let array, let subscripts) = target {
        try self.array(array)
        try key(subscripts)
        emit(.deleteElement)
      } else {
        try array(target)
        emit(.deleteArray)
      }
    default: break
    }
  }

  private mutating func output(
    _ arguments: [AwkExpression], _ redirection: AwkRedirection?, _ plain: AwkInstruction.Code,
    _ redirected: AwkInstruction.Code
  ) throws(AwkFailure) {
    for argument in arguments { try value(argument) }
    guard let redirection else {
      if plain == .print, arguments.isEmpty { emit(.printRecord) } else { emit(plain, arguments.count) }
      return
    }
    if redirection.kind == .coprocess { throw AwkFailure(kind: .notSimulated, message: "|&") }
    try value(redirection.target)
    emit(redirected, arguments.count, Int(redirection.kind.rawValue))
  }

  private mutating func jumpIfFalse(_ condition: AwkExpression) throws(AwkFailure) -> Int {
    try value(condition)
    return emit(.jumpIfFalse)
  }

  private mutating func endLoop(continueAt target: Int) {
    let loop = loops.removeLast()
    for index in loop.breaks { patch(index) }
    for index in loop.continues { code.instructions[index].a = Int32(target) }
  }

  private mutating func loop(
    condition: AwkExpression?, step: AwkStatement?, _ body: AwkStatement
  ) throws(AwkFailure) {
    loops.append(Loop())
    let top = code.instructions.count
    let skip = try condition.map { condition throws(AwkFailure) in try jumpIfFalse(condition) }
    try statement(body)
    let again = code.instructions.count
    if let step { try statement(step) }
    emit(.jump, top)
    if let skip { patch(skip) }
    endLoop(continueAt: again)
  }

  private mutating func doLoop(_ body: AwkStatement, _ condition: AwkExpression) throws(AwkFailure) {
    loops.append(Loop())
    let top = code.instructions.count
    try statement(body)
    let again = code.instructions.count
    try value(condition)
    emit(.jumpIfTrue, top)
    endLoop(continueAt: again)
  }

  private mutating func forIn(
    _ variable: AwkExpression, _ array: AwkExpression, _ body: AwkStatement
  ) throws(AwkFailure) {
    try self.array(array)
    emit(.loopStart)
    loops.append(Loop())
    let top = emit(.loopNext)
    try store(to: variable) { (compiler: inout AwkCompiler) throws(AwkFailure) in
      compiler.emit(.pushGetlineText)
    }
    try statement(body)
    emit(.jump, top)
    patch(top)
    endLoop(continueAt: top)
    emit(.loopEnd)
  }

  private mutating func switchCase(_ subject: AwkExpression, _ cases: [AwkSwitchCase]) throws(AwkFailure) {
    try value(subject)
    loops.append(Loop(isSwitch: true))
    var entries: [Int] = []
    var standard: Int?
    for (index, item) in cases.enumerated() {
      switch item.label {
      case .standard:
        standard = index
        entries.append(-1)
        continue
      case .value(let label):
        emit(.duplicate)
        try value(label)
        emit(.compare, Int(AwkComparison.equal.rawValue))
      case .regex(let source):
        emit(.duplicate)
        emit(.match, try regex(source))
      }
      entries.append(emit(.jumpIfTrue))
    }
    let toStandard = emit(.jump)
    for (index, item) in cases.enumerated() {
      if index == standard { patch(toStandard) } else { patch(entries[index]) }
      try statements(item.body)
    }
    if standard == nil { patch(toStandard) }
    endLoop(continueAt: code.instructions.count)
    emit(.pop)
  }

  // MARK: Expressions

  /// Evaluates for its effect alone.
  private mutating func effect(_ expression: AwkExpression) throws(AwkFailure) {
    switch expression {
    case .parenthesized(let inner): try effect(inner)
    case .assign(.variable(let name), .concatenation(let parts)):
      if case .variable(name) = parts[0], !isArray(name), AwkSpecial(name: name) == nil {
        // Text that grows at its end is not copied each time.
        for part in parts.dropFirst() { try value(part) }
        if parts.count > 2 { emit(.concatenate, parts.count - 1) }
        if let local = locals[name] { emit(.appendLocal, local) } else { emit(.appendGlobal, slot(name)) }
        return
      }
      try value(expression)
      discard()
    default:
      try value(expression)
      discard()
    }
  }

  /// Drops the value on top, or tells the instruction that made it not to leave one.
  mutating func discard() {
    let last = code.instructions.count - 1
    switch code.instructions[last].code {
    case .storeGlobal, .storeLocal, .storeSpecial: code.instructions[last].b = 1
    case .incrementGlobal, .incrementLocal, .incrementSpecial, .incrementElement, .incrementField:
      code.instructions[last].b |= 4
    default: emit(.pop)
    }
  }

  mutating func value(_ expression: AwkExpression) throws(AwkFailure) {
    switch expression {
    case .number(let number): constant(.number(number))
    case .text(let text): constant(.text(text))
    case .regex(let source): emit(.matchRecord, try regex(source))
    case .parenthesized(let inner): try value(inner)
    case .variable(let name): try load(name)
    case .field(.number(let number)) where number >= 0 && number < 1e6: emit(.loadFieldConstant, Int(number))
    case .field(let index):
      try value(index)
      emit(.loadField)
    case .element(let array, let subscripts):
      try self.array(array)
      try key(subscripts)
      emit(.loadElement)
    case .assign(let target, let source):
      try store(to: target) { (compiler: inout AwkCompiler) throws(AwkFailure) in try compiler.value(source) }
    case .compound(let operation, let target, let source): try compound(operation, target, source)
    case .increment(let target, let amount, let isPrefix): try increment(target, amount, isPrefix)
    case .unary(.minus, .number(let number)): constant(.number(-number))
    case .unary(let operation, let operand):
      try value(operand)
      emit(operation == .minus ? .negate : operation == .plus ? .plus : .not)
    case .binary(let operation, let left, let right):
      try value(left)
      try value(right)
      emit(AwkCompiler.arithmetic(operation))
    case .concatenation(let parts):
      for part in parts { try value(part) }
      emit(.concatenate, parts.count)
    default: try condition(expression)
    }
  }

  private static func arithmetic(_ operation: AwkOperator) -> AwkInstruction.Code {
    switch operation {
    case .add: .add
    case .subtract: .subtract
    case .multiply: .multiply
    case .divide: .divide
    case .remainder: .remainder
    case .power: .power
    }
  }

  /// Comparisons, conditions and calls.
  private mutating func condition(_ expression: AwkExpression) throws(AwkFailure) {
    switch expression {
    case .comparison(let operation, let left, let right):
      try value(left)
      try value(right)
      emit(.compare, Int(operation.rawValue))
    case .match(let subject, let pattern, let isNegated):
      try value(subject)
      if case .regex(let source) = pattern {
        emit(.match, try regex(source), isNegated ? 1 : 0)
      } else {
        try value(pattern)
        emit(.matchDynamic, 0, isNegated ? 1 : 0)
      }
    case .and(let left, let right):
      let skip = try jumpIfFalse(left)
      try value(right)
      emit(.truth)
      let end = emit(.jump)
      patch(skip)
      constant(.zero)
      patch(end)
    case .or(let left, let right):
      try value(left)
      let skip = emit(.jumpIfTrue)
      try value(right)
      emit(.truth)
      let end = emit(.jump)
      patch(skip)
      constant(.one)
      patch(end)
    case .conditional(let test, let yes, let no):
      let skip = try jumpIfFalse(test)
      try value(yes)
      let end = emit(.jump)
      patch(skip)
      try value(no)
      patch(end)
    case .contains(let subscripts, let array):
      try key(subscripts)
      try self.array(array)
      emit(.contains)
    case .grouping(let list):
      // In parentheses only the last of several values counts.
      for item in list.dropLast() { try effect(item) }
      if let last = list.last { try value(last) }
    case .getline(let form, let target): try getline(form, target)
    default: try call(expression)
    }
  }

  func isArray(_ name: String) -> Bool {
    if let local = locals[name], let currentFunction {
      return code.functions[currentFunction].arrayParameters.contains(local)
    }
    return code.globals[name].map { code.globalArrays.contains($0) } ?? false
  }

  /// - Parameter mayBeArray: whether it is no error when it turns out to be an array.
  mutating func load(_ name: String, mayBeArray: Bool = false) throws(AwkFailure) {
    if let local = locals[name] {
      emit(.loadLocal, local, mayBeArray ? 1 : 0)
    } else if let special = AwkSpecial(name: name) {
      emit(.loadSpecial, Int(special.rawValue))
    } else {
      if functionNumbers[name] != nil {
        throw AwkFailure(kind: .plain, message: "error: function name `\(name)' previously defined")
      }
      emit(.loadGlobal, slot(name), mayBeArray ? 1 : 0)
    }
  }

  mutating func array(_ expression: AwkExpression) throws(AwkFailure) {
    switch expression {
    case .variable(let name):
      if let local = locals[name] {
        emit(.pushArrayLocal, local)
      } else {
        let number = slot(name)
        code.globalArrays.insert(number)
        emit(.pushArrayGlobal, number)
      }
    case .element(let array, let subscripts):
      try self.array(array)
      try key(subscripts)
      emit(.loadSubarray)
    case .parenthesized(let inner): try array(inner)
    default: throw AwkFailure(message: "attempt to use non-array as an array")
    }
  }

  mutating func key(_ subscripts: [AwkExpression]) throws(AwkFailure) {
    for item in subscripts { try value(item) }
    if subscripts.count > 1 { emit(.joinSubscripts, subscripts.count) }
  }

  /// Evaluates a value and stores it; it stays on the stack.
  mutating func store(
    to target: AwkExpression, _ source: (inout AwkCompiler) throws(AwkFailure) -> Void
  ) throws(AwkFailure) {
    switch target {
    case .variable(let name):
      try source(&self)
      if let local = locals[name] {
        emit(.storeLocal, local)
      } else if let special = AwkSpecial(name: name) {
        emit(.storeSpecial, Int(special.rawValue))
      } else {
        emit(.storeGlobal, slot(name))
      }
    case .field(let index):
      try value(index)
      try source(&self)
      emit(.storeField)
    case .element(let array, let subscripts):
      try self.array(array)
      try key(subscripts)
      try source(&self)
      emit(.storeElement)
    default: try source(&self)
    }
  }

  private mutating func compound(
    _ operation: AwkOperator, _ target: AwkExpression, _ source: AwkExpression
  ) throws(AwkFailure) {
    let b = Int(operation.rawValue)
    switch target {
    case .variable(let name):
      try value(source)
      if let local = locals[name] {
        emit(.compoundLocal, local, b)
      } else if let special = AwkSpecial(name: name) {
        emit(.compoundSpecial, Int(special.rawValue), b)
      } else {
        emit(.compoundGlobal, slot(name), b)
      }
    case .field(let index):
      try value(index)
      try value(source)
      emit(.compoundField, 0, b)
    case .element(let array, let subscripts):
      try self.array(array)
      try key(subscripts)
      try value(source)
      emit(.compoundElement, 0, b)
    default: break
    }
  }

  private mutating func increment(_ target: AwkExpression, _ amount: Double, _ isPrefix: Bool) throws(AwkFailure) {
    let b = (amount < 0 ? 1 : 0) | (isPrefix ? 2 : 0)
    switch target {
    case .variable(let name):
      if let local = locals[name] {
        emit(.incrementLocal, local, b)
      } else if let special = AwkSpecial(name: name) {
        emit(.incrementSpecial, Int(special.rawValue), b)
      } else {
        emit(.incrementGlobal, slot(name), b)
      }
    case .field(let index):
      try value(index)
      emit(.incrementField, 0, b)
    case .element(let array, let subscripts):
      try self.array(array)
      try key(subscripts)
      emit(.incrementElement, 0, b)
    default: break
    }
  }

  private mutating func getline(_ form: AwkExpression.AwkInputForm, _ target: AwkExpression?) throws(AwkFailure) {
    let number: Int
    switch form {
    case .main: number = 0
    case .file(let name):
      try value(name)
      number = 1
    case .command(let command):
      try value(command)
      number = 2
    }
    emit(.getline, number, target == nil ? 0 : 1)
    guard let target else { return }
    emit(.duplicate)
    constant(.zero)
    emit(.compare, Int(AwkComparison.greater.rawValue))
    let skip = emit(.jumpIfFalse)
    try store(to: target) { (compiler: inout AwkCompiler) throws(AwkFailure) in
      compiler.emit(.pushGetlineText)
    }
    discard()
    patch(skip)
  }
}
