import CommandConventions
import FileSystem
import Kernel
import Patterns

/// Runs a compiled program: its values, its stack and the record.
///
/// It computes until something must be waited for; then it says what, and goes on when that is done.
final class AwkMachine {
  /// What the machine can't do by itself.
  enum Pause {
    /// A rule or BEGIN has come to its end.
    case finished
    case next, nextFile
    case exit
    case getline(form: Int, name: [UInt8], intoVariable: Bool)
    /// A file or program to write to must be opened; the instruction is then done again.
    case openOutput([UInt8], AwkRedirection.Kind)
    /// A stream has much to write.
    case flush(AwkStreams.Output?)
    case system([UInt8])
    case close([UInt8])
    case fflush([UInt8]?)
    /// Others may run for a while.
    case breathe
  }

  let code: AwkCode
  let streams: AwkStreams
  let regexCompiler: AwkRegexCompiler
  let isUTF8: Bool
  let process: Process
  private let instructions: UnsafeMutablePointer<AwkInstruction>
  let globals: UnsafeMutablePointer<AwkValue>
  var stack: UnsafeMutablePointer<AwkValue>
  private var stackSize = 4096
  /// How many values are on the stack.
  var depth = 0
  /// Where the parameters of the running function begin on the stack.
  var base = 0
  var programCounter = 0
  /// Loops go around so often before others may run.
  private static let stepsOfBreath = 10_000
  private var stepsToBreath = stepsOfBreath

  struct Frame {
    var returnTo: Int
    var base: Int
    var function: Int
    var loops: Int
  }

  var frames: [Frame] = []
  var function = -1
  /// The loops over arrays that are running: what is left of the subscripts, in reverse.
  var loops: [[AwkArray.Key]] = []
  private var inRange: [Bool]

  /// The text of the last getline, or the new text of the last sub.
  var carried = AwkValue.unset
  var exitStatus = 0
  /// Whether any code has been run.
  private(set) var hasRun = false
  /// What is to be printed as soon as nothing else is being done.
  var pendingWarnings: [String] = []
  /// Whether the program asks what ended a record.
  let usesRecordTerminator: Bool

  // MARK: Special variables

  var record = AwkRecord()
  var recordNumber = 0.0
  var fileRecordNumber = 0.0
  var fieldSeparator: [UInt8] = [32]
  var outputSeparator: [UInt8] = [32]
  var recordTerminator: [UInt8] = [10]
  var inputTerminator: [UInt8] = [10]
  var subscriptSeparator: [UInt8] = [0x1C]
  var convertFormat = AwkNumber.standardFormat
  var outputFormat = AwkNumber.standardFormat
  var ignoresCase = false
  var fieldPattern: [UInt8] = []
  var fieldWidths: [UInt8] = []
  var splitter = AwkSplitter.blanks
  var recordSeparator = AwkRecordSeparator.byte(10)
  lazy var random = AwkRandom(seed: 1)
  var seed = 1.0
  let settings: Settings

  /// What the command line says about all of the program.
  struct Settings {
    var isPOSIX = false
    var isTraditional = false
    var readsDecimalDataOnly = true
  }

  init(
    _ code: AwkCode, _ streams: AwkStreams, _ regexCompiler: AwkRegexCompiler, _ settings: Settings, isUTF8: Bool
  ) {
    self.code = code
    self.streams = streams
    self.regexCompiler = regexCompiler
    self.settings = settings
    self.isUTF8 = isUTF8
    process = streams.process
    let slot = code.globals["RT"].map { Int32($0) }
    usesRecordTerminator = code.instructions.contains { $0.code == .loadGlobal && $0.a == slot }
    instructions = .allocate(capacity: max(1, code.instructions.count))
    instructions.initialize(from: code.instructions, count: code.instructions.count)
    globals = .allocate(capacity: max(1, code.globals.count))
    globals.initialize(repeating: .unset, count: max(1, code.globals.count))
    stack = .allocate(capacity: stackSize)
    inRange = Array(repeating: false, count: code.rangeCount)
  }

  deinit {
    stack.deinitialize(count: depth)
    stack.deallocate()
    globals.deinitialize(count: max(1, code.globals.count))
    globals.deallocate()
    instructions.deallocate()
  }

  /// The place in the source that is being run.
  var place: AwkPlace {
    let index = max(0, programCounter - 1)
    return index < code.places.count ? code.places[index] : AwkPlace()
  }

  func global(_ name: String) -> AwkValue {
    code.globals[name].map { globals[$0] } ?? .unset
  }

  func setGlobal(_ name: String, _ value: AwkValue) {
    if let slot = code.globals[name] { globals[slot] = value }
  }

  /// A global variable as an array, which it becomes.
  func globalArray(_ name: String) -> AwkArray {
    guard let slot = code.globals[name] else { return AwkArray() }
    if case .array(let array) = globals[slot] { return array }
    let array = AwkArray()
    globals[slot] = .array(array)
    return array
  }

  // MARK: The stack

  @inline(__always)
  func push(_ value: consuming AwkValue) {
    if depth == stackSize { grow() }
    (stack + depth).initialize(to: value)
    depth &+= 1
  }

  @inline(__always)
  func pop() -> AwkValue {
    depth &-= 1
    return (stack + depth).move()
  }

  func drop(to depth: Int) {
    (stack + depth).deinitialize(count: self.depth - depth)
    self.depth = depth
  }

  private func grow() {
    let larger = UnsafeMutablePointer<AwkValue>.allocate(capacity: stackSize * 2)
    larger.moveInitialize(from: stack, count: depth)
    stack.deallocate()
    stack = larger
    stackSize *= 2
  }

  /// The topmost values, the deepest first; they are taken off.
  func popMany(_ count: Int) -> [AwkValue] {
    depth -= count
    let values = Array(UnsafeBufferPointer(start: stack + depth, count: count))
    (stack + depth).deinitialize(count: count)
    return values
  }

  // MARK: Conversions

  func text(of value: AwkValue) -> [UInt8] {
    switch value {
    case .text(let bytes), .input(let bytes): bytes
    case .number(let number): AwkNumber.text(number, format: convertFormat)
    case .regex(let regex): regex.source
    case .unset, .array: []
    }
  }

  /// Adds what print shows of a value.
  @inline(__always)
  private func appendShown(_ value: AwkValue, to bytes: inout [UInt8]) {
    switch value {
    case .text(let text), .input(let text): bytes.append(contentsOf: text)
    case .number(let number): AwkNumber.append(number, format: outputFormat, to: &bytes)
    case .regex(let regex): bytes.append(contentsOf: regex.source)
    case .unset, .array: break
    }
  }

  /// Adds the text of a value.
  func append(_ value: AwkValue, to bytes: inout [UInt8]) {
    switch value {
    case .text(let text), .input(let text): bytes.append(contentsOf: text)
    case .number(let number): AwkNumber.append(number, format: convertFormat, to: &bytes)
    case .regex(let regex): bytes.append(contentsOf: regex.source)
    case .unset, .array: break
    }
  }

  func key(_ value: AwkValue) -> AwkArray.Key {
    switch value {
    case .number(let number):
      if let whole = Int(exactly: number), abs(whole) < 1_000_000_000_000_000_000 { return .number(whole) }
      return AwkArray.Key(AwkNumber.text(number, format: convertFormat))
    case .text(let bytes), .input(let bytes): return AwkArray.Key(bytes)
    case .regex(let regex): return AwkArray.Key(regex.source)
    case .unset, .array: return .text([])
    }
  }

  func wholeRecord() -> [UInt8] {
    record.wholeText(separator: outputSeparator) { text(of: $0) }
  }

  // MARK: Running

  /// Begins at an entry of the code with an empty stack.
  func start(at entry: Int) {
    hasRun = true
    drop(to: 0)
    frames.removeAll(keepingCapacity: true)
    loops.removeAll(keepingCapacity: true)
    base = 0
    function = -1
    programCounter = entry
  }

  /// Computes until there is something to wait for.
  func run() throws(AwkFailure) -> Pause {
    while true {
      let instruction = instructions[programCounter]
      programCounter &+= 1
      let a = Int(instruction.a)
      switch instruction.code {
      case .constant: push(code.constants[a])
      case .loadGlobal:
        if instruction.b == 0, case .array = globals[a] { throw scalarContext(globalName(a)) }
        push(globals[a])
      case .loadLocal:
        if instruction.b == 0, case .array = stack[base + a] { throw scalarContext(localName(a)) }
        push(stack[base + a])
      case .loadFieldConstant: push(a == 0 ? .input(wholeRecord()) : record.field(a))
      case .storeGlobal:
        if case .array = globals[a] { throw scalarContext(globalName(a)) }
        if instruction.b == 1 { globals[a] = pop() } else { globals[a] = stack[depth - 1] }
      case .storeLocal:
        if instruction.b == 1 { stack[base + a] = pop() } else { stack[base + a] = stack[depth - 1] }
      case .add:
        let right = pop().number
        stack[depth - 1] = .number(stack[depth - 1].number + right)
      case .subtract:
        let right = pop().number
        stack[depth - 1] = .number(stack[depth - 1].number - right)
      case .multiply:
        let right = pop().number
        stack[depth - 1] = .number(stack[depth - 1].number * right)
      case .compare:
        let right = pop()
        stack[depth - 1] = AwkValue(compare(stack[depth - 1], right, instruction.a))
      case .jump:
        let isLoop = a < programCounter
        programCounter = a
        if isLoop {
          stepsToBreath -= 1
          if stepsToBreath == 0 {
            stepsToBreath = AwkMachine.stepsOfBreath
            return .breathe
          }
        }
      case .jumpIfFalse: if !pop().isTrue { programCounter = a }
      case .jumpIfTrue: if pop().isTrue { programCounter = a }
      case .concatenate: concatenate(a)
      case .matchRecord: push(AwkValue(matches(wholeRecord(), code.regexes[a])))
      case .match:
        stack[depth - 1] = AwkValue(matches(text(of: stack[depth - 1]), code.regexes[a]) != (instruction.b == 1))
      case .pop: _ = pop()
      case .printRecord:
        streams.standardOutput.append(contentsOf: wholeRecord())
        streams.standardOutput.append(contentsOf: recordTerminator)
        if streams.standardOutput.count >= AwkMachine.outputBlock { return .flush(nil) }
      case .print:
        print(a, to: &streams.standardOutput)
        if streams.standardOutput.count >= AwkMachine.outputBlock { return .flush(nil) }
      case .halt: return .finished
      default: if let pause = try runRarer(instruction, a) { return pause }
      }
    }
  }

  static let outputBlock = 32_768

  func print(_ count: Int, to output: inout [UInt8]) {
    let first = depth - count
    for index in first..<depth {
      if index > first { output.append(contentsOf: outputSeparator) }
      appendShown(stack[index], to: &output)
    }
    output.append(contentsOf: recordTerminator)
    drop(to: first)
  }

  private func concatenate(_ count: Int) {
    let first = depth - count
    var result: [UInt8] = []
    for index in first..<depth { append(stack[index], to: &result) }
    drop(to: first)
    push(.text(result))
  }

  private func matches(_ text: [UInt8], _ regex: AwkRegex) -> Bool {
    regex.pattern(ignoresCase: ignoresCase)?.matches(text) ?? false
  }

  func globalName(_ slot: Int) -> String {
    code.globals.first { $0.value == slot }?.key ?? ""
  }

  func localName(_ slot: Int) -> String {
    function >= 0 && slot < code.functions[function].parameters.count ? code.functions[function].parameters[slot] : ""
  }

  private func scalarContext(_ name: String) -> AwkFailure {
    AwkFailure(message: "attempt to use array `\(name)' in a scalar context")
  }

  // MARK: Comparing

  private func compare(_ left: AwkValue, _ right: AwkValue, _ operation: Int32) -> Bool {
    if let one = left.numeric, let other = right.numeric {
      switch AwkComparison(rawValue: UInt8(operation)) {
      case .less: return one < other
      case .lessOrEqual: return one <= other
      case .equal: return one == other
      case .notEqual: return one != other
      case .greater: return one > other
      default: return one >= other
      }
    }
    let order = AwkMachine.order(text(of: left), text(of: right))
    switch AwkComparison(rawValue: UInt8(operation)) {
    case .less: return order < 0
    case .lessOrEqual: return order <= 0
    case .equal: return order == 0
    case .notEqual: return order != 0
    case .greater: return order > 0
    default: return order >= 0
    }
  }

  /// Below zero where the first text comes first.
  static func order(_ one: [UInt8], _ other: [UInt8]) -> Int {
    one.withUnsafeBufferPointer { a in
      other.withUnsafeBufferPointer { b in
        let count = min(a.count, b.count)
        for index in 0..<count where a[index] != b[index] { return a[index] < b[index] ? -1 : 1 }
        return a.count - b.count
      }
    }
  }

  // MARK: Rarer instructions

  private func runRarer(_ instruction: AwkInstruction, _ a: Int) throws(AwkFailure) -> Pause? {
    switch instruction.code {
    case .duplicate: push(stack[depth - 1])
    case .divide, .remainder, .power:
      let right = pop().number
      stack[depth - 1] = .number(try calculate(instruction.code, stack[depth - 1].number, right))
    case .negate: stack[depth - 1] = .number(-stack[depth - 1].number)
    case .plus: stack[depth - 1] = .number(stack[depth - 1].number)
    case .not: stack[depth - 1] = AwkValue(!stack[depth - 1].isTrue)
    case .truth: stack[depth - 1] = AwkValue(stack[depth - 1].isTrue)
    case .loadSpecial: push(special(AwkSpecial(rawValue: instruction.a) ?? .NF))
    case .storeSpecial:
      try setSpecial(AwkSpecial(rawValue: instruction.a) ?? .NF, stack[depth - 1])
      if instruction.b == 1 { _ = pop() }
    case .loadField: stack[depth - 1] = try field(stack[depth - 1])
    case .storeField:
      let value = pop()
      let index = try fieldIndex(pop())
      try setField(index, value)
      push(value)
    case .matchDynamic:
      let regex = try self.regex(pop())
      let text = text(of: stack[depth - 1])
      stack[depth - 1] = AwkValue(matches(text, regex) != (instruction.b == 1))
    case .pushRegex: push(.regex(code.regexes[a]))
    case .appendGlobal: append(to: globals + a)
    case .appendLocal:
      // The variable may lie on the stack that shrinks meanwhile, but below.
      append(to: stack + base + a)
    case .pushGetlineText: push(carried)
    case .jumpUnlessInRange: if !inRange[Int(instruction.b)] { programCounter = a }
    case .enterRange: inRange[Int(instruction.b)] = true
    case .leaveRange: inRange[Int(instruction.b)] = false
    case .next: return .next
    case .nextFile: return .nextFile
    case .exit:
      let status = pop().number
      exitStatus = status.isFinite ? Int(truncatingIfNeeded: Int64(status)) & 0xFF : 0
      return .exit
    case .exitPlain: return .exit
    default: return try runArray(instruction, a)
    }
    return nil
  }

  private func append(to variable: UnsafeMutablePointer<AwkValue>) {
    let added = text(of: pop())
    var bytes: [UInt8]
    if case .text(let text) = variable.pointee { bytes = text } else { bytes = text(of: variable.pointee) }
    // Taken out of the variable, so that its buffer grows in place.
    variable.pointee = .unset
    bytes.append(contentsOf: added)
    variable.pointee = .text(bytes)
  }

  func calculate(_ operation: AwkInstruction.Code, _ left: Double, _ right: Double) throws(AwkFailure) -> Double {
    switch operation {
    case .add: return left + right
    case .subtract: return left - right
    case .multiply: return left * right
    case .divide:
      guard right != 0 else { throw AwkFailure(message: "division by zero attempted") }
      return left / right
    case .remainder:
      guard right != 0 else { throw AwkFailure(message: "division by zero attempted in `%'") }
      return left.truncatingRemainder(dividingBy: right)
    default: return AwkMath.power(left, right)
    }
  }

  /// The regular expression that a value is.
  func regex(_ value: AwkValue) throws(AwkFailure) -> AwkRegex {
    if case .regex(let regex) = value { return regex }
    return try regexCompiler.regex(text(of: value))
  }
}
